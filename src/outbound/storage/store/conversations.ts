import type { Kysely, Selectable } from 'kysely';
import type { Store } from '../../../ports/store.ts';
import type { Conversation, ConversationKind } from '../../../ports/teams.ts';
import type { Tables } from '../tables.ts';
import { plainText, toJson } from '../to-json.ts';

type ConversationStore = Pick<
  Store,
  'saveConversation' | 'findConversation' | 'findPersonalConversation' | 'removeConversation'
>;

export function createConversationStore(db: Kysely<Tables>): ConversationStore {
  const present = () => db.selectFrom('conversations').selectAll().where('removed_at', 'is', null);
  return {
    async saveConversation({ conversationId, kind, name, tenantId, teamId, person, reference }, at) {
      const columns = {
        kind,
        name: name === undefined ? null : plainText(name),
        tenant_id: tenantId ?? null,
        team_id: teamId ?? null,
        person_id: person?.personId ?? null,
        person: person === undefined ? null : toJson(person),
        reference: reference === undefined ? null : toJson(reference),
        saved_at: at,
        removed_at: null,
      };
      await db
        .insertInto('conversations')
        .values({ conversation_id: conversationId, ...columns })
        .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(columns))
        .execute();
    },

    async findConversation(conversationId) {
      const row = await present().where('conversation_id', '=', conversationId).executeTakeFirst();
      return row === undefined ? undefined : toConversation(row);
    },

    async findPersonalConversation(personId) {
      const row = await present()
        .where('kind', '=', 'personal')
        .where('person_id', '=', personId)
        .orderBy('saved_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : toConversation(row);
    },

    async removeConversation(conversationId, at) {
      await db
        .updateTable('conversations')
        .set({ removed_at: at })
        .where('conversation_id', '=', conversationId)
        .execute();
    },
  };
}

export function toConversation(row: Selectable<Tables['conversations']>): Conversation {
  return {
    conversationId: row.conversation_id,
    kind: toKind(row.kind),
    reference: row.reference ?? undefined,
    ...(row.name === null ? {} : { name: row.name }),
    ...(row.tenant_id === null ? {} : { tenantId: row.tenant_id }),
    ...(row.team_id === null ? {} : { teamId: row.team_id }),
    ...(row.person === null ? {} : { person: row.person }),
  };
}

function toKind(kind: string): ConversationKind {
  if (kind === 'channel' || kind === 'group' || kind === 'personal') return kind;
  throw new Error(`the database holds a conversation of unknown kind ${kind}`);
}
