import fc from 'fast-check';
import { sql } from 'kysely';
import { selectJobs } from '../../../src/outbound/storage/backup/stored-jobs.ts';
import { storedTables } from '../../../src/outbound/storage/backup/stored-tables.ts';
import type { Backend } from '../../../src/outbound/storage/backend.ts';
import { parkedQueue } from '../../../src/outbound/storage/jobs/queues.ts';
import type { Job, Jobs } from '../../../src/ports/jobs.ts';
import type { Store } from '../../../src/ports/store.ts';
import { aConnection, aDataset, alex, aMember, anIncident, aRefresh, startedAt } from '../../builders.ts';

/** What a store may hold: any texts, line separators and quotes among them, and any JSON that Teams may hand over. */
export interface World {
  readonly datasets: readonly { name: string; error: string; runs: number }[];
  readonly incidents: readonly { text: string; proven: boolean; deliveries: number }[];
  readonly references: readonly fc.JsonValue[];
  readonly topics: readonly string[];
  readonly jobStates: readonly ('waits' | 'later' | 'runs' | 'parked')[];
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('a\u2028b\nc\r\n', `"quoted" \\ 'twice'`, 'Größe 売上 🙂', '{"section":"jobs","rows":1}'),
);

export const aWorld: fc.Arbitrary<World> = fc.record({
  datasets: fc.array(fc.record({ name: text, error: text, runs: fc.nat(70) }), { maxLength: 6 }),
  incidents: fc.array(fc.record({ text, proven: fc.boolean(), deliveries: fc.nat(3) }), { maxLength: 4 }),
  references: fc.array(fc.jsonValue({ stringUnit: 'grapheme' }), { maxLength: 4 }),
  topics: fc.array(text, { maxLength: 3 }),
  jobStates: fc.array(fc.constantFrom('waits', 'later', 'runs', 'parked'), { maxLength: 8 }),
});

export async function fill(world: World, { store, jobs, db }: { store: Store; jobs: Jobs; db: Backend['db'] }) {
  const workspace = { workspaceId: 'workspace-1', name: 'Finance', onDedicatedCapacity: true };
  const ids = world.datasets.map((_, n) => `dataset-${n}`);
  await store.saveWorkspace(
    workspace,
    world.datasets.map(({ name }, n) =>
      aDataset({ datasetId: `dataset-${n}`, name, connections: [aConnection({ path: name })] }),
    ),
    startedAt,
  );
  for (const [n, { error, runs }] of world.datasets.entries()) {
    const refreshes = Array.from({ length: runs }, (_, run) =>
      aRefresh({ requestId: `run-${run}`, startedAt: startedAt + run, status: 'failed', error }),
    );
    await store.saveLook({ datasetId: `dataset-${n}`, refreshes, at: startedAt, nextLookAt: startedAt + n });
  }
  for (const [n, incident] of world.incidents.entries()) await fillIncident(store, n, incident, ids);
  for (const [n, reference] of world.references.entries()) {
    const conversationId = `conversation-${n}`;
    await store.saveConversation({ conversationId, kind: 'personal', person: alex, reference }, startedAt);
    await store.addWatch({ conversationId, workspaceId: 'workspace-1', setBy: alex.personId, setAt: startedAt });
    if (n % 2 === 1) await store.removeConversation(conversationId, startedAt);
  }
  for (const [n, topic] of world.topics.entries()) {
    const about = { kind: 'digest' } as const;
    const digest = { reminderId: topic, conversationId: topic, dueAt: n, by: alex, timeZone: topic, about };
    // PostgreSQL keeps no such sign in a text.
    if (!topic.includes('\0')) await store.saveReminder(digest);
    await store.saveContext(`topic-${n}`, { dataset: topic, endsAt: startedAt + n } as never);
  }
  for (const [n, state] of world.jobStates.entries()) await fillJob(jobs, db, n, state);
}

async function fillIncident(
  store: Store,
  n: number,
  { text: message, proven, deliveries }: World['incidents'][number],
  datasetIds: readonly string[],
): Promise<void> {
  const incidentId = `incident-${n}`;
  const incident = anIncident({
    incidentId,
    groupKey: `${n} ${message.replaceAll('\0', '').toWellFormed()}`,
    members: datasetIds.map((datasetId) => aMember({ datasetId })),
    log: [{ at: startedAt, text: message }],
    ...(proven ? { state: { kind: 'proven', at: startedAt } } : {}),
  });
  const list = Array.from({ length: deliveries }, (_, c): Job => ({
    kind: 'deliver',
    conversationId: `c-${c}`,
  }));
  await store.commitIncident({ incident, expectedVersion: 0, jobs: list });
  const notice = {
    incidentId,
    conversationId: 'c-0',
    contentHash: message.replaceAll('\0', '').toWellFormed(),
    postedAt: startedAt,
  };
  await store.saveNotice({ ...notice, activityId: 'activity-1', isCopy: proven });
}

async function fillJob(jobs: Jobs, db: Backend['db'], n: number, state: World['jobStates'][number]): Promise<void> {
  await jobs.send({ kind: 'prove', incidentId: `proof-${n}` }, { afterMs: state === 'later' ? 3_600_000 : 0 });
  const those = sql`where name = 'prove' and singleton_key = ${`proof-${n}`}`;
  if (state === 'runs')
    await sql`update pgboss.job set state = 'active', started_on = now(), retry_count = 3 ${those}`.execute(db);
  if (state !== 'parked') return;
  await sql`
    insert into pgboss.job (name, data)
    select ${parkedQueue}, jsonb_build_object('job', data -> 'job', 'attempts', 40, 'error', 'Error: no', 'parkedAt', 7)
    from pgboss.job ${those}`.execute(db);
  await sql`delete from pgboss.job ${those}`.execute(db);
}

/** Every row of every table and every job, as text. */
export async function everythingIn({ db }: Pick<Backend, 'db'>): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const table of storedTables) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(stored)::text as row from ${sql.table(table)} as stored order by row`.execute(db);
    found[table] = rows.map(({ row }) => row);
  }
  found['jobs'] = (await selectJobs.execute(db)).rows.map(({ row }) => row).sort();
  return found;
}
