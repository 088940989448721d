/**
 * A service or the database is away as a whole. Whoever reaches it says so in the log once; a line for each call and
 * retry would bury everything else.
 */
export function isOutage(error: unknown): boolean {
  return error instanceof Error && 'reason' in error && (error.reason === 'unavailable' || error.reason === 'timedOut');
}
