import type { CredentialHome } from '../dataset.ts';
import type { Cause, DataSourceKind } from '../diagnosis/types.ts';

export const pageNames = [
  'datasetSettings',
  'datasetDetails',
  'connections',
  'signInLogs',
  'users',
  'appRegistrations',
  'sitePermissions',
  'source',
] as const;
export type PageName = (typeof pageNames)[number];

/** What somebody meets in place of what the step tells; each has its own advice. */
export const troubles = ['notMine', 'greyedOut', 'notThere', 'refused', 'noPrompt', 'stillFailing', 'other'] as const;
export type Trouble = (typeof troubles)[number];

/** What stands before the advice for it. */
export const troubleNames: Readonly<Record<Trouble, string>> = {
  notMine: 'Not yours to do',
  greyedOut: 'Greyed out',
  notThere: 'Not there',
  refused: 'Refused',
  noPrompt: 'No prompt',
  stillFailing: 'Still failing',
  other: 'Otherwise',
};

/** Who can do a step. The people behind `connectionOwner`, `datasetOwner` and the like are known by name where the APIs tell. */
export type Actor =
  | 'connectionOwner'
  | 'datasetOwner'
  | 'contributor'
  | 'gatewayAdmin'
  | 'sourceAdmin'
  | 'entraAdmin'
  | 'capacityAdmin'
  | 'author';

export interface Hint {
  readonly sees: Trouble;
  /** What to do then. May hold {placeholders}. */
  readonly say: string;
}

/** What is entered at the door. `first`: nothing was stored before. `another`: the account itself has to be changed. */
export type Entry = 'secret' | 'key' | 'appSecret' | 'signIn' | 'first' | 'another';

/** What a playbook depends on. */
export interface Situation {
  readonly cause: Cause;
  /** undefined: it is not known which source failed, and so not where its credential lives. */
  readonly home: CredentialHome | undefined;
  readonly kind: DataSourceKind;
  /** The owner is disabled or gone, so what only the owner can do needs a new one. */
  readonly ownerAbsent?: boolean;
  /** The source itself keeps the account, as databases do; Entra does not know it. */
  readonly isLocalAccount?: boolean;
}

/**
 * One thing a person has to do. Texts may hold {placeholders}, which names-of.ts lists.
 */
export interface StepText {
  /** Names the piece it is made of; two steps of one playbook never share it. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** Plain sentences, in order. */
  readonly todo: readonly string[];
  readonly who: Actor;
  readonly page?: PageName;
  /** The way through the menus to that page. */
  readonly clickPath?: string;
  /** What the page should show afterwards. */
  readonly expect: string;
  /** What tells for sure that it worked. */
  readonly proof: string;
  /** Done checks right away; the steps after it are only for when it still fails. */
  readonly provesAtOnce?: true;
  /** What is tried outside Power BI; the source's own part tells how. */
  readonly check?: Entry;
  /** What to do when it looks different. */
  readonly whenDifferent: readonly Hint[];
  /** The pages of facts it rests on. */
  readonly from: readonly string[];
}

/** How a credential is tried outside Power BI. No command holds a secret: each of them asks for it, or needs none. */
export interface Check {
  /** Where and with what. */
  readonly intro: string;
  /** With this server's names in them, quoted. */
  readonly commands: readonly string[];
  /** What its outcome means. */
  readonly outcome: string;
}

export interface Step extends Omit<StepText, 'page' | 'check' | 'from'> {
  readonly link?: { readonly title: string; readonly url: string };
  readonly check?: Check;
}
