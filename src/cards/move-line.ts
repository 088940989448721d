import type { IMention } from '@microsoft/teams.cards';
import type { Notice } from '../core/incident/notice.ts';
import { labelled, type CardElement } from './card-parts.ts';
import { cardText, plainText } from './card-text.ts';

interface MoveLine {
  readonly elements: readonly CardElement[];
  readonly entities: readonly IMention[];
}

/** Whose move it is. The person's name becomes a mention, which notifies them; Teams takes an Entra object id. */
export function moveLine(notice: Notice, lengthMax: number): MoveLine {
  const move = cardText(notice.move, lengthMax);
  const mention = mentionOf(notice);
  if (mention === undefined) return { elements: labelled(notice, 'Whose move', move), entities: [] };

  const at = `<at>${mention.name}</at>`;
  const text = move.includes(mention.name) ? move.replace(mention.name, () => at) : `${at} ${move}`.trimEnd();
  return {
    elements: labelled(notice, 'Whose move', text),
    entities: [{ type: 'mention', text: at, mentioned: mention }],
  };
}

/** Teams looks for the entity's text in the card letter by letter, so a name with Markdown signs loses them. */
function mentionOf(notice: Notice): { id: string; name: string } | undefined {
  const name = plainText(notice.mention?.name ?? '', 80).replace(/[\\`*_[\]<>~&{}]/g, '');
  const id = notice.mention?.personId ?? '';
  return name === '' || !/^[\w.:@+-]{1,200}$/.test(id) ? undefined : { id, name };
}
