import { sql, type Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';

type NoticeStore = Pick<Store, 'listNotices' | 'saveNotice' | 'saveShown' | 'removeNotice'>;

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

    async saveShown({ incidentId, conversationId, activityId, contentHash, postedAt }, { copiesMax }) {
      // One statement, so that an answer costs one write.
      await sql`
        with there as (
          select activity_id, is_copy, posted_at from notices
          where incident_id = ${incidentId} and conversation_id = ${conversationId}
            and activity_id <> ${activityId}
        ), let_go as (
          delete from notices
          where incident_id = ${incidentId} and conversation_id = ${conversationId} and activity_id in (
            select activity_id from there where is_copy order by posted_at desc, activity_id offset ${copiesMax - 1}
          )
        )
        insert into notices (incident_id, conversation_id, activity_id, content_hash, posted_at, is_copy)
        select ${incidentId}, ${conversationId}, ${activityId}, ${contentHash}, ${postedAt}::bigint,
          exists (select from there where not is_copy)
        on conflict do nothing
      `.execute(db);
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
