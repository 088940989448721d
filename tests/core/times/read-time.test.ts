import fc from 'fast-check';
import { DateTime } from 'luxon';
import { nextOccurrence } from '../../../src/core/times/next-occurrence.ts';
import { readTime } from '../../../src/core/times/read-time.ts';
import { sayEvery, sayTime } from '../../../src/core/times/say-time.ts';
import type { Recurrence, TimeOptions, Weekday } from '../../../src/core/times/types.ts';
import { fastestCpuMs } from '../../cpu-time.ts';

const zone = 'Europe/Berlin';
/** A Monday, ten in the morning. */
const now = DateTime.fromISO('2026-11-23T10:00', { zone }).toMillis();

function read(text: string, options: Partial<TimeOptions> = {}): string {
  const timeZone = options.timeZone ?? zone;
  const reading = readTime(text, { now, timeZone, ...options });
  switch (reading.kind) {
    case 'at':
      return sayTime(reading.at, timeZone, options.now ?? now);
    case 'every':
      return sayEvery(reading.every);
    case 'refused':
      return reading.reason;
    case 'none':
      return 'none';
  }
}

describe('a moment', () => {
  it.each([
    ['till Monday 9', 'Mon 30 Nov 09:00'],
    ['until monday 9am', 'Mon 30 Nov 09:00'],
    ['until Thursday', 'Thu 26 Nov 09:00'],
    ['until Wednesday morning', 'Wed 25 Nov 09:00'],
    ['Friday at 3', 'Fri 27 Nov 15:00'],
    ['on Friday at noon to check it', 'Fri 27 Nov 12:00'],
    ['next Friday', 'Fri 4 Dec 09:00'],
    ['next Monday', 'Mon 30 Nov 09:00'],
    ['next week', 'Mon 30 Nov 09:00'],
    ['next week Wednesday 14:00', 'Wed 2 Dec 14:00'],
    ['in 2 hrs', 'Mon 23 Nov 12:00'],
    ['2h', 'Mon 23 Nov 12:00'],
    ['4h', 'Mon 23 Nov 14:00'],
    ['1h30', 'Mon 23 Nov 11:30'],
    ['in 1 hour 20 minutes', 'Mon 23 Nov 11:20'],
    ['in an hour and a half', 'Mon 23 Nov 11:30'],
    ['half an hour', 'Mon 23 Nov 10:30'],
    ['in a couple of hours', 'Mon 23 Nov 12:00'],
    ['for the next 3 hours', 'Mon 23 Nov 13:00'],
    ['in 30 min', 'Mon 23 Nov 10:30'],
    ['for three days', 'Thu 26 Nov 10:00'],
    ['for 3 days', 'Thu 26 Nov 10:00'],
    ['in 2 days at 9', 'Wed 25 Nov 09:00'],
    ['for a week', 'Mon 30 Nov 10:00'],
    ['2 weeks', 'Mon 7 Dec 10:00'],
    ['tomorrow', 'Tue 24 Nov 09:00'],
    ['til tmrw', 'Tue 24 Nov 09:00'],
    ['tomorrow at 8:30', 'Tue 24 Nov 08:30'],
    ['tomorrow 9am', 'Tue 24 Nov 09:00'],
    ['tomorrow morning', 'Tue 24 Nov 09:00'],
    ['tomorrow at 8 in the evening', 'Tue 24 Nov 20:00'],
    ['tomorrow afternoon', 'Tue 24 Nov 14:00'],
    ['the day after tomorrow', 'Wed 25 Nov 09:00'],
    ['this afternoon', 'Mon 23 Nov 14:00'],
    ['tonight', 'Mon 23 Nov 20:00'],
    ['at noon', 'Mon 23 Nov 12:00'],
    ['until lunch', 'Mon 23 Nov 12:00'],
    ['after lunch', 'Mon 23 Nov 13:00'],
    ['till midnight', 'Tue 24 Nov 00:00'],
    ['end of day', 'Mon 23 Nov 17:00'],
    ['by EOD tomorrow', 'Tue 24 Nov 17:00'],
    ['end of the week', 'Fri 27 Nov 17:00'],
    ['until month end', 'Mon 30 Nov 17:00'],
    ['at 17:00', 'Mon 23 Nov 17:00'],
    ['at 17', 'Mon 23 Nov 17:00'],
    ['5pm', 'Mon 23 Nov 17:00'],
    ['at 5 p.m.', 'Mon 23 Nov 17:00'],
    ['at 8', 'Tue 24 Nov 08:00'],
    ['at 3', 'Mon 23 Nov 15:00'],
    ["until 3 o'clock", 'Mon 23 Nov 15:00'],
    ['at 03:30', 'Tue 24 Nov 03:30'],
    ['half past four', 'Mon 23 Nov 16:30'],
    ['12 am', 'Tue 24 Nov 00:00'],
    ['until the 3rd', 'Thu 3 Dec 09:00'],
    ['until the 25th', 'Wed 25 Nov 09:00'],
    ['3 Dec 14:30', 'Thu 3 Dec 14:30'],
    ['December 3', 'Thu 3 Dec 09:00'],
    ['Dec 3rd at 2pm', 'Thu 3 Dec 14:00'],
    ['on the 1st of February', 'Mon 1 Feb 2027 09:00'],
    ['until december', 'Tue 1 Dec 09:00'],
    ['2026-12-01', 'Tue 1 Dec 09:00'],
    ['2026-12-01 16:45', 'Tue 1 Dec 16:45'],
    ['1.12.', 'Tue 1 Dec 09:00'],
    ['24.12.2026 12:00', 'Thu 24 Dec 12:00'],
    ['3/12', 'Thu 3 Dec 09:00'],
    ['later', 'Mon 23 Nov 13:00'],
    ['later today', 'Mon 23 Nov 13:00'],
    ['Tue 24 Nov 08:15', 'Tue 24 Nov 08:15'],
  ])('"%s" is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['this week', 'at', 'Fri 27 Nov 09:00'],
    ['this week', 'until', 'Mon 30 Nov 09:00'],
    ['tonight', 'until', 'Tue 24 Nov 09:00'],
    ['this afternoon', 'until', 'Mon 23 Nov 18:00'],
    ['this afternoon at 4', 'until', 'Mon 23 Nov 16:00'],
    ['this weekend', 'at', 'Sat 28 Nov 09:00'],
    ['this weekend', 'until', 'Mon 30 Nov 09:00'],
    ['today', 'at', 'Mon 23 Nov 17:00'],
    ['today', 'until', 'Tue 24 Nov 00:00'],
    ['for the rest of the day', 'until', 'Tue 24 Nov 00:00'],
    ['for the rest of the week', 'until', 'Mon 30 Nov 09:00'],
  ] as const)('"%s" %s is %s', (text, purpose, expected) => {
    expect(read(text, { purpose })).toBe(expected);
  });

  it('reads 3/12 as Americans do for them only', () => {
    expect(read('3/12', { locale: 'en-US' })).toBe('Fri 12 Mar 2027 09:00');
    expect(read('3/12', { locale: 'en-GB' })).toBe('Thu 3 Dec 09:00');
    expect(read('25/12', { locale: 'en-US' })).toBe('Fri 25 Dec 09:00');
  });

  it('is in the zone of the person', () => {
    const asked = (timeZone: string) => readTime('tomorrow at 9', { now, timeZone });

    expect(asked('America/New_York')).toEqual({ kind: 'at', at: Date.UTC(2026, 10, 24, 14) });
    expect(asked('Asia/Tokyo')).toEqual({ kind: 'at', at: Date.UTC(2026, 10, 24) });
  });

  it('keeps the clock over the night in which clocks change', () => {
    const beforeSpring = DateTime.fromISO('2026-03-28T10:00', { zone }).toMillis();

    expect(readTime('tomorrow at 9', { now: beforeSpring, timeZone: zone })).toEqual({
      kind: 'at',
      at: Date.UTC(2026, 2, 29, 7),
    });
    expect(read('tomorrow at 02:30', { now: beforeSpring })).toBe('Sun 29 Mar 03:30');
    expect(readTime('in 24 hours', { now: beforeSpring, timeZone: zone })).toEqual({
      kind: 'at',
      at: beforeSpring + 24 * 3_600_000,
    });
  });
});

describe('a rhythm', () => {
  it.each([
    ['every weekday at 8', 'every weekday at 08:00'],
    ['every weekday at 8am', 'every weekday at 08:00'],
    ['weekdays 07:45', 'every weekday at 07:45'],
    ['on workdays at 8', 'every weekday at 08:00'],
    ['daily 7:30', 'every day at 07:30'],
    ['every day at 9', 'every day at 09:00'],
    ['every morning', 'every day at 09:00'],
    ['each morning at 7', 'every day at 07:00'],
    ['every monday', 'every Monday at 09:00'],
    ['every Monday morning', 'every Monday at 09:00'],
    ['on Mondays', 'every Monday at 09:00'],
    ['weekly on Friday afternoon', 'every Friday at 14:00'],
    ['weekly', 'every Monday at 09:00'],
    ['Mondays and Thursdays at 9:15', 'every Monday and Thursday at 09:15'],
    ['every Mon, Wed and Fri at 4pm', 'every Monday, Wednesday and Friday at 16:00'],
    ['every day from monday to friday at 6:45', 'every weekday at 06:45'],
    ['every evening', 'every day at 18:00'],
    ['every hour', 'too-often'],
    ['every 30 minutes', 'too-often'],
    ['monthly', 'not-weekly'],
    ['every second Tuesday', 'not-weekly'],
    ['every other day', 'not-weekly'],
  ])('"%s" is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('comes again at the same time of the clock, summer and winter', () => {
    const every: Recurrence = { days: [7], hour: 2, minute: 30, timeZone: zone };
    const spring = Date.UTC(2026, 2, 23);

    const times = [1, 2].reduce<number[]>((found) => [...found, nextOccurrence(every, found.at(-1) ?? spring)], []);

    expect(times.map((at) => sayTime(at, zone, spring))).toEqual(['Sun 29 Mar 03:30', 'Sun 5 Apr 02:30']);
  });
});

describe('what is no time to come', () => {
  it.each([
    ['yesterday', 'past'],
    ['10 minutes ago', 'past'],
    ['today at 8', 'past'],
    ['this morning at 7', 'past'],
    ['last Friday', 'past'],
    ['2026-01-05', 'past'],
    ['in 3 years', 'none'],
    ['in 60 weeks', 'too-far'],
    ['2031-01-01', 'too-far'],
    ['tomorrow at 25:00', 'no-such-time'],
    ['31 Feb', 'no-such-time'],
    ['at 13pm', 'no-such-time'],
    ['2026-13-01', 'no-such-time'],
    ['the 45th', 'no-such-time'],
    ['Sales EU', 'none'],
    ['soon', 'none'],
    ['Budget vs Actual 2026', 'none'],
    ['', 'none'],
  ])('"%s" is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('says what to write instead', () => {
    expect(readTime('yesterday', { now, timeZone: zone })).toMatchObject({
      sentence: expect.stringContaining('tomorrow at 9') as string,
    });
  });
});

const zones = [
  'UTC',
  zone,
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Pacific/Apia',
];
const moments = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) });
const words =
  'until till for in at every next the monday fri weekday tomorrow 9 3rd 31 feb dec 12:30 8pm 25:61 2 hours days weeks noon 1.12. 3/4 2027-02-30 eod , .'.split(
    ' ',
  );

describe('whatever is asked', () => {
  it('lies ahead within a year and a day, in whole minutes', () => {
    const text = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((said) => said.join(' '));
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ maxLength: 80 })),
        moments,
        fc.constantFrom(...zones),
        (said, at, timeZone) => {
          const reading = readTime(said, { now: at, timeZone });

          if (reading.kind !== 'at') return;
          expect(reading.at).toBeGreaterThan(at);
          expect(reading.at - at).toBeLessThan(368 * 86_400_000);
          expect(reading.at % 60_000).toBe(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is read back as it is said', () => {
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 1, max: 300 * 1440 }),
        fc.constantFrom(...zones),
        (at, minutes, timeZone) => {
          const meant = DateTime.fromMillis(at + minutes * 60_000, { zone: timeZone }).startOf('minute');
          // In the hour that comes twice a clock's face tells one of two moments.
          fc.pre(meant.getPossibleOffsets().length === 1 && meant.toMillis() > at);

          const reading = readTime(sayTime(meant.toMillis(), timeZone, at), { now: at, timeZone });

          expect(reading).toEqual({ kind: 'at', at: meant.toMillis() });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('comes again on the days that were said, and never twice a day', () => {
    const rhythms = fc.record({
      days: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      timeZone: fc.constantFrom(...zones),
    });
    fc.assert(
      fc.property(rhythms, moments, (every, after) => {
        let at = after;
        let dayBefore = '';
        for (let times = 0; times < every.days.length; times += 1) {
          const next = nextOccurrence(every, at);
          const moment = DateTime.fromMillis(next, { zone: every.timeZone });

          expect(next).toBeGreaterThan(at);
          expect(next - at).toBeLessThan(8 * 86_400_000);
          expect(every.days).toContain(moment.weekday);
          expect(moment.toISODate()).not.toBe(dayBefore);
          [at, dayBefore] = [next, moment.toISODate() ?? ''];
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes no longer than 50 ms for 10 KB', () => {
    const unit = 'every 2 mon 9:30 1.12. 3/4 dec the 3rd half past ';
    const text = unit.repeat(Math.ceil(10_240 / unit.length));

    expect(fastestCpuMs(() => readTime(text, { now, timeZone: zone }))).toBeLessThan(50);
  });
});
