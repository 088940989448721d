import { readdirSync, readFileSync } from 'node:fs';
import { intents } from '../../../src/core/language/types.ts';
import type { Intent } from '../../../src/core/language/types.ts';
import { entry } from './contoso-catalogue.ts';

/** One labelled message: `intent | message | slots | topic | w`, as the head of messages/before-rounds.txt says. */
export interface MessageRow {
  readonly line: string;
  readonly text: string;
  readonly topic: string | undefined;
  /** What was asked last about the topic. */
  readonly lastIntent: Intent | undefined;
  readonly walkthrough: boolean;
  readonly expected: {
    readonly intent: Intent;
    readonly workspace: string | null;
    readonly code: string | null;
    readonly person: string | null;
    readonly account: string | null;
    readonly datasets: readonly string[];
  };
}

const folder = new URL('./messages/', import.meta.url);

export function readRows(): MessageRow[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readRowsOf(readFileSync(new URL(file, folder), 'utf8')));
}

export function readRowsOf(content: string): MessageRow[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(readRow);
}

function readRow(line: string): MessageRow {
  const [intent = '', text = '', slots = '', topic = '', walkthrough = ''] = line
    .split(' | ')
    .map((part) => part.trim());
  const known = intents.find((one) => one === intent);
  if (known === undefined) throw new Error(`"${intent}" is no intent: ${line}`);
  const said = slots
    .split(';')
    .map((slot) => slot.trim())
    .filter((slot) => slot !== '' && slot !== '-');
  const valueOf = (prefix: string) => said.find((slot) => slot.startsWith(prefix))?.slice(prefix.length) ?? null;
  const datasets = said.filter((slot) => !/^(?:@|acc=|person=|code=)/.test(slot));
  const [, topicName = '', last] = /^(.*?)(?: > (\w+))?$/.exec(topic === '-' ? '' : topic) ?? [];
  return {
    line,
    text: text.replaceAll('\\n', '\n'),
    topic: topicName === '' ? undefined : topicName,
    lastIntent: intents.find((one) => one === last),
    walkthrough: walkthrough === 'w',
    expected: {
      intent: known,
      workspace: valueOf('@'),
      code: valueOf('code='),
      person: valueOf('person='),
      account: valueOf('acc='),
      datasets: datasets.map((dataset) => fullName(entryOf(dataset))).sort(),
    },
  };
}

/** "Sales@Finance" or, when only one has the name, "OTIF". */
export function entryOf(dataset: string) {
  return entry(...(dataset.split('@') as [string, string?]));
}

export function fullName({ name, workspace }: { name: string; workspace: string }): string {
  return `${name} @ ${workspace}`;
}
