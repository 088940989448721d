/** Characters that take two columns in a terminal: East Asian scripts, full-width forms and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const roomMin = 20;

/** How many columns a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += wide.test(sign) ? 2 : 1;
  return columns;
}

/** A text from outside must not steer the terminal or turn the reading direction. Line breaks and tabs stay. */
export function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '');
}

/** Breaks a text into lines of the width; a word that is longer than a line is cut, an address or a code after one of its signs. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const room = Math.max(width - indent.length, roomMin);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    for (const [index, piece] of cutWord(word, room).entries()) {
      const gap = line === '' || index > 0 ? '' : ' ';
      if (line !== '' && (index > 0 || columnsOf(line) + gap.length + columnsOf(piece) > room)) {
        lines.push(indent + line);
        line = piece;
      } else {
        line = `${line}${gap}${piece}`;
      }
    }
  }
  return line === '' ? lines : [...lines, indent + line];
}

/** The first line begins with `lead`, the others are indented as far. */
export function hanging(lead: string, text: string, width: number): string[] {
  const [first = '', ...rest] = wrap(text, width, ' '.repeat(lead.length));
  return [lead + first.slice(lead.length), ...rest];
}

/** Pieces of a word that fit into a line each. */
function cutWord(word: string, room: number): string[] {
  if (columnsOf(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.split(/(?<=[/\\?&=,;_])/).flatMap((each) => cutHard(each, room))) {
    if (piece !== '' && columnsOf(piece) + columnsOf(part) > room) {
      pieces.push(piece);
      piece = part;
    } else {
      piece += part;
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function cutHard(part: string, room: number): string[] {
  if (columnsOf(part) <= room) return [part];
  const pieces: string[] = [];
  let piece = '';
  let columns = 0;
  for (const sign of part) {
    const more = columnsOf(sign);
    if (columns + more > room) {
      pieces.push(piece);
      piece = '';
      columns = 0;
    }
    piece += sign;
    columns += more;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
