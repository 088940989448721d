import type { Person } from '../../core/dataset.ts';
import type { Answer } from '../../core/incident/answer.ts';
import type { ClickButton } from '../../core/incident/notice.ts';
import { actOnAll } from './answer-snooze.ts';
import type { Answered, Asked } from './asked.ts';
import { findColleague, suggestColleagues, type Colleague } from './find-colleague.ts';
import { sayButton, sentenceAbout } from './which-dataset.ts';
import { forIncidents, type Meant } from './which-incidents.ts';

const namedMax = 5;
const oneself = /^(?:me|myself|us|i)$/i;

/** "I’m on it": for everybody, and everybody sees it on the card. */
export const answerAck = forIncidents(async (asked, meant) => ({ answer: await takeOn(asked, meant) }));

/** "Give it to Ana": only to somebody who is known where it fails. */
export const answerAssign = forIncidents(async (asked, meant) => {
  const { person: said } = asked.understanding;
  if (said === undefined) return askWho(asked, meant, '');
  if (oneself.test(said)) return { answer: await takeOn(asked, meant) };
  const found = await findColleague(asked.deps, said, meant.incidents);
  const [person] = found;
  if (person === undefined) return askWho(asked, meant, `I know nobody called “${said}” who works with it. `);
  if (found.length > 1) {
    const text = `${found.length} people are called ${said}. Who shall take ${meant.name}?`;
    return { answer: { text, buttons: buttonsFor(found, meant) }, ...pending(meant) };
  }
  if (person.absent === 'gone') return askWho(asked, meant, `${person.name} has left. `);
  if (person.absent === 'disabled') return askWho(asked, meant, `The account of ${person.name} is disabled. `);
  return { answer: await hand(asked, meant, person) };
});

async function askWho(asked: Asked, meant: Meant, before: string): Promise<Answered> {
  const people = await suggestColleagues(asked.deps, meant.incidents);
  const others = people.filter(({ personId }) => personId !== asked.message.from.personId);
  const buttons = [...buttonsFor(others, meant), sayButton('I take it', sentenceAbout('ack', meant.said))];
  return { answer: { text: `${before}Who shall take ${meant.name}?`, buttons }, ...pending(meant) };
}

function pending({ entry, incidents }: Meant): Pick<Answered, 'topic'> {
  return { topic: { ...(incidents.length === 1 ? { dataset: entry } : {}), pendingIntent: 'assign' } };
}

async function takeOn(asked: Asked, meant: Meant): Promise<Answer> {
  const refusal = await actOnAll(asked, meant, { verb: 'ack' });
  return {
    text: refusal ?? `${asked.message.from.name} is on it: ${meant.name}. The card says so.`,
    ...(refusal === undefined ? fixButton(meant) : {}),
  };
}

function fixButton({ incidents: [incident, second] }: Meant): Pick<Answer, 'buttons'> {
  if (incident === undefined || second !== undefined) return {};
  const { incidentId } = incident;
  return { buttons: [{ kind: 'click', title: 'Fix it with me', primary: true, click: { verb: 'fix', incidentId } }] };
}

async function hand(asked: Asked, meant: Meant, { name, upn, personId }: Colleague): Promise<Answer> {
  const to: Person = { personId, name, ...(upn === undefined ? {} : { upn }) };
  const [incident] = meant.incidents;
  if (
    incident !== undefined &&
    incident.incidentId === asked.walkthrough?.incidentId &&
    to.personId !== asked.message.from.personId
  ) {
    const refused = await actOnAll(asked, meant, { verb: 'handOver', to });
    const goesOn = `${name} gets these steps from me in a personal chat, with what has been done so far.`;
    return { text: refused ?? goesOn };
  }
  const refusal = await actOnAll(asked, meant, { verb: 'assign', to });
  if (refusal !== undefined) return { text: refusal };
  const isSelf = personId === asked.message.from.personId;
  if (isSelf) return { text: `${name} is on it: ${meant.name}. The card says so.`, ...fixButton(meant) };
  // Nobody else reads a personal chat, so a mention would reach nobody.
  if (asked.message.conversation.kind === 'personal')
    return { text: `${name} is asked to take ${meant.name}: its card in channels says so and mentions ${name}.` };
  const text = `${name}, ${asked.message.from.name} asks you to take ${meant.name}. The card says so; “I’m on it” tells the others that you have.`;
  return { text, mention: { personId, name }, buttons: [sayButton('I’m on it', sentenceAbout('ack', meant.said))] };
}

function buttonsFor(people: readonly Colleague[], { said }: Meant): ClickButton[] {
  return people
    .slice(0, namedMax)
    .map(({ name, upn }) => sayButton(name, sentenceAbout('assign', said, { person: upn ?? name })));
}
