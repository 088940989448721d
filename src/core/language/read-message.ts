import type { CatalogueIndex } from './catalogue-index.ts';
import { findLink } from './find-link.ts';
import type { Pointed } from './find-link.ts';
import { findPerson } from './find-person.ts';
import type { PersonSpan } from './read-person-name.ts';
import type { IntentWords } from './match-phrase.ts';
import { findNameMentions } from './name-mentions.ts';
import type { NameMention } from './name-mentions.ts';
import { toIntentWords } from './to-intent-words.ts';
import type { Mask } from './to-intent-words.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A message cut into what it consists of; which intent it has is decided from this. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly NameMention[];
  readonly link: Pointed | undefined;
  readonly person: PersonSpan | undefined;
  readonly intentWords: IntentWords;
  /** Whether the token at this position is part of a name. */
  readonly isMentioned: (at: number) => boolean;
}

const tokensMax = 240;

export function readMessage(text: string, catalogue: CatalogueIndex): Reading {
  const tokens = tokenize(text, tokensMax);
  const mentions = findNameMentions(tokens, text, catalogue);
  const link = findLink(tokens, catalogue);
  const covers = (at: number) => mentions.some(({ start, end, kind }) => kind !== 'miss' && at >= start && at < end);
  const person = findPerson(tokens, text, covers);
  const masks = masksOf({ mentions, link, person });
  return {
    text,
    tokens,
    mentions,
    link,
    person,
    intentWords: toIntentWords(tokens, masks),
    isMentioned: covers,
  };
}

function masksOf(found: {
  mentions: readonly NameMention[];
  link: Pointed | undefined;
  person: PersonSpan | undefined;
}): Mask[] {
  const { mentions, link, person } = found;
  const masks: Mask[] = person === undefined ? [] : [{ start: person.start, end: person.end, as: '#person' }];
  if (link !== undefined) {
    masks.push({ start: link.at, end: link.at + 1, as: link.workspace === undefined ? '#ds' : '#ws' });
  }
  for (const { start, end, kind } of mentions) {
    if (person !== undefined && start < person.end && end > person.start) continue;
    masks.push({ start, end, as: kind === 'workspace' ? '#ws' : '#ds' });
  }
  return masks;
}
