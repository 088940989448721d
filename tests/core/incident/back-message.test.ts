import { backMessage } from '../../../src/core/incident/back-message.ts';
import { advance } from '../../../src/core/incident/advance.ts';
import { commercialPlaces } from '../../../src/core/playbook/links.ts';
import { alex, aMember, ana, anIncident, minuteMs, startedAt } from '../../builders.ts';

const at = startedAt + 90 * minuteMs;
const slots = { days: ['Monday'], times: ['06:00', '07:00'], timeZone: 'UTC' };
const followers = [alex, ana].map((person) => ({ person, conversationId: 'channel-1' }));
const failing = anIncident({ members: [aMember({ slots, lastSuccessAt: startedAt - 60 * minuteMs })], followers });
const success = {
  kind: 'successFound',
  at,
  datasetId: 'dataset-1',
  requestId: 'run-2',
  startedAt: at,
  endedAt: at,
} as const;

it('tells each who asked once, with how long it failed and what was missed', () => {
  const { incident, effects } = advance(failing, { ...success, scheduleEnabled: true });

  const told = effects.filter(({ kind }) => kind === 'tellFollower');
  const text = backMessage(incident, { now: at, timeZone: 'UTC', places: commercialPlaces });

  expect(told).toHaveLength(2);
  expect(text).toContain('Sales (Finance) is fresh again.');
  expect(text).toContain('1 h 30 min');
  expect(text).toContain('Missed: Mon 23 Nov 06:00, Mon 23 Nov 07:00.');
});

it('tells nobody while the schedule is still off, and nobody twice', () => {
  const off = advance(failing, { ...success, scheduleEnabled: false });
  const proven = advance(failing, { ...success, scheduleEnabled: true });
  const later = advance(proven.incident, { ...success, requestId: 'run-3', endedAt: at + minuteMs });

  expect(off.effects.filter(({ kind }) => kind === 'tellFollower')).toEqual([]);
  expect(later.effects).toEqual([]);
});
