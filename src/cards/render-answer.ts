import type { Answer, AnswerRow } from '../core/incident/answer.ts';
import { adaptiveCard } from './adaptive-card.ts';
import { cardBytes, cardBytesMax } from './card-limits.ts';
import { answerRow } from './answer-row.ts';
import { chooseSection } from './choose-section.ts';
import { textBlock } from './card-parts.ts';
import { plainText } from './card-text.ts';
import { renderButtons, withOverflow } from './render-button.ts';
import { runsChart } from './runs-chart.ts';
import { renderNotice } from './render-notice.ts';

const rowsMax = 10;

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
  const isBare = (answer.runs ?? []).length < 2 && (answer.choose?.choices ?? []).length === 0;
  return isBare && renderButtons(answer.buttons ?? []).length === 0 ? undefined : answerCard(answer, [], rows.length);
}

function answerCard(answer: Answer, rows: readonly AnswerRow[], left: number): object {
  const actions = withOverflow(renderButtons(answer.buttons ?? []));
  return adaptiveCard({
    fallbackText: plainText(answer.text, 240),
    body: [
      ...runsChart(answer.runs ?? []),
      ...rows.flatMap(answerRow),
      ...(left > 0 ? [textBlock(`and ${left} more`, { isSubtle: true, size: 'Small' })] : []),
      ...(answer.choose === undefined ? [] : chooseSection(answer.choose)),
      // A card without a body stays empty in some clients, so the buttons stand in it.
      ...(actions.length === 0 ? [] : [{ type: 'ActionSet' as const, actions }]),
    ],
  });
}
