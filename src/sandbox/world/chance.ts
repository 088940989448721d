import { createHash } from 'node:crypto';

/** A number from 0 up to 1 that is always the same for the same names. */
export function chance(...names: readonly (string | number)[]): number {
  return createHash('sha256').update(names.join('/')).digest().readUInt32BE(0) / 0x1_0000_0000;
}

/** Around `median`, log-normal: mostly near, seldom three times as long. */
export function logNormal(median: number, spread: number, ...names: readonly (string | number)[]): number {
  const u = Math.max(chance(...names, 'u'), 1e-9);
  const gauss = Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * chance(...names, 'v'));
  return median * Math.exp(spread * Math.max(-2.5, Math.min(2.5, gauss)));
}
