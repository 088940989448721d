import type { Refresh, Schedule } from '../../../src/core/dataset.ts';
import { habitOf, type Habit } from '../../../src/core/schedule/habit.ts';
import { judgeSlots } from '../../../src/core/schedule/skipped-slots.ts';
import { aRefresh, minuteMs, startedAt } from '../../builders.ts';

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** `startedAt` is six o'clock. */
const schedule: Schedule = { enabled: true, days: everyDay, times: ['06:00', '12:00'], timeZone: 'UTC' };
const hourMs = 60 * minuteMs;

function run(at: number, change: Partial<Refresh> = {}): Refresh {
  return aRefresh({ requestId: `run-${at}`, type: 'Scheduled', startedAt: at, endedAt: at + 5 * minuteMs, ...change });
}

/** What a look at `now` judges that follows one at `before`. */
function judged(
  refreshes: readonly Refresh[],
  { before = startedAt - hourMs, now = startedAt + 80 * minuteMs, is = schedule, was = schedule } = {},
) {
  const known = habitOf({ now: before, refreshes: [], schedule: was, before: undefined });
  return judge(known, refreshes, now, is);
}

function judge(before: Habit, refreshes: readonly Refresh[], now: number, is = schedule) {
  const seen = { now, refreshes, schedule: is };
  return judgeSlots(habitOf({ ...seen, before }), seen, 20);
}

describe('a slot', () => {
  it('is skipped when 75 minutes after it there was no run, and is told once', () => {
    const first = judged([]);

    expect(first.skipped).toEqual([startedAt]);
    expect(judge(first.habit, [], startedAt + 90 * minuteMs).skipped).toEqual([]);
  });

  it('is not judged while its run may still come', () => {
    expect(judged([], { now: startedAt + 70 * minuteMs }).skipped).toEqual([]);
  });

  it.each([
    ['five minutes early', run(startedAt - 5 * minuteMs)],
    ['an hour late', run(startedAt + 60 * minuteMs)],
    ['failed', run(startedAt, { status: 'failed' })],
    ['started by hand meanwhile', run(startedAt + 20 * minuteMs, { type: 'OnDemand' })],
    [
      'started by hand just before it',
      run(startedAt - 15 * minuteMs, { type: 'OnDemand', endedAt: startedAt - 5 * minuteMs }),
    ],
    ['started by hand, and failed', run(startedAt - 2 * minuteMs, { type: 'ViaApi', status: 'failed' })],
    [
      'one that still goes on',
      run(startedAt - 2 * hourMs, { type: 'OnDemand', status: 'running', endedAt: undefined }),
    ],
    ['a long one that began before', run(startedAt - 3 * hourMs, { endedAt: startedAt + 10 * minuteMs })],
  ])('has its run when one came that was %s', (_, refresh) => {
    expect(judged([refresh]).skipped).toEqual([]);
  });

  it.each([
    [
      'before its run could have begun',
      run(startedAt - 30 * minuteMs, { type: 'OnDemand', endedAt: startedAt - 10 * minuteMs }),
    ],
    ['after its run could have begun', run(startedAt + 70 * minuteMs, { type: 'OnDemand' })],
  ])('is skipped where another run went on only %s', (_, refresh) => {
    expect(judged([refresh]).skipped).toEqual([startedAt]);
  });

  it.each(['Scheduled', 'ViaApi'] as const)(
    'is skipped where eight runs (%s) had used up the day: that is worth a word',
    (type) => {
      const eight = Array.from({ length: 8 }, (_, index) => run(startedAt - (20 + 10 * index) * minuteMs, { type }));

      expect(judged(eight).skipped).toEqual([startedAt]);
    },
  );

  it('of the time before the first look is nobody’s news', () => {
    expect(judged([], { before: startedAt + minuteMs }).skipped).toEqual([]);
  });

  it('of a schedule that was changed meanwhile is not judged', () => {
    expect(judged([], { is: { ...schedule, times: ['06:00'] } }).skipped).toEqual([]);
  });

  it('that nothing came for because the schedule was switched off is skipped', () => {
    expect(judged([], { is: { ...schedule, enabled: false } }).skipped).toEqual([startedAt]);
  });

  it('of a schedule that was off all the time is none', () => {
    const off = { ...schedule, enabled: false };

    expect(judged([], { is: off, was: off }).skipped).toEqual([]);
  });

  it('is found by a bot that was away for hours', () => {
    const away = judged([run(startedAt + 6 * hourMs)], { now: startedAt + 8 * hourMs });

    expect(away.skipped).toEqual([startedAt]);
  });
});
