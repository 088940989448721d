/** JSON as people paste it: cut short, with raw newlines, unquoted values or quotes that nobody escaped. */
export type LooseJson = string | readonly LooseJson[] | LooseObject;
export interface LooseObject {
  readonly entries: readonly (readonly [key: string, value: LooseJson])[];
}

interface Cursor {
  readonly text: string;
  at: number;
}

const depthMax = 40;

/** Reads the value that starts at `start`. Never fails: where the text ends, the value ends. */
export function readLooseJson(text: string, start: number): { value: LooseJson; end: number } {
  const cursor: Cursor = { text, at: start };
  const value = readValue(cursor, 0);
  return { value, end: Math.max(cursor.at, start + 1) };
}

function readValue(cursor: Cursor, depth: number): LooseJson {
  skipSpace(cursor);
  const char = cursor.text[cursor.at];
  if (char === '{' && depth < depthMax) return readObject(cursor, depth + 1);
  if (char === '[' && depth < depthMax) return readArray(cursor, depth + 1);
  // An object that was put between quotes without being escaped.
  if (char === '"' && cursor.text.startsWith('{"', cursor.at + 1) && depth < depthMax) {
    cursor.at += 1;
    const value = readObject(cursor, depth + 1);
    if (cursor.text[cursor.at] === '"') cursor.at += 1;
    return value;
  }
  if (char === '"') return readString(cursor);
  return readBare(cursor);
}

function readObject(cursor: Cursor, depth: number): LooseObject {
  const entries: [string, LooseJson][] = [];
  cursor.at += 1;
  while (cursor.at < cursor.text.length) {
    skipSpace(cursor);
    const char = cursor.text[cursor.at];
    if (char === '}') {
      cursor.at += 1;
      break;
    }
    if (char === ',' || char === ':' || char === ']') {
      cursor.at += 1;
      continue;
    }
    const key = char === '"' ? readString(cursor) : readBare(cursor);
    skipSpace(cursor);
    if (cursor.text[cursor.at] === ':') {
      cursor.at += 1;
      entries.push([key, readValue(cursor, depth)]);
    } else if (key !== '') {
      entries.push(['', key]);
    } else {
      cursor.at += 1;
    }
  }
  return { entries };
}

function readArray(cursor: Cursor, depth: number): LooseJson[] {
  const values: LooseJson[] = [];
  cursor.at += 1;
  while (cursor.at < cursor.text.length) {
    skipSpace(cursor);
    const char = cursor.text[cursor.at];
    if (char === ']') {
      cursor.at += 1;
      break;
    }
    // A closing brace belongs to the object around an array that was never closed.
    if (char === '}') break;
    if (char === ',' || char === ':') {
      cursor.at += 1;
      continue;
    }
    const before = cursor.at;
    values.push(readValue(cursor, depth));
    if (cursor.at === before) cursor.at += 1;
  }
  return values;
}

function readString(cursor: Cursor): string {
  const { text } = cursor;
  let read = '';
  let from = cursor.at + 1;
  let at = from;
  while (at < text.length) {
    const char = text[at];
    if (char === '\\') {
      read += text.slice(from, at);
      const escape = readEscape(text, at);
      read += escape.char;
      at = escape.end;
      from = at;
    } else if (char === '"' && closesString(text, at)) {
      cursor.at = at + 1;
      return read + text.slice(from, at);
    } else {
      at += 1;
    }
  }
  cursor.at = text.length;
  return read + text.slice(from);
}

/** A quote closes a string only where JSON goes on after it; any other one was not escaped. */
function closesString(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && isSpace(text.charCodeAt(next))) next += 1;
  const char = text[next];
  return char === undefined || char === ',' || char === ':' || char === '}' || char === ']';
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: ' ', f: ' ' };

function readEscape(text: string, at: number): { char: string; end: number } {
  const next = text[at + 1];
  if (next === undefined) return { char: '', end: at + 1 };
  if (next !== 'u') return { char: escapes[next] ?? next, end: at + 2 };
  const hex = text.slice(at + 2, at + 6);
  if (!/^[0-9a-f]{4}$/i.test(hex)) return { char: 'u', end: at + 2 };
  return { char: String.fromCharCode(Number.parseInt(hex, 16)), end: at + 6 };
}

function readBare(cursor: Cursor): string {
  const start = cursor.at;
  while (cursor.at < cursor.text.length && !/[,}\]\n]/.test(cursor.text[cursor.at] ?? '')) {
    // `key: value` without quotes: the colon ends a key, unless it belongs to an address.
    if (cursor.text[cursor.at] === ':' && cursor.text[cursor.at + 1] !== '/') break;
    cursor.at += 1;
  }
  return cursor.text.slice(start, cursor.at).trim();
}

function skipSpace(cursor: Cursor): void {
  while (cursor.at < cursor.text.length && isSpace(cursor.text.charCodeAt(cursor.at))) cursor.at += 1;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0;
}

/** Undoes one level of escaping of a text that is not between quotes itself. */
export function unescapeOnce(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|([^u]))/gi, (_, hex: string | undefined, char: string | undefined) =>
    hex !== undefined ? String.fromCharCode(Number.parseInt(hex, 16)) : (escapes[char ?? ''] ?? char ?? ''),
  );
}
