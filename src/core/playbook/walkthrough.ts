import type { Person } from '../dataset.ts';
import type { Cause } from '../diagnosis/types.ts';
import type { Tried } from './next-cause.ts';
import type { Trouble } from './types.ts';

/** People going through a playbook's steps. */
export interface Walkthrough {
  /** Who did something last. */
  readonly person: Person;
  /** Others who are in it. */
  readonly with?: readonly Person[];
  readonly startedAt: number;
  /** Index into the playbook's steps. */
  readonly step: number;
  /** The advice for when it looks different is shown; `trouble`: what it is that looks different. */
  readonly stuck: boolean;
  readonly trouble?: Trouble;
  /** The cause whose steps these are, where it is not the one that the diagnosis names first. */
  readonly follows?: Cause;
  /** In the order of their turns. */
  readonly tried?: readonly Tried[];
  /** Put aside for later; it goes on at the same step. */
  readonly asideSince?: number;
  /** Has done the last step, and may not start the refresh that proves it. */
  readonly waitsForRecheckOf?: Person;
}
