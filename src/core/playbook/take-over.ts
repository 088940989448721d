import type { Connection, Dataset, Person } from '../dataset.ts';

/** What is known of a connection from the new owner's side. */
export interface ConnectionFacts {
  readonly connection: Connection;
  /** Has a role on it; for personal credentials: has one of their own for this source. undefined: nobody could be asked. */
  readonly isUsable: boolean | undefined;
}

export interface TakeOverLine {
  readonly subject: string;
  /** `needed`: the refresh fails until it is done. */
  readonly state: 'needed' | 'have' | 'unknown';
  readonly text: string;
}

/** What changes for whoever takes a dataset over, by where each credential lives (SEMANTICS.md §3 and §6). */
export function previewTakeOver(
  dataset: Pick<Dataset, 'name' | 'schedule'>,
  owner: string,
  connections: readonly ConnectionFacts[],
): TakeOverLine[] {
  return [...connections.map((facts) => lineFor(facts, owner)), scheduleLine(dataset)];
}

function lineFor({ connection, isUsable }: ConnectionFacts, owner: string): TakeOverLine {
  const subject = connection.name ?? connection.path;
  switch (connection.home) {
    case 'personalCloud':
      return isUsable === true
        ? {
            subject,
            state: 'have',
            text: 'You have a credential of your own for this source, and it is used from then on.',
          }
        : { subject, state: 'needed', text: `Enter your own credential for it: that of ${owner} does not come along.` };
    case 'personalGateway':
      return {
        subject,
        state: 'needed',
        text: `It is read through a personal gateway on the machine of ${owner}. You need one of your own, better a standard gateway.`,
      };
    case 'shareableCloud':
    case 'gateway':
    case 'vnetGateway':
      return sharedLine(subject, isUsable);
    case 'ownerIdentity':
      return {
        subject,
        state: 'unknown',
        text: 'It is read with the owner’s own account, so yours must be allowed to read it.',
      };
    case 'unbound':
      return { subject, state: 'needed', text: 'It is mapped to nothing yet: map it to a connection in the settings.' };
    case undefined:
      return {
        subject,
        state: 'unknown',
        text: 'I cannot see where its credential is stored: a personal one does not come along, then enter your own.',
      };
    default:
      throw new Error(`unknown credential home ${String(connection.home satisfies never)}`);
  }
}

function sharedLine(subject: string, isUsable: boolean | undefined): TakeOverLine {
  if (isUsable === true) return { subject, state: 'have', text: 'You may use this connection: nothing to enter.' };
  if (isUsable === false)
    return {
      subject,
      state: 'needed',
      text: 'You are no user of this connection yet: its owner must share it with you first.',
    };
  return {
    subject,
    state: 'unknown',
    text: 'I cannot see whether you may use this connection: look under Manage connections and gateways.',
  };
}

function scheduleLine({ schedule }: Pick<Dataset, 'schedule'>): TakeOverLine {
  const subject = 'Schedule';
  if (schedule === undefined) return { subject, state: 'unknown', text: 'It has no schedule that I can read.' };
  return schedule.enabled
    ? {
        subject,
        state: 'have',
        text: 'It stays as it is. From then on only you can change it, and failure mails go to you.',
      }
    : {
        subject,
        state: 'needed',
        text: 'It is switched off: switch it on once the refresh works. Only you can do that then.',
      };
}

/** Whether this person owns something that reads the same source with a personal credential. */
export function hasOwnCredential(owned: readonly Dataset[], person: Person, { type, path }: Connection): boolean {
  return owned
    .filter(({ ownerUpn }) => ownerUpn !== undefined && ownerUpn.toLowerCase() === person.upn?.toLowerCase())
    .some(({ connections }) =>
      connections.some((other) => other.home === 'personalCloud' && other.type === type && other.path === path),
    );
}
