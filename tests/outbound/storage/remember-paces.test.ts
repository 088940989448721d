import { rememberPaces } from '../../../src/outbound/storage/remember-paces.ts';
import type { Pace, Store } from '../../../src/ports/store.ts';

const pace: Pace = { short: { everyMs: 100, burst: 3 }, long: { everyMs: 500, burst: 10 } };

function createTurns() {
  const asked: string[] = [];
  const store = { takeTurn: async ({ key }: { key: string }) => void asked.push(key) };
  const time = { now: 0 };
  const { takeTurn } = rememberPaces(store as unknown as Store, () => time.now);
  const take = (waitMaxMs = 10_000, key = 'channel') => takeTurn({ key, pace, waitMaxMs });
  return { asked, take, takeTurn, time };
}

describe('turns from memory', () => {
  it('are given at the quick pace after a burst, then at the slow one', async () => {
    const { take } = createTurns();
    const waits = [];
    for (let n = 0; n < 12; n += 1) waits.push(await take());

    expect(waits).toEqual([0, 0, 0, 100, 200, 300, 400, 500, 600, 700, 800, 1_000]);
  });

  it('count for one key each, and what is not used comes back with time', async () => {
    const { take, time } = createTurns();
    for (let n = 0; n < 4; n += 1) await take();

    expect(await take(10_000, 'another')).toBe(0);
    time.now = 10_000;
    expect(await take()).toBe(0);
  });

  it('that would come too late are not taken', async () => {
    const { take } = createTurns();
    for (let n = 0; n < 3; n += 1) await take();

    expect(await take(99)).toBeUndefined();
    expect(await take(100)).toBe(100);
  });

  it('of a slow pace come from the database, which outlives the process', async () => {
    const { asked, takeTurn } = createTurns();

    await takeTurn({ key: 'scanner', pace: { short: { everyMs: 60_000, burst: 1 } }, waitMaxMs: 0 });

    expect(asked).toEqual(['scanner']);
  });
});
