/** The embedded database in a thread of its own: while it works, the thread that started it answers people. */
import { parentPort, workerData } from 'node:worker_threads';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { valueTypes } from '../value-types.ts';
import type { Answer, EngineData, Order, Result } from './engine-messages.ts';
import { openPglite } from './open-pglite.ts';
import { createStatementNames } from './statement-names.ts';

if (parentPort === null) throw new Error('the embedded database is started by open-embedded.ts');
const port = parentPort;
const { dir, syncs } = workerData as EngineData;
const pglite = await openPglite(dir, () => void Atomics.add(syncs, 0, 1));
const client = new pg.Client({ ...createPgConfig(pglite), types: valueTypes });
await client.connect();
const nameOf = createStatementNames();
const tell = (answer: Answer): void => port.postMessage(answer);

port.on('message', (order: Order) => void carryOut(order));
tell({ kind: 'open' });

async function carryOut(order: Order): Promise<void> {
  try {
    tell({ kind: 'done', id: order.id, results: await run(order) });
  } catch (error) {
    // After a trap the memory of PostgreSQL is in no defined state, and must not reach the disk: the thread ends.
    if (!(error instanceof Error) || error.name === 'RuntimeError') throw error;
    // What was asked for may be private, and its asker knows it.
    const fields = { ...error, params: undefined, queryOptions: undefined };
    tell({ kind: 'refused', id: order.id, message: error.message, fields });
  }
}

async function run({ text, parameters }: Order): Promise<Result[]> {
  if (text === undefined) {
    await pglite.close();
    return [];
  }
  if (parameters === undefined) return (await pglite.exec(text)).map(({ rows }) => ({ rows }));
  const name = nameOf(text);
  const { rows, command, rowCount } = await client.query<Record<string, unknown>>({
    text,
    values: [...parameters],
    ...(name === undefined ? {} : { name }),
  });
  return [{ rows, command, ...(rowCount === null ? {} : { rowCount }) }];
}
