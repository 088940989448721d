const textMax = 28_000;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const botMention = /bot\b|power ?bi|\bpbi/i;

/**
 * The message as a person sees it: mentions of the bot, HTML and invisible characters are gone, quotes and dashes are
 * plain. A mention of someone else stays, as `@Name`, because it can be the person to assign to.
 */
export function cleanText(raw: string): string {
  const withoutMentions = raw
    .slice(0, textMax)
    .normalize('NFKC')
    .replace(/<at\b[^>]{0,200}>([^<]{0,200})<\/at>/gi, (_whole, name: string, offset: number, all: string) =>
      botMention.test(name) || isLeading(all, offset) ? ' ' : ` @${name.trim()} `,
    );
  // "P&L" is the one name that everybody spells differently.
  return plainPunctuation(decodeEntities(withoutTags(withoutMentions)))
    .replace(/\bp\s?(?:n|\+|and|&)\s?l\b/gi, 'P&L')
    .trim();
}

function isLeading(text: string, offset: number): boolean {
  return text.slice(0, Math.min(offset, 200)).trim() === '';
}

function withoutTags(text: string): string {
  return text
    .replace(/<\/?(?:p|div|br|li|ul|ol|blockquote|pre|tr|table)\b[^<>]{0,300}>/gi, '\n')
    .replace(/<\/?(?:b|i|u|s|em|strong|span|a|code|font|attachment|emoji|img)\b[^<>]{0,300}>/gi, '');
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole;
    const point = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });
}

function plainPunctuation(text: string): string {
  return text
    .replace(/(?:[\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad]|\u200d|\ufe0f)/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/\r\n?/g, '\n');
}
