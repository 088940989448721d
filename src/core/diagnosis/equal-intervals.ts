const hourMs = 3_600_000;
/** Scheduled slots start up to an hour late, so equal means nearly equal. */
const tolerance = 0.08;
/** A sign-in frequency is set in hours or days; the daily slots of one broken credential are no policy. */
const shortestMs = 36 * hourMs;

/**
 * The interval at which failures come back, or undefined. At least three of them, the one of now included where it is
 * given, and each recovered from: slots that fail one after the other are one failure.
 */
export function equalIntervalMs(
  earlierFailuresAt: readonly number[],
  lastSuccessAt: number | undefined,
  failedAt?: number,
): number | undefined {
  const newestFirst = [...earlierFailuresAt].slice(0, 20).sort((one, other) => other - one);
  const newest = newestFirst[0];
  if (newest === undefined || lastSuccessAt === undefined || lastSuccessAt < newest) return undefined;
  if (failedAt !== undefined && failedAt > lastSuccessAt) newestFirst.unshift(failedAt);
  if (newestFirst.length < 3) return undefined;
  const intervals = newestFirst.slice(1).map((at, index) => (newestFirst[index] ?? at) - at);
  const mean = intervals.reduce((sum, interval) => sum + interval, 0) / intervals.length;
  if (mean < shortestMs) return undefined;
  return intervals.every((interval) => Math.abs(interval - mean) <= Math.max(mean * tolerance, 2 * hourMs))
    ? mean
    : undefined;
}

export function inDays(intervalMs: number): string {
  const days = Math.round(intervalMs / (24 * hourMs));
  return days === 1 ? 'one day' : `${days} days`;
}
