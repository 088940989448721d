import type { IToggleVisibilityAction } from '@microsoft/teams.cards';
import type { Notice } from '../core/incident/notice.ts';
import type { CardLimits } from './card-limits.ts';
import { label, paragraph, textBlock, type CardElement } from './card-parts.ts';
import { cardText } from './card-text.ts';

const detailsId = 'details';

export const detailsAction: IToggleVisibilityAction = {
  type: 'Action.ToggleVisibility',
  title: 'Details',
  targetElements: [detailsId],
};

/** Folded away; a value on a line of its own is easy to copy on a phone too. */
export function detailsSection(notice: Notice, limits: CardLimits): CardElement[] {
  const details = notice.details
    .slice(0, limits.details)
    .map((detail) => ({ name: cardText(detail.label, 40), value: cardText(detail.value, limits.detailLength) }))
    .filter(({ value }) => value !== '');
  if (details.length === 0) return [];

  const items = details.flatMap(({ name, value }) => [
    ...paragraph(name, { isSubtle: true, size: 'Small', spacing: 'Small' }),
    textBlock(value, { size: 'Small', fontType: 'Monospace', spacing: 'None' }),
  ]);
  return [
    {
      type: 'Container',
      id: detailsId,
      isVisible: false,
      spacing: 'Medium',
      style: 'emphasis',
      items: [{ ...label('For Microsoft support and experts'), spacing: 'None' }, ...items],
    },
  ];
}
