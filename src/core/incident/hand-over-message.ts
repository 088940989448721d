import type { Person } from '../dataset.ts';
import { textsOf } from '../playbook/steps-for.ts';
import { stepIndex } from '../playbook/try-causes.ts';
import { formatMoment } from './moments.ts';
import { subjectOf } from './notice-of.ts';
import type { Incident } from './types.ts';

const shownMax = 5;

/** What the one who is to go on with a fix is told above the card: who asks, where it stands, what has been done so far. */
export function handOverMessage(incident: Incident, by: Person, { timeZone }: { readonly timeZone: string }): string {
  const { walkthrough, log } = incident;
  const texts = textsOf(incident);
  const at =
    walkthrough === undefined ? '' : ` It stands at step ${stepIndex(walkthrough, texts) + 1} of ${texts.length}.`;
  const done = log
    .filter(({ text }) => !text.startsWith('handed the fix over'))
    .slice(-shownMax)
    .map(
      ({ at, by: who, text }) =>
        `${formatMoment(at, { timeZone })} ${who === undefined ? text : `${who.name} ${text}`}`,
    );
  const soFar = done.length === 0 ? '' : `\n\nSo far:\n\n${done.map((line) => `- ${line}`).join('\n')}`;
  return `${by.name} asks you to go on with the fix of ${subjectOf(incident)}.${at} Everything you need is on the card.${soFar}`;
}
