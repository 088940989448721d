/** What is known of when a dataset's schedule and connections were read. */
export interface DetailState {
  readonly datasetId: string;
  /** New, its list says something else of it than before, or a scan does of its bindings. */
  readonly isChanged: boolean;
  readonly readAt: number | undefined;
  /** When its newest run failed, if it did. */
  readonly failedAt: number | undefined;
  /** A scan and the pages of Get Refreshables tell when they change: no turn is needed. */
  readonly isTold: boolean;
}

export interface PickedDetails {
  /** All of them is to be read. */
  readonly urgent: ReadonlySet<string>;
  /** What no scan has told. */
  readonly inTurn: ReadonlySet<string>;
}

/**
 * Two calls a dataset, six rounds an hour: a quarter of what histories may take, so that 10,000 datasets have their turn
 * in three and a half hours. What is urgent may take three times as much.
 */
const turnsARound = 500;
const urgentARound = 1_500;

/** Whose schedules and connections are to be read in this round: whatever is new, changed or has failed since; of the others those that were read longest ago. */
export function pickDetails(states: readonly DetailState[]): PickedDetails {
  const urgent = oldestFirst(states.filter(isUrgent)).slice(0, urgentARound);
  const others = oldestFirst(states.filter((state) => !isUrgent(state) && !state.isTold)).slice(0, turnsARound);
  return { urgent: idsOf(urgent), inTurn: idsOf(others) };
}

function isUrgent({ isChanged, readAt, failedAt }: DetailState): boolean {
  return isChanged || readAt === undefined || (failedAt !== undefined && failedAt > readAt);
}

function oldestFirst(states: readonly DetailState[]): DetailState[] {
  return states.toSorted((one, other) => (one.readAt ?? 0) - (other.readAt ?? 0));
}

function idsOf(states: readonly DetailState[]): Set<string> {
  return new Set(states.map(({ datasetId }) => datasetId));
}
