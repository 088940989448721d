import type { BadgeStyle, ContainerStyle } from '@microsoft/teams.cards';
import type { Notice, Tone } from '../core/incident/notice.ts';
import { paragraph, textBlock, type CardElement } from './card-parts.ts';
import { cardText, plainText } from './card-text.ts';

const looks: Readonly<Record<Tone, { container: ContainerStyle; badge: BadgeStyle; sign: string }>> = {
  attention: { container: 'attention', badge: 'Attention', sign: '✕' },
  warning: { container: 'warning', badge: 'Warning', sign: '!' },
  accent: { container: 'accent', badge: 'Accent', sign: '↻' },
  good: { container: 'good', badge: 'Good', sign: '✓' },
};

export function noticeHeader(notice: Notice, lengthMax: number): CardElement {
  const look = looks[notice.tone];
  const badge = `${look.sign} ${plainText(notice.badge, 40)}`;
  return {
    type: 'Container',
    style: look.container,
    bleed: true,
    items: [
      {
        type: 'Badge',
        text: badge,
        style: look.badge,
        appearance: 'Filled',
        size: 'Large',
        // In the text's own colour: Attention on attention and Warning on warning are hard to read.
        fallback: textBlock(cardText(badge, 50), { weight: 'Bolder' }),
      },
      ...paragraph(cardText(notice.headline, 200), {
        style: 'heading',
        size: 'Large',
        weight: 'Bolder',
        spacing: 'Small',
      }),
      ...paragraph(cardText(notice.since, lengthMax), { spacing: 'None' }),
    ],
  };
}

/** For lists of chats, notifications and clients that can't show the card. */
export function noticeInWords(notice: Notice): string {
  return plainText(`${notice.badge}: ${notice.headline}`, 240);
}
