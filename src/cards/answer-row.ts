import type { TextColor } from '@microsoft/teams.cards';
import type { AnswerRow } from '../core/incident/answer.ts';
import { markedLine, paragraph, type CardElement } from './card-parts.ts';
import { cardText } from './card-text.ts';
import { renderButtons } from './render-button.ts';

const marks: Readonly<Record<AnswerRow['tone'], { text: string; color?: TextColor }>> = {
  attention: { text: '✕', color: 'Attention' },
  // Teams' Warning is too pale for text on white.
  warning: { text: '!' },
  accent: { text: '↻', color: 'Accent' },
  good: { text: '✓', color: 'Good' },
  neutral: { text: '•' },
};

/** A line with its buttons beside or beneath it. */
export function answerRow(row: AnswerRow, index: number): CardElement[] {
  const actions = renderButtons(row.buttons, 4);
  const line = markedLine(marks[row.tone], [
    ...paragraph(cardText(row.title, 140), { weight: 'Bolder' }),
    ...paragraph(cardText(row.detail, 240), { isSubtle: true, size: 'Small', spacing: 'None' }),
  ]);
  const buttons = { type: 'ActionSet' as const, spacing: 'Small' as const, actions };
  const start = index === 0 ? {} : { separator: true, spacing: 'Medium' as const };
  if (actions.length !== 1) return [{ ...line, ...start }, ...(actions.length === 0 ? [] : [buttons])];
  const beside = {
    type: 'Column' as const,
    width: 'auto',
    verticalContentAlignment: 'Center' as const,
    items: [buttons],
  };
  return [{ ...line, ...start, columns: [...(line.columns ?? []), beside] }];
}
