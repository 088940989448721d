import { nextDueAt } from '../../src/core/reminders/reminder.ts';
import { sayDigest } from '../../src/core/reminders/say-digest.ts';
import type { Recurrence } from '../../src/core/times/types.ts';

const weekdays: Recurrence = { days: [1, 2, 3, 4, 5], hour: 8, minute: 0, timeZone: 'Europe/Berlin' };
const at = (iso: string): number => Date.parse(iso);

describe('the next time of a reminder', () => {
  it('is none when it was to come once', () => {
    expect(nextDueAt({ dueAt: at('2026-11-23T07:00Z') }, at('2026-11-23T07:00Z'))).toBeUndefined();
  });

  it('is eight on the clock after the clocks changed as well', () => {
    const friday = at('2026-10-23T06:00Z');

    expect(nextDueAt({ every: weekdays, dueAt: friday }, friday + 5_000)).toBe(at('2026-10-26T07:00Z'));
  });

  it('does not make up for days that were missed', () => {
    const now = at('2026-11-26T12:00Z');

    expect(nextDueAt({ every: weekdays, dueAt: at('2026-11-23T07:00Z') }, now)).toBe(at('2026-11-27T07:00Z'));
  });
});

describe('a digest', () => {
  const fine = { name: 'Sales', lastRefresh: { status: 'completed' as const } };

  it('is one line when there is nothing to report', () => {
    expect(sayDigest([fine, fine], 0)).toBe('Nothing is failing: all 2 datasets refreshed well last time.');
  });

  it('counts what fails, what has not been seen, and names schedules that are off', () => {
    const off = (name: string) => ({ ...fine, name, schedule: { enabled: false } });
    const words = sayDigest(
      [
        fine,
        { name: 'Tax', lastRefresh: { status: 'failed' } },
        { name: 'New' },
        off('A'),
        off('B'),
        off('C'),
        off('D'),
      ],
      1,
    );

    expect(words).toBe(
      'One thing is failing; 5 of 7 datasets refreshed well last time. Of 1 I have seen no refresh yet. 4 schedules are switched off: A, B, C and 1 more.',
    );
  });

  it('says so where there is no dataset', () => {
    expect(sayDigest([], 0)).toContain('no dataset');
  });
});
