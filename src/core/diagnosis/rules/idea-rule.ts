import type { Found } from '../phrases.ts';
import type { Cause, DataSourceKind } from '../types.ts';
import { speaksOf, type Idea } from './lexicon.ts';

/** Two ideas of the lexicon that, close to each other, speak for a cause in any language but English. */
export interface IdeaRule {
  readonly cause: Cause;
  readonly confidence: number;
  readonly ideas: readonly (readonly [Idea, Idea])[];
  /** Not if these stand close to each other. */
  readonly unless?: readonly (readonly [Idea, Idea])[];
  readonly gateway?: boolean;
  readonly sources?: readonly DataSourceKind[];
  /** These must stand close to each other, too. */
  readonly also?: readonly (readonly [Idea, Idea])[];
  readonly because: string;
}

export interface Around {
  readonly dataSource: DataSourceKind;
  readonly gateway: boolean | null;
}

export function ideaRuleApplies(found: Found, rule: IdeaRule, { dataSource, gateway }: Around): boolean {
  if (rule.gateway !== undefined && rule.gateway !== (gateway === true)) return false;
  if (rule.sources !== undefined && !rule.sources.includes(dataSource)) return false;
  if (!rule.ideas.some((pair) => speaksOf(found, pair))) return false;
  if (!(rule.also ?? []).every((pair) => speaksOf(found, pair))) return false;
  return !(rule.unless ?? []).some((pair) => speaksOf(found, pair));
}
