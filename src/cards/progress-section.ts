import type { Notice } from '../core/incident/notice.ts';
import { paragraph, textBlock, type CardElement } from './card-parts.ts';
import { cardText } from './card-text.ts';

const blocks = 10;

export function progressSection(progress: NonNullable<Notice['progress']>): CardElement[] {
  const total = Math.max(0, Math.trunc(progress.total));
  const done = Math.min(total, Math.max(0, Math.trunc(progress.done)));
  const text = paragraph(cardText(progress.text, 200), { weight: 'Bolder', spacing: 'Medium' });
  if (total === 0) return text;

  const filled = Math.round((done / total) * blocks);
  const bar = `${'▰'.repeat(filled)}${'▱'.repeat(blocks - filled)} ${Math.round((done / total) * 100)} %`;
  return [
    ...text,
    {
      type: 'ProgressBar',
      value: done,
      max: total,
      color: done === total ? 'Good' : 'Accent',
      spacing: 'Small',
      fallback: textBlock(bar, { spacing: 'Small', color: done === total ? 'Good' : 'Accent' }),
    },
  ];
}
