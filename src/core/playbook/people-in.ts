import type { Person } from '../dataset.ts';
import type { Walkthrough } from './walkthrough.ts';

const othersMax = 4;

export function fresh({ at, by }: { readonly at: number; readonly by: Person }): Walkthrough {
  return { person: by, startedAt: at, step: 0, stuck: false };
}

export function peopleIn({ person, with: others = [] }: Walkthrough): readonly Person[] {
  return [person, ...others];
}

/** Someone does something: their name comes first, and nobody is stuck or away any more. */
export function moved(walkthrough: Walkthrough, by: Person): Walkthrough {
  const others = peopleIn(walkthrough).filter(({ personId }) => personId !== by.personId);
  return ofPeople(walkthrough, [by, ...others.slice(0, othersMax)]) ?? walkthrough;
}

export function without(walkthrough: Walkthrough, by: Person): Walkthrough | undefined {
  const left = peopleIn(walkthrough).filter(({ personId }) => personId !== by.personId);
  return ofPeople(walkthrough, left);
}

function ofPeople(
  { startedAt, step, follows, tried }: Walkthrough,
  people: readonly Person[],
): Walkthrough | undefined {
  const [person, ...others] = people;
  if (person === undefined) return undefined;
  return {
    ...{ person, startedAt, step, stuck: false },
    ...(follows === undefined ? {} : { follows }),
    ...(tried === undefined ? {} : { tried }),
    ...(others.length === 0 ? {} : { with: others }),
  };
}
