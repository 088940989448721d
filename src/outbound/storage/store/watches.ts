import type { Kysely } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { toConversation } from './conversations.ts';
import { textsOf } from './texts-of.ts';

type WatchStore = Pick<Store, 'addWatch' | 'removeWatch' | 'listWatches' | 'listWatchers'>;

export function createWatchStore(db: Kysely<Tables>): WatchStore {
  return {
    async addWatch({ conversationId, workspaceId, setBy, setAt }) {
      const columns = { set_by: setBy, set_at: setAt };
      await db
        .insertInto('watches')
        .values({ conversation_id: conversationId, workspace_id: workspaceId, ...columns })
        .onConflict((conflict) => conflict.columns(['conversation_id', 'workspace_id']).doUpdateSet(columns))
        .execute();
    },

    async removeWatch(conversationId, workspaceId) {
      const removed = await db
        .deleteFrom('watches')
        .where('conversation_id', '=', conversationId)
        .where('workspace_id', '=', workspaceId)
        .returning('workspace_id')
        .execute();
      return removed.length > 0;
    },

    listWatches: (conversationId) =>
      db
        .selectFrom('watches')
        .select([
          'conversation_id as conversationId',
          'workspace_id as workspaceId',
          'set_by as setBy',
          'set_at as setAt',
        ])
        .where('conversation_id', '=', conversationId)
        .orderBy('set_at')
        .orderBy('workspace_id')
        .execute(),

    async listWatchers(workspaceIds) {
      const rows = await db
        .selectFrom('conversations')
        .selectAll()
        .where('removed_at', 'is', null)
        .where('conversation_id', 'in', (eb) =>
          eb
            .selectFrom('watches')
            .select('watches.conversation_id')
            .where('watches.workspace_id', 'in', textsOf(workspaceIds)),
        )
        .orderBy('conversation_id')
        .execute();
      return rows.map(toConversation);
    },
  };
}
