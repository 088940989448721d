import type { Schedule } from '../core/dataset.ts';
import { readChangedRow, readStandingRow, type RowMeans } from '../core/schedule/read-row.ts';
import type { Refreshable } from '../ports/power-bi.ts';
import type { Store, StoredDataset } from '../ports/store.ts';
import { eachOf } from './each-of.ts';
import { lookAndPlan, type Looking } from './look-and-plan.ts';

export interface Following extends Looking {
  readonly store: Looking['store'] & Pick<Store, 'listDatasets' | 'planLooks' | 'saveSchedule' | 'countDatasets'>;
}

interface Page {
  /** What the rows of our datasets said last. */
  readonly seen: Map<string, Refreshable>;
  /** When the same page is read again. */
  readonly againInMs: number;
}

interface Meant {
  readonly dataset: StoredDataset;
  readonly means: RowMeans | undefined;
}

/**
 * Takes over what a page of Get Refreshables says. What began is planned by its end, what ended is looked at, and what
 * stands still needs no look of its own. Answers how many of the datasets are ours.
 */
export async function followPage(
  following: Following,
  rows: readonly Refreshable[],
  { seen, againInMs }: Page,
  signal: AbortSignal,
): Promise<number> {
  const { store, clock } = following;
  const now = clock.now();
  const rowOf = new Map(rows.map((row) => [row.datasetId, row]));
  const isAsBefore = (row: Refreshable): boolean => isSame(row, seen.get(row.datasetId));
  const changed = await store.listDatasets({ datasetIds: idsOf(rows.filter((row) => !isAsBefore(row))) });
  const due = await store.listDatasets({ datasetIds: idsOf(rows.filter(isAsBefore)), dueBefore: now + againInMs });
  const read = { now, datasetCount: await store.countDatasets() };
  const meant: Meant[] = [];
  for (const stored of changed) {
    const row = rowOf.get(stored.datasetId);
    const dataset = await followSchedule(following, stored, row?.schedule);
    meant.push({ dataset, means: readChangedRow(dataset, row?.last, read) });
    if (row !== undefined) seen.set(row.datasetId, row);
  }
  for (const dataset of due) meant.push({ dataset, means: readStandingRow(dataset, read) });
  await carryOut(following, meant, read.datasetCount, signal);
  return rows.filter(({ datasetId }) => seen.has(datasetId)).length;
}

function idsOf(rows: readonly Refreshable[]): string[] {
  return rows.map(({ datasetId }) => datasetId);
}

function isSame(row: Refreshable, before: Refreshable | undefined): boolean {
  return before === row || (before !== undefined && markOf(row) === markOf(before));
}

function markOf({ last, schedule }: Refreshable): string {
  return `${last?.requestId} ${last?.status} ${schedule === undefined ? '' : textOf(schedule)}`;
}

function textOf({ enabled, days, times, timeZone }: Schedule): string {
  return [enabled, days.join(), times.join(), timeZone].join(' ');
}

async function followSchedule(
  { store }: Following,
  dataset: StoredDataset,
  told: Schedule | undefined,
): Promise<StoredDataset> {
  const known = dataset.schedule;
  if (told === undefined || (known !== undefined && textOf(known) === textOf(told))) return dataset;
  await store.saveSchedule(dataset.datasetId, told);
  return { ...dataset, schedule: told };
}

async function carryOut(
  following: Following,
  meant: readonly Meant[],
  datasetCount: number,
  signal: AbortSignal,
): Promise<void> {
  const { store, budget, clock } = following;
  const urgent = meant.filter(({ means }) => means?.kind === 'lookNow').map(({ dataset }) => dataset);
  const now = urgent.slice(0, budget.left(clock.now()));
  budget.spend(now.length, clock.now());
  const later = urgent.slice(now.length).map(({ datasetId }) => datasetId);
  await store.planLooks([
    ...meant.flatMap(({ dataset: { datasetId }, means }) =>
      means?.kind === 'plan' ? [{ datasetId, habit: means.habit, nextLookAt: means.nextLookAt }] : [],
    ),
    ...meant.flatMap(({ dataset: { datasetId, habit } }) =>
      later.includes(datasetId) && habit !== undefined ? [{ datasetId, habit, nextLookAt: 0 }] : [],
    ),
  ]);
  await eachOf(now, (dataset) => lookAndPlan(following, { ...dataset, nextLookAt: clock.now() }, datasetCount), signal);
}
