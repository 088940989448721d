import type { Slot, Truth } from './life.ts';

/** A run may begin five minutes before its slot to an hour after it; clocks may differ by a minute. */
const earlyMs = 5 * 60_000;
const lateMs = 60 * 60_000;
const slackMs = 60_000;
const judgedAfterMs = 75 * 60_000;

export interface SkippedSlots {
  /** A person has to be told of each. */
  readonly must: readonly Slot[];
  /** Of these nobody must be told, but no word of them is wrong. */
  readonly may: readonly Slot[];
}

type Runs = ReadonlyMap<string, readonly { readonly startedAt: number; readonly endedAt: number }[]>;

/** Which of the slots without a run are worth a word: those during which no other run of the dataset went on. */
export function skippedIn(truth: Truth): SkippedSlots {
  const { ended, runless, switchedOffAt } = truth;
  const runs = runsOf(ended);
  const must: Slot[] = [];
  const may: Slot[] = [];
  const isTold = new Set<string>();
  for (const slot of [...runless].sort((a, b) => a.slotAt - b.slotAt)) {
    const { datasetId, slotAt } = slot;
    if (isCovered(slot, runs, 0)) continue;
    may.push(slot);
    if (isOffByFailure(truth, slot) || isCovered(slot, runs, slackMs)) continue;
    // Of a schedule that is found off, only the first slot is told.
    const isFoundOff = slotAt + judgedAfterMs > (switchedOffAt.get(datasetId) ?? Infinity);
    if (isFoundOff && isTold.has(datasetId)) continue;
    if (isFoundOff) isTold.add(datasetId);
    must.push(slot);
  }
  return { must, may };
}

/** The failure that switched the schedule off has been told: the bot may leave it at that. */
export function isOffByFailure({ offByFailure }: Truth, { datasetId, slotAt }: Slot): boolean {
  return offByFailure.some((span) => span.datasetId === datasetId && isIn(span, slotAt));
}

function isIn(span: { from: number; until: number }, slotAt: number): boolean {
  return slotAt >= span.from && slotAt <= span.until;
}

function runsOf(ended: Truth['ended']): Runs {
  const runs = new Map<string, { startedAt: number; endedAt: number }[]>();
  for (const { dataset, run } of ended) {
    const known = runs.get(dataset.datasetId) ?? [];
    known.push({ startedAt: run.startedAt, endedAt: run.endedAt ?? Infinity });
    runs.set(dataset.datasetId, known);
  }
  return runs;
}

function isCovered({ datasetId, slotAt }: Slot, runs: Runs, slack: number): boolean {
  return (runs.get(datasetId) ?? []).some(
    ({ startedAt, endedAt }) => startedAt <= slotAt + lateMs + slack && endedAt >= slotAt - earlyMs - slack,
  );
}
