import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DatabaseAway } from '../database-away.ts';
import type { Answer, EngineData, Order, Result } from './engine-messages.ts';

/** PostgreSQL in a thread of its own. It does what it is told in that order, and dies as a whole. */
export interface Engine {
  query(text: string, parameters: readonly unknown[]): Promise<Result>;
  /** Any number of statements. */
  exec(text: string): Promise<readonly Result[]>;
  readonly isAlive: boolean;
  /** How often something was brought to the disk. */
  syncs(): number;
  close(): Promise<void>;
  /** Ends it where it is, as a crash would. */
  kill(): Promise<void>;
}

/** What it makes of rows and messages lives a moment; a larger young generation would only be resident memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** Resolves when the database in this directory is open. `onDeath`: it ended without having been told to. */
export async function startEngine(dir: string, onDeath: (error: Error) => void): Promise<Engine> {
  const syncs = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: EngineData = { dir, syncs };
  const thread = new URL(`./engine-thread${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(thread, { workerData, resourceLimits, name: 'embedded database' });
  const opened = Promise.withResolvers<undefined>();
  const orders = createOrders(worker);
  let state: 'opening' | 'open' | 'closing' | 'dead' = 'opening';

  const die = (cause: Error): void => {
    if (state === 'dead') return;
    const wasOpen = state === 'open';
    state = 'dead';
    opened.reject(cause);
    orders.refuseAll(cause);
    if (wasOpen) onDeath(cause);
  };
  worker.on('error', (cause: unknown) => die(new Error(`its thread broke down: ${String(cause)}`, { cause })));
  worker.on('exit', (code) => die(new Error(`its thread ended with ${code}`)));
  worker.on('message', (answer: Answer) => {
    if (answer.kind !== 'open') return orders.settle(answer);
    state = 'open';
    worker.unref();
    opened.resolve(undefined);
  });
  const give = (what: Omit<Order, 'id'>): Promise<readonly Result[]> =>
    state === 'open' ? orders.give(what) : Promise.reject(away());

  await opened.promise;
  return {
    async query(text, parameters) {
      const [result] = await give({ text, parameters });
      return result ?? { rows: [] };
    },
    exec: (text) => give({ text }),
    get isAlive() {
      return state === 'open';
    },
    syncs: () => Atomics.load(syncs, 0),
    async close() {
      if (state !== 'open') return;
      const closed = give({});
      state = 'closing';
      await closed;
      await worker.terminate();
    },
    async kill() {
      await worker.terminate();
    },
  };
}

interface Orders {
  give(what: Omit<Order, 'id'>): Promise<readonly Result[]>;
  settle(answer: Exclude<Answer, { kind: 'open' }>): void;
  refuseAll(cause: Error): void;
}

/** Like a connection: what waits for an answer keeps the process alive, an idle one does not. */
function createOrders(worker: Worker): Orders {
  const waiting = new Map<number, PromiseWithResolvers<readonly Result[]>>();
  let given = 0;
  return {
    give(what) {
      given += 1;
      const asker = Promise.withResolvers<readonly Result[]>();
      waiting.set(given, asker);
      worker.ref();
      worker.postMessage({ id: given, ...what } satisfies Order);
      return asker.promise;
    },
    settle(answer) {
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) worker.unref();
      if (answer.kind === 'done') asker?.resolve(answer.results);
      else asker?.reject(Object.assign(new Error(answer.message), answer.fields));
    },
    refuseAll(cause) {
      for (const { reject } of waiting.values()) reject(away(cause));
      waiting.clear();
    },
  };
}

function away(cause?: Error): DatabaseAway {
  return new DatabaseAway('the embedded database does not run', { cause });
}
