import type { Readable, Writable } from 'node:stream';

export interface CommandIo {
  readonly args: readonly string[];
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The caller used the command wrongly: exit code 2 and this sentence on stderr. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A command answers its exit code: 0 ok, 1 the work failed. It throws UsageError for wrong usage. */
export type Command = (io: CommandIo) => Promise<number>;
