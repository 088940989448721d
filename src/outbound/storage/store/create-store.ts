import { sql } from 'kysely';
import type { Log } from '../../../ports/log.ts';
import { isOutage } from '../../../ports/outage.ts';
import type { Store } from '../../../ports/store.ts';
import type { Backend } from '../backend.ts';
import { createContextStore } from './contexts.ts';
import { createConversationStore } from './conversations.ts';
import { createDatasetStore } from './datasets.ts';
import { createEventStore } from './events.ts';
import { createIncidentStore, type JobOutbox } from './incidents.ts';
import { createLookStore } from './looks.ts';
import { createMeasure } from './measure.ts';
import { createNoticeStore } from './notices.ts';
import { createPaceStore } from './paces.ts';
import { createPrune } from './prune.ts';
import { createReminderStore } from './reminders.ts';
import { createRoundStore } from './rounds.ts';
import { createSummaryStore } from './summaries.ts';
import { createUntoldStore } from './untold.ts';
import { createWarningStore } from './warnings.ts';
import { createWatchStore } from './watches.ts';
import { createWorkspaceStore } from './workspaces.ts';

export function createStore(
  { db }: Pick<Backend, 'db'>,
  { outbox, log, close }: { outbox: JobOutbox; log: Log; close: () => Promise<void> },
): Store {
  return {
    ...createWorkspaceStore(db),
    ...createDatasetStore(db),
    ...createLookStore(db),
    ...createIncidentStore(db, outbox),
    ...createEventStore(db, outbox),
    ...createConversationStore(db),
    ...createWatchStore(db),
    ...createWarningStore(db, outbox),
    ...createNoticeStore(db),
    ...createUntoldStore(db, outbox),
    ...createSummaryStore(db),
    ...createPaceStore(db),
    ...createContextStore(db),
    ...createReminderStore(db),
    ...createRoundStore(db),
    prune: createPrune(db),
    measure: createMeasure(db),
    async isReady() {
      try {
        await sql`select 1`.execute(db);
        return true;
      } catch (error) {
        log[isOutage(error) ? 'debug' : 'warn'](
          { code: error instanceof Error && 'code' in error ? error.code : undefined },
          'the database is away',
        );
        return false;
      }
    },
    close,
  };
}
