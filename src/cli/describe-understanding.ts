import type { CatalogueIndex } from '../core/language/catalogue-index.ts';
import { matchedRules, rankIntents } from '../core/language/choose-intent.ts';
import { cleanText } from '../core/language/clean-text.ts';
import { readMessage } from '../core/language/read-message.ts';
import type { CatalogueEntry, Understanding } from '../core/language/types.ts';
import { readTime } from '../core/times/read-time.ts';
import { sayEvery, sayTime } from '../core/times/say-time.ts';

/** A few lines for a person in a terminal. */
export function describeUnderstanding(understanding: Understanding): string {
  const { dataset, nearestIntents } = understanding;
  const full = ({ workspace, name }: CatalogueEntry): string => `${name} (${workspace})`;
  const lines = [`intent     ${understanding.intent}`];
  if (dataset.kind === 'one') lines.push(`dataset    ${full(dataset.entry)}`);
  if (dataset.kind === 'several') lines.push(`dataset    one of ${dataset.entries.map(full).join(', ')}`);
  if (dataset.kind === 'none') {
    const nearest = dataset.nearest.map(full).join(', ');
    lines.push(`dataset    nothing is called "${dataset.said}"${nearest === '' ? '' : `; nearest: ${nearest}`}`);
  }
  const { workspace, code, person, account, timeText, off } = understanding;
  const slots = {
    workspace: workspace?.name,
    code,
    person,
    account,
    time: timeText,
    off: off === true ? 'yes' : undefined,
  };
  for (const [slot, value] of Object.entries(slots)) {
    if (value !== undefined) lines.push(`${slot.padEnd(11)}${value}`);
  }
  const time = timeText === undefined ? undefined : sayReading(understanding.intent, timeText);
  if (time !== undefined) lines.push(`that is    ${time}`);
  if (understanding.intent === 'unknown' && nearestIntents.length > 0)
    lines.push(`or maybe   ${nearestIntents.slice(0, 2).join(', ')}`);
  return `${lines.join('\n')}\n`;
}

/** As this machine's clock and zone have it. */
function sayReading(intent: string, timeText: string): string | undefined {
  const now = Date.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const reading = readTime(timeText, { now, timeZone, purpose: intent === 'snooze' ? 'until' : 'at' });
  switch (reading.kind) {
    case 'at':
      return sayTime(reading.at, timeZone, now);
    case 'every':
      return sayEvery(reading.every);
    case 'refused':
      return reading.sentence;
    case 'none':
      return undefined;
    default:
      throw new Error(`unknown reading ${JSON.stringify(reading satisfies never)}`);
  }
}

/** Why it was read so: the phrases that say it, and how likely the words make it. Nothing of a message that holds a secret. */
export function describeReasons({ intent }: Understanding, text: string, catalogue: CatalogueIndex): string {
  if (intent === 'secret') return '';
  const { intentWords } = readMessage(cleanText(text), catalogue);
  const shares = rankIntents(intentWords, false)
    .slice(0, 3)
    .filter(({ share }) => share >= 0.01)
    .map((ranked) => `${ranked.intent} ${Math.round(100 * ranked.share)} %`);
  const phrases = matchedRules(intentWords, false)
    .filter(({ rule }) => rule.intent === intent && rule.kind !== 'against')
    .sort((a, b) => b.words - a.words)
    .slice(0, 1)
    .map(
      ({ rule, words }) =>
        `${rule.kind} by a phrase of ${words} ${words === 1 ? 'word' : 'words'} in phrases/${intent}.ts`,
    );
  return `read as    ${intentWords.words.join(' ')}\nlikely     ${shares.join(', ')}\n${phrases.map((phrase) => `said       ${phrase}\n`).join('')}`;
}
