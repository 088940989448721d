import { answerFaq, findFaq, type QuestionId } from '../../core/diagnosis/answer-faq.ts';
import type { ClickButton } from '../../core/incident/notice.ts';
import type { Incident } from '../../core/incident/types.ts';
import type { CatalogueEntry, Intent } from '../../core/language/types.ts';
import type { Asked, Answered } from './asked.ts';
import { faqTopicOf } from './faq-topic.ts';
import { sayButton, sentenceFor } from './which-dataset.ts';

/** Meanings that one of the usual questions may hide behind; the others are never a question of this kind. */
const openIntents: ReadonlySet<Intent> = new Set([
  'shared',
  'explain',
  'unknown',
  'why',
  'status',
  'owner',
  'fix',
  'failing',
  'help',
  'history',
  'digest',
  'expiring',
]);
/** Reports on a step, unless nobody is in the middle of one. */
const stepIntents: ReadonlySet<Intent> = new Set(['done', 'stuck', 'back', 'cancel']);
const othersMax = 3;

/** Which of the usual questions about a refused credential this message asks, if any. */
export function questionOf({ understanding, message, walkthrough }: Asked): QuestionId | undefined {
  const { intent, account, code } = understanding;
  const isOpen = openIntents.has(intent) || (stepIntents.has(intent) && walkthrough === undefined);
  if (!isOpen || account !== undefined || (code !== undefined && /\d/.test(code))) return undefined;
  return findFaq(message.text);
}

/** Answers about what is failing, where it is clear what is meant; in general otherwise. */
export async function answerQuestion(asked: Asked, question: QuestionId): Promise<Answered> {
  const entry = await meantDataset(asked);
  const found = await meantIncident(asked, entry);
  const { incident } = found;
  const text = answerFaq(question, incident === undefined ? undefined : faqTopicOf(asked, incident)).join('\n\n');
  const buttons =
    incident === undefined ? others(found.open, question) : buttonsFor(asked, incident, { question, entry });
  return { answer: { text, ...(buttons.length === 0 ? {} : { buttons }) }, ...topicOf(entry) };
}

function topicOf(dataset: CatalogueEntry | undefined): Pick<Answered, 'topic'> {
  return dataset === undefined ? {} : { topic: { dataset } };
}

/** The dataset that was named, or the one this conversation is about. */
async function meantDataset({ understanding, deps, message, visible, topic }: Asked) {
  const { dataset } = understanding;
  if (dataset.kind === 'one') return visible.has(dataset.entry.workspaceId) ? dataset.entry : undefined;
  if (dataset.kind === 'several') return undefined;
  const said = message.text.slice(0, 500).toLowerCase();
  const catalogue = await deps.store.listCatalogue();
  const named = catalogue.filter(({ name, workspaceId }) => visible.has(workspaceId) && holdsName(said, name));
  const longest = Math.max(0, ...named.map(({ name }) => name.length));
  const best = named.filter(({ name }) => name.length === longest);
  if (best.length > 0)
    return best.length === 1 ? best[0] : best.find(({ datasetId }) => datasetId === topic?.datasetId);
  return topic !== undefined && visible.has(topic.workspaceId) ? topic : undefined;
}

function holdsName(said: string, name: string): boolean {
  const at = said.indexOf(name.toLowerCase());
  if (at < 0 || name.length < 3) return false;
  const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return !isWord(said[at - 1]) && !isWord(said[at + name.length]);
}

async function meantIncident(
  { deps, visible, walkthrough }: Asked,
  entry: CatalogueEntry | undefined,
): Promise<{ readonly incident: Incident | undefined; readonly open: readonly Incident[] }> {
  if (entry !== undefined) {
    const [incident] = await deps.store.listIncidentsOf(entry.datasetId);
    if (incident !== undefined) return { incident, open: [] };
  }
  if (walkthrough?.members.some(({ workspaceId }) => visible.has(workspaceId)) === true) {
    return { incident: walkthrough, open: [] };
  }
  const open = entry === undefined ? await deps.store.listOpenIncidents({ workspaceIds: [...visible] }) : [];
  return { incident: open.length === 1 ? open[0] : undefined, open };
}

/** Several things are failing: the same question again, about one of them. */
function others(open: readonly Incident[], question: QuestionId): ClickButton[] {
  return open.slice(0, othersMax).flatMap(({ members: [member] }) => {
    if (member === undefined) return [];
    const { name, workspace } = member;
    return [sayButton(`About ${name} (${workspace})`, `${again[question]} "${name}" in "${workspace}"`)];
  });
}

const again: Readonly<Record<QuestionId, string>> = {
  whoIsAffected: 'who is affected by',
  expiredWithoutChange: 'why did it expire although nobody changed the password of',
  updatedButFailing: 'I updated the credentials and it still fails:',
  howToPrevent: 'how do we prevent this for',
};

function buttonsFor(
  { visible }: Asked,
  incident: Incident,
  { question, entry }: { readonly question: QuestionId; readonly entry: CatalogueEntry | undefined },
): ClickButton[] {
  const { incidentId, members, state } = incident;
  const show: ClickButton = { kind: 'click', title: 'Show the card', click: { verb: 'show', incidentId } };
  const failing = entry ?? members.find(({ workspaceId }) => visible.has(workspaceId));
  if (question !== 'updatedButFailing' || failing === undefined || state.kind !== 'open') return [show];
  return [sayButton('Check again', sentenceFor('recheck', failing)), show];
}
