/** What is read of a text: its head and its tail. The causes sit at the front, the portal's ids at the end. */
export const headMax = 24_000;
export const tailMax = 8_000;

/** Cuts a text to what is read of it, and takes out control characters. */
export function limitText(text: string): string {
  const kept =
    text.length <= headMax + tailMax ? text : `${text.slice(0, headMax)}\n${text.slice(text.length - tailMax)}`;
  return withoutControls(kept).replace(/\r\n?/g, '\n');
}

/** A terminal would obey some of them. JSON can hide them as escapes, so they are taken out after decoding, too. */
export function withoutControls(text: string): string {
  return text.replace(controlCharacters, ' ');
}

// A property escape, because eslint's no-control-regex forbids the characters themselves.
const controlCharacters = /(?![\n\t\r])\p{Cc}|[\ufeff\u200b]/gu;
