import type { Summary } from '../core/incident/summary.ts';
import { adaptiveCard } from './adaptive-card.ts';
import { answerRow } from './answer-row.ts';
import { cardBytes, cardBytesMax } from './card-limits.ts';
import { paragraph, textBlock } from './card-parts.ts';
import { cardText, plainText } from './card-text.ts';
import { renderButtons } from './render-button.ts';

const rowsMax = 15;

/** The card that lists many incidents; what does not fit is counted, and asked for by a button. */
export function renderSummary(summary: Summary): object {
  for (let shown = Math.min(summary.rows.length, rowsMax); shown > 0; shown--) {
    const card = summaryCard(summary, shown);
    if (cardBytes(card) <= cardBytesMax) return card;
  }
  return renderSmallSummary(summary);
}

/** For a Teams that refuses the full card with 413. */
export function renderSmallSummary(summary: Summary): object {
  return summaryCard(summary, 0);
}

function summaryCard({ tone, headline, explanation, rows }: Summary, shown: number): object {
  const left = rows.length - shown;
  const actions = renderButtons([
    { kind: 'click', title: 'What’s failing', click: { verb: 'say', text: 'what is failing' } },
  ]);
  return adaptiveCard({
    fallbackText: plainText(headline, 240),
    body: [
      {
        type: 'Container',
        style: tone,
        bleed: true,
        items: [
          textBlock(cardText(headline, 200), { style: 'heading', size: 'Large', weight: 'Bolder' }),
          ...paragraph(cardText(explanation, 300), { spacing: 'None' }),
        ],
      },
      ...rows.slice(0, shown).flatMap(answerRow),
      ...(left > 0 ? [textBlock(`and ${left} more`, { isSubtle: true, size: 'Small' })] : []),
      ...(left > 0 ? [{ type: 'ActionSet' as const, actions }] : []),
    ],
  });
}
