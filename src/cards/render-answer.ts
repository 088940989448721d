import type { TextColor } from '@microsoft/teams.cards';
import type { Answer, AnswerRow } from '../core/incident/answer.ts';
import { adaptiveCard } from './adaptive-card.ts';
import { cardBytes, cardBytesMax } from './card-limits.ts';
import { markedLine, paragraph, textBlock, type CardElement } from './card-parts.ts';
import { cardText, plainText } from './card-text.ts';
import { renderButtons, withOverflow } from './render-button.ts';
import { renderNotice } from './render-notice.ts';

const rowsMax = 10;

const marks: Readonly<Record<AnswerRow['tone'], { text: string; color?: TextColor }>> = {
  attention: { text: '✕', color: 'Attention' },
  // Teams' Warning is too pale for text on white.
  warning: { text: '!' },
  accent: { text: '↻', color: 'Accent' },
  good: { text: '✓', color: 'Good' },
  neutral: { text: '•' },
};

/** The card beside the words of an answer; undefined when the words are enough. */
export function renderAnswer(answer: Answer): object | undefined {
  if (answer.notice !== undefined) {
    const buttons = [...answer.notice.buttons, ...(answer.buttons ?? [])];
    return renderNotice({ ...answer.notice, buttons });
  }
  const rows = answer.rows ?? [];
  for (let shown = Math.min(rows.length, rowsMax); shown > 0; shown--) {
    const card = answerCard(answer, rows.slice(0, shown), rows.length - shown);
    if (cardBytes(card) <= cardBytesMax) return card;
  }
  return renderButtons(answer.buttons ?? []).length === 0 ? undefined : answerCard(answer, [], rows.length);
}

function answerCard(answer: Answer, rows: readonly AnswerRow[], left: number): object {
  const actions = withOverflow(renderButtons(answer.buttons ?? []));
  return adaptiveCard({
    fallbackText: plainText(answer.text, 240),
    body: [
      ...rows.flatMap(answerRow),
      ...(left > 0 ? [textBlock(`and ${left} more`, { isSubtle: true, size: 'Small' })] : []),
      // A card without a body stays empty in some clients, so the buttons stand in it.
      ...(actions.length === 0 ? [] : [{ type: 'ActionSet' as const, actions }]),
    ],
  });
}

function answerRow(row: AnswerRow, index: number): CardElement[] {
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
