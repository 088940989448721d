import { nextSlotAt } from '../../../src/core/schedule/next-slot.ts';
import { refreshesLeftAt, refreshesLeftToday } from '../../../src/core/schedule/quota.ts';
import { aRefresh, startedAt } from '../../builders.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

describe('the next slot', () => {
  it('is in the zone that Power BI names the Windows way', () => {
    const schedule = { enabled: true, days: weekdays, times: ['08:00'], timeZone: 'W. Europe Standard Time' };

    expect(nextSlotAt(schedule, Date.UTC(2026, 10, 23, 6))).toBe(Date.UTC(2026, 10, 23, 7));
  });

  it('skips days without a slot', () => {
    const schedule = { enabled: true, days: ['Monday'], times: ['06:00'], timeZone: 'UTC' };

    expect(nextSlotAt(schedule, Date.UTC(2026, 10, 23, 6))).toBe(Date.UTC(2026, 10, 30, 6));
  });

  it('is none while the schedule is off', () => {
    expect(
      nextSlotAt({ enabled: false, days: weekdays, times: ['06:00'], timeZone: 'UTC' }, startedAt),
    ).toBeUndefined();
  });
});

describe('the refreshes left on a shared capacity', () => {
  const runs = (type: 'Scheduled' | 'ViaApi' | 'OnDemand', count: number) =>
    Array.from({ length: count }, (_, index) =>
      aRefresh({ type, requestId: `${type}-${index}`, startedAt: startedAt - index * 1_000 }),
    );

  it('count scheduled and API runs together, and not the portal’s own', () => {
    const refreshes = [...runs('Scheduled', 3), ...runs('ViaApi', 2), ...runs('OnDemand', 4)];

    expect(refreshesLeftToday(refreshes, { now: startedAt, schedule: undefined })).toBe(3);
  });

  it('are eight again after 00:01 of the model’s own day', () => {
    const now = Date.UTC(2026, 10, 24, 0, 2);

    expect(refreshesLeftToday(runs('ViaApi', 8), { now, schedule: undefined })).toBe(8);
    expect(refreshesLeftToday(runs('ViaApi', 8), { now, schedule: { timeZone: 'Eastern Standard Time' } })).toBe(0);
  });

  describe('when a slot was due', () => {
    const slotAt = Date.UTC(2026, 10, 23, 23, 30);
    const before = Array.from({ length: 8 }, (_, index) =>
      aRefresh({ requestId: `run-${index}`, startedAt: slotAt - (index + 1) * 3_600_000 }),
    );

    it('are those of its own day, whenever it is asked', () => {
      expect(refreshesLeftAt(slotAt, before, { timeZone: 'UTC' })).toBe(0);
    });

    it('do not count what began after its run could have begun', () => {
      const after = aRefresh({ requestId: 'after', startedAt: slotAt - 3_600_000 });
      const early = slotAt - 4 * 3_600_000;

      expect(refreshesLeftAt(early, [after, ...before], { timeZone: 'UTC' })).toBe(2);
    });
  });
});
