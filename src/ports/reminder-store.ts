import type { Reminder } from '../core/reminders/reminder.ts';

export interface ReminderStore {
  /** Replaces the one of the same id. */
  saveReminder(reminder: Reminder): Promise<void>;
  findReminder(reminderId: string): Promise<Reminder | undefined>;
  /** The next one first. */
  listReminders(conversationId: string): Promise<Reminder[]>;
  listDueReminders(now: number, limit: number): Promise<string[]>;
  /** Only if it is still due as it was read. */
  moveReminder(reminder: Pick<Reminder, 'reminderId' | 'dueAt'>, nextDueAt: number): Promise<void>;
  /** True when there was one; with `dueAt` only if it is still due then. */
  removeReminder(reminderId: string, dueAt?: number): Promise<boolean>;
}
