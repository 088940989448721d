import { randomBytes } from 'node:crypto';

let last = 0n;

/**
 * A UUID of version 7 that is greater than every earlier one of this process. pg-boss orders jobs of one moment by id,
 * and all jobs of one transaction, as well as PGlite's of one millisecond, have the same moment.
 */
export function orderedId(): string {
  // 48 bits of milliseconds and a 12-bit counter that carries over into them.
  const now = BigInt(Date.now()) << 12n;
  last = now > last ? now : last + 1n;
  const head = last.toString(16).padStart(15, '0');
  const tail = randomBytes(8);
  tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80;
  const random = tail.toString('hex');
  return `${head.slice(0, 8)}-${head.slice(8, 12)}-7${head.slice(12)}-${random.slice(0, 4)}-${random.slice(4)}`;
}
