import { refused, done } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { canWrite } from './access.ts';
import { planNextStart } from './tick.ts';
import type { World, WorldDataset, WorldSchedule } from './types.ts';

/** Only the dataset's owner may change its schedule (Update Refresh Schedule In Group). */
export function changeSchedule(
  world: World,
  order: { datasetId: string; principalId: string; change: Partial<WorldSchedule> },
): Outcome {
  const dataset = world.datasets.get(order.datasetId);
  if (dataset === undefined) return refused('notFound', 'There is no such dataset.');
  if (dataset.ownerId !== order.principalId) {
    return refused(
      'notAllowed',
      "Only the dataset's owner can change its schedule. Take over the dataset to become its owner.",
    );
  }
  if (dataset.schedule === undefined) return refused('unsuitable', 'This dataset has no refresh schedule.');
  Object.assign(dataset.schedule, order.change);
  if (order.change.enabled === true) dataset.failuresInARow = 0;
  restartSchedule(world, dataset);
  return done();
}

export function setScheduleEnabled(
  world: World,
  order: { datasetId: string; personId: string; enabled: boolean },
): Outcome {
  const { datasetId, personId, enabled } = order;
  return changeSchedule(world, { datasetId, principalId: personId, change: { enabled } });
}

/** The caller becomes the owner: from then on their own personal credentials are used, and they need a role on the connections. */
export function takeOver(world: World, order: { datasetId: string; personId: string }): Outcome {
  const dataset = world.datasets.get(order.datasetId);
  if (dataset === undefined) return refused('notFound', 'There is no such dataset.');
  if (!canWrite(world, dataset, order.personId)) {
    return refused('notAllowed', 'Only people who may edit this dataset can take it over.');
  }
  dataset.ownerId = order.personId;
  return done();
}

function restartSchedule(world: World, dataset: WorldDataset): void {
  dataset.lastSlotAt = world.clock.now();
  planNextStart(world, dataset);
}
