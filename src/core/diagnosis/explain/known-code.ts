import type { Cause } from '../types.ts';

/** A code, what it means, and the cause it mostly stands for; none where only the message inside decides. */
export type KnownCode = readonly [code: string, meaning: string, cause?: Cause];

export const wrapper = 'It says only that something failed; the message inside decides.';
