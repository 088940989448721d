import type { Cause, DataSourceKind } from '../../../src/core/diagnosis/types.ts';

/** A text we wrote, and what an expert would read in it. Gateway null: the text does not tell, any answer will do. */
export type Labelled = readonly [
  text: string,
  cause: Cause,
  source: DataSourceKind,
  gateway: boolean | null,
  codes?: readonly string[],
];
