import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares in a time that tells nothing of how far they agree. */
export function isSameSecret(a: string, b: string): boolean {
  const [hashA, hashB] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return hashA !== undefined && hashB !== undefined && timingSafeEqual(hashA, hashB);
}

export function bearerOf(authorization: string | undefined): string {
  return /^Bearer ([\w.~+/-]{1,300}=*)$/i.exec(authorization ?? '')?.[1] ?? '';
}
