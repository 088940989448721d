import type { Button, Notice } from './notice.ts';

/** One row of a list that the bot shows, e.g. what is failing. */
export interface AnswerRow {
  readonly title: string;
  readonly detail: string;
  readonly tone: 'attention' | 'warning' | 'accent' | 'good' | 'neutral';
  readonly buttons: readonly Button[];
}

/** What the bot says back: words first, and a card where one helps. */
export interface Answer {
  readonly text: string;
  readonly notice?: Notice;
  readonly rows?: readonly AnswerRow[];
  /** Things to press, e.g. which of two datasets was meant. */
  readonly buttons?: readonly Button[];
  /** Whose move it is now: a name in the text that becomes a mention, which notifies them. */
  readonly mention?: { readonly personId: string; readonly name: string };
}
