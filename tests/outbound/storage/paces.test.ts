import type { Pace } from '../../../src/ports/store.ts';
import { openStorage } from '../../../src/outbound/storage/open-storage.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { createPlace, kinds, sayWhatIsSkipped, steadyClock } from './backends.ts';

sayWhatIsSkipped();

const pace: Pace = { short: { everyMs: 1_000_000, burst: 3 } };
const slow: Pace = { short: { everyMs: 1_000, burst: 9 }, long: { everyMs: 1_000_000, burst: 2 } };
const waitMaxMs = 10_000_000;

/** Of a thousand seconds; one that has passed while the answer was on its way is now. */
function stepsOf(waitMs: number | undefined): number | undefined {
  return waitMs && Math.max(0, Math.ceil(waitMs / 1_000_000));
}

describe.each(kinds)('turns on %s', (kind) => {
  it('are given at the pace after a burst, also to two processes at once, and none beyond the wait that is allowed', async () => {
    const place = await createPlace(kind);
    const parts = { clock: steadyClock(), log: createRecordingLog() };
    const first = await openStorage(place.options, parts);
    const second = kind === 'postgres' ? await openStorage(place.options, parts) : first;
    const take = (store: typeof first.store) => store.takeTurn({ key: 'channel', pace, waitMaxMs });

    const waits = await Promise.all([first, second, first, second, first, second].map(({ store }) => take(store)));

    const inSteps = waits.map(stepsOf).sort((a = 0, b = 0) => a - b);
    expect(inSteps).toEqual([0, 0, 0, 1, 2, 3]);
    expect(await first.store.takeTurn({ key: 'channel', pace, waitMaxMs: 100 })).toBeUndefined();
    expect(stepsOf(await take(first.store))).toBe(4);
    expect(stepsOf(await first.store.takeTurn({ key: 'another', pace, waitMaxMs: 0 }))).toBe(0);
    const slowly = async () => stepsOf(await first.store.takeTurn({ key: 'slow', pace: slow, waitMaxMs }));
    expect([await slowly(), await slowly(), await slowly()]).toEqual([0, 0, 1]);
    await first.store.close();
    if (second !== first) await second.store.close();
    await place.remove();
  });
});
