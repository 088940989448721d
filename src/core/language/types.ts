export const intents = [
  'why',
  'status',
  'failing',
  'recheck',
  'refresh',
  'history',
  'next',
  'owner',
  'fix',
  'shared',
  'explain',
  'diagnose',
  'watch',
  'unwatch',
  'watching',
  'snooze',
  'unsnooze',
  'ack',
  'assign',
  'remind',
  'digest',
  'expiring',
  'done',
  'stuck',
  'back',
  'cancel',
  'secret',
  'help',
  'greeting',
  'unknown',
] as const;
export type Intent = (typeof intents)[number];

export interface CatalogueEntry {
  readonly datasetId: string;
  readonly name: string;
  readonly workspaceId: string;
  readonly workspace: string;
}

/** What a conversation is about right now. */
export interface Context {
  readonly dataset?: CatalogueEntry | undefined;
  /** The choices of a question the bot has just asked. */
  readonly choices?: readonly CatalogueEntry[] | undefined;
  /** What the person wanted when the bot asked which dataset. */
  readonly pendingIntent?: Intent | undefined;
  /** What was asked last about a dataset or workspace: "and Finance?" asks it again. */
  readonly lastIntent?: Intent | undefined;
  /** Whether this person is in a walkthrough. */
  readonly walkthrough: boolean;
}

/** `one`: exactly one fits. `several`: equally good ones, to be asked about. `none`: a name was said that fits nothing. `absent`: no dataset was named. */
export type DatasetMatch =
  | { readonly kind: 'one'; readonly entry: CatalogueEntry }
  | { readonly kind: 'several'; readonly entries: readonly CatalogueEntry[] }
  | { readonly kind: 'none'; readonly said: string; readonly nearest: readonly CatalogueEntry[] }
  | { readonly kind: 'absent' };

export interface Understanding {
  readonly intent: Intent;
  /** The second-best meanings, best first; offered as buttons when the intent is unknown. */
  readonly nearestIntents: readonly Intent[];
  readonly dataset: DatasetMatch;
  /** A workspace that was named, by itself or beside a dataset. */
  readonly workspace?: { readonly workspaceId: string; readonly name: string } | undefined;
  /** Workspaces that fit what was said equally well, when `workspace` is not clear. */
  readonly workspaceChoices?: readonly { readonly workspaceId: string; readonly name: string }[] | undefined;
  readonly code?: string | undefined;
  readonly person?: string | undefined;
  readonly account?: string | undefined;
  /** What follows the intent's words where a time or a schedule may stand; parsed by who needs it. */
  readonly timeText?: string | undefined;
  /** The pasted error text of `diagnose`. */
  readonly errorText?: string | undefined;
  /** For `digest` and `remind`: whether it is to stop. */
  readonly off?: boolean | undefined;
}
