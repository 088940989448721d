import type { Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';

type NoticeStore = Pick<Store, 'listNotices' | 'saveNotice' | 'removeNotice'>;

export function createNoticeStore(db: Kysely<Tables>): NoticeStore {
  return {
    listNotices(incidentId, conversationId) {
      const notices = db
        .selectFrom('notices')
        .select([
          'incident_id as incidentId',
          'conversation_id as conversationId',
          'activity_id as activityId',
          'content_hash as contentHash',
          'posted_at as postedAt',
          'is_copy as isCopy',
        ])
        .where('incident_id', '=', incidentId)
        .orderBy('is_copy')
        .orderBy('posted_at')
        .orderBy('conversation_id');
      return (conversationId === undefined ? notices : notices.where('conversation_id', '=', conversationId)).execute();
    },

    async saveNotice({ incidentId, conversationId, activityId, contentHash, postedAt, isCopy }) {
      const columns = { content_hash: contentHash, posted_at: postedAt, is_copy: isCopy };
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
  };
}
