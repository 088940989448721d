import { readFile, stat } from 'node:fs/promises';
import type { CommandIo } from './command.ts';

/** More than any error text; a larger file is not one. */
const bytesMax = 64 * 1024 * 1024;
const looksAt = 4_096;
/** Beyond this share of signs that no text has, it is a program, a picture or an archive. */
const strangeShareMax = 0.1;

/** Reads an error text from a file or from stdin. Throws a sentence where there is none. */
export async function readErrorText(io: CommandIo, file: string | undefined): Promise<string> {
  const bytes = file === undefined ? await readStdin(io) : await readBytes(file);
  const text = decode(bytes);
  const name = file ?? 'the input';
  if (text.trim() === '') throw new Error(`${name} is empty: there is no text to explain.`);
  if (isStrange(text)) throw new Error(`${name} is no text but binary data; give the error text itself.`);
  return text;
}

async function readBytes(file: string): Promise<Buffer> {
  let size: number;
  try {
    size = (await stat(file)).size;
  } catch (error) {
    throw new Error(`cannot read ${file}: there is no such file.`, { cause: error });
  }
  if (size > bytesMax) throw new Error(`${file} is larger than 64 MB, so it is no error text.`);
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(`cannot read ${file}: it is a folder, or may not be opened.`, { cause: error });
  }
}

async function readStdin({ stdin, stderr }: CommandIo): Promise<Buffer> {
  if ('isTTY' in stdin && stdin.isTTY === true) {
    stderr.write('Paste the error text, then press Ctrl+D on an empty line (Windows: Ctrl+Z and Enter).\n');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > bytesMax) throw new Error('the input is larger than 64 MB, so it is no error text.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** PowerShell writes UTF-16 when it sends output to a file. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3);
  return bytes.toString('utf8');
}

function isStrange(text: string): boolean {
  const looked = text.slice(0, looksAt);
  const strange = looked.match(/(?![\n\t\r\f\v])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return strange > looked.length * strangeShareMax;
}
