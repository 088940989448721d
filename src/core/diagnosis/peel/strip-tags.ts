const privacyTag = /<\/?(?:pii|ccon|oii|pi|eudb|euii|eupi|ccn)\/?>/gi;
const htmlBlock =
  /<\/?(?:p|div|br|tr|table|tbody|thead|li|ul|ol|h[1-6]|hr|html|head|body|title|pre|center)\b[^<>]{0,800}>/gi;
const htmlInline =
  /<\/?(?:td|th|span|b|strong|i|em|u|a|font|img|meta|link|code|small|!doctype|o:p|col|colgroup|section)\b[^<>]{0,800}>/gi;
const entity = /&(?:nbsp|amp|lt|gt|quot|apos|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi;
const namedEntities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** How Azure Storage and S3 answer: an error in XML whose code would lose its tag. */
const xmlCode = /<Error>\s{0,20}<Code>(\w{3,60})<\/Code>/g;
const xmlAround = /<\/?(?:Error|Message)>|<\?xml[^<>]{0,200}\?>/g;

/**
 * Takes off Power BI's privacy tags (<pii>, <ccon>, <oii>, …) and the HTML of a mail. A placeholder such as <server>
 * stays: it is no tag.
 */
export function stripTags(text: string): string {
  let plain = text.includes('&') ? text.replace(entity, decodeEntity) : text;
  if (!plain.includes('<')) return plain;
  plain = plain.replace(privacyTag, '');
  if (!/<\/?[a-z!]/i.test(plain)) return plain;
  if (plain.includes('<Code>')) plain = plain.replace(xmlCode, '\nErrorCode=$1\n').replace(xmlAround, '\n');
  return withoutElement(withoutElement(plain, 'style'), 'script').replace(htmlBlock, '\n').replace(htmlInline, ' ');
}

function decodeEntity(found: string, decimal: string | undefined, hex: string | undefined): string {
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : hex !== undefined ? Number.parseInt(hex, 16) : 0;
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  return namedEntities[found.toLowerCase()] ?? ' ';
}

/** Style sheets and scripts are no text; one that never ends is dropped to the end. */
function withoutElement(text: string, name: string): string {
  const lower = text.toLowerCase();
  let start = lower.indexOf(`<${name}`);
  if (start < 0) return text;
  let kept = '';
  let from = 0;
  while (start >= 0) {
    kept += text.slice(from, start);
    const end = lower.indexOf(`</${name}>`, start);
    if (end < 0) return kept;
    from = end + name.length + 3;
    start = lower.indexOf(`<${name}`, from);
  }
  return kept + text.slice(from);
}
