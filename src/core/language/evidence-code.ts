import { intents } from './types.ts';
import type { Intent } from './types.ts';

export type WeighedIntent = Exclude<Intent, 'secret'>;

/** Intents that words are weighed for: a secret is found before, by its shape. */
export const weighedIntents = intents.filter((intent) => intent !== 'secret');

/** What one piece of evidence adds to an intent, by its place in `weighedIntents`. */
export type Weight = readonly [intent: number, weight: number];

/** Feature -> its weights. Features are kept as hashes: nobody needs their names back. */
export interface Evidence {
  readonly of: (feature: string) => readonly Weight[] | undefined;
}

/** Weights are kept as whole steps of a twentieth, in one byte. */
const steps = 20;
const stepMax = 127;

/**
 * Each feature in turn, by rising hash: the distance to the hash before (7 bits a byte, the last one without its high bit),
 * how many weights follow, and for each the intent's place and the weight's steps.
 */
export function encodeEvidence(features: ReadonlyMap<string, readonly Weight[]>): string {
  const hashed = [...features].map(([feature, weights]) => ({ hash: hashOf(feature), weights }));
  hashed.sort((a, b) => a.hash - b.hash);
  const bytes: number[] = [];
  let before = 0;
  for (const { hash, weights } of hashed) {
    let distance = hash - before;
    before = hash;
    for (; distance > 127; distance = Math.floor(distance / 128)) bytes.push(128 + (distance % 128));
    bytes.push(distance, weights.length);
    for (const [intent, weight] of weights) bytes.push(intent, 128 + clamp(Math.round(weight * steps)));
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

export function decodeEvidence(written: string): Evidence {
  const bytes = Uint8Array.from(atob(written.replaceAll('\n', '')), (char) => char.charCodeAt(0));
  const table = new Map<number, readonly Weight[]>();
  let at = 0;
  const next = () => bytes[at++] ?? NaN;
  for (let hash = 0; at < bytes.length;) {
    let byte = next();
    for (let place = 1; ; place *= 128) {
      hash += (byte % 128) * place;
      if (byte < 128) break;
      byte = next();
    }
    table.set(
      hash,
      Array.from({ length: next() }, (): Weight => [next(), (next() - 128) / steps]),
    );
  }
  return { of: (feature) => table.get(hashOf(feature)) };
}

function clamp(value: number): number {
  return Math.max(-stepMax, Math.min(stepMax, value));
}

/** FNV-1a, 32 bits. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
