import type { Check } from '../playbook/types.ts';
import type { Click } from './click.ts';

export type Tone = 'attention' | 'warning' | 'accent' | 'good';

export interface ClickButton {
  readonly kind: 'click';
  readonly title: string;
  readonly click: Click;
  readonly primary?: boolean;
  /** Seldom needed: it goes into the card's overflow menu. */
  readonly secondary?: boolean;
}

export interface OpenButton {
  readonly kind: 'open';
  readonly title: string;
  readonly url: string;
  readonly primary?: boolean;
}

export type Button = ClickButton | OpenButton;

export interface AffectedLine {
  readonly name: string;
  readonly workspace: string;
  readonly url?: string;
  readonly state: 'failing' | 'waiting' | 'running' | 'fresh' | 'blocked';
  /** e.g. "failed Mon 06:02, last good Sun 06:04". */
  readonly detail: string;
}

/** The step of the walkthrough that is on, as a section of the card. */
export interface StepSection {
  readonly person: string;
  readonly number: number;
  readonly of: number;
  readonly title: string;
  readonly why: string;
  /** What to do, in order; plain sentences. */
  readonly todo: readonly string[];
  /** What the page should show. */
  readonly expect?: string;
  /** What Done does, and what proves it. */
  readonly proof?: string;
  /** How to try the credential outside Power BI; folded away on the card. */
  readonly check?: Check;
  /** What to do when it looks different; the likeliest first. */
  readonly hints?: readonly { readonly seen: string; readonly say: string }[];
  /** The way through the menus, in case the link does not open the page. */
  readonly clickPath?: string;
  readonly buttons: readonly Button[];
}

/** What a conversation is told of an incident. Everything said about a failure comes from here: the card, the chat answer and the command line render it. */
export interface Notice {
  readonly incidentId: string;
  /** The incident's when this was said. */
  readonly version: number;
  readonly tone: Tone;
  /** A word over the headline, e.g. "Refresh failing", "Checking the fix", "Fixed and proven". */
  readonly badge: string;
  readonly headline: string;
  /** One sentence: since when, how many. */
  readonly since: string;
  /** What the last attempt to mend it has brought; it comes before everything else. */
  readonly news?: string;
  /** The likeliest cause in plain words, one or two sentences. */
  readonly cause: string;
  /** The cause is told as one that is over. */
  readonly isMended?: true;
  readonly evidence: readonly string[];
  /** Whose move it is, e.g. "Ana Trujillo owns the gateway connection and can renew it." */
  readonly move: string;
  readonly mention?: { readonly personId: string; readonly name: string };
  readonly affected: readonly AffectedLine[];
  /** How many more there are than `affected` lists. */
  readonly affectedMore: number;
  readonly progress?: { readonly text: string; readonly done: number; readonly total: number };
  readonly step?: StepSection;
  /** What else to know of it, or how to keep it from coming back. */
  readonly remarks: readonly string[];
  readonly buttons: readonly Button[];
  /** For Microsoft support and experts; folded away on the card. */
  readonly details: readonly { readonly label: string; readonly value: string }[];
  /** Who did what, newest last, at most five. */
  readonly log: readonly string[];
}
