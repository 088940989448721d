import type { StepSection } from '../core/incident/notice.ts';
import type { CardLimits } from './card-limits.ts';
import { markedLine, paragraph, textBlock, type CardElement } from './card-parts.ts';
import { cardText } from './card-text.ts';
import { renderButtons } from './render-button.ts';

/** The walkthrough's step in a box of its own, so that nobody mistakes its buttons for the notice's. */
export function stepSection(step: StepSection, limits: CardLimits, buttonsMax = 6): CardElement {
  const person = cardText(step.person, 60);
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
      ...step.todo
        .slice(0, limits.todo)
        // "1." alone would be an empty Markdown list, which is drawn as nothing.
        .map((todo, index) => markedLine({ text: String(index + 1) }, paragraph(cardText(todo, limits.sentence)))),
      ...hint('You should see', step.expect, limits),
      ...hint('By the menus', step.clickPath, limits),
      ...(actions.length === 0 ? [] : [{ type: 'ActionSet' as const, spacing: 'Medium' as const, actions }]),
    ],
  };
}

function hint(start: string, text: string | undefined, limits: CardLimits): CardElement[] {
  const said = cardText(text ?? '', limits.sentence);
  return said === '' ? [] : [textBlock(`**${start}:** ${said}`, { spacing: 'Small', isSubtle: true })];
}
