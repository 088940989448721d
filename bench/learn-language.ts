import '../src/cli/closed-pipe.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { cleanText } from '../src/core/language/clean-text.ts';
import { encodeEvidence } from '../src/core/language/evidence-code.ts';
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
const features = learn(lessons);
const rows64 = encodeEvidence(features).match(/.{1,2000}/g) ?? [];
const before = await readFile(target, 'utf8').catch(() => '');
const content = `/** Learned from tests/core/language/messages by "npm run learn:language"; evidence-code.ts says how it is written. Not for editing. */
export const evidenceTable = \`
${rows64.join('\n')}
\`;
`;
await writeFile(target, content);
console.log(
  `${lessons.length} messages taught ${features.size} features, ${Math.round(content.length / 1024)} KB in ${rows64.length} lines${content === before ? '; nothing changed' : ''}.`,
);
