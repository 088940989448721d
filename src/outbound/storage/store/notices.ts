import { sql, type Kysely } from 'kysely';
import type { PostedNotice, Store } from '../../../ports/store.ts';
import { createBatch } from '../batch.ts';
import type { Tables } from '../tables.ts';
import { toJson } from '../to-json.ts';
import { textsOf } from './texts-of.ts';

type NoticeStore = Pick<
  Store,
  'listNotices' | 'listNoticesIn' | 'findNoticeAt' | 'saveNotice' | 'saveShown' | 'removeNotice' | 'listToLookAgain'
>;

type Shown = { readonly notice: Omit<PostedNotice, 'isCopy'>; readonly copiesMax: number };

/** Nobody waits for it: many ask at once about what has just failed, and each write of its own is a sync to disk. */
const batchMs = 500;
const batchMax = 200;

export function createNoticeStore(db: Kysely<Tables>): NoticeStore {
  const shown = createBatch<Shown>({ afterMs: batchMs, max: batchMax, write: (batch) => saveShown(db, batch) });
  return {
    listNotices: (incidentId) => listNotices(db, [incidentId]),

    listNoticesIn: (conversationId, incidentIds) => listNotices(db, incidentIds, conversationId),

    findNoticeAt: (conversationId, activityId) =>
      db
        .selectFrom('notices')
        .select('incident_id as incidentId')
        .where('conversation_id', '=', conversationId)
        .where('activity_id', '=', activityId)
        .limit(1)
        .executeTakeFirst(),

    async saveNotice({ incidentId, conversationId, activityId, contentHash, postedAt, isCopy, told, lookAgainAt }) {
      const columns = {
        content_hash: contentHash,
        posted_at: postedAt,
        is_copy: isCopy,
        told: told === undefined ? null : toJson(told),
        look_again_at: lookAgainAt ?? null,
      };
      await db
        .insertInto('notices')
        .values({ incident_id: incidentId, conversation_id: conversationId, activity_id: activityId, ...columns })
        .onConflict((conflict) =>
          conflict.columns(['incident_id', 'conversation_id', 'activity_id']).doUpdateSet(columns),
        )
        .execute();
    },

    saveShown: (notice, { copiesMax }) => shown.add({ notice, copiesMax }),

    async removeNotice({ incidentId, conversationId, activityId }) {
      await db
        .deleteFrom('notices')
        .where('incident_id', '=', incidentId)
        .where('conversation_id', '=', conversationId)
        .where('activity_id', '=', activityId)
        .execute();
    },

    async listToLookAgain(now, limit) {
      const rows = await db
        .selectFrom('notices')
        .innerJoin('conversations', 'conversations.conversation_id', 'notices.conversation_id')
        .select('incident_id')
        .where('look_again_at', '<=', now)
        .where('conversations.removed_at', 'is', null)
        .groupBy('incident_id')
        .orderBy(({ fn }) => fn.min('look_again_at'))
        .orderBy('incident_id')
        .limit(limit)
        .execute();
      return rows.map(({ incident_id }) => incident_id);
    },
  };
}

async function listNotices(
  db: Kysely<Tables>,
  incidentIds: readonly string[],
  conversationId?: string,
): Promise<PostedNotice[]> {
  const notices = db
    .selectFrom('notices')
    .select([
      'incident_id as incidentId',
      'conversation_id as conversationId',
      'activity_id as activityId',
      'content_hash as contentHash',
      'posted_at as postedAt',
      'is_copy as isCopy',
      'told',
      'look_again_at as lookAgainAt',
    ])
    .where('incident_id', 'in', textsOf(incidentIds))
    .orderBy('is_copy')
    .orderBy('posted_at')
    .orderBy('conversation_id');
  const rows = await (
    conversationId === undefined ? notices : notices.where('conversation_id', '=', conversationId)
  ).execute();
  return rows.map(({ told, lookAgainAt, ...notice }) => ({
    ...notice,
    ...(told === null ? {} : { told }),
    ...(lookAgainAt === null ? {} : { lookAgainAt }),
  }));
}

async function saveShown(db: Kysely<Tables>, batch: readonly Shown[]): Promise<void> {
  const copiesMax = Math.min(...batch.map((one) => one.copiesMax));
  const rows = toJson(worthWriting(batch, copiesMax));
  const shown = sql`jsonb_to_recordset(${rows}::jsonb) as shown(
    "incidentId" text, "conversationId" text, "activityId" text, "contentHash" text, "postedAt" bigint
  )`;
  await db.transaction().execute(async (trx) => {
    await sql`
      insert into notices (incident_id, conversation_id, activity_id, content_hash, posted_at, is_copy)
      select "incidentId", "conversationId", "activityId", "contentHash", "postedAt",
        exists (
          select from notices
          where incident_id = "incidentId" and conversation_id = "conversationId" and not is_copy
        ) or row_number() over (partition by "incidentId", "conversationId" order by "postedAt", "activityId") > 1
      from ${shown}
      on conflict do nothing
    `.execute(trx);
    await sql`
      delete from notices using (
        select incident_id, conversation_id, activity_id,
          row_number() over (partition by incident_id, conversation_id order by posted_at desc, activity_id) as place
        from notices
        where is_copy and (incident_id, conversation_id) in (select "incidentId", "conversationId" from ${shown})
      ) as copies
      where copies.place > ${copiesMax} and notices.incident_id = copies.incident_id
        and notices.conversation_id = copies.conversation_id and notices.activity_id = copies.activity_id
    `.execute(trx);
  });
}

/** Of one incident in one conversation the first, which may be its only card, and the newest: the copies that stay. */
function worthWriting(batch: readonly Shown[], copiesMax: number): Shown['notice'][] {
  const inOrder = batch
    .map(({ notice }) => notice)
    .sort((a, b) => a.postedAt - b.postedAt || (a.activityId < b.activityId ? -1 : 1));
  const byPlace = Map.groupBy(inOrder, ({ incidentId, conversationId }) => `${incidentId} ${conversationId}`);
  return [...byPlace.values()].flatMap((shown) => {
    const [first, ...others] = shown;
    return first === undefined ? [] : [first, ...(copiesMax === 0 ? [] : others.slice(-copiesMax))];
  });
}
