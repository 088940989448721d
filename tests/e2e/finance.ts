import { financeServiceAccount } from '../../src/sandbox/world/accounts.ts';
import { connectionIdOf } from '../../src/sandbox/world/connections.ts';
import { enterSecret } from '../../src/sandbox/world/credentials.ts';
import { findMishap } from '../../src/sandbox/world/mishaps.ts';
import { alex, ana } from '../../src/sandbox/world/people.ts';
import { setScheduleEnabled } from '../../src/sandbox/world/scheduling.ts';
import { datasetsOnFinance, startScheduledRun } from '../../src/sandbox/world/story.ts';
import type { World } from '../../src/sandbox/world/types.ts';

/** A database administrator rotates the password, and the morning run of the dozen datasets on it fails. */
export function rotateFinancePassword(world: World): number {
  const dozen = datasetsOnFinance(world);
  findMishap('password-rotated')?.apply(world);
  for (const { datasetId } of dozen) startScheduledRun(world, datasetId);
  return dozen.length;
}

export function enterNewPassword(world: World): void {
  const secret = world.accounts.get(financeServiceAccount)?.secret ?? '';
  const outcome = enterSecret(world, { connectionId: connectionIdOf('finance'), personId: alex.personId, secret });
  if (!outcome.ok) throw new Error(outcome.message);
}

/** Two of the dozen are Ana's, and Power BI lets only her switch their schedules on. */
export function anaSwitchesOn(world: World): number {
  const hers = [...world.datasets.values()].filter(
    ({ ownerId, schedule }) => ownerId === ana.personId && schedule?.enabled === false,
  );
  for (const { datasetId } of hers) setScheduleEnabled(world, { datasetId, personId: ana.personId, enabled: true });
  return hers.length;
}

export function incidentIdOf(card: string): string {
  return /"incidentId":"([^"]+)"/.exec(card)?.[1] ?? '';
}
