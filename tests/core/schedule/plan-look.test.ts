import type { Refresh, Schedule } from '../../../src/core/dataset.ts';
import { habitOf, type Habit } from '../../../src/core/schedule/habit.ts';
import { planLookAt } from '../../../src/core/schedule/plan-look.ts';
import { gapMaxOf, priceOf } from '../../../src/core/schedule/price.ts';
import { aRefresh, minuteMs, startedAt } from '../../builders.ts';
import { fastestCpuMs } from '../../cpu-time.ts';

const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Six o'clock is `startedAt`. */
const atSix: Schedule = { enabled: true, days: everyDay, times: ['06:00'], timeZone: 'UTC' };

/** A run of ten minutes each morning, two minutes after its slot. */
function mornings(count: number): Refresh[] {
  return Array.from({ length: count }, (_, index) => {
    const at = startedAt - (index + 1) * dayMs + 2 * minuteMs;
    return aRefresh({ requestId: `run-${index}`, type: 'Scheduled', startedAt: at, endedAt: at + 10 * minuteMs });
  });
}

function habitAt(now: number, refreshes: readonly Refresh[], schedule: Schedule | undefined = atSix): Habit {
  return habitOf({ now, refreshes, schedule, before: undefined });
}

function planned(
  now: number,
  refreshes: readonly Refresh[],
  datasetCount = 10_000,
  schedule: Schedule | undefined = atSix,
) {
  return planLookAt({
    now,
    habit: habitAt(now, refreshes, schedule),
    schedule,
    priceMs: priceOf({ datasetCount, lateMs: 0 }),
    gapMaxMs: gapMaxOf(datasetCount),
  });
}

describe('the next look', () => {
  it('waits through the night for the slot, and comes early enough for a credential that is refused at once', () => {
    const at = planned(startedAt - 30 * minuteMs, mornings(7));

    expect(at).toBeGreaterThan(startedAt);
    expect(at).toBeLessThan(startedAt + 10 * minuteMs);
  });

  it('comes about when a run that goes on is expected to end, and then again and again', () => {
    const running = aRefresh({ requestId: 'now', type: 'Scheduled', status: 'running', startedAt, attempts: [] });
    const history = [running, ...mornings(7)];

    const gapAtEight = planned(startedAt + 8 * minuteMs, history) - (startedAt + 8 * minuteMs);
    const gapAtOne = planned(startedAt + 40_000, history) - (startedAt + 40_000);

    expect(gapAtEight).toBeLessThan(1.5 * minuteMs);
    expect(gapAtOne).toBeGreaterThan(gapAtEight);
  });

  it('waits for the next morning once the slot has had its run', () => {
    const at = startedAt + 2 * minuteMs;
    const done = aRefresh({ requestId: 'today', type: 'Scheduled', startedAt: at, endedAt: at + 9 * minuteMs });

    expect(planned(startedAt + 12 * minuteMs, [done, ...mornings(7)]) - startedAt).toBeGreaterThan(40 * minuteMs);
  });

  it('comes at the latest when it is certain that no run will come', () => {
    expect(planned(startedAt + 61 * minuteMs, mornings(7), 1_000_000)).toBeLessThanOrEqual(startedAt + 75 * minuteMs);
  });

  it('comes within a minute in a small tenant, whatever is planned', () => {
    expect(planned(startedAt - 6 * hourMs, mornings(7), 60) - (startedAt - 6 * hourMs)).toBeLessThan(minuteMs);
  });

  it('comes sooner for a dataset whose runs nothing announces', () => {
    const byHand = mornings(7).map((run) => ({ ...run, type: 'OnDemand' as const }));
    const now = startedAt + 3 * hourMs;

    expect(planned(now, byHand, 10_000, undefined)).toBeLessThan(planned(now, mornings(7)));
  });

  it('comes later where looks come late: there are more to make than calls', () => {
    const at = (lateMs: number): number =>
      planLookAt({
        now: startedAt + 3 * hourMs,
        habit: habitAt(startedAt, mornings(7)),
        schedule: undefined,
        priceMs: priceOf({ datasetCount: 10_000, lateMs }),
        gapMaxMs: dayMs,
      });

    expect(at(60_000)).toBeGreaterThan(at(0));
  });

  it('does not cost more to decide the more datasets there are', () => {
    const histories = Array.from({ length: 200 }, (_, index) => mornings(2 + (index % 18)));
    const decideAll = (datasetCount: number) => (): void => {
      for (let round = 0; round < 10; round += 1) {
        for (const [index, history] of histories.entries()) {
          planned(startedAt + ((index * 7 + round) % 1_440) * minuteMs, history, datasetCount);
        }
      }
    };
    decideAll(1_000)();
    decideAll(100_000)();

    // A hundred times as many; a machine that does other work makes a factor of two or three by itself (npm run bench:watch measures it).
    expect(fastestCpuMs(decideAll(100_000))).toBeLessThan(5 * fastestCpuMs(decideAll(1_000)) + 10);
  });
});
