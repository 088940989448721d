import type { Fetched } from './fetch-list.ts';
import type { List } from './read-list.ts';

export const outsideTeams =
  'Open this page in Microsoft Teams: it is the Refreshes tab of the pbibot app. Only there can I tell who you are and what is yours.';

export const signInRefused =
  'Teams did not sign you in here, so I cannot tell what is yours. Try again; if it stays like this, ask your Teams administrator to allow pbibot.';

export const lookingUp = 'Looking up what is failing…';

export function troubleWords(fetched: Exclude<Fetched, { kind: 'list' }>): string {
  switch (fetched.kind) {
    case 'refused':
      return 'Your sign-in was not accepted. Try again; if it stays like this, sign out of Teams and in again.';
    case 'unavailable':
      return fetched.message ?? 'I cannot look up what is failing right now. Try again in a minute.';
    case 'offline':
      return 'I cannot be reached right now. Check your connection, then try again.';
    default:
      throw new Error(`unknown outcome ${JSON.stringify(fetched satisfies never)}`);
  }
}

export function listWords({ incidents, more, uncheckedWorkspaces }: List): string {
  const total = incidents.length + more;
  const unchecked =
    uncheckedWorkspaces === 0
      ? ''
      : ` ${uncheckedWorkspaces === 1 ? 'One workspace' : `${uncheckedWorkspaces} workspaces`} could not be checked, so something may be missing.`;
  if (total === 0) {
    return uncheckedWorkspaces === 0
      ? 'Nothing is failing in the workspaces where you have a role.'
      : `I see nothing failing.${unchecked}`;
  }
  const failing = total === 1 ? 'One thing is failing' : `${total} things are failing`;
  const shown = more === 0 ? '' : ` The newest ${incidents.length}:`;
  return `${failing} in the workspaces where you have a role.${shown}${unchecked}`;
}
