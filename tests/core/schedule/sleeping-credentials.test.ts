import { sleepingCredentials } from '../../../src/core/schedule/sleeping-credentials.ts';
import { aConnection } from '../../builders.ts';

const dayMs = 86_400_000;
const now = Date.parse('2026-11-28T12:00Z');
const dataset = (name: string, idleDays: number, home: 'personalCloud' | 'gateway' = 'personalCloud') => ({
  name,
  workspace: 'Finance',
  lastSuccessAt: now - idleDays * dayMs,
  connections: [aConnection({ home })],
});

it('names stored sign-ins that nothing has used for long, the nearest end first', () => {
  const found = sleepingCredentials(
    [dataset('Slept', 70), dataset('Slept longer', 80), dataset('Awake', 2), dataset('On a gateway', 80, 'gateway')],
    { now, withinDays: 30 },
  );

  expect(found.map(({ name, idleDays }) => [name, idleDays])).toEqual([
    ['Slept longer', 80],
    ['Slept', 70],
  ]);
  expect(found[0]?.endsAt).toBe(now + 10 * dayMs);
});

it('says nothing of an end that is further away than was asked', () => {
  expect(sleepingCredentials([dataset('Slept', 70)], { now, withinDays: 10 })).toEqual([]);
});
