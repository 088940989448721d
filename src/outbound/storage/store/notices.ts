import type { Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { toJson } from '../to-json.ts';

type NoticeStore = Pick<Store, 'listNotices' | 'saveNotice' | 'removeNotice' | 'listToLookAgain'>;

export function createNoticeStore(db: Kysely<Tables>): NoticeStore {
  return {
    async listNotices(incidentId, conversationId) {
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
        .where('incident_id', '=', incidentId)
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
    },

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
