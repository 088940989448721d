/** What is known of when a dataset's schedule and connections were read. */
export interface DetailState {
  readonly datasetId: string;
  /** New, or its list says something else of it than before. */
  readonly isChanged: boolean;
  readonly readAt: number | undefined;
  /** When its newest run failed, if it did. */
  readonly failedAt: number | undefined;
}

/**
 * Two calls a dataset, six rounds an hour: a quarter of what histories may take, so that 10,000 datasets have their turn
 * in three and a half hours. What is urgent may take three times as much.
 */
const turnsARound = 500;
const urgentARound = 1_500;

/** Whose schedules and connections are to be read in this round: whatever is new, changed or has failed since; of the others those that were read longest ago. */
export function pickDetails(states: readonly DetailState[]): Set<string> {
  const urgent = states.filter(isUrgent);
  const others = states.filter((state) => !isUrgent(state));
  const picked = [...oldestFirst(urgent).slice(0, urgentARound), ...oldestFirst(others).slice(0, turnsARound)];
  return new Set(picked.map(({ datasetId }) => datasetId));
}

function isUrgent({ isChanged, readAt, failedAt }: DetailState): boolean {
  return isChanged || readAt === undefined || (failedAt !== undefined && failedAt > readAt);
}

function oldestFirst(states: readonly DetailState[]): DetailState[] {
  return [...states].sort((one, other) => (one.readAt ?? 0) - (other.readAt ?? 0));
}
