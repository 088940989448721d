import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { BotState } from './bot-state.ts';

/** A clock that several processes share: it showed `startAt` when the machine's showed `realStart`. */
export interface SharedClock {
  readonly speed: number;
  readonly startAt: number;
  readonly realStart: number;
}

export type BotOrder =
  | { readonly kind: 'start'; readonly env: Readonly<Record<string, string>>; readonly clock: SharedClock }
  /** Of the incidents that any of these datasets was in. */
  | { readonly kind: 'state'; readonly datasetIds: readonly string[] }
  | { readonly kind: 'stop' };

/** A bot in a process of its own. */
export interface BotProcess {
  /** Resolves when it listens; undefined when it ended before. */
  start(env: Readonly<Record<string, string>>, clock: SharedClock): Promise<{ readonly port: number } | undefined>;
  /** undefined when it ended before it could tell. */
  askState(datasetIds: readonly string[]): Promise<BotState | undefined>;
  kill(): Promise<void>;
  /** As SIGTERM would; answers its log. */
  stop(): Promise<readonly string[]>;
  /** What it wrote to stderr: an unhandled error shows here. */
  readonly complaints: readonly string[];
}

interface Said {
  readonly port?: number;
  readonly state?: BotState;
  readonly log?: readonly string[];
  readonly loaded?: boolean;
  readonly opened?: boolean;
}

/** Begins to load at once; `start` is the moment from which it works. */
export function prepareBot(): BotProcess {
  const script = fileURLToPath(new URL('bot-child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', script], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(tmpdir(), 'pbibot-compile-cache') },
  });
  const complaints: string[] = [];
  const waiting: { wants: keyof Said; resolve: (said: Said | undefined) => void }[] = [];
  const unclaimed: Said[] = [];
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  void ended.then(() => waiting.splice(0).forEach(({ resolve }) => resolve(undefined)));
  // A killed child's pipe breaks under what is written to it.
  child.stdin.on('error', () => undefined);
  createInterface({ input: child.stderr }).on('line', (line) => complaints.push(line));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = JSON.parse(line) as Said;
    const index = waiting.findIndex(({ wants }) => wants in said);
    if (index >= 0) waiting.splice(index, 1)[0]?.resolve(said);
    else unclaimed.push(said);
  });

  async function hear<K extends keyof Said>(wants: K): Promise<Said[K] | undefined> {
    const index = unclaimed.findIndex((said) => wants in said);
    if (index >= 0) return unclaimed.splice(index, 1)[0]?.[wants];
    if (child.exitCode !== null || child.signalCode !== null) return undefined;
    return new Promise((resolve) => waiting.push({ wants, resolve: (said) => resolve(said?.[wants]) }));
  }
  const order = (what: BotOrder): void => void child.stdin.write(`${JSON.stringify(what)}\n`);

  return {
    complaints,
    async start(env, clock) {
      await hear('loaded');
      order({ kind: 'start', env, clock });
      const port = await hear('port');
      return port === undefined ? undefined : { port };
    },
    async askState(datasetIds) {
      order({ kind: 'state', datasetIds });
      return hear('state');
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      order({ kind: 'stop' });
      const log = await hear('log');
      await ended;
      return log ?? [];
    },
  };
}
