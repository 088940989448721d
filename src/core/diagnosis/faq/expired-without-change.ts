import type { Cause } from '../types.ts';
import { explainCause } from '../explain.ts';
import { placeOf, type FaqTopic } from './topic.ts';

const whatEndsIt =
  'A sign-in (OAuth) ends when an administrator resets the password in the Entra admin center or revokes the sessions, when a Conditional Access policy changes, or when it was not used for about 90 days.';
const ageIsNoReason =
  'It is renewed each time it is used, so a dataset that refreshes every day does not run into the 90 days; a paused one does.';
const ownChange =
  'Changing one’s own password ends a sign-in stored on a gateway, but mostly not one that the Power BI service holds.';

export function expiredWithoutChange(topic: FaqTopic | undefined): string[] {
  if (topic === undefined) {
    return [
      'Yes, a credential can stop working although nobody changed a password.',
      `${whatEndsIt} ${ageIsNoReason}`,
      ownChange,
      'Client secrets, certificates, shared access signatures and API keys have end dates of their own. Entering it again, or signing in again, puts it right.',
    ];
  }
  const meaning = topic.codeMeaning === undefined ? [] : [`The error says: ${topic.codeMeaning}`];
  return [...here(topic), ...meaning, ...general(topic)];
}

function here(topic: FaqTopic): string[] {
  const { account } = topic;
  const subject = topic.isOne ? topic.subject : `these ${topic.subject}`;
  const who = account ?? 'the stored account';
  const own: Partial<Record<Cause, string>> = {
    oauth_expired_or_revoked: `Yes. The sign-in of ${subject} ended without a password having to change. It is held in ${placeOf(topic)}.`,
    conditional_access_or_mfa: `Yes. Here a sign-in policy ended it or asks for more, not the password. Where it is a sign-in frequency rule, it comes back after the same time.`,
    service_principal_secret_expired:
      'Yes. Here it is the secret or certificate of an application, which has an end date of its own, whatever happens to passwords.',
    key_or_sas_rotated:
      'Yes. Here it is a key, token or signature: it carries its own end date, or somebody made a new one at the source.',
    password_rotated_or_wrong: `Here no sign-in ran out: the source rejects the password stored for ${who}. If it was not you, somebody else changed it, or its policy let it expire; the copy in ${placeOf(topic)} does not follow by itself.`,
    gateway_credentials_stale: `It is possible. The credential in ${placeOf(topic)} is rejected: its password was changed or expired, or its sign-in ended.`,
    account_disabled_or_locked: `Here nothing ran out: ${who} is disabled or locked, so the source turns it away whatever the password.`,
    permission_lost: `Here nothing ran out: the sign-in works, but ${who} may not read the source any more.`,
    credentials_missing_or_not_set:
      'Here nothing ran out: no credential is stored for the source, mostly after publishing, a take-over or a new gateway.',
    owner_or_takeover_problem: `Here nothing ran out: the refresh runs in the name of the dataset’s owner, and that no longer works.`,
  };
  return [
    own[topic.cause] ?? `Here nothing ran out: ${explainCause(topic.cause).short}. A new credential would not help.`,
  ];
}

function general({ cause, home }: FaqTopic): string[] {
  if (cause !== 'oauth_expired_or_revoked' && cause !== 'gateway_credentials_stale') return [];
  const onGateway = home === 'gateway' || home === 'vnetGateway' || home === 'personalGateway';
  return [`${whatEndsIt} ${ageIsNoReason}`, ...(onGateway || home === undefined ? [ownChange] : [])];
}
