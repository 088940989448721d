import type { Connection, CredentialHome, Person } from '../dataset.ts';
import type { Cause, Diagnosis } from '../diagnosis/types.ts';
import type { Trouble } from '../playbook/types.ts';
import type { Walkthrough } from '../playbook/walkthrough.ts';
import type { Holder } from './holder.ts';
import type { SeenDataset } from './seen-dataset.ts';
import type { Slots } from '../schedule/slots-between.ts';

/** What is broken: one credential, one gateway, or one dataset with another kind of failure. */
export type Broken =
  | { readonly kind: 'credential'; readonly home?: CredentialHome; readonly connection: Connection }
  | {
      readonly kind: 'gateway';
      readonly gatewayId: string;
      readonly name?: string;
      /** Which kind of gateway it is; absent: a standard one. */
      readonly home?: CredentialHome;
    }
  | { readonly kind: 'dataset'; readonly connection?: Connection };

export type BlockReason = 'scheduleOff' | 'quotaUsedUp' | 'forbidden' | 'notFound' | 'notStarted';

/**
 * How a dataset of an incident stands. `fresh` means proven: a Completed refresh after the fix, and the schedule
 * enabled. `refreshed` lacks only the look at the schedule.
 */
export type MemberState =
  | { readonly kind: 'failing' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'starting'; readonly requestId: string; readonly askedAt: number }
  | { readonly kind: 'running'; readonly requestId: string; readonly startedAt: number }
  | { readonly kind: 'refreshed'; readonly requestId: string; readonly endedAt: number }
  | { readonly kind: 'blocked'; readonly reason: BlockReason; readonly endedAt?: number }
  | { readonly kind: 'fresh'; readonly endedAt: number };

export interface Member {
  readonly datasetId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly workspace: string;
  readonly ownerUpn?: string;
  readonly ownerName?: string;
  readonly webUrl?: string;
  readonly onDedicatedCapacity: boolean;
  readonly failedAt: number;
  readonly requestId: string;
  readonly lastSuccessAt?: number;
  /** The end of the last good run before it failed, noted when it is fresh again. */
  readonly staleSinceAt?: number;
  /** When its schedule starts runs; absent as `scheduleEnabled` is. */
  readonly slots?: Slots;
  /** Of the 8 a day on a shared capacity, after the run that the proof has asked for. */
  readonly refreshesLeft?: number;
  /** undefined: it has no schedule that counts: none at all, unreadable, or switched off by a person before. */
  readonly scheduleEnabled?: boolean;
  readonly state: MemberState;
}

export interface LogLine {
  readonly at: number;
  /** Absent: the bot itself. */
  readonly by?: Person;
  readonly text: string;
  /** How many schedules the bot has switched on; such lines grow instead of following one another. */
  readonly schedulesOn?: number;
}

export type IncidentState =
  | { readonly kind: 'open' }
  /** Someone asked whether it is fixed: the connection is tested, then refreshes are run and read to their end. */
  | {
      readonly kind: 'proving';
      readonly by: Person;
      readonly startedAt: number;
      readonly phase: 'testing' | 'refreshing';
      /** Of the connection test that runs at Fabric. */
      readonly operationId?: string;
      /** What the connection test said; undefined: it could not be made. */
      readonly signInWorks?: boolean;
    }
  | { readonly kind: 'proven'; readonly at: number; readonly by?: Person }
  /** Nothing is left to fix here: its datasets were deleted, or belong to another incident now. */
  | { readonly kind: 'dissolved'; readonly at: number };

export interface Incident {
  readonly incidentId: string;
  /** Grows by one with each change; saving a stale one is refused. */
  readonly version: number;
  readonly groupKey: string;
  readonly broken: Broken;
  readonly holders: readonly Holder[];
  readonly openedAt: number;
  readonly changedAt: number;
  readonly state: IncidentState;
  readonly diagnosis: Diagnosis;
  /** What it was before the last attempt to fix it; told as "what changed". */
  readonly previousDiagnosis?: Diagnosis;
  /** The source that was in the way then, where it is known; `letsIn`: its connection test has passed since. */
  readonly previousSource?: { readonly path: string; readonly letsIn: boolean };
  /** The last attempt to prove a fix ended without one. */
  readonly stillFailingAt?: number;
  /** A connection test has passed since it last failed. */
  readonly signInWorksAt?: number;
  readonly members: readonly Member[];
  readonly walkthrough?: Walkthrough;
  /** The cause whose steps brought it back, where the diagnosis named another one first. */
  readonly mendedAs?: Cause;
  /** Until then nobody is notified of it; the card is kept current. */
  readonly mutedUntil?: number;
  /** Has said that they are on it. */
  readonly acknowledgedBy?: Person;
  /** Was asked by someone else to take it. */
  readonly assignedTo?: Person;
  readonly followers: readonly Follower[];
  readonly log: readonly LogLine[];
}

/** Wants one message when it is back. */
export interface Follower {
  readonly person: Person;
  readonly conversationId: string;
}

/** A failed run of a dataset as it reaches an incident. */
export interface FoundFailure {
  readonly member: Member;
  readonly diagnosis: Diagnosis;
  readonly groupKey: string;
  readonly broken: Broken;
  readonly holders: readonly Holder[];
}

export type IncidentEvent = { readonly at: number } & (
  | { readonly kind: 'failureFound'; readonly failure: FoundFailure }
  /** A run completed, whoever started it. */
  | {
      readonly kind: 'successFound';
      readonly datasetId: string;
      readonly requestId: string;
      readonly startedAt: number;
      readonly endedAt: number;
      readonly scheduleEnabled?: boolean;
    }
  | {
      readonly kind: 'scheduleSeen';
      readonly datasetId: string;
      readonly enabled: boolean;
      readonly switchedOnByBot: boolean;
    }
  | { readonly kind: 'datasetGone'; readonly datasetId: string }
  | { readonly kind: 'datasetsSeen'; readonly datasets: readonly SeenDataset[] }
  /** Somebody has taken it over. */
  | { readonly kind: 'ownerSeen'; readonly datasetId: string; readonly ownerUpn: string; readonly by: Person }
  /** It fails for another reason now, and has an incident of its own for that. */
  | { readonly kind: 'datasetMoved'; readonly datasetId: string; readonly cause: Cause }
  | { readonly kind: 'fixStarted'; readonly by: Person }
  /** The datasets of these workspaces are to be refreshed: those in which the person has write access. */
  | { readonly kind: 'stepDone'; readonly by: Person; readonly workspaceIds: readonly string[] }
  | { readonly kind: 'recheckAsked'; readonly by: Person; readonly workspaceIds: readonly string[] }
  | { readonly kind: 'wentBack' | 'otherCauseTried' | 'putAside' | 'left'; readonly by: Person }
  | { readonly kind: 'stuck'; readonly by: Person; readonly trouble?: Trouble }
  | { readonly kind: 'handedOver'; readonly by: Person; readonly to: Person; readonly conversationId: string }
  /** Somebody to whom it was handed over has no chat with the bot. */
  | { readonly kind: 'notReached'; readonly person: Person }
  /** Their part is done, and they may not start a refresh. */
  | { readonly kind: 'partDone'; readonly by: Person }
  | { readonly kind: 'followed'; readonly by: Person; readonly conversationId: string }
  | { readonly kind: 'muted'; readonly by: Person; readonly until: number }
  | { readonly kind: 'unmuted' | 'acknowledged'; readonly by: Person }
  | { readonly kind: 'assigned'; readonly by: Person; readonly to: Person }
  | { readonly kind: 'testRunning'; readonly operationId: string }
  /** `works` undefined: no test could be made, a refresh has to tell. */
  | { readonly kind: 'connectionTested'; readonly works: boolean | undefined; readonly diagnosis?: Diagnosis }
  | {
      readonly kind: 'refreshAsked';
      readonly datasetId: string;
      readonly requestId: string;
      /** After this one; absent where the day has no limit. */
      readonly leftToday?: number;
    }
  | { readonly kind: 'refreshSeen'; readonly datasetId: string; readonly requestId: string; readonly startedAt: number }
  /** Power BI drops bursts after a 202: the run never appeared. */
  | { readonly kind: 'refreshLost'; readonly datasetId: string }
  | { readonly kind: 'refreshBlocked'; readonly datasetId: string; readonly reason: BlockReason }
  | { readonly kind: 'proofGivenUp' }
);

/** What must happen outside because of a change; saved together with it. */
export type Effect =
  /** Every conversation that watches must have the new card. `calm`: it can wait for what else happens in the next seconds. */
  | { readonly kind: 'announce'; readonly calm?: true }
  /** The proof goes one step further. */
  | { readonly kind: 'prove' }
  /** The followers are told that it is back. */
  | { readonly kind: 'tellFollower'; readonly follower: Follower }
  /** The one who is to go on with the fix gets it in a personal chat. */
  | { readonly kind: 'handOver'; readonly to: Person; readonly by: Person; readonly conversationId: string };

export interface Advanced {
  readonly incident: Incident;
  readonly effects: readonly Effect[];
}
