import type { ClickButton } from '../../core/incident/notice.ts';
import type { CatalogueEntry, Intent, Understanding } from '../../core/language/types.ts';
import type { StoredContext } from '../../ports/store.ts';
import type { Asked, Answered, DatasetResponder, Responder } from './asked.ts';
import { stateOf } from './state-of.ts';

const choicesMax = 6;

/** How each question is typed again with a full name, for the buttons of a choice. */
const sentences: Partial<Record<Intent, string>> = {
  why: 'why did {name} fail',
  status: 'status of {name}',
  recheck: 'recheck {name}',
  refresh: 'refresh {name}',
  fix: 'fix {name}',
  owner: 'who owns {name}',
  next: 'when does {name} refresh next',
  history: 'history of {name}',
  shared: 'what else uses the credential of {name}',
  snooze: 'mute {name} {time}',
  unsnooze: 'unmute {name}',
  ack: 'I am looking into {name}',
  assign: 'assign {name} to {person}',
  remind: 'remind me {time} about {name}',
};

export function sayButton(title: string, text: string): ClickButton {
  return { kind: 'click', title, click: { verb: 'say', text } };
}

/** What a question is typed with beside the name; a choice must not lose it. */
type Kept = Pick<Understanding, 'timeText' | 'person'>;

export function sentenceFor(intent: Intent, { name, workspace }: CatalogueEntry, kept: Kept = {}): string {
  return sentenceAbout(intent, `"${name}" in "${workspace}"`, kept);
}

/** `said`: how the dataset, the workspace or everything is called in the sentence. */
export function sentenceAbout(intent: Intent, said: string, { timeText, person }: Kept = {}): string {
  return (sentences[intent] ?? 'status of {name}')
    .replace('{name}', () => said)
    .replace('{time}', () => timeText ?? '')
    .replace('{person}', () => person ?? 'me')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/** Lets a responder answer for the one dataset that was meant; asks when several fit and never picks the first. */
export function forDataset(respond: DatasetResponder): Responder {
  return async (asked) => {
    const { dataset, intent } = asked.understanding;
    switch (dataset.kind) {
      case 'one':
        return withTopic(await respond(asked, dataset.entry), dataset.entry);
      case 'several':
        return askWhich(asked, dataset.entries, intent);
      case 'none':
        return knowsNone(asked, dataset.said, dataset.nearest, intent);
      case 'absent':
        return asksForName(asked, intent);
      default:
        throw new Error(`unknown match ${JSON.stringify(dataset satisfies never)}`);
    }
  };
}

/** What the question that is asked back must not lose. */
export function keptOf({ understanding: { timeText, person } }: Asked): Pick<StoredContext, 'kept'> {
  return timeText === undefined && person === undefined ? {} : { kept: { timeText, person } };
}

function withTopic(answered: Answered, dataset: CatalogueEntry): Answered {
  return { ...answered, topic: answered.topic ?? { dataset } };
}

async function askWhich(asked: Asked, entries: readonly CatalogueEntry[], pendingIntent: Intent): Promise<Answered> {
  const shown = entries.slice(0, choicesMax);
  const rows = await Promise.all(
    shown.map(async (entry) => ({
      title: `${entry.name} in ${entry.workspace}`,
      ...(await stateOf(asked, entry)),
      buttons: [sayButton(`The one in ${entry.workspace}`, sentenceFor(pendingIntent, entry, asked.understanding))],
    })),
  );
  const more = entries.length > shown.length ? ` (${entries.length} fit; these are the first ${shown.length})` : '';
  const names = new Set(entries.map(({ name }) => name));
  const [onlyName] = names;
  const subject =
    names.size === 1 ? `${entries.length} datasets are called ${onlyName}` : `${entries.length} datasets fit`;
  return {
    answer: { text: `${subject}${more}. Which one do you mean?`, rows },
    topic: { choices: shown, pendingIntent, ...keptOf(asked) },
  };
}

async function knowsNone(
  asked: Asked,
  said: string,
  nearest: readonly CatalogueEntry[],
  intent: Intent,
): Promise<Answered> {
  const near = nearest.slice(0, 3);
  const where =
    asked.message.conversation.kind === 'personal' ? 'where you have a role' : 'that this conversation watches';
  const text = `I know no dataset called “${said}” in the workspaces ${where}.`;
  if (near.length === 0) return { answer: { text: `${text} “what are you watching” lists them.` } };
  return {
    answer: {
      text: `${text} Did you mean one of these?`,
      buttons: near.map((entry) =>
        sayButton(`${entry.name} (${entry.workspace})`, sentenceFor(intent, entry, asked.understanding)),
      ),
    },
    topic: { choices: near, pendingIntent: intent, ...keptOf(asked) },
  };
}

/** No name was said: offer what is failing, for that is nearly always meant. */
async function asksForName(asked: Asked, pendingIntent: Intent): Promise<Answered> {
  const { deps, visible } = asked;
  const incidents = await deps.store.listOpenIncidents({ workspaceIds: [...visible] });
  const failing = incidents
    .flatMap(({ members }) => members)
    .filter(({ workspaceId, state }) => visible.has(workspaceId) && state.kind !== 'fresh')
    .slice(0, choicesMax);
  if (failing.length === 0) {
    return {
      answer: { text: 'Which dataset? Nothing is failing right now.' },
      topic: { pendingIntent, ...keptOf(asked) },
    };
  }
  const choices = failing.map(({ datasetId, name, workspaceId, workspace }) => ({
    datasetId,
    name,
    workspaceId,
    workspace,
  }));
  return {
    answer: {
      text: 'Which dataset? These are failing now.',
      buttons: choices.map((entry) =>
        sayButton(`${entry.name} (${entry.workspace})`, sentenceFor(pendingIntent, entry, asked.understanding)),
      ),
    },
    topic: { choices, pendingIntent, ...keptOf(asked) },
  };
}
