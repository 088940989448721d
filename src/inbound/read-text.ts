import type { BotActivity } from './read-activity.ts';

/** Longest text the flows read (contract of IncomingMessage). */
export const textLengthMax = 28_000;

// Only these: pasted error texts have tags of their own, which are part of what the person says.
const formattingTag =
  /<\/?(?:at|p|br|div|span|b|i|u|s|strong|em|a|ul|ol|li|pre|code|blockquote|h[1-6]|font|attachment|img)(?:\s[^<>]*)?\/?>/gi;
const blockEnd = /<(?:br\s*\/?|\/p|\/div|\/li|\/h[1-6]|\/pre|\/blockquote)>/gi;
const characterReference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** What the person typed: without the mention of the bot, wherever it stands, and without Teams' markup. */
export function readText(activity: BotActivity): { text: string; cut: boolean } {
  const markup = withoutBotMention(activity, cutAt(activity.text ?? '', 2 * textLengthMax));
  const plain = decode(markup.replace(blockEnd, '\n').replace(formattingTag, ''))
    .replaceAll('\u00a0', ' ')
    .replace(/\r\n?/g, '\n')
    .trim();
  const text = cutAt(plain, textLengthMax);
  return { text, cut: text.length < plain.length || (activity.text ?? '').length > 2 * textLengthMax };
}

function withoutBotMention(activity: BotActivity, text: string): string {
  const bot = activity.recipient;
  let left = text;
  for (const { type, mentioned, text: mention } of activity.entities) {
    if (type === 'mention' && mentioned?.id === bot.id && mention !== undefined && mention !== '') {
      left = left.replaceAll(mention, ' ');
    }
  }
  return bot.name === undefined || bot.name === '' ? left : left.replaceAll(`<at>${bot.name}</at>`, ' ');
}

function decode(text: string): string {
  return text.replace(characterReference, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return characters[name.toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}

/** Never leaves half of a surrogate pair. */
function cutAt(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const last = text.charCodeAt(lengthMax - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? lengthMax - 1 : lengthMax);
}
