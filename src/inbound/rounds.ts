import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../ports/log.ts';
import { inBackground } from '../ports/urgency.ts';
import { within } from '../ports/within.ts';
import { isOutage } from '../ports/outage.ts';

export interface Round {
  readonly name: string;
  /** Does one round and tells in how many real milliseconds the next one is due. */
  run(signal: AbortSignal): Promise<number>;
  /** Real milliseconds to wait after a round that threw. */
  readonly afterErrorMs: number;
}

export interface Rounds {
  /** Starts nothing new and waits for what runs, at most `graceMs` real milliseconds. */
  stop(graceMs: number): Promise<void>;
}

/** Repeats each round for ever, one at a time; a round that throws is logged and tried again. */
export function startRounds(rounds: readonly Round[], log: Log): Rounds {
  const stopping = new AbortController();
  const all = rounds.map((round) => inBackground(() => repeat(round, stopping.signal, log)));
  return {
    async stop(graceMs) {
      stopping.abort();
      await within(Promise.all(all), graceMs);
    },
  };
}

async function repeat({ name, run, afterErrorMs }: Round, signal: AbortSignal, log: Log): Promise<void> {
  let failures = 0;
  let isTold = false;
  while (!signal.aborted) {
    let waitMs = afterErrorMs;
    try {
      waitMs = await run(signal);
      if (isTold) log.info({ round: name, failures }, 'a round works again');
      failures = 0;
      isTold = false;
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      // A long outage is said once, not every round, and the outage of a service by its client.
      if (!isTold && !isOutage(error)) {
        isTold = true;
        log.error({ round: name, error }, 'a round failed and is tried again');
      }
    }
    await sleep(waitMs, undefined, { signal }).catch(() => undefined);
  }
}
