import { trackLeases } from '../../src/inbound/track-leases.ts';
import type { Store } from '../../src/ports/store.ts';
import { aDataset } from '../builders.ts';

const claim = { now: 0, limit: 2, leaseMs: 40, owner: 'a' };
const away = (): Promise<never> => Promise.reject(new Error('the database is away'));

/** Hands out datasets and rounds until the database goes away. */
function aStore() {
  const batches = [['dataset-1', 'dataset-2'], ['dataset-3']];
  const database = { isAway: false };
  const store: Pick<Store, 'claimDue' | 'claimRound' | 'finishRound'> = {
    claimDue: () =>
      database.isAway
        ? away()
        : Promise.resolve(
            (batches.shift() ?? []).map((datasetId) => ({
              ...aDataset({ datasetId }),
              workspace: 'Finance',
              onDedicatedCapacity: true,
              nextLookAt: 0,
            })),
          ),
    claimRound: (name) => (database.isAway ? away() : Promise.resolve({ isMine: name !== 'taken' })),
    finishRound: () => (database.isAway ? away() : Promise.resolve()),
  };
  return { database, ...trackLeases(store) };
}

it('keeps the datasets of the last claim only, for those of the one before were looked at or could not be given back', async () => {
  const { store, held } = aStore();

  await store.claimDue(claim);
  expect(held().datasetIds).toEqual(['dataset-1', 'dataset-2']);
  await store.claimDue(claim);
  expect(held().datasetIds).toEqual(['dataset-3']);
  await store.claimDue(claim);
  expect(held().datasetIds).toEqual([]);
});

it('keeps a round until it is done, also where that could not be written down, and no datasets while none can be claimed', async () => {
  const { store, held, database } = aStore();
  await store.claimDue(claim);
  await store.claimRound('taken', claim);
  await store.claimRound('discover', claim);
  await store.claimRound('prune', claim);
  await store.finishRound('prune', { owner: 'a', dueAt: 0 });
  expect(held().rounds).toEqual(['discover']);

  database.isAway = true;
  await expect(store.finishRound('discover', { owner: 'a', dueAt: 0 })).rejects.toThrow('away');
  await expect(store.claimDue(claim)).rejects.toThrow('away');

  expect(held()).toEqual({ rounds: [], datasetIds: [] });
});
