import { openStorage } from '../../../src/outbound/storage/open-storage.ts';
import { takeEvent } from '../../../src/flows/take-event.ts';
import { aDataset } from '../../builders.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { createPlace, kinds, sayWhatIsSkipped, steadyClock } from './backends.ts';

sayWhatIsSkipped();

const parts = { clock: steadyClock(), log: createRecordingLog() };
const workspace = { workspaceId: 'workspace-1', name: 'Finance', onDedicatedCapacity: true };

describe.each(kinds)('an event on %s', (kind) => {
  it('that reaches two replicas at once makes its dataset due once, however many come', async () => {
    const place = await createPlace(kind);
    const first = await openStorage(place.options, parts);
    const second = kind === 'postgres' ? await openStorage(place.options, parts) : first;
    const datasetIds = ['dataset-1', 'dataset-2', 'dataset-3', 'dataset-4'];
    await first.store.saveWorkspace(
      workspace,
      datasetIds.map((datasetId) => aDataset({ datasetId })),
      parts.clock.now(),
    );
    // Fewer than the turns that a dataset has.
    const events = datasetIds.flatMap((datasetId) =>
      ['run-1', 'run-2', 'run-3'].map((run) => ({ eventId: `${run} of ${datasetId}`, datasetId })),
    );

    const taken = await Promise.all(
      events.flatMap((event) =>
        [first, second].map(({ store }) => takeEvent({ ...parts, store }, { ...event, receivedAt: Date.now() })),
      ),
    );

    const pairs = events.map((_, at) => [taken[2 * at]?.kind, taken[2 * at + 1]?.kind].sort());
    expect(pairs).toEqual(events.map(() => ['due', 'seenBefore']));
    expect(await first.jobs.countByKind()).toContainEqual(
      expect.objectContaining({ kind: 'lookAgain', waiting: events.length }),
    );
    if (second !== first) await second.store.close();
    await first.store.close();
    await place.remove();
  });
});
