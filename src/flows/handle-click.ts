import type { Incident } from '../core/incident/types.ts';
import { actOnIncident } from './act-on-incident.ts';
import { answerMessage } from './answer/answer-message.ts';
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
  const acted = await actOnIncident(deps, incoming, click);
  if (acted.kind === 'refused') return { kind: 'toast', text: acted.text };
  if (click.verb === 'follow') return { kind: 'toast', text: followedText(acted.incident) };
  const notice = noticeFor(deps, acted.incident, { visible: await visibleWorkspaces(deps, incoming.conversation) });
  return click.verb === 'show'
    ? { kind: 'answer', answer: { text: wordsOf(notice), notice } }
    : { kind: 'notice', notice };
}

function followedText({ state }: Incident): string {
  return state.kind === 'proven' ? 'It is back already.' : 'I tell you in a personal chat when it is back.';
}
