import type { ConversationStore } from './conversation-store.ts';
import type { IncidentStore } from './incident-store.ts';
import type { LookStore } from './look-store.ts';
import type { NoticeStore } from './notice-store.ts';
import type { ReminderStore } from './reminder-store.ts';
import type { RoundStore } from './round-store.ts';
import type { TenantStore } from './tenant-store.ts';

export type { StoredContext, Watch, WithSignIn } from './conversation-store.ts';
export type { Pace, PostedNotice, PostedSummary, Untold } from './notice-store.ts';
export type { StoredDataset } from './tenant-store.ts';

export interface Store
  extends TenantStore, LookStore, IncidentStore, ConversationStore, NoticeStore, ReminderStore, RoundStore {
  /**
   * Deletes contexts that are over, and what ended before `keptSince`: incidents with their notices, refreshes, and
   * conversations from which the bot was removed, with their watches.
   */
  prune(past: { now: number; keptSince: number }): Promise<void>;
  measure(now: number): Promise<{
    readonly datasets: number;
    readonly openIncidents: number;
    /** Of the dataset that has been due for a look longest; 0: none is due. */
    readonly lookDueForMs: number;
  }>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
