import type { Rule } from '../rule.ts';

/** Google BigQuery and other Google services. */
export const googleRules: readonly Rule[] = [
  {
    cause: 'conditional_access_or_mfa',
    confidence: 0.9,
    codes: ['rapt_required', 'invalid_rapt'],
    says: ['rapt_required', 'reauth related error', 'reauthentication is needed'],
    because: 'Google asks for a fresh sign-in by policy.',
    from: 'Google Cloud session control, bigquery-runner issue 47',
  },
  {
    cause: 'permission_lost',
    confidence: 0.85,
    says: ['[bigquery] (131)', 'permission … denied', 'permissions … denied'],
    because: 'The account lacks a right at the source.',
    from: 'powerbi-docs issue 2509',
  },
];
