import type { Figure, Part } from '../part.ts';
import { createVirtualClock } from './clock.ts';
import { atMost, exactly, percentile, scaleOf, told } from './figures.ts';
import {
  budgetFigures,
  callsADay,
  completeness,
  delaysOf,
  failuresIn,
  fixedDelays,
  isOnCapacity,
  latencyFigures,
  type Span,
} from './judge.ts';
import { createLife } from './life.ts';
import { simulate } from './simulate.ts';
import { createTenant } from './tenant.ts';

const hourMs = 3_600_000;
const seed = 'watch-day';
const whole = 10_000;
const datasets = process.argv.includes('--small') ? whole / 10 : whole;
/** A Sunday night; the first two hours let the bot get to know the tenant. */
const startAt = Date.UTC(2026, 10, 22, 22);
const span: Span = { from: startAt + 2 * hourMs, until: startAt + 26 * hourMs };

/** A day of a whole tenant (`--small`: of a tenth of it), through the bot's client and the sandbox's routes in one process: JSON, no sockets. */
export const day: Part = {
  name: 'day',
  async run() {
    const clock = createVirtualClock(startAt);
    const world = createTenant(clock, seed, { datasets, onCapacity: 0.5, onOneCredential: 40 });
    const untilAt = span.until + hourMs;
    const life = createLife(world, { untilAt, credentialDiesAt: startAt + 3 * hourMs, mendedAfterMs: 12 * hourMs });
    const simulated = await simulate({ clock, world, life, untilAt, part: datasets / 10_000 });
    const { calls, found, opened } = simulated;
    const failures = failuresIn(life.truth, span);
    const of = (onCapacity: boolean) =>
      failures.filter(({ datasetId }) => isOnCapacity(world, datasetId) === onCapacity);
    const onCapacity = delaysOf(of(true), found);
    const byHistory = delaysOf(of(false), found);
    const idsOf = (capacity: boolean): number =>
      [...world.datasets.keys()].filter((datasetId) => isOnCapacity(world, datasetId) === capacity).length;
    const callsOf = (capacity: boolean) =>
      calls.filter(({ datasetId }) => datasetId !== undefined && isOnCapacity(world, datasetId) === capacity);
    const historyCalls = callsADay(callsOf(false), span, idsOf(false));
    const capacityCalls = callsADay(callsOf(true), span, idsOf(true));
    const fixed = fixedDelays(of(false), 86_400 / historyCalls, seed);
    const ofCredential = simulated.incidents.filter(({ broken }) => broken.kind === 'credential');
    return [
      told('scale', scaleOf(datasets, whole)),
      told('datasets, runs that ended', `${datasets}, ${life.truth.ended.length}`),
      told('incidents opened, of failed runs', `${opened.length} of ${failures.length}`),
      told('datasets on the credential that died', ofCredential[0]?.members.length ?? 0),
      exactly('incidents for that credential', ofCredential.length, 1),
      ...latencyFigures('capacity', onCapacity),
      ...latencyFigures('history only', byHistory),
      atMost('capacity: median, s', percentile(onCapacity, 0.5), 30),
      atMost('capacity: p95, s', percentile(onCapacity, 0.95), 90),
      atMost(
        'history only: median, s (a fifth of fixed polling)',
        percentile(byHistory, 0.5),
        percentile(fixed, 0.5) / 5,
      ),
      ...comparison({ historyCalls, capacityCalls, byHistory, onCapacity, fixed }),
      ...budgetFigures(simulated, datasets / 10_000),
      ...completeness(life.truth, simulated, span, world),
      told('memory with everything that the bench keeps, MB', process.memoryUsage().rss / 1e6),
    ];
  },
};

/** Side by side with a poller that asks each dataset as often, and with one that is as quick. */
function comparison(measured: {
  historyCalls: number;
  capacityCalls: number;
  byHistory: readonly number[];
  onCapacity: readonly number[];
  fixed: readonly number[];
}): Figure[] {
  const { historyCalls, capacityCalls, byHistory, onCapacity, fixed } = measured;
  const asQuick = (median: number): number => 86_400 / (2 * median);
  return [
    told('fixed polling with the same calls: median, s', percentile(fixed, 0.5)),
    told('history only: calls a day and dataset', historyCalls),
    told('  fixed polling as quick: calls a day and dataset', asQuick(percentile(byHistory, 0.5))),
    told('capacity: calls a day and dataset, beside pages', capacityCalls),
    told('  fixed polling as quick: calls a day and dataset', asQuick(percentile(onCapacity, 0.5))),
  ];
}
