import { z } from 'zod';
import type { Refreshable } from '../../ports/power-bi.ts';
import { caseless } from '../http/answer.ts';
import { readRefreshes } from './read-refreshes.ts';
import { schedule } from './schema.ts';

const row = caseless({ id: z.string(), lastRefresh: z.unknown().optional(), refreshSchedule: z.unknown().optional() });

const keptMax = 200_000;

/** Reads pages of Get Refreshables. From one page to the next few rows change, so that what a row was read as is kept. */
export function createRefreshablesReader(): (rows: readonly unknown[]) => Refreshable[] {
  const known = new Map<string, { readonly text: string; readonly refreshable: Refreshable }>();
  return (rows) =>
    rows.flatMap((raw) => {
      const parsed = row.safeParse(raw);
      if (!parsed.success) return [];
      const { id, lastRefresh, refreshSchedule } = parsed.data;
      const text = JSON.stringify([lastRefresh, refreshSchedule]);
      const before = known.get(id);
      if (before?.text === text) return [before.refreshable];
      const refreshable = readRow(id, lastRefresh, refreshSchedule);
      if (known.size >= keptMax) known.clear();
      known.set(id, { text, refreshable });
      return [refreshable];
    });
}

function readRow(datasetId: string, lastRefresh: unknown, refreshSchedule: unknown): Refreshable {
  const [last] = lastRefresh === undefined || lastRefresh === null ? [] : readRefreshes([lastRefresh]).refreshes;
  const planned = schedule.safeParse(refreshSchedule);
  return {
    datasetId,
    ...(last === undefined ? {} : { last }),
    ...(planned.success ? { schedule: planned.data } : {}),
  };
}
