/** npm run docs:playbooks: writes docs/playbooks.md from the playbooks. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { playbooksPage } from './playbooks-page.ts';

await writeFile(join(import.meta.dirname, '../../../../docs/playbooks.md'), playbooksPage());
