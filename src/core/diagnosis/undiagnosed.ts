import { redact } from './peel/redact.ts';
import type { Diagnosis, RankedCause } from './types.ts';

const messageMax = 1_000;

export const nothingKnown: RankedCause = {
  cause: 'other',
  confidence: 0.1,
  evidence: ['Nothing in the text says what went wrong; it is shown as it came.'],
};

/** What is told of a failure that cannot be diagnosed: its text, without secrets. */
export function undiagnosed(text: string): Diagnosis {
  return {
    category: 'unknown',
    isCredential: false,
    cause: nothingKnown.cause,
    causes: [nothingKnown],
    dataSource: 'unknown',
    gatewayInvolved: null,
    codes: [],
    fields: {},
    message: redact(text.slice(0, messageMax * 2))
      .slice(0, messageMax)
      .trim(),
  };
}
