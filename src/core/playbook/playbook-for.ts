import { isCredentialCause } from '../diagnosis/is-credential.ts';
import type { Cause } from '../diagnosis/types.ts';
import { sourceOf } from './sources/source-of.ts';
import type { SourcePart } from './sources/source-part.ts';
import { refreshByHand, startMissing, switchOn } from './steps/absence-steps.ts';
import { enableAccount, grantRight, newSecret, seePolicy } from './steps/access-steps.ts';
import { startGateway } from './steps/gateway-steps.ts';
import { bindSource, mapSource } from './steps/mapping-steps.ts';
import { doorStep } from './steps/other-doors.ts';
import { ownerSteps } from './steps/owner-steps.ts';
import {
  giveRoom,
  mendQuery,
  mendValue,
  reachSource,
  readMessage,
  setPrivacy,
  shorten,
  spread,
} from './steps/other-steps.ts';
import type { Entry, Situation, StepText } from './types.ts';

type Plan = (situation: Situation, source: SourcePart) => StepText[];

/** Only what a person must do, in order; each piece knows where the credential lives and what kind of source it is. */
const plans: Readonly<Record<Cause, Plan>> = {
  password_rotated_or_wrong: door('secret'),
  gateway_credentials_stale: door('secret'),
  key_or_sas_rotated: door('key'),
  credentials_missing_or_not_set: door('first'),
  oauth_expired_or_revoked: door('signIn'),
  conditional_access_or_mfa: (situation, source) => [
    // With the second factor at hand this is mostly enough, so the policy is looked at only when it was not.
    { ...doorStep('signIn', situation, source), provesAtOnce: true },
    seePolicy,
  ],
  account_disabled_or_locked: (situation, source) => [
    enableAccount(situation),
    doorStep(entryFor('another', source), situation, source),
  ],
  permission_lost: (situation, source) => {
    // Nobody gives a right to somebody who has left.
    const runsAsAbsent = situation.home === 'ownerIdentity' && situation.ownerAbsent === true;
    return [runsAsAbsent ? doorStep('signIn', situation, source) : grantRight(situation, source)];
  },
  service_principal_secret_expired: (situation, source) => [newSecret, doorStep('appSecret', situation, source)],
  owner_or_takeover_problem: ownerSteps,
  gateway_offline: (situation) => [startGateway(situation)],
  gateway_datasource_not_configured: () => [mapSource],
  source_unreachable: (_, source) => [reachSource(source)],
  timeout: () => [shorten],
  memory_or_capacity: () => [giveRoom],
  throttled: () => [spread],
  schema_or_query: () => [mendQuery],
  data_conversion: () => [mendValue],
  privacy_firewall: () => [setPrivacy],
  other: () => [readMessage],
  schedule_off: () => [switchOn],
  day_used_up: () => [refreshByHand],
  run_not_started: () => [startMissing],
};

/** The steps for a cause, where the credential lives, and the kind of source; their names are not filled in yet. */
export function playbookFor(situation: Situation): readonly StepText[] {
  return stepsWith(situation, sourceOf(situation.kind));
}

export function stepsWith(situation: Situation, source: SourcePart): readonly StepText[] {
  const { cause, home } = situation;
  // There is no account to mend where nothing is bound.
  const isUnbound = home === 'unbound' && cause !== 'owner_or_takeover_problem';
  return isUnbound && isCredentialCause(cause) ? [bindSource] : plans[cause](situation, source);
}

function door(entry: Entry): Plan {
  return (situation, source) => [doorStep(entryFor(entry, source), situation, source)];
}

/** Where only a person can sign in, there is no password to enter. */
function entryFor(entry: Entry, source: SourcePart): Entry {
  return entry === 'secret' && source.signInOnly === true ? 'signIn' : entry;
}
