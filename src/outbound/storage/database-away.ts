/** The database went away or cannot be reached; thrown instead of the driver's error, which has no code of its own for it. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
  readonly reason = 'unavailable';
}
