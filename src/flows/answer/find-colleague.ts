import type { Holder } from '../../core/incident/holder.ts';
import type { Incident } from '../../core/incident/types.ts';
import { PowerBiError } from '../../ports/power-bi.ts';
import type { Deps } from '../deps.ts';
import { findPerson } from '../find-holders.ts';
import { mayWrite, membersOf } from '../may.ts';

export interface Colleague extends Holder {
  readonly personId: string;
}

const workspacesMax = 5;
const askedMax = 10;
const suggestedMax = 5;
const sameMax = 5;

/**
 * Who is meant by a name among the people who hold the credential or work where it fails; more than one where the name
 * fits several equally well. A sign-in name is looked for in the directory too.
 */
export async function findColleague(deps: Deps, said: string, incidents: readonly Incident[]): Promise<Colleague[]> {
  const fitting = bestFitting(said.trim().toLowerCase(), await peopleAround(deps, incidents)).slice(0, sameMax);
  return settle(deps, fitting.length === 0 && said.includes('@') ? [await inDirectory(deps, said)] : fitting);
}

/** People who could be asked, whoever can act first. */
export async function suggestColleagues(deps: Deps, incidents: readonly Incident[]): Promise<Colleague[]> {
  const known = (await peopleAround(deps, incidents)).slice(0, askedMax);
  return (await settle(deps, known)).filter(({ absent }) => absent === undefined).slice(0, suggestedMax);
}

/** Holders first, as they can put it right; then those who may write, then readers. */
async function peopleAround(deps: Deps, incidents: readonly Incident[]): Promise<Holder[]> {
  const workspaceIds = [...new Set(incidents.flatMap(({ members }) => members.map(({ workspaceId }) => workspaceId)))];
  const lists = await Promise.all(workspaceIds.slice(0, workspacesMax).map((id) => membersOf(deps, id)));
  const members = lists
    .flatMap((list) => (list instanceof PowerBiError ? [] : list))
    .filter(({ kind }) => kind === 'User')
    .toSorted((a, b) => Number(mayWrite(b.role)) - Number(mayWrite(a.role)));
  const all: Holder[] = [
    ...incidents.flatMap(({ holders }) => holders),
    ...members.map(({ name, identifier }) => ({ name, upn: identifier })),
  ];
  const byKey = new Map<string, Holder>();
  for (const person of all) {
    const key = (person.upn ?? person.name).toLowerCase();
    if (!byKey.has(key)) byKey.set(key, person);
  }
  return [...byKey.values()];
}

/** A sign-in name or a whole name beats a part of one. */
function bestFitting(said: string, people: readonly Holder[]): Holder[] {
  if (said === '') return [];
  const words = said.split(/\s+/);
  const tests: readonly ((person: Holder) => boolean)[] = [
    ({ upn }) => upn?.toLowerCase() === said,
    ({ name }) => name.toLowerCase() === said,
    ({ upn }) => upn?.toLowerCase().split('@')[0] === said,
    ({ name }) => isIn(words, name.toLowerCase().split(/\s+/), (word, part) => word === part),
    ({ name }) =>
      isIn(words, name.toLowerCase().split(/\s+/), (word, part) => word.length > 2 && part.startsWith(word)),
  ];
  for (const fits of tests) {
    const fitting = people.filter(fits);
    if (fitting.length > 0) return fitting;
  }
  return [];
}

function isIn(
  words: readonly string[],
  parts: readonly string[],
  same: (word: string, part: string) => boolean,
): boolean {
  return words.every((word) => parts.some((part) => same(word, part)));
}

async function inDirectory(deps: Deps, upn: string): Promise<Holder | undefined> {
  const person = await findPerson(deps, upn);
  return person?.personId === undefined ? undefined : person;
}

/** With the id by which Teams mentions them, and whether they are still there. Teams takes a sign-in name too. */
async function settle(deps: Deps, people: readonly (Holder | undefined)[]): Promise<Colleague[]> {
  const settled = await Promise.all(
    people.map(async (person): Promise<Colleague | undefined> => {
      const full =
        person?.personId === undefined && person?.upn !== undefined ? await findPerson(deps, person.upn) : person;
      const personId = full?.personId ?? full?.upn;
      return full === undefined || personId === undefined ? undefined : { ...full, personId };
    }),
  );
  return settled.filter((person) => person !== undefined);
}
