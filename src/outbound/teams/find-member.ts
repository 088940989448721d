import { z } from 'zod';
import type { Log } from '../../ports/log.ts';
import { TeamsError, type Conversation } from '../../ports/teams.ts';
import type { Conversations } from './conversations.ts';
import { createRecent } from './recent.ts';
import { readReference } from './reference.ts';

// Clicks must be answered within five seconds, so the roster gets a small part of that.
const rosterTimeoutMs = 1_500;
const knownMs = 6 * 3_600_000;
const unknownMs = 5 * 60_000;
const peopleMax = 5_000;

const memberSchema = z.object({
  userPrincipalName: z.string().min(3).max(320).optional().catch(undefined),
  name: z.string().min(1).max(500).optional().catch(undefined),
});

/** What the roster adds to what an activity tells of its sender. */
export interface RosterEntry {
  readonly upn?: string;
  readonly name?: string;
}

export type FindMember = (
  conversation: Conversation,
  member: { memberId: string; personId: string },
) => Promise<RosterEntry | undefined>;

/** A person in the conversation's roster: asked once a person, and never in the way when Teams does not tell. */
export function createRoster(parts: {
  adapter: { connect(serviceUrl: string): Conversations };
  log: Log;
  now: () => number;
}): FindMember {
  const known = createRecent<Promise<RosterEntry>>({ max: peopleMax, maxAgeMs: knownMs, now: parts.now });
  const unknown = createRecent<true>({ max: peopleMax, maxAgeMs: unknownMs, now: parts.now });

  async function ask(conversation: Conversation, memberId: string): Promise<RosterEntry> {
    const conversations = parts.adapter.connect(readReference(conversation).serviceUrl);
    const abortSignal = AbortSignal.timeout(rosterTimeoutMs);
    const member = await conversations.getConversationMember(conversation.conversationId, memberId, { abortSignal });
    const { userPrincipalName: upn, name } = memberSchema.parse(member);
    return { ...(upn !== undefined && { upn }), ...(name !== undefined && { name }) };
  }

  return async (conversation, { memberId, personId }) => {
    const key = `${conversation.tenantId ?? ''} ${personId}`;
    if (unknown.find(key) === true) return undefined;
    let asked = known.find(key);
    if (asked === undefined) {
      asked = ask(conversation, memberId);
      known.keep(key, asked);
    }
    try {
      return await asked;
    } catch (error) {
      known.forget(key);
      unknown.keep(key, true);
      const reason = error instanceof TeamsError ? error.reason : error instanceof Error ? error.name : 'unknown';
      parts.log.debug({ reason }, 'the roster did not tell');
      return undefined;
    }
  };
}
