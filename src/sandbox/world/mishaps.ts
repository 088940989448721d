import { credentialMishaps } from './credential-mishaps.ts';
import { otherMishaps } from './other-mishaps.ts';
import { stumbles } from './stumbles.ts';
import type { World } from './types.ts';

/** Something that goes wrong at the push of a button; of stumbles no refresh fails. */
export interface Mishap {
  readonly id: string;
  readonly title: string;
  readonly whatItDoes: string;
  readonly credential: boolean;
  readonly repairHint: string;
  readonly apply: (world: World) => void;
  /** What someone outside Power BI does about it; absent where a credential has to be entered. */
  readonly repair?: (world: World) => void;
}

export const mishaps: readonly Mishap[] = [...credentialMishaps, ...otherMishaps];

export function findMishap(id: string): Mishap | undefined {
  return [...mishaps, ...stumbles].find((mishap) => mishap.id === id);
}
