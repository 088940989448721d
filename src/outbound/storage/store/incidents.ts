import type { Kysely, Transaction } from 'kysely';
import type { Incident } from '../../../core/incident/types.ts';
import type { Job } from '../../../ports/jobs.ts';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { toJson } from '../to-json.ts';
import { textsOf } from './texts-of.ts';

type IncidentStore = Pick<
  Store,
  | 'findIncident'
  | 'listIncidents'
  | 'findOpenIncident'
  | 'listIncidentsOf'
  | 'listOpenIncidents'
  | 'commitIncident'
  | 'listVersions'
>;

/** Puts jobs into the transaction of the state they follow from. */
export interface JobOutbox {
  /** `afterMs`, in the clock's milliseconds: not the usual wait of each kind. */
  enqueue(trx: Transaction<Tables>, jobs: readonly Job[], afterMs?: number): Promise<void>;
  /** `afterMs` is in the clock's milliseconds. */
  enqueueDeliveries(trx: Transaction<Tables>, conversationIds: readonly string[], afterMs: number): Promise<void>;
  /** After the commit. */
  nudge(): void;
}

export function createIncidentStore(db: Kysely<Tables>, outbox: JobOutbox): IncidentStore {
  const bodies = () => db.selectFrom('incidents').select('incidents.body');
  return {
    async findIncident(incidentId) {
      return (await bodies().where('incident_id', '=', incidentId).executeTakeFirst())?.body;
    },

    async findOpenIncident(groupKey) {
      return (await bodies().where('group_key', '=', groupKey).where('is_open', '=', true).executeTakeFirst())?.body;
    },

    async listIncidentsOf(datasetId, provenSince) {
      const rows = await bodies()
        .innerJoin('incident_members', 'incident_members.incident_id', 'incidents.incident_id')
        .where('incident_members.dataset_id', '=', datasetId)
        .where((eb) =>
          eb.or([
            eb('incidents.is_open', '=', true),
            ...(provenSince === undefined ? [] : [eb('incidents.proven_at', '>=', provenSince)]),
          ]),
        )
        .orderBy('incidents.opened_at', 'desc')
        .orderBy('incidents.incident_id')
        .execute();
      return rows.map(({ body }) => body);
    },

    async listOpenIncidents({ workspaceIds } = {}) {
      let query = bodies().where('is_open', '=', true).orderBy('opened_at', 'desc').orderBy('incident_id');
      if (workspaceIds !== undefined) {
        query = query.where('incident_id', 'in', (eb) =>
          eb
            .selectFrom('incident_members')
            .select('incident_members.incident_id')
            .where('incident_members.workspace_id', 'in', textsOf(workspaceIds)),
        );
      }
      return (await query.execute()).map(({ body }) => body);
    },

    async listIncidents(incidentIds) {
      const rows = await bodies().where('incident_id', 'in', textsOf(incidentIds)).execute();
      return rows.map(({ body }) => body);
    },

    async listVersions(incidentIds) {
      const rows = await db
        .selectFrom('incidents')
        .select(['incident_id as incidentId', 'version'])
        .where('incident_id', 'in', textsOf(incidentIds))
        .execute();
      return rows;
    },

    async commitIncident({ incident, expectedVersion, membersBefore, jobs }) {
      try {
        await db.transaction().execute(async (trx) => {
          if (!(await saveIncident(trx, incident, expectedVersion))) throw new Overtaken();
          await saveMembers(trx, incident, membersBefore);
          await outbox.enqueue(trx, jobs);
        });
      } catch (error) {
        if (error instanceof Overtaken || isTakenGroup(error)) return false;
        throw error;
      }
      if (jobs.length > 0) outbox.nudge();
      return true;
    },
  };
}

/** Rolls the transaction back. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

async function saveIncident(trx: Transaction<Tables>, incident: Incident, expectedVersion: number): Promise<boolean> {
  const { incidentId, version, groupKey, openedAt, state } = incident;
  const isOpen = state.kind === 'open' || state.kind === 'proving';
  const columns = {
    version,
    group_key: groupKey,
    is_open: isOpen,
    opened_at: openedAt,
    proven_at: state.kind === 'proven' ? state.at : null,
    ended_at: state.kind === 'proven' || state.kind === 'dissolved' ? state.at : null,
    body: toJson(incident),
  };
  if (expectedVersion === 0) {
    const inserted = await trx
      .insertInto('incidents')
      .values({ incident_id: incidentId, ...columns })
      .onConflict((conflict) => conflict.doNothing())
      .returning('incident_id')
      .executeTakeFirst();
    return inserted !== undefined;
  }
  const updated = await trx
    .updateTable('incidents')
    .set(columns)
    .where('incident_id', '=', incidentId)
    .where('version', '=', expectedVersion)
    .returning('incident_id')
    .executeTakeFirst();
  return updated !== undefined;
}

/** An incident may have hundreds of members of which one is new, so only what differs is written. */
async function saveMembers(
  trx: Transaction<Tables>,
  { incidentId, members }: Incident,
  membersBefore: readonly Place[] | undefined,
): Promise<void> {
  const known = membersBefore ?? (await listMembers(trx, incidentId));
  const before = new Map(known.map(({ datasetId, workspaceId }) => [datasetId, workspaceId]));
  const after = new Map(members.map(({ datasetId, workspaceId }) => [datasetId, workspaceId]));
  const gone = [...before.keys()].filter((datasetId) => !after.has(datasetId));
  const changed = [...after].filter(([datasetId, workspaceId]) => before.get(datasetId) !== workspaceId);
  if (gone.length > 0) {
    await trx
      .deleteFrom('incident_members')
      .where('incident_id', '=', incidentId)
      .where('dataset_id', 'in', textsOf(gone))
      .execute();
  }
  if (changed.length === 0) return;
  await trx
    .insertInto('incident_members')
    .values(
      changed.map(([datasetId, workspaceId]) => ({
        incident_id: incidentId,
        dataset_id: datasetId,
        workspace_id: workspaceId,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['incident_id', 'dataset_id'])
        .doUpdateSet((eb) => ({ workspace_id: eb.ref('excluded.workspace_id') })),
    )
    .execute();
}

type Place = Pick<Incident['members'][number], 'datasetId' | 'workspaceId'>;

function listMembers(trx: Transaction<Tables>, incidentId: string): Promise<Place[]> {
  return trx
    .selectFrom('incident_members')
    .select(['dataset_id as datasetId', 'workspace_id as workspaceId'])
    .where('incident_id', '=', incidentId)
    .execute();
}

/** Another open incident has this group key. */
function isTakenGroup(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === '23505' &&
    'constraint' in error &&
    error.constraint === 'incidents_one_open_per_group'
  );
}
