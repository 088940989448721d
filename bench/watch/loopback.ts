import { setTimeout as sleep } from 'node:timers/promises';
import { createPowerBi } from '../../src/outbound/power-bi/create-power-bi.ts';
import { startPowerBi } from '../../src/sandbox/power-bi/start-power-bi.ts';
import { botApp } from '../../src/sandbox/world/people.ts';
import { createSandboxClock } from '../../src/sandbox/world/clock.ts';
import type { Part } from '../part.ts';
import { atMost, none, percentile, told } from './figures.ts';
import { delaysOf, failuresIn } from './judge.ts';
import { createLife } from './life.ts';
import { createMemoryStore } from './memory-store.ts';
import { depsOf, seed, silent, startBot, type Found } from './simulate.ts';
import { createTenant } from './tenant.ts';

const hourMs = 3_600_000;
const speed = 240;
const startAt = Date.UTC(2026, 10, 23, 5);
const lastsMs = 2 * hourMs;

/** Two busy hours of a small tenant over real HTTP on loopback, 240 times as fast as they are. */
export const loopback: Part = {
  name: 'loopback',
  async run() {
    const clock = createSandboxClock({ speed, startAt });
    const world = createTenant(clock, 'watch-loopback', { datasets: 200, onCapacity: 0.5, onOneCredential: 40 });
    const untilAt = startAt + lastsMs;
    const life = createLife(world, { untilAt, credentialDiesAt: startAt + 5 * 60_000, mendedAfterMs: 10 * hourMs });
    const server = await startPowerBi({
      world,
      log: silent,
      verifyToken: async () => ({ principalId: botApp.principalId }),
    });
    const found: Found[] = [];
    try {
      const store = createMemoryStore({ count: 200, onOpened: () => undefined });
      seed(store, world, startAt);
      const powerBi = createPowerBi({
        baseUrl: server.url,
        scope: 'bench',
        credential: { getToken: async () => ({ token: 'bench', expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) },
        log: silent,
        clock,
      });
      const bot = startBot(depsOf({ clock, store, powerBi, part: 1 }), 1, (each) => found.push(each));
      const live = async (): Promise<void> => {
        while (clock.now() < untilAt) {
          while ((life.nextAt() ?? Infinity) <= clock.now()) life.step();
          await sleep(2);
        }
      };
      const repeat = async (work: () => Promise<number | undefined>): Promise<void> => {
        while (clock.now() < untilAt) await sleep(clock.toRealMs((await work()) ?? 1_000));
      };
      await Promise.all([live(), repeat(bot.watch), repeat(bot.sweep)]);
    } finally {
      await server.stop();
    }
    const failures = failuresIn(life.truth, { from: startAt, until: untilAt - 20 * 60_000 });
    const delays = delaysOf(failures, found);
    return [
      told('failed runs', failures.length),
      none('failed runs missed', failures.length - delays.length),
      atMost('median from a run’s end to its incident, s', percentile(delays, 0.5), 60),
    ];
  },
};
