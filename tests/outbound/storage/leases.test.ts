import type { Backend } from '../../../src/outbound/storage/backend.ts';
import { openOnBackend } from '../../../src/outbound/storage/open-on-backend.ts';
import type { Store } from '../../../src/ports/store.ts';
import { aDataset } from '../../builders.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { createPlace, kinds, openBackend, steadyClock, wipe, type Place } from './backends.ts';

const finance = { workspaceId: 'workspace-1', name: 'Finance', onDedicatedCapacity: true };
const leaseMs = 40;

describe.each(kinds)('what a process claims on %s', (kind) => {
  let place: Place;
  let backend: Backend;
  let store: Store;

  beforeAll(async () => {
    place = await createPlace(kind);
    backend = await openBackend(place.options);
    const parts = { clock: steadyClock(), log: createRecordingLog(), pollMs: 1_000 };
    ({ store } = await openOnBackend(backend, parts));
  });

  afterAll(async () => {
    await store.close();
    await place.remove();
  });

  beforeEach(() => wipe(backend));

  const claimRound = async (owner: string, now: number): Promise<boolean> =>
    (await store.claimRound('discover', { now, leaseMs, owner })).isMine;
  const claimLooks = async (owner: string, now: number): Promise<number> =>
    (await store.claimDue({ now, limit: 10, leaseMs, owner })).length;
  const hasten = (now: number) => store.hastenRound('discover', { now, restMs: 60 });

  it('is a round that one of ten who ask at once gets', async () => {
    await hasten(0);

    const claims = await Promise.all(Array.from({ length: 10 }, (_, n) => claimRound(`replica-${n}`, 0)));

    expect(claims.filter((isMine) => isMine)).toHaveLength(1);
  });

  it('is a round until it is done, and then nobody’s before it is due', async () => {
    await hasten(0);
    await claimRound('a', 0);

    await store.finishRound('discover', { owner: 'b', dueAt: 0 });
    expect(await claimRound('b', 1)).toBe(false);
    await store.finishRound('discover', { owner: 'a', dueAt: 100, doneAt: 10 });
    expect(await claimRound('b', 99)).toBe(false);
    expect(await claimRound('b', 100)).toBe(true);
  });

  it('is a round that a start makes due, but not within its rest', async () => {
    await hasten(0);
    await claimRound('a', 0);
    await store.finishRound('discover', { owner: 'a', dueAt: 1_000, doneAt: 10 });

    await hasten(30);
    expect(await claimRound('b', 69)).toBe(false);
    expect(await claimRound('b', 70)).toBe(true);
  });

  it('is taken over when its owner is silent for the length of a lease', async () => {
    await store.saveWorkspace(finance, [aDataset()], 0);
    await hasten(0);
    expect([await claimRound('killed', 0), await claimLooks('killed', 0)]).toEqual([true, 1]);

    expect([await claimRound('other', leaseMs - 1), await claimLooks('other', leaseMs - 1)]).toEqual([false, 0]);
    expect([await claimRound('other', leaseMs), await claimLooks('other', leaseMs)]).toEqual([true, 1]);
  });

  it('stays with an owner who extends it, and with no one else who does', async () => {
    const all = { rounds: ['discover'], datasetIds: ['dataset-1'] };
    await store.saveWorkspace(finance, [aDataset()], 0);
    await hasten(0);
    await claimRound('slow', 0);
    await claimLooks('slow', 0);

    await store.extendLeases({ owner: 'slow', until: 30 + leaseMs, ...all });
    await store.extendLeases({ owner: 'other', until: 1_000, ...all });

    expect([await claimRound('other', 69), await claimLooks('other', 69)]).toEqual([false, 0]);
    expect([await claimRound('other', 70), await claimLooks('other', 70)]).toEqual([true, 1]);
  });

  it('lapses where its owner does not name it any more', async () => {
    await store.saveWorkspace(finance, [aDataset(), aDataset({ datasetId: 'dataset-2' })], 0);
    await hasten(0);
    await claimRound('slow', 0);
    await claimLooks('slow', 0);

    await store.extendLeases({ owner: 'slow', until: 30 + leaseMs, rounds: [], datasetIds: ['dataset-2'] });

    expect([await claimRound('other', leaseMs), await claimLooks('other', leaseMs)]).toEqual([true, 1]);
  });

  it('is free at once when its owner hands it back', async () => {
    await store.saveWorkspace(finance, [aDataset()], 0);
    await hasten(0);
    await claimRound('stopping', 0);
    await claimLooks('stopping', 0);

    await store.releaseLeases({ owner: 'other', now: 1 });
    expect([await claimRound('other', 1), await claimLooks('other', 1)]).toEqual([false, 0]);
    await store.releaseLeases({ owner: 'stopping', now: 1 });

    expect([await claimRound('other', 1), await claimLooks('other', 1)]).toEqual([true, 1]);
    await store.releaseLeases({ owner: 'anybody', now: 2 });
    expect([await claimRound('third', 2), await claimLooks('third', 2)]).toEqual([true, 1]);
  });
});
