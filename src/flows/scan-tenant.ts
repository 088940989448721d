import { createScanMemory, type ScanMemory } from '../core/scan-memory.ts';
import { isOutage } from '../ports/outage.ts';
import { modifiedAfterMs, PowerBiError, scannedMax } from '../ports/power-bi.ts';
import type { Deps } from './deps.ts';
import { eachOf } from './each-of.ts';
import { isRefusal } from './sweep.ts';

export type ScanDeps = Pick<Deps, 'powerBi' | 'store' | 'clock' | 'log'>;

export interface TenantScan extends Pick<ScanMemory, 'find' | 'noteRead' | 'bindingsOf'> {
  /** Scans those of the workspaces that are due, as far as the tenant and the budget allow it. */
  scan(workspaceIds: readonly string[], signal: AbortSignal): Promise<void>;
}

/** Power BI allows 500 scans and 30 lists of changes an hour; a fifth is left to other tools of the tenant. */
const scansPace = { key: 'scans', everyMs: 9_000, burst: 60 };
const changesPace = { key: 'scans/modified', everyMs: 150_000, burst: 3 };
/** Half of the burst: in smaller parts, where they suffice, an answer of thousands of datasets holds up nobody. */
const batches = 30;
const batchMin = 10;
const refusedMs = 60 * 60_000;
const throttledMs = 10 * 60_000;
const reachesBackMs = 29 * 86_400_000;

/** The admin scanner: ten to a hundred workspaces at once, and after that only those in which something has changed. */
export function createTenantScan(deps: ScanDeps): TenantScan {
  const { powerBi, clock, log } = deps;
  const memory = createScanMemory();
  const state = {
    restUntil: 0,
    batchMax: scannedMax,
    changesAt: undefined as number | undefined,
    isAllowed: undefined as boolean | undefined,
  };

  const say = (isAllowed: boolean): void => {
    if (state.isAllowed !== isAllowed) log.info({ isAllowed }, isAllowed ? allowedLine : refusedLine);
    state.isAllowed = isAllowed;
  };

  /** A change is seen half an hour late at most, so that each list begins that much before the last one. */
  async function listChanged(signal: AbortSignal): Promise<ReadonlySet<string>> {
    const now = clock.now();
    const { changesAt } = state;
    if (changesAt === undefined) {
      state.changesAt = now;
      return new Set();
    }
    if (!(await hasTurn(deps, changesPace))) return new Set();
    const since = Math.max(changesAt - modifiedAfterMs, now - reachesBackMs);
    const changed = await powerBi.listModifiedWorkspaces(since, signal);
    state.changesAt = now;
    return new Set(changed);
  }

  async function scanSome(workspaceIds: readonly string[], signal: AbortSignal): Promise<void> {
    if (clock.now() < state.restUntil || !(await hasTurn(deps, scansPace))) return;
    const at = clock.now();
    await orRest(async () => {
      memory.take(workspaceIds, await powerBi.scanWorkspaces(workspaceIds, signal), at);
      say(true);
    });
  }

  async function orRest(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof PowerBiError)) throw error;
      const { reason, retryAfterMs } = error;
      if (isRefusal(error)) say(false);
      else log[isOutage(error) || reason === 'throttled' ? 'debug' : 'warn']({ reason }, 'a scan of workspaces failed');
      // What was too much to answer may not be in smaller parts.
      if (reason === 'unexpected' || reason === 'timedOut')
        state.batchMax = Math.max(1, Math.floor(state.batchMax / 2));
      if (isRefusal(error)) state.restUntil = clock.now() + refusedMs;
      if (reason === 'throttled') state.restUntil = clock.now() + (retryAfterMs ?? throttledMs);
    }
  }

  return {
    ...memory,
    async scan(workspaceIds, signal) {
      if (clock.now() < state.restUntil) return;
      await orRest(async () => {
        const due = memory.due(workspaceIds, await listChanged(signal), clock.now());
        const size = Math.min(state.batchMax, Math.max(batchMin, Math.ceil(due.length / batches)));
        await eachOf(batchesOf(due, size), (batch) => scanSome(batch, signal), signal);
      });
    },
  };
}

async function hasTurn({ store, clock }: ScanDeps, { key, everyMs, burst }: typeof scansPace): Promise<boolean> {
  const pace = { short: { everyMs: clock.toRealMs(everyMs), burst } };
  return (await store.takeTurn({ key, pace, waitMaxMs: 0 })) !== undefined;
}

const allowedLine = 'data sources and what changed are read with the admin scanner';
const refusedLine =
  'the admin scanner is not allowed, data sources are read dataset by dataset; admin rights would spare that (pbibot doctor)';

function batchesOf(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
}
