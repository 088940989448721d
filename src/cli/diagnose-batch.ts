import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { diagnose } from '../core/diagnosis/diagnose.ts';
import type { CommandIo } from './command.ts';

const BatchLine = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** JSON Lines in, JSON Lines out, in the same order, as they come. A bad line is named and does not stop the others. */
export async function diagnoseBatch(io: CommandIo, file: string | undefined): Promise<number> {
  const input = file === undefined ? io.stdin : createReadStream(file);
  // readline would keep waiting if the file cannot be opened.
  const failed = new Promise<never>((_, reject) => {
    input.once('error', () => {
      reject(new Error(`cannot read ${file ?? 'the input'}.`));
    });
  });
  return Promise.race([answerLines(io, createInterface({ input, crlfDelay: Infinity })), failed]);
}

async function answerLines({ stdout, stderr }: CommandIo, lines: AsyncIterable<string>): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of lines) {
    number += 1;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (text.trim() === '') continue;
    const answer = answerLine(text);
    if ('error' in answer) {
      bad += 1;
      stderr.write(`line ${number}: ${answer.error}\n`);
    } else if (!stdout.write(`${answer.row}\n`)) {
      await once(stdout, 'drain');
    }
  }
  return bad === 0 ? 0 : 1;
}

function answerLine(line: string): { readonly row: string } | { readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'this is not JSON.' };
  }
  const parsed = BatchLine.safeParse(value);
  if (!parsed.success) return { error: 'this needs an "id" and a "text", as in {"id":"1","text":"…"}.' };
  const { id, text } = parsed.data;
  const { isCredential, category, cause, causes, dataSource, gatewayInvolved, codes, fields } = diagnose({ text });
  return {
    row: JSON.stringify({ id, isCredential, category, cause, causes, dataSource, gatewayInvolved, codes, fields }),
  };
}
