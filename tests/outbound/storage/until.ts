import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 150_000;
const everyMs = 20;

/** Waits for a state. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const givenUpAt = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > givenUpAt) throw new Error('the state that was waited for did not come');
    await sleep(everyMs);
  }
}

export interface Gate {
  open(): void;
  readonly passed: Promise<void>;
}

export function createGate(): Gate {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { open: resolve, passed: promise };
}
