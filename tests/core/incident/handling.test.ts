import { advance } from '../../../src/core/incident/advance.ts';
import { nextMondayAt, whyNotUntil } from '../../../src/core/incident/mute-until.ts';
import { noticeOf } from '../../../src/core/incident/notice-of.ts';
import type { Incident, IncidentEvent } from '../../../src/core/incident/types.ts';
import { commercialPlaces } from '../../../src/core/playbook/links.ts';
import { alex, ana, anIncident, minuteMs, startedAt } from '../../builders.ts';

const at = startedAt + 10 * minuteMs;
const until = at + 60 * minuteMs;

function play(...events: IncidentEvent[]): Incident {
  return events.reduce((incident, event) => advance(incident, event).incident, anIncident());
}

function show(incident: Incident, now = at) {
  const notice = noticeOf(incident, { now, timeZone: 'UTC', places: commercialPlaces });
  return { ...notice, titles: notice.buttons.map(({ title }) => title) };
}

it('a mute says who muted it until when, offers Unmute, and ends by itself', () => {
  const muted = play({ kind: 'muted', at, by: alex, until });

  expect(show(muted).log.join()).toContain('Alex Wilber muted it');
  expect(show(muted).remarks.join()).toContain('Muted until Mon 23 Nov 07:10');
  expect(show(muted).titles).toContain('Unmute');
  expect(show(muted, until).remarks.join()).not.toContain('Muted');
  expect(show(muted, until).titles).toEqual(expect.arrayContaining(['Mute for a day', 'Mute until Monday']));
});

it('an unmuted incident is as before; unmuting what is not muted changes nothing', () => {
  const incident = play({ kind: 'muted', at, by: alex, until }, { kind: 'unmuted', at, by: ana });

  expect(incident.mutedUntil).toBeUndefined();
  expect(advance(incident, { kind: 'unmuted', at, by: ana })).toEqual({ incident, effects: [] });
});

it('taking it on names the person as the one whose move it is, and the button goes', () => {
  const taken = play({ kind: 'acknowledged', at, by: alex });

  expect(show(taken).move).toBe('Alex Wilber is on it.');
  expect(show(taken).titles).not.toContain('I’m on it');
  expect(advance(taken, { kind: 'acknowledged', at, by: alex }).effects).toEqual([]);
});

it('who is asked to take it is mentioned, until they take it on', () => {
  const asked = play({ kind: 'assigned', at, by: alex, to: ana });
  const taken = advance(asked, { kind: 'acknowledged', at, by: ana }).incident;

  expect(show(asked)).toMatchObject({
    move: 'Ana Trujillo was asked to take it.',
    mention: { personId: 'person-ana' },
  });
  expect(show(asked).log.join()).toContain('Alex Wilber asked Ana Trujillo to take it');
  expect(taken.assignedTo).toBeUndefined();
  expect(show(taken).move).toBe('Ana Trujillo is on it.');
  expect(play({ kind: 'assigned', at, by: alex, to: alex }).acknowledgedBy).toEqual(alex);
});

it('knows next Monday morning in the person’s own zone, also on a Monday and over a change of the clocks', () => {
  const monday = (iso: string, zone: string) => new Date(nextMondayAt(Date.parse(iso), zone)).toISOString();

  expect(monday('2026-11-23T06:00:00Z', 'UTC')).toBe('2026-11-30T08:00:00.000Z');
  expect(monday('2026-11-22T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-30T07:00:00.000Z');
  expect(monday('2026-10-24T12:00:00Z', 'Europe/Berlin')).toBe('2026-10-26T07:00:00.000Z');
});

it('says why a moment cannot be meant', () => {
  expect(whyNotUntil(at, at)).toContain('past');
  expect(whyNotUntil(at + 40 * 24 * 60 * minuteMs, at)).toContain('31 days');
  expect(whyNotUntil(Number.NaN, at)).toContain('past');
  expect(whyNotUntil(until, at)).toBeUndefined();
});
