import type { IExecuteAction } from '@microsoft/teams.cards';
import type { Chooser } from '../core/incident/answer.ts';
import type { CardElement } from './card-parts.ts';
import { plainText } from './card-text.ts';

const choicesMax = 60;
/** More of them are found by typing. */
const expandedMax = 15;

/** Boxes to tick and one button; what is ticked comes back in the button's data under the input's id. */
export function chooseSection({ label, choices, button, verb }: Chooser): CardElement[] {
  if (choices.length === 0) return [];
  const look = { title: plainText(button, 60), data: { verb } };
  const action: IExecuteAction = {
    type: 'Action.Execute',
    ...look,
    verb,
    fallback: { type: 'Action.Submit', ...look },
  };
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'chosen',
      label: plainText(label, 120),
      isMultiSelect: true,
      style: choices.length > expandedMax ? 'filtered' : 'expanded',
      choices: choices.slice(0, choicesMax).map(({ title, value }) => ({ title: plainText(title, 80), value })),
    },
    { type: 'ActionSet', actions: [action] },
  ];
}
