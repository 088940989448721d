import type { Refresh } from '../../../core/dataset.ts';
import { toJson } from '../to-json.ts';

/** Of older runs neither error nor attempts are kept: some are 64 KB long, and nobody asks for them. */
const detailedMax = 10;

type StoredRun = readonly [
  requestId: string,
  type: Refresh['type'],
  status: Refresh['status'],
  startedAt: number,
  endedAt: number | null,
  error?: string | null,
  attempts?: Refresh['attempts'],
];

/** A dataset's history, newest first, as one row holds it. */
export function toRunsText(newestFirst: readonly Refresh[]): string {
  return toJson(newestFirst.map((run, at) => toStored(run, at < detailedMax)));
}

export function readRunsText(text: string | undefined): Refresh[] {
  if (text === undefined) return [];
  return (JSON.parse(text) as StoredRun[]).map(
    ([requestId, type, status, startedAt, endedAt, error = null, attempts = []]) => ({
      requestId,
      type,
      status,
      startedAt,
      ...(endedAt === null ? {} : { endedAt }),
      ...(error === null ? {} : { error }),
      attempts,
    }),
  );
}

function toStored(run: Refresh, isDetailed: boolean): StoredRun {
  const { requestId, type, status, startedAt, endedAt = null, error = null, attempts } = run;
  const plain = [requestId, type, status, startedAt, endedAt] as const;
  const wentWrong = error !== null || attempts.some((attempt) => attempt.error !== undefined);
  return isDetailed && wentWrong ? [...plain, error, attempts] : plain;
}

/** What was found now in place of what was known, the newest `max` of those that began since then. */
export function mergeRuns(
  known: readonly Refresh[],
  found: readonly Refresh[],
  { since, max }: { since: number; max: number },
): Refresh[] {
  const byId = new Map([...known, ...found].map((run) => [run.requestId, run]));
  return [...byId.values()]
    .filter(({ startedAt }) => startedAt >= since)
    .sort((a, b) => b.startedAt - a.startedAt || (a.requestId < b.requestId ? -1 : 1))
    .slice(0, max);
}
