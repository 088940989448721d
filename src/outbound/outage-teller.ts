import type { Log } from '../ports/log.ts';

/** Tells the log of an outage twice: when a service goes away, and when it is back. Its callers need not. */
export interface OutageTeller {
  /** It could not be reached, or answered that it is not there. */
  missed(): void;
  /** It answered, be it a refusal. */
  answered(): void;
}

/** One lost call is no outage. */
const missedMinUsual = 3;
/** A service that comes and goes is told once. */
const sameOutageMs = 60_000;

export function createOutageTeller({
  service,
  log,
  now,
  missedMin = missedMinUsual,
}: {
  readonly service: string;
  readonly log: Log;
  now(): number;
  readonly missedMin?: number;
}): OutageTeller {
  let missed = 0;
  let outage: { readonly since: number; readonly told: boolean } | undefined;
  let lastBackAt = -Infinity;
  return {
    missed() {
      missed += 1;
      if (missed < missedMin || outage !== undefined) return;
      const told = now() - lastBackAt > sameOutageMs;
      outage = { since: now(), told };
      if (told) log.error({ service }, 'a service does not answer; what is to be done waits and is tried again');
    },
    answered() {
      if (outage !== undefined) {
        lastBackAt = now();
        const seconds = Math.round((now() - outage.since) / 1_000);
        if (outage.told) log.info({ service, seconds, calls: missed }, 'a service answers again');
      }
      missed = 0;
      outage = undefined;
    },
  };
}
