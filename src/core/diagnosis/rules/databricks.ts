import type { Rule } from '../rule.ts';

/** Databricks. */
export const databricksRules: readonly Rule[] = [
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.62,
    codes: ['401'],
    sources: ['databricks'],
    because: 'Databricks answered 401: it did not accept the access token.',
    from: 'Databricks REST API and ODBC driver',
  },
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.6,
    says: ['unauthorized/forbidden error response'],
    because: 'Databricks did not accept the access token, or the account may not use the warehouse.',
    from: 'Databricks ODBC driver',
  },
];
