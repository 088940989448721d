import type { Log } from '../../ports/log.ts';
import type { Backend } from './backend.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { openPostgres } from './postgres/open-postgres.ts';

export type StorageOptions =
  { readonly kind: 'embedded'; readonly dir: string } | { readonly kind: 'postgres'; readonly url: string };

/** Opens the database as it is. Throws StorageError with a sentence for the operator. */
export function openBackend(options: StorageOptions, parts: { readonly log: Log }): Promise<Backend> {
  return options.kind === 'embedded' ? openEmbedded(options.dir, parts) : openPostgres(options.url, parts);
}
