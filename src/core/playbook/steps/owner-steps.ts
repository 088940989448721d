import type { Situation, StepText } from '../types.ts';
import { connectionsPath, handOver, isOnConnection, notTaken, refreshProof, settingsPath, step } from './parts.ts';

/** The owner may no longer use the source, has left, or has changed. */
export function ownerSteps(situation: Situation): StepText[] {
  const onConnection = isOnConnection(situation.home);
  if (!onConnection) return [newOwner(situation)];
  return situation.ownerAbsent === true ? [newOwner(situation), ownerRole(situation)] : [ownerRole(situation)];
}

function newOwner({ home }: Situation): StepText {
  return step({
    id: 'new-owner',
    title: 'Take {dataset} over, or let {owner} in again',
    why: 'A refresh runs in the name of the dataset’s owner, {owner}, who cannot do it any more.',
    todo: [
      'If {owner} should stay the owner: make them Contributor or more in {workspace} again.',
      'Otherwise open the settings of {dataset}, press Take over, and enter your own credential for every source that asks.',
    ],
    who: 'contributor',
    page: 'datasetSettings',
    clickPath: `${settingsPath} → Take over`,
    expect: 'The settings name an owner who is in the workspace, and no source has a warning.',
    proof: refreshProof(home),
    whenDifferent: [
      handOver,
      notTaken,
      {
        sees: 'stillFailing',
        say: 'After taking over, the schedule may be off: check Scheduled refresh on the same page.',
      },
    ],
    from: ['SEMANTICS §6', 'API §6.5', 'DEEPLINKS Power BI / Fabric portal'],
  });
}

function ownerRole({ home }: Situation): StepText {
  return step({
    id: 'owner-role-on-connection',
    title: 'Give {owner} a role on “{connection}”',
    why: 'A dataset may use a connection only while its owner is one of the connection’s users; {owner} is not, mostly after a take-over.',
    todo: [
      'Open Manage connections and gateways and find “{connection}”.',
      'Open Manage users in its row, add {owner} as User, and share.',
    ],
    who: 'connectionOwner',
    page: 'connections',
    clickPath: `${connectionsPath} → “{connection}” → Manage users`,
    expect: '{owner} stands among the users of “{connection}”.',
    proof: refreshProof(home),
    whenDifferent: [
      handOver,
      { sees: 'notThere', say: 'Only people with a role on “{connection}” see it.' },
      { sees: 'other', say: 'If {owner} has left: take {dataset} over in its settings, and add yourself instead.' },
    ],
    from: ['SEMANTICS §3', 'SEMANTICS §6', 'DEEPLINKS Power BI / Fabric portal'],
  });
}
