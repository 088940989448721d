import type { CatalogueIndex } from './catalogue-index.ts';
import type { Reading } from './read-message.ts';
import type { Context } from './types.ts';
import { findUnknownName } from './unknown-name.ts';

const pronouns = new Set(['it', 'this', 'that', 'its']);
const nouns = new Set(['everything', 'everyone']);

/** What decides which dataset is meant. */
export function questionOf(reading: Reading, catalogue: CatalogueIndex, context: Context) {
  const { words } = reading.intentWords;
  return {
    mentions: reading.mentions,
    link: reading.link,
    catalogue,
    context,
    pronoun: words.some((word) => pronouns.has(word)),
    other: words.some((word) => word === 'other' || word === 'another'),
    everything:
      words.some((word) => nouns.has(word)) ||
      /\ball (?:the |my |our |of )?(?:\w+ )?(?:datasets?|models|reports|alerts|notifications|workspaces|refreshes|them)\b/i.test(
        reading.text,
      ),
    unknownName: findUnknownName(reading),
  };
}
