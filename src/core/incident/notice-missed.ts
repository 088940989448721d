import { formatSpan } from './moments.ts';
import { freshAt, missedSlots, staleSinceAt } from './missed-slots.ts';
import { moment, type Saying } from './saying.ts';
import type { Incident } from './types.ts';

const slotsNamed = 4;

/** How old the data had become and which scheduled runs gave nothing; undefined where neither is known. */
export function missedSentence({ members, state }: Incident, saying: Saying): string | undefined {
  const now = state.kind === 'proven' ? state.at : saying.now;
  const slots = members.flatMap((member) => missedSlots(member, freshAt(member, now))).toSorted((a, b) => a - b);
  const sentences = [oldestSentence(members, now), slotsSentence(slots, members.length, saying)];
  const said = sentences.filter((sentence) => sentence !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}

function oldestSentence(members: Incident['members'], now: number): string | undefined {
  const ages = members.flatMap((member) => {
    const since = staleSinceAt(member);
    return since === undefined ? [] : [freshAt(member, now) - since];
  });
  if (ages.length === 0) return undefined;
  return `Its data had become ${formatSpan(Math.max(...ages))} old${members.length === 1 ? '' : ' at most'}.`;
}

function slotsSentence(slots: readonly number[], datasets: number, saying: Saying): string | undefined {
  const [first] = slots;
  const last = slots.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (datasets === 1 && slots.length <= slotsNamed)
    return `Missed: ${slots.map((at) => moment(at, saying)).join(', ')}.`;
  const of = datasets === 1 ? '' : ` of ${datasets} datasets`;
  const when = first === last ? moment(first, saying) : `${moment(first, saying)} to ${moment(last, saying)}`;
  return `Missed: ${slots.length} runs${of}, ${when}.`;
}
