import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { playbooksPage } from './page/playbooks-page.ts';
import { credentialCauses, dataSourceKinds, otherCauses } from '../../../src/core/diagnosis/types.ts';

const page = playbooksPage();

it('docs/playbooks.md is up to date; npm run docs:playbooks writes it', async () => {
  const written = await readFile(path.join(import.meta.dirname, '../../../docs/playbooks.md'), 'utf8');

  expect(written).toBe(page);
});

it('names every cause and source, and every step it names is told on it', () => {
  const ids = new Set([...page.matchAll(/\]\(#([\w-]+)\)/g)].map(([, id]) => id));
  const told = new Set(
    [...page.matchAll(/^##+ (.+)$/gm)].map(([, title]) => title?.toLowerCase().replaceAll(' ', '-')),
  );

  expect([...credentialCauses, ...otherCauses].filter((cause) => !page.includes(`\`${cause}\``))).toEqual([]);
  expect(page.split('## The sources')[1]?.match(/^### /gm)).toHaveLength(dataSourceKinds.length);
  expect([...ids].filter((id) => !told.has(id))).toEqual([]);
});
