import { sql, type Kysely } from 'kysely';
import type { Store, Untold } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { toJson } from '../to-json.ts';
import type { JobOutbox } from './incidents.ts';
import { textsOf } from './texts-of.ts';

type UntoldStore = Pick<
  Store,
  'listAudience' | 'markUntold' | 'listUntold' | 'clearUntold' | 'putOffUntold' | 'dropUntold' | 'wakeUntold'
>;

const wokenMax = 1_000;

/** What conversations have yet to hear. A mark and the delivery job that obeys it are saved together. */
export function createUntoldStore(db: Kysely<Tables>, outbox: JobOutbox): UntoldStore {
  return {
    listAudience: (incident) => listAudience(db, incident),

    async markUntold({ incidentId, conversationIds, at, afterMs = 0 }) {
      if (conversationIds.length === 0) return;
      await db.transaction().execute(async (trx) => {
        const { rows } = await sql<{ conversation_id: string }>`
          insert into untold (conversation_id, incident_id, due_at, marks, refusals)
          select told.conversation_id, ${incidentId}, ${at + afterMs}::bigint, 1, 0
          from (select distinct conversation_id from ${textsOf(conversationIds)} as texts (conversation_id)) as told
          -- In one order everywhere: two transactions that wait for each other's marks would be a deadlock.
          order by told.conversation_id
          on conflict (conversation_id, incident_id) do update
          set marks = untold.marks + 1, refusals = 0, due_at = least(untold.due_at, excluded.due_at)
          returning conversation_id`.execute(trx);
        await outbox.enqueueDeliveries(
          trx,
          rows.map(({ conversation_id }) => conversation_id),
          afterMs,
        );
      });
      outbox.nudge();
    },

    listUntold: (conversationId, limit) =>
      db
        .selectFrom('untold')
        .select(['incident_id as incidentId', 'due_at as dueAt', 'marks', 'refusals'])
        .where('conversation_id', '=', conversationId)
        .orderBy('due_at')
        .orderBy('incident_id')
        .limit(limit)
        .execute(),

    async clearUntold(conversationId, untold) {
      await sql`
        delete from untold using ${marked(untold)}
        where ${isStillMarked(conversationId)}`.execute(db);
    },

    async putOffUntold(conversationId, untold, { dueAt, refused = false }) {
      await sql`
        update untold set due_at = ${dueAt}, refusals = refusals + ${refused ? 1 : 0}
        from ${marked(untold)}
        where ${isStillMarked(conversationId)}`.execute(db);
    },

    async dropUntold(conversationId) {
      await db.deleteFrom('untold').where('conversation_id', '=', conversationId).execute();
    },

    wakeUntold: (which) => wakeUntold(db, outbox, which),
  };
}

function marked(untold: readonly Untold[]) {
  const rows = toJson(untold.map(({ incidentId, marks }) => ({ incidentId, marks })));
  return sql`jsonb_to_recordset(${rows}::jsonb) as marked("incidentId" text, "marks" bigint)`;
}

function isStillMarked(conversationId: string) {
  return sql`untold.conversation_id = ${conversationId}
    and untold.incident_id = marked."incidentId" and untold.marks = marked."marks"`;
}

async function wakeUntold(
  db: Kysely<Tables>,
  outbox: JobOutbox,
  { dueBefore, refusalsBelow }: Parameters<Store['wakeUntold']>[0],
): Promise<number> {
  const woken = await db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('untold')
      .select('conversation_id')
      .distinct()
      .where('due_at', '<=', dueBefore)
      .where('refusals', '<', refusalsBelow)
      .orderBy('conversation_id')
      .limit(wokenMax)
      .execute();
    await outbox.enqueueDeliveries(
      trx,
      rows.map(({ conversation_id }) => conversation_id),
      0,
    );
    return rows.length;
  });
  if (woken > 0) outbox.nudge();
  return woken;
}

async function listAudience(
  db: Kysely<Tables>,
  { incidentId, members }: Parameters<Store['listAudience']>[0],
): ReturnType<Store['listAudience']> {
  const workspaceIds = [...new Set(members.map(({ workspaceId }) => workspaceId))];
  const { rows } = await sql<{ conversationId: string; isTold: boolean }>`
    select audience.conversation_id as "conversationId", bool_or(audience.is_told) as "isTold"
    from (
      select conversation_id, false as is_told from watches where workspace_id in ${textsOf(workspaceIds)}
      union all
      select conversation_id, not is_copy from notices where incident_id = ${incidentId}
      union all
      select conversation_id, true from summaries where incident_ids @> jsonb_build_array(${incidentId}::text)
    ) as audience
    join conversations on conversations.conversation_id = audience.conversation_id
    where conversations.removed_at is null
    group by audience.conversation_id
    order by audience.conversation_id`.execute(db);
  return rows;
}
