import type { WithSignIn } from '../ports/store.ts';
import { PowerBiError } from '../ports/power-bi.ts';
import { SignInError, type AsPerson, type SignInReason } from '../ports/sign-in.ts';
import { ownWithScheduleOff, signInKey } from './ask-to-sign-in.ts';
import { changeIncident } from './change-incident.ts';
import type { Deps } from './deps.ts';
import type { IncomingSignIn, SignInReply } from './incoming.ts';
import { takeOverAs } from './take-over.ts';

const failures: Readonly<Record<SignInReason, SignInReply>> = {
  // Teams shows its own button for these two.
  consentNeeded: { isSignedIn: false },
  signInNeeded: { isSignedIn: false },
  wrongPerson: { isSignedIn: false, text: 'That sign-in belongs to somebody else, so I did nothing with it.' },
  accountBlocked: {
    isSignedIn: false,
    text: 'Microsoft Entra refuses your account. Ask an administrator, then try again.',
  },
  unavailable: {
    isSignedIn: false,
    text: 'Microsoft Entra does not answer right now. Press the button on the card again in a minute.',
  },
};

/** Does what the person has asked for, with their sign-in, and keeps nothing of it. */
export async function actAsPerson(deps: Deps, incoming: IncomingSignIn): Promise<SignInReply> {
  const { store, clock, log, signIn } = deps;
  const { from, proof } = incoming;
  const key = signInKey(from);
  const wish = (await store.findContext(key, clock.now()))?.withSignIn;
  if (signIn === undefined || wish === undefined) {
    return {
      isSignedIn: true,
      text: 'You are signed in, but nothing waits for it any more. Press the button on the card again.',
    };
  }
  let person: AsPerson;
  try {
    person = await (proof.kind === 'token' ? signIn.withToken(from, proof.token) : signIn.withCode(from, proof));
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    log.info({ reason: error.reason }, 'a sign-in could not be used');
    const reply = failures[error.reason];
    return proof.kind === 'code' && reply.text === undefined ? { ...reply, text: byHandFailed(error.reason) } : reply;
  }
  // All of a person's clients send a token; the first one does it.
  await store.saveContext(key, { endsAt: clock.now() });
  return { isSignedIn: true, text: await act(deps, incoming, wish, person) };
}

function byHandFailed(reason: SignInReason): string {
  return reason === 'consentNeeded'
    ? 'Nobody has allowed me to act for you in Power BI yet. An administrator can grant it; until then use the link on the card.'
    : 'That sign-in did not work, or its code is too old. Press the button on the card again.';
}

async function act(deps: Deps, incoming: IncomingSignIn, wish: WithSignIn, person: AsPerson): Promise<string> {
  try {
    return wish.act === 'switchOn'
      ? await switchOnAs(deps, incoming, wish.incidentId, person)
      : await takeOverAs(deps, incoming, wish, person);
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    deps.log.info({ reason: error.reason, act: wish.act }, 'Power BI refused what a person asked for');
    return error.reason === 'forbidden' || error.reason === 'unauthorized'
      ? 'Power BI does not allow you to do that. The link on the card opens the page where it says why.'
      : 'Power BI did not take it right now. Press the button on the card again in a minute.';
  }
}

async function switchOnAs(deps: Deps, { from }: IncomingSignIn, incidentId: string, person: AsPerson): Promise<string> {
  const incident = await deps.store.findIncident(incidentId);
  const mine = incident === undefined ? [] : ownWithScheduleOff(incident, from);
  for (const { datasetId, workspaceId } of mine) {
    await person.enableSchedule({ datasetId, workspaceId });
    await deps.store.saveScheduleEnabled(datasetId, true);
    const at = deps.clock.now();
    await changeIncident(deps, incidentId, {
      kind: 'scheduleSeen',
      at,
      datasetId,
      enabled: true,
      switchedOnByBot: true,
    });
  }
  if (mine.length === 0) return 'Every schedule of yours is on already.';
  return `Done: ${mine.map(({ name }) => name).join(', ')} refreshes on its schedule again. I kept nothing of your sign-in.`;
}
