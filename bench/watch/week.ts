import type { Part } from '../part.ts';
import { createVirtualClock } from './clock.ts';
import { atMost, scaleOf, told } from './figures.ts';
import { budgetFigures, completeness, failuresIn, type Span } from './judge.ts';
import { createLife } from './life.ts';
import { simulate, type Simulated } from './simulate.ts';
import { createTenant } from './tenant.ts';
import type { Truth } from './life.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const whole = 10_000;
const datasets = process.argv.includes('--full') ? whole : whole / 10;
const part = datasets / whole;
const startAt = Date.UTC(2026, 10, 22, 22);
const span: Span = { from: startAt + 2 * hourMs, until: startAt + 2 * hourMs + 7 * dayMs };
/** Wednesday, from six in the morning: the busiest hours. */
const down = { from: Date.UTC(2026, 10, 25, 6), until: Date.UTC(2026, 10, 25, 12) };

/** A week of a tenth of a tenant (`--full`: of all of it) with that part of the budgets; on Wednesday the bot is away for six hours. */
export const week: Part = {
  name: 'week',
  async run() {
    const clock = createVirtualClock(startAt);
    const world = createTenant(clock, 'watch-week', { datasets, onCapacity: 0.5, onOneCredential: 40 });
    const untilAt = span.until + 2 * hourMs;
    const life = createLife(world, { untilAt, credentialDiesAt: startAt + 30 * hourMs, mendedAfterMs: 12 * hourMs });
    const simulated = await simulate({ clock, world, life, untilAt, part, down });
    return [
      told('scale', scaleOf(datasets, whole)),
      told('datasets, runs that ended', `${datasets}, ${life.truth.ended.length}`),
      ...completeness(life.truth, simulated, span, world),
      ...catchUp(life.truth, simulated),
      ...budgetFigures(simulated, part),
    ];
  },
};

/** Of what failed while the bot was away, only what still fails may have a card. */
function catchUp(truth: Truth, { found, opened }: Simulated) {
  const failures = failuresIn(truth, { from: down.from, until: down.until });
  const foundAt = new Map(found.flatMap(({ requestId, at }) => (requestId === undefined ? [] : [[requestId, at]])));
  const late = failures.map(({ run }) => ((foundAt.get(run.requestId) ?? Infinity) - down.until) / 60_000);
  const lastBy = new Map<string, string>();
  for (const { dataset, run } of truth.ended) {
    if ((run.endedAt ?? 0) <= down.until) lastBy.set(dataset.datasetId, run.status);
  }
  const since = opened.filter(({ at }) => at >= down.until && at < down.until + hourMs);
  const stale = since.filter(({ datasetIds }) => datasetIds.every((datasetId) => isStale(datasetId, truth, lastBy)));
  return [
    told('failed while the bot was away', failures.length),
    atMost('all of them found after, minutes', Math.max(0, ...late), 60),
    told('incidents opened in the hour after', since.length),
    { name: 'cards of failures that had been made good', value: stale.length, wanted: '0', ok: stale.length === 0 },
  ];
}

/** It had succeeded before the bot came back, and nothing has happened to it since. */
function isStale(datasetId: string, truth: Truth, lastBy: ReadonlyMap<string, string>): boolean {
  const failedSince = truth.ended.some(
    ({ dataset, run }) =>
      dataset.datasetId === datasetId &&
      run.status === 'Failed' &&
      (run.endedAt ?? 0) > down.until &&
      (run.endedAt ?? 0) < down.until + hourMs,
  );
  const isSkipped = truth.runless.some((slot) => slot.datasetId === datasetId);
  return lastBy.get(datasetId) === 'Completed' && !failedSince && !isSkipped;
}
