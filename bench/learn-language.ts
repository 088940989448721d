import { readFile, writeFile } from 'node:fs/promises';
import { cleanText } from '../src/core/language/clean-text.ts';
import { buildCatalogue } from '../src/core/language/catalogue-index.ts';
import { readMessage } from '../src/core/language/read-message.ts';
import { contoso } from '../tests/core/language/contoso-catalogue.ts';
import { readRows } from '../tests/core/language/message-rows.ts';
import { learn } from './learn.ts';

/** npm run learn:language: writes what the messages in tests/core/language teach to src/core/language/evidence-table.ts. */
const target = new URL('../src/core/language/evidence-table.ts', import.meta.url);

const catalogue = buildCatalogue(contoso);
const rows = readRows();
const lessons = rows.flatMap(({ text, walkthrough, expected: { intent } }) =>
  intent === 'secret' ? [] : { words: readMessage(cleanText(text), catalogue).intentWords.words, walkthrough, intent },
);
const lines = learn(lessons);
const before = await readFile(target, 'utf8').catch(() => '');
const content = `/* eslint-disable max-lines */
/** Learned from tests/core/language/messages by "npm run learn:language"; weigh-words.ts reads it. Not for editing. */
export const evidenceTable = \`
${lines.map((line) => line.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')).join('\n')}
\`;
`;
await writeFile(target, content);
console.log(
  `${lessons.length} messages taught ${lines.length} features, ${Math.round(content.length / 1024)} KB${content === before ? '; nothing changed' : ''}.`,
);
