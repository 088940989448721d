import type { Kysely } from 'kysely';
import type { ConstructorOptions } from 'pg-boss';
import type { Tables } from './tables.ts';

/** An open database. Everything above it is the same for both kinds. */
export interface Backend {
  readonly kind: 'pglite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** How pg-boss reaches the same database. */
  readonly boss: ConstructorOptions;
  close(): Promise<void>;
}
