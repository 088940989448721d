import { explainCause } from '../explain.ts';
import { placeOf, type FaqTopic } from './topic.ts';

const durable =
  'The lasting cure is a shared connection with a service principal, or with a workspace identity where the source allows it: then no person’s password or second factor is involved.';
const secretsEnd =
  'A service principal’s secret has an end date as well, so note it or let it be watched in Microsoft Entra. A workspace identity has no secret to renew.';

export function howToPrevent(topic: FaqTopic | undefined): string[] {
  if (topic === undefined) {
    return [
      `${durable} ${secretsEnd}`,
      'Where a password has to stay: use a service account, renew the stored copy in the same change as the password, and give the connection more than one owner.',
      'Note which datasets hang on which connection; I tell you when you ask what else uses the credential of a dataset.',
    ];
  }
  const { cause, isCredential } = topic;
  return [explainCause(cause).prevent, ...(isCredential ? [...atThisPlace(topic), secretsEnd] : [])];
}

function atThisPlace(topic: FaqTopic): string[] {
  const { home, isOne, subject, ownerName, holders } = topic;
  const all = isOne ? subject : `all ${subject}`;
  const these = isOne ? subject : `these ${subject} together`;
  switch (home) {
    case 'personalCloud':
    case 'personalGateway':
      return [
        `Here ${these} ${isOne ? 'hangs' : 'hang'} on ${placeOf(topic)}. Moved to a shared connection, it would survive ${ownerName ?? 'the owner'}’s next password change, holiday or leaving.`,
      ];
    case 'gateway':
    case 'vnetGateway':
    case 'shareableCloud':
      return [
        `Here one change in ${placeOf(topic)} protects ${all}.${holders.length === 1 ? ` Only ${holders[0] ?? ''} can renew it; a second owner would help.` : ''}`,
      ];
    case 'ownerIdentity':
      return [
        `Here the refresh runs as ${ownerName ?? 'the owner'}. Map the source to a shared connection with a credential of its own, and a change of people does not stop it.`,
      ];
    case 'unbound':
    case undefined:
      return [];
    default:
      throw new Error(`unknown credential home ${String(home satisfies never)}`);
  }
}
