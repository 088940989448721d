import type { Click } from '../core/incident/click.ts';
import type { Incident } from '../core/incident/types.ts';
import { askToSwitchOn } from './ask-to-sign-in.ts';
import { askToTakeOver, previewForPerson } from './take-over.ts';
import { actOnIncident } from './act-on-incident.ts';
import { answerMessage } from './answer/answer-message.ts';
import { watchChosen } from './set-watch.ts';
import { wordsOf } from './answer/words-of.ts';
import type { Deps } from './deps.ts';
import type { ClickReply, IncomingClick } from './incoming.ts';
import { visibleWorkspaces } from './may.ts';
import { noticeFor } from './notice-for.ts';

/** Decides a click at once; slow work that follows from it is queued with the incident. */
export async function handleClick(deps: Deps, incoming: IncomingClick): Promise<ClickReply> {
  const { click } = incoming;
  if (click.verb === 'say') {
    return { kind: 'answer', answer: await answerMessage(deps, { ...incoming, text: click.text, cut: false }) };
  }
  if (click.verb === 'watchChosen') return { kind: 'answer', answer: await watchChosen(deps, incoming, click.chosen) };
  const done = await actWithOwnSignIn(deps, incoming);
  if (done !== undefined) return done;
  const act = await actOf(deps, click);
  if (act === undefined) return { kind: 'toast', text: nobodyToAsk };
  const acted = await actOnIncident(deps, incoming, act);
  if (acted.kind === 'refused') return { kind: 'toast', text: acted.text };
  if (click.verb === 'follow') return { kind: 'toast', text: followedText(acted.incident) };
  const notice = noticeFor(deps, acted.incident, { visible: await visibleWorkspaces(deps, incoming.conversation) });
  return click.verb === 'show'
    ? { kind: 'answer', answer: { text: wordsOf(notice), notice } }
    : { kind: 'notice', notice };
}

/** What this person does in Power BI themself: it changes nothing here until it is done there. */
async function actWithOwnSignIn(deps: Deps, { click, ...incoming }: IncomingClick): Promise<ClickReply | undefined> {
  if (click.verb !== 'switchOn' && click.verb !== 'takeOver' && click.verb !== 'takeOverNow') return undefined;
  const shown = await actOnIncident(deps, incoming, { incidentId: click.incidentId, verb: 'show' });
  if (shown.kind === 'refused') return { kind: 'toast', text: shown.text };
  const { incident } = shown;
  switch (click.verb) {
    case 'switchOn':
      return { kind: 'toast', text: await askToSwitchOn(deps, incoming, incident) };
    case 'takeOver':
      return { kind: 'answer', answer: await previewForPerson(deps, incoming, incident) };
    case 'takeOverNow':
      return { kind: 'toast', text: await askToTakeOver(deps, incoming, incident) };
    default:
      throw new Error(`unknown verb ${String(click.verb satisfies never)}`);
  }
}

const nobodyToAsk = 'I do not know this person as somebody who can put it right. “Who owns it” tells who is.';

/** Only who the APIs name as able to act is taken from a card. */
async function actOf(
  deps: Deps,
  click: Exclude<Click, { readonly verb: 'say' | 'watchChosen' }>,
): Promise<Parameters<typeof actOnIncident>[2] | undefined> {
  if (click.verb !== 'handOver') return click;
  const { incidentId, to } = click;
  const incident = await deps.store.findIncident(incidentId);
  const person = incident?.holders.find(({ personId, absent }) => personId === to && absent === undefined);
  if (person?.personId === undefined) return undefined;
  const { personId, name, upn } = person;
  return { verb: 'handOver', incidentId, to: { personId, name, ...(upn === undefined ? {} : { upn }) } };
}

function followedText({ state }: Incident): string {
  return state.kind === 'proven' ? 'It is back already.' : 'I tell you in a personal chat when it is back.';
}
