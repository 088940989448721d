import { sql, type Kysely, type Selectable } from 'kysely';
import type { PostedSummary, Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { toJson } from '../to-json.ts';

type SummaryStore = Pick<Store, 'countTold' | 'listSummaries' | 'saveSummary' | 'removeSummary'>;

export function createSummaryStore(db: Kysely<Tables>): SummaryStore {
  return {
    async countTold(conversationId, since) {
      const { rows } = await sql<{ count: number }>`
        select (
          select count(*) from notices
          where conversation_id = ${conversationId} and posted_at >= ${since} and not is_copy
        ) + coalesce((
          select sum(jsonb_array_length(incident_ids)) from summaries
          where conversation_id = ${conversationId} and posted_at >= ${since}
        ), 0)::bigint as count`.execute(db);
      return Number(rows[0]?.count ?? 0);
    },

    async listSummaries(conversationId) {
      const rows = await db
        .selectFrom('summaries')
        .selectAll()
        .where('conversation_id', '=', conversationId)
        .where('is_over', '=', false)
        .orderBy('posted_at', 'desc')
        .orderBy('summary_id')
        .execute();
      return rows.map(toSummary);
    },

    async saveSummary(summary) {
      const columns = {
        conversation_id: summary.conversationId,
        activity_id: summary.activityId,
        content_hash: summary.contentHash,
        posted_at: summary.postedAt,
        sent_at: summary.sentAt,
        is_over: summary.isOver,
        incident_ids: toJson(summary.incidentIds),
      };
      await db
        .insertInto('summaries')
        .values({ summary_id: summary.summaryId, ...columns })
        .onConflict((conflict) => conflict.column('summary_id').doUpdateSet(columns))
        .execute();
    },

    async removeSummary(summaryId) {
      await db.deleteFrom('summaries').where('summary_id', '=', summaryId).execute();
    },
  };
}

function toSummary(row: Selectable<Tables['summaries']>): PostedSummary {
  return {
    summaryId: row.summary_id,
    conversationId: row.conversation_id,
    activityId: row.activity_id,
    contentHash: row.content_hash,
    postedAt: row.posted_at,
    sentAt: row.sent_at,
    isOver: row.is_over,
    incidentIds: row.incident_ids,
  };
}
