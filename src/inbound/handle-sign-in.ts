import { z } from 'zod';
import type { IncomingSignIn, SignInReply } from '../flows/incoming.ts';
import type { BotActivity } from './read-activity.ts';
import { readIncoming } from './read-incoming.ts';
import { phrases } from './phrases.ts';
import { logTrouble } from './troubles.ts';
import { readWho, threadOfTurn, type BotParts } from './turn.ts';
import { within } from '../ports/within.ts';

export const signInInvokes: readonly (string | undefined)[] = ['signin/tokenExchange', 'signin/verifyState'];

export interface SignInAnswer {
  readonly status: 200 | 400 | 412;
  readonly body?: object;
}

const Exchange = z.object({
  id: z.string().max(500).optional(),
  connectionName: z.string().max(200).optional(),
  token: z.string().min(1).max(16_384),
});
const State = z.object({ state: z.string().regex(/^[\w-]{1,64}$/) });

/**
 * What a Teams client sends while it signs a person in: a token, by itself, or the code of a sign-in by hand. A 412 makes
 * it show its sign-in button (bot-sso-overview).
 */
export async function handleSignIn(
  activity: BotActivity,
  parts: BotParts,
  keep: (work: Promise<void>) => unknown,
): Promise<SignInAnswer> {
  const proof = readProof(activity);
  if (proof === undefined) return { status: 400 };
  const thread = threadOfTurn(activity, readIncoming(activity));
  const work = signInSafely(activity, proof, parts);
  const tell = async ({ text }: SignInReply): Promise<void> => {
    if (text !== undefined) await parts.talkBack.say(thread, text);
  };
  keep(work.then(tell));
  const reply = await within(work, parts.patienceMs);
  const isSignedIn = reply === 'late' || reply.isSignedIn;
  if (proof.kind === 'code') return { status: 200 };
  const { id, connectionName } = Exchange.parse(activity.value);
  return isSignedIn
    ? { status: 200, body: { id, connectionName } }
    : { status: 412, body: { id, connectionName, failureDetail: 'The sign-in could not be exchanged.' } };
}

function readProof({ name, value, from }: BotActivity): IncomingSignIn['proof'] | undefined {
  if (name === 'signin/tokenExchange') {
    const { data } = Exchange.safeParse(value);
    return data && { kind: 'token', token: data.token };
  }
  const { data } = State.safeParse(value);
  return data && { kind: 'code', code: data.state, memberId: from.id };
}

async function signInSafely(
  activity: BotActivity,
  proof: IncomingSignIn['proof'],
  { flows, replies, log }: BotParts,
): Promise<SignInReply> {
  try {
    return await flows.onSignIn({ ...(await readWho(activity, replies)), proof });
  } catch (error) {
    return { isSignedIn: false, text: phrases.broken(logTrouble(log, error, { turn: 'signIn' })) };
  }
}
