import type { Answer } from '../http/route.ts';
import { refusePowerBi } from './errors.ts';

const hourMs = 60 * 60_000;

/** Counts calls within any hour; answers 429, with the time until the oldest is an hour old, to what is too many. */
export function createHourlyLimit(callsAnHour: number): (now: number) => Answer | undefined {
  const calls: number[] = [];
  return (now) => {
    while (calls[0] !== undefined && now - calls[0] >= hourMs) calls.shift();
    const oldest = calls[0];
    if (oldest !== undefined && calls.length >= callsAnHour) {
      return { ...refusePowerBi(429), headers: { 'Retry-After': String(Math.ceil((oldest + hourMs - now) / 1_000)) } };
    }
    calls.push(now);
    return undefined;
  };
}
