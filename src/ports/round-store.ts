/** Rounds that one replica does at a time, and the leases of them and of datasets. */
export interface RoundStore {
  /** Makes a round due now, or once it has rested this long since it was done last. Also makes it known. */
  hastenRound(name: string, when: { now: number; restMs: number }): Promise<void>;
  /** `isMine`: it is due, and this owner's for this long. `doneAt`: when somebody brought it to its end last. */
  claimRound(
    name: string,
    claim: { now: number; leaseMs: number; owner: string },
  ): Promise<{ readonly isMine: boolean; readonly doneAt?: number }>;
  /** Gives the round back. Without `doneAt` it was not brought to its end. */
  finishRound(name: string, end: { owner: string; dueAt: number; doneAt?: number }): Promise<void>;
  /** Keeps these rounds and datasets, as far as they are this owner's. */
  extendLeases(lease: {
    owner: string;
    until: number;
    rounds: readonly string[];
    datasetIds: readonly string[];
  }): Promise<void>;
  /** Gives back what this owner has claimed and not finished; `anybody`: no other process can be at work. */
  releaseLeases(lease: { owner: string; now: number }): Promise<void>;
}
