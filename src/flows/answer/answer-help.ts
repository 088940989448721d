import type { ClickButton } from '../../core/incident/notice.ts';
import type { CatalogueEntry, Intent } from '../../core/language/types.ts';
import type { Asked, Responder } from './asked.ts';
import { sayButton, sentenceFor } from './which-dataset.ts';
import { entryOf, fullName } from './which-incidents.ts';

/** What the bot can do, with what fits here and now as buttons. */
export const answerHelp: Responder = async (asked) => {
  const isPersonal = asked.message.conversation.kind === 'personal';
  const here = isPersonal ? 'Just write to me' : 'Mention me and write';
  const lines = [
    `I tell you when a Power BI refresh fails, why, and how to put it right; then I prove that the data is fresh. ${here}, in your own words:`,
    '- “why did Sales fail”, “what’s failing in Finance”, “history of Sales”, “when does Sales refresh next”',
    '- “fix Sales”, “recheck Sales”, “who owns Sales”, “what else uses its credential”',
    '- “mute Sales until Monday 9”, “I’m on it”, “assign Sales to Ana”, “remind me tomorrow at 9”',
    '- “watch Finance”, “digest every weekday at 8”, or paste an error text',
  ];
  return { answer: { text: lines.join('\n'), buttons: await suggestionsFor(asked) } };
};

/** Things to ask that fit: about the topic, about what is failing, about what is watched. */
export async function suggestionsFor(asked: Asked): Promise<ClickButton[]> {
  const { deps, visible, topic, message } = asked;
  const [incident] = await deps.store.listOpenIncidents({ workspaceIds: [...visible] });
  const entry = topic ?? (incident === undefined ? undefined : entryOf(incident, visible));
  const failing = incident !== undefined;
  const watching = sayButton('What do you watch?', 'what are you watching');
  if (visible.size === 0) return [watching];
  const general = [
    sayButton('What’s failing?', 'what is failing'),
    ...(message.conversation.kind === 'personal' ? [] : [watching]),
    sayButton('A digest every weekday at 8:00', 'send a digest every weekday at 8:00'),
  ];
  if (entry === undefined) return general;
  const about = failing
    ? [
        sayButton(`Why did ${entry.name} fail?`, sentenceFor('why', entry)),
        sayButton(`Fix ${entry.name}`, sentenceFor('fix', entry)),
        sayButton(`Who owns ${entry.name}?`, sentenceFor('owner', entry)),
      ]
    : [sayButton(`History of ${entry.name}`, sentenceFor('history', entry))];
  return [...about, ...general].slice(0, 6);
}

/** Meanings that need no name, as they are offered. */
const plain: Partial<Record<Intent, readonly [title: string, text: string]>> = {
  failing: ['What’s failing?', 'what is failing'],
  status: ['Is everything fine?', 'what is failing'],
  watching: ['What do you watch?', 'what are you watching'],
  watch: ['Watch a workspace', 'watch'],
  unwatch: ['Stop watching', 'stop watching'],
  digest: ['A summary', 'give me a summary'],
  expiring: ['What expires soon?', 'which credentials expire soon'],
  remind: ['Remind me', 'remind me'],
  snooze: ['Mute something', 'mute'],
  unsnooze: ['Unmute something', 'unmute'],
  ack: ['I’m on it', 'I’m on it'],
  explain: ['Explain an error', 'explain'],
};

const titles: Partial<Record<Intent, string>> = {
  why: 'Why did {name} fail?',
  status: 'How is {name}?',
  recheck: 'Re-check {name}',
  fix: 'Fix {name}',
  owner: 'Who owns {name}?',
  next: 'When does {name} refresh next?',
  history: 'History of {name}',
  shared: 'What else uses its credential?',
};

/** A meaning as a button: about the topic where it needs a dataset; undefined where it needs one and there is none. */
export function meaningButton(intent: Intent, topic: CatalogueEntry | undefined): ClickButton | undefined {
  const title = titles[intent];
  if (title !== undefined && topic !== undefined)
    return sayButton(
      title.replace('{name}', () => fullName(topic)),
      sentenceFor(intent, topic),
    );
  const known = plain[intent];
  if (known !== undefined) return sayButton(...known);
  return title === undefined ? undefined : sayButton(title.replace('{name}', 'a dataset'), asking[intent] ?? 'help');
}

/** Typed without a name, so that the bot asks for it. */
const asking: Partial<Record<Intent, string>> = {
  why: 'why did it fail',
  recheck: 'recheck',
  fix: 'fix it',
  owner: 'who owns it',
  next: 'when does it refresh next',
  history: 'show the refresh history',
  shared: 'what else uses the same credential',
};
