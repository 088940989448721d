import type { Button, Notice } from './notice.ts';

/** One row of a list that the bot shows, e.g. what is failing. */
export interface AnswerRow {
  readonly title: string;
  readonly detail: string;
  readonly tone: 'attention' | 'warning' | 'accent' | 'good' | 'neutral';
  readonly buttons: readonly Button[];
}

/** A run as a bar of a picture. */
export interface RunBar {
  /** Six signs or so: more does not fit beneath a bar. */
  readonly label: string;
  readonly tookMs: number;
  readonly tone: AnswerRow['tone'];
}

/** Things to tick, and the button that sends what is ticked. */
export interface Chooser {
  readonly label: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly button: string;
  readonly verb: 'watchChosen';
}

/** What the bot says back: words first, and a card where one helps. */
export interface Answer {
  readonly text: string;
  readonly notice?: Notice;
  readonly rows?: readonly AnswerRow[];
  /** Runs of a dataset, oldest first, drawn above the rows. */
  readonly runs?: readonly RunBar[];
  readonly choose?: Chooser;
  /** Things to press, e.g. which of two datasets was meant. */
  readonly buttons?: readonly Button[];
  /** Whose move it is now: a name in the text that becomes a mention, which notifies them. */
  readonly mention?: { readonly personId: string; readonly name: string };
}
