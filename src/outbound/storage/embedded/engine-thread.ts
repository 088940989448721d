/** The embedded database in a thread of its own: while it works, the thread that started it answers people. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Results } from '@electric-sql/pglite';
import type { Answer, EngineData, Order, Result } from './engine-messages.ts';
import { openPglite } from './open-pglite.ts';

if (parentPort === null) throw new Error('the embedded database is started by open-embedded.ts');
const port = parentPort;
const { dir, syncs } = workerData as EngineData;
const pglite = await openPglite(dir, () => void Atomics.add(syncs, 0, 1));
const tell = (answer: Answer): void => port.postMessage(answer);

port.on('message', (order: Order) => void carryOut(order));
tell({ kind: 'open' });

async function carryOut(order: Order): Promise<void> {
  try {
    tell({ kind: 'done', id: order.id, results: (await run(order)).map(toResult) });
  } catch (error) {
    // After a trap the memory of PostgreSQL is in no defined state, and must not reach the disk: the thread ends.
    if (!(error instanceof Error) || error.name === 'RuntimeError') throw error;
    // What was asked for may be private, and its asker knows it.
    const fields = { ...error, params: undefined, queryOptions: undefined };
    tell({ kind: 'refused', id: order.id, message: error.message, fields });
  }
}

async function run({ text, parameters }: Order): Promise<Results[]> {
  if (text === undefined) {
    await pglite.close();
    return [];
  }
  return parameters === undefined ? pglite.exec(text) : [await pglite.query(text, [...parameters])];
}

function toResult({ rows, command, rowCount }: Results): Result {
  return { rows, command, rowCount };
}
