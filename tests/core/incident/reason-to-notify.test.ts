import { lookAgainAt, reasonToNotify } from '../../../src/core/incident/reason-to-notify.ts';
import { toldOf, type Told } from '../../../src/core/incident/told.ts';
import type { Incident } from '../../../src/core/incident/types.ts';
import { aDiagnosis, alex, aMember, anIncident, minuteMs, startedAt } from '../../builders.ts';

const hourMs = 60 * minuteMs;
const reminders = { afterMs: 4 * hourMs, thenEveryMs: 24 * hourMs, timesMax: 3 };

function members(count: number) {
  return Array.from({ length: count }, (_, n) => aMember({ datasetId: `dataset-${n}` }));
}

function told(change: Partial<Told> = {}): Told {
  return { ...toldOf(anIncident(), undefined, { at: startedAt }), ...change };
}

/** The reason, or why it stays quiet. */
function decide(incident: Incident, known: Told | undefined, afterMs: number): string {
  const telling = reasonToNotify(incident, known, { now: startedAt + afterMs, reminders });
  return telling.kind === 'say' ? telling.reason.kind : `quiet: ${telling.why.kind}`;
}

const other = aDiagnosis({ cause: 'permission_lost' });
const proven: Incident['state'] = { kind: 'proven', at: startedAt };
const proving: Incident['state'] = { kind: 'proving', by: alex, startedAt, phase: 'testing' };
const mutedUntil = startedAt + 100 * hourMs;
const walkthrough = { person: alex, startedAt, step: 0, stuck: false };

describe('a conversation that has heard nothing', () => {
  it.each<[string, Partial<Incident>]>([
    ['first', {}],
    ['first', { state: proving }],
    ['quiet: muted', { mutedUntil }],
    ['quiet: overBeforeTold', { state: proven }],
    ['quiet: overBeforeTold', { state: { kind: 'dissolved', at: startedAt } }],
  ])('%s: %j', (expected, change) => {
    expect(decide(anIncident(change), undefined, minuteMs)).toBe(expected);
  });
});

describe('a conversation that was told', () => {
  it.each<[string, number, Partial<Incident>, Partial<Told>]>([
    ['quiet: sameAsBefore', minuteMs, {}, {}],
    ['quiet: sameAsBefore', minuteMs, { state: proving }, {}],
    ['quiet: sameAsBefore', minuteMs, { walkthrough }, {}],
    ['quiet: sameAsBefore', minuteMs, { state: { kind: 'dissolved', at: startedAt } }, {}],
    ['provenFixed', minuteMs, { state: proven }, {}],
    ['quiet: sameAsBefore', minuteMs, { state: proven }, { state: 'over' }],
    ['causeChanged', minuteMs, { diagnosis: other, previousDiagnosis: aDiagnosis() }, {}],
    // A second dataset's error made the diagnosis surer: the same failure, seen better.
    ['quiet: sameAsBefore', minuteMs, { diagnosis: other }, {}],
    ['quiet: sameAsBefore', minuteMs, { members: members(50) }, {}],
    ['moreDatasets', 11 * minuteMs, { members: members(2) }, {}],
    ['quiet: sameAsBefore', 11 * minuteMs, { members: members(7) }, { membersThen: 4 }],
    ['quiet: sameAsBefore', 4 * hourMs - 1, {}, {}],
    ['stillFailing', 4 * hourMs, {}, {}],
    ['quiet: sameAsBefore', 4 * hourMs, { state: proving }, {}],
    ['quiet: sameAsBefore', 20 * hourMs, {}, { reminders: 1 }],
    ['stillFailing', 24 * hourMs, {}, { reminders: 1 }],
    ['quiet: sameAsBefore', 1_000 * hourMs, {}, { reminders: 3 }],
    ['quiet: sameAsBefore', 5 * hourMs, { acknowledgedBy: alex }, {}],
    ['quiet: sameAsBefore', 5 * hourMs, { assignedTo: alex }, {}],
    ['quiet: sameAsBefore', 5 * hourMs, { walkthrough }, {}],
    ['stillFailing', 24 * hourMs, { acknowledgedBy: alex }, {}],
    ['quiet: muted', 5 * hourMs, { mutedUntil }, {}],
    ['quiet: muted', minuteMs, { mutedUntil, state: proven }, {}],
    ['quiet: muted', minuteMs, { mutedUntil, diagnosis: other, previousDiagnosis: aDiagnosis() }, {}],
    ['stillFailing', 101 * hourMs, { mutedUntil }, {}],
  ])('%s after %d ms: %j %j', (expected, afterMs, change, known) => {
    expect(decide(anIncident(change), told(known), afterMs)).toBe(expected);
  });

  it('is looked at again when a mute ends, when a reminder is due, and never once it is over', () => {
    const at = (change: Partial<Incident>, known: Partial<Told> = {}) =>
      lookAgainAt(anIncident(change), told(known), { now: startedAt + minuteMs, reminders });

    expect(at({ mutedUntil })).toBe(mutedUntil);
    expect(at({})).toBe(startedAt + 4 * hourMs);
    expect(at({}, { reminders: 1 })).toBe(startedAt + 24 * hourMs);
    expect(at({}, { reminders: 3 })).toBeUndefined();
    expect(at({ state: proven })).toBeUndefined();
  });

  it('a silent update keeps when it was last spoken to; a reminder is counted', () => {
    const grown = anIncident({ members: members(5) });
    const silent = toldOf(grown, told(), { at: startedAt + hourMs });
    const reminded = toldOf(grown, silent, { at: startedAt + 2 * hourMs, messaged: 'reminder' });

    expect(silent).toMatchObject({ messageAt: startedAt, membersThen: 1, reminders: 0 });
    expect(reminded).toMatchObject({ messageAt: startedAt + 2 * hourMs, membersThen: 5, reminders: 1 });
    expect(toldOf(grown, reminded, { at: startedAt, messaged: 'news' }).reminders).toBe(1);
  });
});
