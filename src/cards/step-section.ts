import type { IToggleVisibilityAction } from '@microsoft/teams.cards';
import type { StepSection } from '../core/incident/notice.ts';
import type { CardLimits } from './card-limits.ts';
import { label, markedLine, paragraph, textBlock, type CardElement } from './card-parts.ts';
import { cardText } from './card-text.ts';
import { renderButtons } from './render-button.ts';

const checkId = 'outsideCheck';
const commandMax = 400;

/** The walkthrough's step in a box of its own, so that nobody mistakes its buttons for the notice's. */
export function stepSection(step: StepSection, limits: CardLimits, buttonsMax = 6): CardElement {
  const person = cardText(step.person, 80);
  const place = `Step ${step.number} of ${step.of}`;
  const actions = renderButtons(step.buttons, buttonsMax);
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'Medium',
    showBorder: true,
    roundedCorners: true,
    items: [
      textBlock(person === '' ? place : `${place} · ${person}`, { size: 'Small', weight: 'Bolder', isSubtle: true }),
      ...paragraph(cardText(step.title, 200), { weight: 'Bolder', size: 'Medium', spacing: 'None' }),
      ...paragraph(cardText(step.why, limits.sentence), { spacing: 'Small' }),
      ...hintSection(step.hints ?? [], limits),
      ...step.todo
        .slice(0, limits.todo)
        // "1." alone would be an empty Markdown list, which is drawn as nothing.
        .map((todo, index) => markedLine({ text: String(index + 1) }, paragraph(cardText(todo, limits.sentence)))),
      ...aside('You should see', step.expect, limits),
      ...aside('By the menus', step.clickPath, limits),
      ...aside('After Done', step.proof, limits),
      ...(actions.length === 0 ? [] : [{ type: 'ActionSet' as const, spacing: 'Medium' as const, actions }]),
      ...checkSection(step.check, limits),
    ],
  };
}

/** Whoever is stuck reads the advice first; the step itself they have read already. */
function hintSection(hints: NonNullable<StepSection['hints']>, limits: CardLimits): CardElement[] {
  const shown = hints
    .slice(0, limits.todo)
    .map(({ seen, say }) => ({ seen: cardText(seen, 40), say: cardText(say, limits.sentence) }))
    .filter(({ say }) => say !== '');
  if (shown.length === 0) return [];
  const bySeen = Map.groupBy(shown, ({ seen }) => seen);
  return [
    label('If it looks different'),
    ...[...bySeen].map(([seen, same]) =>
      textBlock(`**${seen}:** ${same.map(({ say }) => say).join(' ')}`, { spacing: 'Small' }),
    ),
    label('The step'),
  ];
}

const checkAction: IToggleVisibilityAction = {
  type: 'Action.ToggleVisibility',
  title: 'Try it outside Power BI',
  targetElements: [checkId],
};

/** Folded away: only who doubts the credential needs it. A command stands alone, so that it can be copied. */
function checkSection(check: StepSection['check'], limits: CardLimits): CardElement[] {
  if (check === undefined || limits.details === 0) return [];
  return [
    // Beside the others it would be a seventh, and clients show six.
    { type: 'ActionSet', spacing: 'Small', actions: [checkAction] },
    {
      type: 'Container',
      id: checkId,
      isVisible: false,
      spacing: 'Small',
      items: [
        ...paragraph(cardText(check.intro, limits.sentence)),
        ...check.commands.map((command) =>
          textBlock(cardText(command, commandMax), { fontType: 'Monospace', size: 'Small', spacing: 'Small' }),
        ),
        ...paragraph(cardText(check.outcome, limits.sentence), { spacing: 'Small' }),
      ],
    },
  ];
}

function aside(start: string, text: string | undefined, limits: CardLimits): CardElement[] {
  const said = cardText(text ?? '', limits.sentence);
  return said === '' ? [] : [textBlock(`**${start}:** ${said}`, { spacing: 'Small', isSubtle: true })];
}
