import type { IAdaptiveCard, IMention } from '@microsoft/teams.cards';
import type { CardElement } from './card-parts.ts';
import type { CardAction } from './render-button.ts';

/** Teams supports version 1.5 for bots; newer elements carry a fallback. */
export function adaptiveCard(parts: {
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  readonly entities?: readonly IMention[];
  readonly fallbackText: string;
}): IAdaptiveCard {
  const { actions = [], entities = [] } = parts;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: parts.fallbackText,
    msteams: { width: 'full', ...(entities.length === 0 ? {} : { entities: [...entities] }) },
    body: [...parts.body],
    ...(actions.length === 0 ? {} : { actions: [...actions] }),
  };
}
