import type { Answer } from '../../core/incident/answer.ts';
import type { Incident } from '../../core/incident/types.ts';
import type { CatalogueEntry, Understanding } from '../../core/language/types.ts';
import type { StoredContext } from '../../ports/store.ts';
import type { Deps } from '../deps.ts';
import type { IncomingMessage } from '../incoming.ts';

/** A message as it is understood, with what belongs to its conversation. */
export interface Asked {
  readonly deps: Deps;
  readonly message: IncomingMessage;
  readonly understanding: Understanding;
  /** Workspaces that may be spoken of here. */
  readonly visible: ReadonlySet<string>;
  /** For moments in the answer. */
  readonly timeZone: string;
  /** The dataset this conversation was about before this message. */
  readonly topic: CatalogueEntry | undefined;
  /** The incident whose walkthrough this person is in. */
  readonly walkthrough: Incident | undefined;
}

/** An answer, and what the conversation is about from then on. */
export interface Answered {
  readonly answer: Answer;
  readonly topic?: Omit<StoredContext, 'endsAt'>;
}

export type Responder = (asked: Asked) => Promise<Answered>;

/** Answers about the one dataset that was meant. */
export type DatasetResponder = (asked: Asked, entry: CatalogueEntry) => Promise<Answered>;
