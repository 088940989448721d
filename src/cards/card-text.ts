/** Most texts are: then nothing of what follows would change them. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;
const isMarked = /[\\`*_[\]<>~{&]|^[#+=-]|^\d+[.)]/;

/** One line of at most `max` characters: no line breaks, control characters or marks that turn the reading direction. */
export function plainText(text: string, max: number): string {
  if (text.length <= max && isPlain.test(text)) return text;
  const line = text
    .slice(0, max * 4)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .trim();
  return line.length <= max
    ? line
    : `${line
        .slice(0, max - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')
        .trimEnd()}…`;
}

/**
 * Text from outside for a TextBlock, which reads Markdown, `<at>` mentions and `{{DATE(…)}}`: all of them come out as
 * they were written.
 */
export function cardText(text: string, max: number): string {
  const plain = plainText(text, max);
  if (!isMarked.test(plain)) return plain;
  return plain
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/\{(?=\{)|(?<=\{)\{/g, '\\{')
    .replace(/&(?=#|\w+;)/g, '\\&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** undefined for anything but a web address. */
export function webAddress(url: string): string | undefined {
  if (url.length > 1024 || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  const isWeb = parsed.protocol === 'https:' || parsed.protocol === 'http:';
  if (!isWeb || parsed.username !== '' || parsed.password !== '') return undefined;
  return parsed.href.length <= 1024 ? parsed.href : undefined;
}

/** `text` is Markdown already. */
export function markdownLink(text: string, url: string | undefined): string {
  const address = url === undefined ? undefined : webAddress(url);
  // A Markdown link ends at the first ")", and encodeURIComponent leaves these signs alone.
  const destination = address?.replace(/[()<>\\*`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return destination === undefined || text === '' ? text : `[${text}](${destination})`;
}
