import type { Incident, Member } from '../core/incident/types.ts';
import type { WithSignIn } from '../ports/store.ts';
import { TeamsError } from '../ports/teams.ts';
import type { Deps } from './deps.ts';
import type { Incoming } from './incoming.ts';

/** So long a person may take to sign in. */
const patienceMs = 3_600_000;

/** Where a sign-in waits for its person. */
export function signInKey({ personId }: Incoming['from']): string {
  return `sign-in ${personId}`;
}

/**
 * Asks a person in the personal chat for their sign-in, which Teams gives by itself where it can; single sign-on of bots
 * works in one-on-one chats only (bot-sso-overview). Answers what to tell where the button was pressed.
 */
export async function askToSignIn(deps: Deps, incoming: Incoming, wish: WithSignIn, text: string): Promise<string> {
  const { store, teams, clock, signIn, log } = deps;
  const { from, conversation } = incoming;
  if (signIn === undefined) return 'Signing in as you is not set up here. Use the link on the card instead.';
  try {
    const chat =
      conversation.kind === 'personal'
        ? conversation
        : ((await store.findPersonalConversation(from.personId)) ?? (await teams.openPersonal(conversation, from)));
    if (chat === undefined) return 'I cannot reach you in a personal chat. Write “hello” to me there and try again.';
    await store.saveContext(signInKey(from), { withSignIn: wish, endsAt: clock.now() + patienceMs });
    await signIn.ask(chat, from, text);
  } catch (error) {
    if (!(error instanceof TeamsError)) throw error;
    log.warn({ reason: error.reason }, 'a person could not be asked to sign in');
    return 'Microsoft’s sign-in service does not answer me right now. Try again in a minute, or use the link on the card.';
  }
  return conversation.kind === 'personal' ? 'Signing you in.' : 'I have asked you in our personal chat.';
}

/** The datasets whose schedule this person, as their owner, can switch on. */
export function ownWithScheduleOff({ members }: Incident, person: Incoming['from']): Member[] {
  const mine = [person.upn, person.personId].map((name) => name?.toLowerCase());
  return members.filter(
    ({ scheduleEnabled, ownerUpn }) => scheduleEnabled === false && mine.includes(ownerUpn?.toLowerCase() ?? ''),
  );
}

export function askToSwitchOn(deps: Deps, incoming: Incoming, incident: Incident): Promise<string> | string {
  const mine = ownWithScheduleOff(incident, incoming.from);
  if (mine.length === 0) return notYours(incident);
  const names = mine.map(({ name }) => name).join(', ');
  const wish = { act: 'switchOn', incidentId: incident.incidentId } as const;
  return askToSignIn(
    deps,
    incoming,
    wish,
    `To switch on the schedule of ${names} as you, I need your sign-in. I keep nothing of it.`,
  );
}

function notYours({ members }: Incident): string {
  const owners = members
    .filter(({ scheduleEnabled }) => scheduleEnabled === false)
    .map(({ ownerName, ownerUpn }) => ownerName ?? ownerUpn ?? 'its owner');
  const named = [...new Set(owners)].slice(0, 3).join(', ');
  return named === ''
    ? 'Every schedule is on already.'
    : `Power BI lets only the owner switch a schedule on: ${named}.`;
}
