import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';

const background = new AsyncLocalStorage<true>();

/** What is done in here gives way, where things queue, to what a person waits for. */
export function inBackground<T>(work: () => T): T {
  return background.run(true, work);
}

export function isInBackground(): boolean {
  return background.getStore() === true;
}

/** In real milliseconds, for each call: people who never stop asking must not bring the rest to a standstill. */
export const giveWayMaxMs = 250;

let waiting = 0;
let nobodyWaits = Promise.withResolvers<undefined>();

/** While this goes on somebody waits for its end. */
export async function whilePersonWaits<T>(work: () => Promise<T>): Promise<T> {
  waiting += 1;
  try {
    return await work();
  } finally {
    waiting -= 1;
    if (waiting === 0) {
      nobodyWaits.resolve(undefined);
      nobodyWaits = Promise.withResolvers();
    }
  }
}

export function doesPersonWait(): boolean {
  return waiting > 0;
}

/** Lets background work stand aside while somebody waits; for what a person waits for it resolves at once. */
export async function giveWay(): Promise<void> {
  if (waiting === 0 || !isInBackground()) return;
  const enough = new AbortController();
  const longest = wait(giveWayMaxMs, undefined, { signal: enough.signal }).catch(() => undefined);
  await Promise.race([nobodyWaits.promise, longest]);
  enough.abort();
}
