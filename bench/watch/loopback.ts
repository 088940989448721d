import { startPowerBi } from '../../src/sandbox/power-bi/start-power-bi.ts';
import { botApp } from '../../src/sandbox/world/people.ts';
import type { Part } from '../part.ts';
import { createVirtualClock } from './clock.ts';
import { silent } from './connect.ts';
import { atMost, none, percentile, told } from './figures.ts';
import { delaysOf, failuresIn } from './judge.ts';
import { createLife } from './life.ts';
import { simulate } from './simulate.ts';
import { createTenant } from './tenant.ts';
import { countedFetch } from './transport.ts';

const hourMs = 3_600_000;
const datasets = 200;
const startAt = Date.UTC(2026, 10, 23, 5);
const untilAt = startAt + 2 * hourMs;

/**
 * Two busy hours of a small tenant over real HTTP on loopback. Time goes on when the answers are there, so that a busy
 * machine makes it slower and no figure worse.
 */
export const loopback: Part = {
  name: 'loopback',
  async run() {
    const clock = createVirtualClock(startAt);
    const world = createTenant(clock, 'watch-loopback', { datasets, onCapacity: 0.5, onOneCredential: 40 });
    const life = createLife(world, { untilAt, credentialDiesAt: startAt + 5 * 60_000, mendedAfterMs: 10 * hourMs });
    const verifyToken = async () => ({ principalId: botApp.principalId });
    const server = await startPowerBi({ world, log: silent, verifyToken });
    try {
      const { calls, found } = await simulate({
        ...{ clock, world, life, untilAt, part: 1 },
        connect: (onCall) => ({ baseUrl: server.url, fetch: countedFetch(world, onCall) }),
      });
      const failures = failuresIn(life.truth, { from: startAt, until: untilAt - hourMs / 3 });
      const delays = delaysOf(failures, found);
      return [
        told('calls', calls.length),
        told('failed runs', failures.length),
        none('failed runs missed', failures.length - delays.length),
        atMost('median from a run’s end to its incident, s', percentile(delays, 0.5), 60),
      ];
    } finally {
      await server.stop();
    }
  },
};
