import { setTimeout as sleep } from 'node:timers/promises';
import { startRounds, type Round } from '../../src/inbound/rounds.ts';
import { shareRound, type SharedWork } from '../../src/inbound/shared-round.ts';
import { createRecordingLog } from '../standins/recording-log.ts';

const minuteMs = 60_000;
const signal = new AbortController().signal;

/** The database that the replicas share, and their clock. */
function aTenant() {
  let row: { dueAt: number; doneAt?: number; owner?: string; until: number } | undefined;
  const tenant = {
    now: 0,
    replica(owner: string, change: Partial<SharedWork> = {}): { round: Round; runs: () => number } {
      let runs = 0;
      const store = {
        async hastenRound(_name: string, { now, restMs }: { now: number; restMs: number }) {
          const dueAt = row?.doneAt === undefined ? now : row.doneAt + restMs;
          row = row === undefined ? { dueAt, until: 0 } : { ...row, dueAt: Math.min(row.dueAt, dueAt) };
        },
        async claimRound(_name: string, claim: { now: number; leaseMs: number; owner: string }) {
          if (row === undefined || row.dueAt > claim.now || row.until > claim.now) return { isMine: false, ...row };
          row = { ...row, owner: claim.owner, until: claim.now + claim.leaseMs };
          return { isMine: true };
        },
        async finishRound(_name: string, end: { owner: string; dueAt: number; doneAt?: number }) {
          if (row?.owner === end.owner) row = { ...row, ...end, until: 0 };
        },
      };
      const clock = { now: () => tenant.now, toRealMs: (spanMs: number) => spanMs };
      const shared: SharedWork = {
        name: 'discover',
        everyMs: 10 * minuteMs,
        afterErrorMs: minuteMs,
        work: async () => void (runs += 1),
        ...change,
      };
      return { round: shareRound({ store, clock, owner, leaseMs: 40_000 }, shared), runs: () => runs };
    },
  };
  return tenant;
}

it('a round is done by one replica of three each time, and looked for every ten seconds', async () => {
  const tenant = aTenant();
  const replicas = ['a', 'b', 'c'].map((owner) => tenant.replica(owner));

  const waits: number[] = [];
  for (tenant.now = 0; tenant.now <= 20 * minuteMs; tenant.now += 10_000) {
    for (const { round } of replicas) waits.push(await round.run(signal));
  }

  expect(replicas.reduce((sum, { runs }) => sum + runs(), 0)).toBe(3);
  expect(new Set(waits)).toEqual(new Set([10_000]));
});

it('a start makes it due, unless it was done within the last minute', async () => {
  const tenant = aTenant();
  await tenant.replica('first').round.run(signal);

  tenant.now = minuteMs - 1;
  const soon = tenant.replica('soon');
  await soon.round.run(signal);
  tenant.now = minuteMs;
  const later = tenant.replica('later');
  await later.round.run(signal);

  expect([soon.runs(), later.runs()]).toEqual([0, 1]);
});

it('one that failed is tried again after its wait, by whoever comes first', async () => {
  const tenant = aTenant();
  const failing = tenant.replica('failing', { work: () => Promise.reject(new Error('Power BI is down')) });
  const other = tenant.replica('other');
  await other.round.run(signal);
  tenant.now = 10 * minuteMs;
  await expect(failing.round.run(signal)).rejects.toThrow('Power BI is down');

  await other.round.run(signal);
  expect(other.runs()).toBe(1);
  tenant.now = 11 * minuteMs;
  await other.round.run(signal);

  expect(other.runs()).toBe(2);
});

it('one that a stop cut short is done by another at once, and is no failure', async () => {
  const tenant = aTenant();
  const begun = Promise.withResolvers<void>();
  const stopped = tenant.replica('stopped', {
    async work(stopping) {
      begun.resolve();
      await sleep(minuteMs, undefined, { signal: stopping });
    },
  });
  const log = createRecordingLog();
  const rounds = startRounds([stopped.round], log);
  await begun.promise;

  await rounds.stop(10_000);

  const other = tenant.replica('other');
  await other.round.run(signal);
  expect(other.runs()).toBe(1);
  expect(log.lines).toEqual([]);
});

it('a stop does not wait for ever for a round that hangs', async () => {
  const hanging: Round = { name: 'hanging', afterErrorMs: 0, run: () => new Promise(() => undefined) };

  await startRounds([hanging], createRecordingLog()).stop(10);
});
