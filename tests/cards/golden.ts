import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';

/** Compares a card with the one in tests/cards/golden; `UPDATE_GOLDEN=1 npm test -- tests/cards` writes it anew. */
export async function expectGolden(name: string, card: object): Promise<void> {
  const file = join(import.meta.dirname, 'golden', `${name}.json`);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    await writeFile(file, await format(JSON.stringify(card), { parser: 'json', printWidth: 120 }));
  }
  expect(card).toEqual(JSON.parse(await readFile(file, 'utf8')));
}
