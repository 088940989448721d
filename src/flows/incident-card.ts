import { createHash } from 'node:crypto';
import { renderNotice, renderSmallNotice } from '../cards/render-notice.ts';
import type { Notice } from '../core/incident/notice.ts';
import type { PostedNotice } from '../ports/store.ts';
import type { Conversation, OutgoingMessage } from '../ports/teams.ts';
import type { Deps } from './deps.ts';
import { awaitTurn, type Hurry } from './send-in-turn.ts';
import { sendFitting, sendOr } from './send-or.ts';

export interface IncidentCard {
  readonly message: OutgoingMessage;
  small(): OutgoingMessage;
  /** So that nothing is sent twice. */
  readonly contentHash: string;
}

export function cardOf(notice: Notice): IncidentCard {
  const words = {
    summary: notice.headline,
    ...(notice.mention === undefined ? {} : { mention: notice.mention }),
  };
  const message: OutgoingMessage = { card: renderNotice(notice), ...words };
  return { message, small: () => ({ card: renderSmallNotice(notice), ...words }), contentHash: hashOf(message) };
}

export function hashOf(message: OutgoingMessage): string {
  return createHash('sha256').update(JSON.stringify(message)).digest('base64');
}

/** undefined: its turn did not come in time. */
export async function postCard(
  deps: Deps,
  conversation: Conversation,
  { message, small }: IncidentCard,
  hurry: Hurry,
): Promise<{ activityId: string } | undefined> {
  if (!(await awaitTurn(deps, conversation, hurry))) return undefined;
  return sendOr(deps, conversation, () =>
    sendFitting(message, small, (fitting) => deps.teams.post(conversation, fitting)),
  );
}

/** False: its turn did not come in time. A card that says the same already is left alone. */
export async function updateCard(
  deps: Deps,
  conversation: Conversation,
  { message, small, contentHash }: IncidentCard,
  posted: PostedNotice,
  hurry: Hurry,
): Promise<boolean> {
  if (posted.contentHash === contentHash) return true;
  if (!(await awaitTurn(deps, conversation, hurry))) return false;
  await sendOr(
    deps,
    conversation,
    () => sendFitting(message, small, (fitting) => deps.teams.update(conversation, posted.activityId, fitting)),
    () => deps.store.removeNotice(posted),
  );
  await deps.store.saveNotice({ ...posted, contentHash });
  return true;
}
