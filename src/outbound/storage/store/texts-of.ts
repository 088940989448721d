import { sql } from 'kysely';
import { toJson } from '../to-json.ts';

/** A list of any length, also none, as one parameter. */
export function textsOf(texts: readonly string[]) {
  return sql<string>`(select jsonb_array_elements_text(${toJson(texts)}::jsonb))`;
}
