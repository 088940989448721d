/**
 * History calls an hour that the bot allows itself. Power BI publishes no limit for them ("per-user throttling", 429
 * with Retry-After), so this is a choice: under seven a second.
 */
export const historyCallsAnHour = 24_000;

/** A tenant of this size uses about that many calls at this price. */
const reference = { datasets: 10_000, priceMs: 4_000 };
const priceMinMs = 200;
const gapMinMs = 45_000;
const gapPerDatasetMs = 600;
/** So late, a look shows that there are more to make than calls. */
const patienceMs = 20_000;

/** What a call is worth: calls grow with the root of the price, so four times the price halves them. */
export function priceOf({ datasetCount, lateMs }: { datasetCount: number; lateMs: number }): number {
  const share = datasetCount / reference.datasets;
  const pressure = 1 + Math.min(Math.max(0, lateMs), 20 * patienceMs) / patienceMs;
  return Math.max(priceMinMs, reference.priceMs * share ** 2) * pressure ** 2;
}

/** The longest that a dataset goes unseen: under a minute in a small tenant. */
export function gapMaxOf(datasetCount: number): number {
  return Math.max(gapMinMs, datasetCount * gapPerDatasetMs);
}
