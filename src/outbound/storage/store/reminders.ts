import type { Kysely, Selectable } from 'kysely';
import type { Reminder } from '../../../core/reminders/reminder.ts';
import type { Store } from '../../../ports/store.ts';
import type { Tables } from '../tables.ts';
import { toJson } from '../to-json.ts';

type ReminderStore = Pick<
  Store,
  'saveReminder' | 'findReminder' | 'listReminders' | 'listDueReminders' | 'moveReminder' | 'removeReminder'
>;

export function createReminderStore(db: Kysely<Tables>): ReminderStore {
  const all = () => db.selectFrom('reminders').select(['body', 'due_at']);
  return {
    async saveReminder(reminder) {
      const { reminderId, conversationId, dueAt } = reminder;
      const columns = { conversation_id: conversationId, due_at: dueAt, body: toJson(reminder) };
      await db
        .insertInto('reminders')
        .values({ reminder_id: reminderId, ...columns })
        .onConflict((conflict) => conflict.column('reminder_id').doUpdateSet(columns))
        .execute();
    },

    async findReminder(reminderId) {
      const row = await all().where('reminder_id', '=', reminderId).executeTakeFirst();
      return row === undefined ? undefined : toReminder(row);
    },

    async listReminders(conversationId) {
      const rows = await all()
        .where('conversation_id', '=', conversationId)
        .orderBy('due_at')
        .orderBy('reminder_id')
        .execute();
      return rows.map(toReminder);
    },

    async listDueReminders(now, limit) {
      const rows = await db
        .selectFrom('reminders')
        .select('reminder_id')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('reminder_id')
        .limit(limit)
        .execute();
      return rows.map(({ reminder_id }) => reminder_id);
    },

    async moveReminder({ reminderId, dueAt }, nextDueAt) {
      await db
        .updateTable('reminders')
        .set({ due_at: nextDueAt })
        .where('reminder_id', '=', reminderId)
        .where('due_at', '=', dueAt)
        .execute();
    },

    async removeReminder(reminderId, dueAt) {
      const query = db.deleteFrom('reminders').where('reminder_id', '=', reminderId);
      const removed = await (dueAt === undefined ? query : query.where('due_at', '=', dueAt))
        .returning('reminder_id')
        .execute();
      return removed.length > 0;
    },
  };
}

function toReminder({ body, due_at }: Pick<Selectable<Tables['reminders']>, 'body' | 'due_at'>): Reminder {
  return { ...body, dueAt: due_at };
}
