import type { IExecuteAction, IOpenUrlAction, IToggleVisibilityAction } from '@microsoft/teams.cards';
import type { Button } from '../core/incident/notice.ts';
import { plainText, webAddress } from './card-text.ts';
import { isClick } from './read-click.ts';

export type CardAction = IExecuteAction | IOpenUrlAction | IToggleVisibilityAction;

/** More than this go into the overflow menu. */
const visibleMax = 6;
const buttonsMax = 10;

/** Primary ones first, secondary ones last. What could not be read back, or leads outside the web, is left out. */
export function renderButtons(buttons: readonly Button[], max = buttonsMax): CardAction[] {
  return buttons
    .toSorted((a, b) => rank(a) - rank(b))
    .map(renderButton)
    .filter((action) => action !== undefined)
    .slice(0, max);
}

function rank(button: Button): number {
  if (button.primary === true) return 0;
  return button.kind === 'click' && button.secondary === true ? 2 : 1;
}

/** Secondary ones go into the menu, and whatever is too much. */
export function withOverflow(actions: readonly CardAction[]): CardAction[] {
  const visible = actions.filter(({ mode }) => mode !== 'secondary');
  const seldom = actions.filter(({ mode }) => mode === 'secondary');
  return [
    ...visible.map((action, index) => (index < visibleMax ? action : { ...action, mode: 'secondary' as const })),
    ...seldom,
  ];
}

function renderButton(button: Button): IExecuteAction | IOpenUrlAction | undefined {
  const title = plainText(button.title, 60);
  if (title === '') return undefined;
  const look = { title, ...(button.primary === true ? { style: 'positive' as const } : {}) };
  if (button.kind === 'open') {
    const url = webAddress(button.url);
    return url === undefined ? undefined : { type: 'Action.OpenUrl', ...look, url };
  }

  const data = button.click;
  if (!isClick(data)) return undefined;
  return {
    type: 'Action.Execute',
    ...look,
    verb: data.verb,
    data: { ...data },
    ...(button.secondary === true ? { mode: 'secondary' as const } : {}),
    fallback: { type: 'Action.Submit', ...look, data: { ...data } },
  };
}
