import type { Cause } from '../types.ts';
import { explainCause } from '../explain.ts';
import { listOf, placeOf, type FaqTopic } from './topic.ts';

const rights =
  'Also check that the account may read the source, and that the dataset is still bound to its connection after publishing or a take-over.';
const scheduleToo = 'A credential failure can switch the schedule off as well, so look at it once more.';

export function updatedButFailing(topic: FaqTopic | undefined): string[] {
  if (topic === undefined) {
    return [
      'Probably it was entered in a place that this refresh does not use.',
      'A source that is mapped to a gateway or shared connection uses only the credential of that connection; what is entered in the dataset’s own settings then plays no part. A personal cloud credential counts only if the dataset’s owner entered it.',
      `${rights} ${scheduleToo}`,
      'If the refresh runs for about an hour before it fails, the token ran out while loading: then load less at a time, for a new credential does not help.',
    ];
  }
  if (!topic.isCredential) return wrongPlace(topic);
  return [...wrongPlace(topic), ...notThePassword(topic), ...scheduleOff(topic), rights];
}

function wrongPlace(topic: FaqTopic): string[] {
  const { home, holders, ownerName, isOne, isCredential, cause } = topic;
  const subject = isOne ? topic.subject : `these ${topic.subject}`;
  if (!isCredential) {
    return [
      `${topic.subject} ${isOne ? 'fails' : 'fail'} for a reason that no credential can change: ${explainCause(cause).short}. ${explainCause(cause).who}`,
    ];
  }
  const owner = ownerName ?? 'the owner';
  const who = holders.length === 0 ? '' : ` Who can change it: ${listOf(holders)}.`;
  switch (home) {
    case 'gateway':
    case 'vnetGateway':
    case 'shareableCloud':
      return [
        `For ${subject} only ${placeOf(topic)} counts, under Manage connections and gateways. What is entered in a dataset’s own settings plays no part.${who}`,
      ];
    case 'personalCloud':
    case 'personalGateway':
      return [
        `For ${subject} only ${placeOf(topic)} counts, and only ${owner} can renew it, under Settings → Data source credentials. What somebody else enters serves that person’s own datasets.`,
      ];
    case 'ownerIdentity':
      return [
        `For ${subject} there is nothing to enter: the refresh runs as ${owner}. Give ${owner} access to the source again, or take the dataset over.`,
      ];
    case 'unbound':
      return [
        `The source of ${subject} is bound to no connection, so no credential reaches it. Map it first, under Settings → Gateway and cloud connections.`,
      ];
    case undefined:
      return ['Probably it was entered in a place that this refresh does not use: look where the source is mapped to.'];
    default:
      throw new Error(`unknown credential home ${String(home satisfies never)}`);
  }
}

/** Causes that no new password cures. */
const otherCure: Partial<Record<Cause, string>> = {
  permission_lost: 'The sign-in itself works: what is missing is a right at the source, and no new password gives it.',
  account_disabled_or_locked:
    'The account itself is disabled or locked. Until that is lifted, every password is refused.',
  conditional_access_or_mfa:
    'A sign-in policy stands in the way. Sign in again with the second factor; if it fails even then, the policy has to make room for this refresh.',
  owner_or_takeover_problem:
    'The refresh runs in the name of the dataset’s owner, so the owner has to get access back or be replaced.',
  service_principal_secret_expired:
    'An application signs in here. It needs a new secret or certificate first; paste the secret’s value, not its id.',
};

function notThePassword({ cause }: FaqTopic): string[] {
  const cure = otherCure[cause];
  return cure === undefined ? [] : [cure];
}

function scheduleOff({ schedulesOff, isOne }: FaqTopic): string[] {
  if (schedulesOff === 0) return [];
  const which = isOne ? 'Its schedule is' : schedulesOff === 1 ? 'One schedule is' : `${schedulesOff} schedules are`;
  return [`${which} switched off, so nothing has run since by itself. Ask me to check again: I start a run and look.`];
}
