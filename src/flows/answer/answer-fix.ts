import type { Person } from '../../core/dataset.ts';
import type { IncidentVerb } from '../../core/incident/click.ts';
import type { Incident } from '../../core/incident/types.ts';
import { peopleIn } from '../../core/playbook/people-in.ts';
import { meansLater, readTrouble } from '../../core/playbook/read-trouble.ts';
import type { Trouble } from '../../core/playbook/types.ts';
import { actOnIncident } from '../act-on-incident.ts';
import type { Asked, Answered, DatasetResponder, Responder } from './asked.ts';
import type { Deps } from '../deps.ts';
import { noticeFor } from '../notice-for.ts';
import { lookForIncident } from './answer-dataset.ts';
import { wordsOf } from './words-of.ts';

/** Does to the dataset's incident what its button would do; where nothing is broken, says how the dataset stands. */
export function actingOn(verb: Exclude<IncidentVerb, 'stuck'>): DatasetResponder {
  return async (asked, entry) => {
    const found = await lookForIncident(asked, entry);
    return typeof found === 'string' ? { answer: { text: found } } : act(asked, found, verb);
  };
}

export const followDataset: DatasetResponder = async ({ deps, message }, entry) => {
  const [incident] = await deps.store.listIncidentsOf(entry.datasetId);
  if (incident === undefined)
    return { answer: { text: `Nothing is wrong with ${entry.name} (${entry.workspace}) right now.` } };
  const acted = await actOnIncident(deps, message, { incidentId: incident.incidentId, verb: 'follow' });
  const text =
    acted.kind === 'refused' ? acted.text : `I tell you in a personal chat when ${entry.name} is fresh again.`;
  return { answer: { text } };
};

/** The same for the walkthrough that this person is in. */
export function inWalkthrough(verb: IncidentVerb): Responder {
  return async (asked) => {
    if (asked.walkthrough === undefined) {
      return { answer: { text: 'No fix of yours is under way. “what’s failing” shows what is open.' } };
    }
    return act(asked, asked.walkthrough, verb === 'stuck' ? { verb } : verb);
  };
}

/** What somebody in a walkthrough sees in place of what the step tells: the advice for that comes first. */
export const answerStuck: Responder = async (asked) => {
  const trouble = readTrouble(asked.message.text);
  return asked.walkthrough === undefined
    ? inWalkthrough('stuck')(asked)
    : act(asked, asked.walkthrough, { verb: 'stuck', trouble });
};

/** "cancel" outside a walkthrough only drops the question that was open; inside, "not now" is not "stop". */
export const answerCancel: Responder = async (asked) => {
  const { walkthrough, message } = asked;
  if (walkthrough === undefined) return { answer: { text: 'All right, forgotten.' }, topic: {} };
  if (readTrouble(message.text) === 'notMine') return answerStuck(asked);
  return act(asked, walkthrough, meansLater(message.text) ? 'later' : 'leave');
};

export async function findWalkthrough({ store }: Deps, { personId }: Person): Promise<Incident | undefined> {
  const open = await store.listOpenIncidents();
  const own = open.filter(
    ({ walkthrough }) => walkthrough !== undefined && peopleIn(walkthrough).some((each) => each.personId === personId),
  );
  // The one they did something in last; what was put aside comes after what goes on.
  return own.toSorted((one, other) => rank(other) - rank(one) || other.changedAt - one.changedAt)[0];
}

function rank({ walkthrough }: Incident): number {
  return walkthrough?.asideSince === undefined ? 1 : 0;
}

type Said = Exclude<IncidentVerb, 'stuck'> | { readonly verb: 'stuck'; readonly trouble?: Trouble };

async function act(asked: Asked, incident: Incident, said: Said): Promise<Answered> {
  const { deps, message } = asked;
  const what = typeof said === 'string' ? { verb: said } : said;
  const acted = await actOnIncident(deps, message, { incidentId: incident.incidentId, ...what });
  if (acted.kind === 'refused') return { answer: { text: acted.text } };
  const notice = noticeFor(deps, acted.incident, asked);
  const { step } = notice;
  if (step === undefined) return { answer: { text: wordsOf(notice), notice } };
  const news = notice.news === undefined ? '' : ` ${notice.news}`;
  return { answer: { text: `${notice.headline}.${news} Step ${step.number} of ${step.of}: ${step.title}.`, notice } };
}
