import { randomInt } from 'node:crypto';
import type { Log } from '../ports/log.ts';

/** Logs what went wrong under a reference that a person can pass on. The error's own words stay out: they may hold a secret. */
export function logTrouble(log: Log, error: unknown, fields: object): string {
  const reference = newReference();
  log.error({ ...fields, reference, ...describe(error) }, 'a turn failed');
  return reference;
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  const reason = 'reason' in error && typeof error.reason === 'string' ? { reason: error.reason } : {};
  return { error: error.name, ...reason, at: frames.slice(0, 8).map((line) => line.trim()) };
}

/** Without letters and digits that look alike. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

function newReference(): string {
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
}
