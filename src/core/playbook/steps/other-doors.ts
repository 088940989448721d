import type { SourcePart } from '../sources/source-part.ts';
import type { Entry, Situation, StepText } from '../types.ts';
import { connectionDoor } from './connection-door.ts';
import { datasetDoor, takeOverDoor } from './dataset-door.ts';
import { bindSource } from './mapping-steps.ts';
import { handOver, notTaken, refreshProof, settingsPath, step } from './parts.ts';

/** The one page on which the credential is changed, by where it lives. */
export function doorStep(entry: Entry, situation: Situation, source: SourcePart): StepText {
  const { home, ownerAbsent } = situation;
  switch (home) {
    case 'gateway':
    case 'vnetGateway':
    case 'shareableCloud':
      return connectionDoor(entry, situation, source);
    case 'personalCloud':
    case 'personalGateway':
      return ownerAbsent === true ? takeOverDoor(entry, situation, source) : datasetDoor(entry, situation, source);
    case 'ownerIdentity':
      return ownerIdentity(ownerAbsent === true, source);
    case 'unbound':
      return bindSource;
    case undefined:
      return whereItLives(entry, source);
    default:
      throw new Error(`unknown credential home ${String(home satisfies never)}`);
  }
}

function ownerIdentity(ownerAbsent: boolean, source: SourcePart): StepText {
  return step({
    id: ownerAbsent ? 'take-over-identity' : 'owner-identity',
    title: ownerAbsent ? 'Take {dataset} over' : 'Let {owner} in to {source} again, or take {dataset} over',
    why: 'No credential is stored here: the refresh runs as the owner of the dataset, {owner}.',
    todo: [
      ...(ownerAbsent
        ? []
        : [`Make sure that {owner} can sign in and has what a refresh needs there: ${source.right}.`]),
      ownerAbsent
        ? `Open the settings of {dataset} and press Take over; then it runs as you, so you need at {source}: ${source.right}.`
        : 'If {owner} has left, open the settings of {dataset} and press Take over; then it runs as you.',
      ...(ownerAbsent ? ['Check that Scheduled refresh is on.'] : []),
    ],
    who: ownerAbsent ? 'contributor' : 'datasetOwner',
    page: 'datasetSettings',
    clickPath: settingsPath,
    expect: 'The settings show an owner who can read {source}.',
    proof: refreshProof('ownerIdentity'),
    check: 'signIn',
    whenDifferent: [
      handOver,
      notTaken,
      {
        sees: 'greyedOut',
        say: 'There is nothing to enter: single sign-on is on. To be free of people, map the source to a connection with a credential of its own.',
      },
    ],
    from: ['SEMANTICS §3', 'SEMANTICS §5', 'SEMANTICS §6', ...source.from],
  });
}

/** The text alone does not tell which source failed; entered in the wrong place it changes nothing. */
function whereItLives(entry: Entry, source: SourcePart): StepText {
  const isSignIn = entry === 'signIn' || source.signInOnly === true;
  const enter = isSignIn ? 'sign in again with an account that may read it' : 'enter the current password or key';
  const enters = isSignIn ? 'signs in with an account that may read it' : 'enters the current password or key';
  return step({
    id: isSignIn ? 'sign-in-where-it-lives' : 'credential-where-it-lives',
    title: isSignIn
      ? 'Sign in again to {source}, where the sign-in is stored'
      : 'Enter the current password or key for {source}, where it is stored',
    why: 'A source that is mapped to a connection uses the credential of that connection only.',
    todo: [
      'Open the settings of {dataset} and see under Gateway and cloud connections whether {source} is mapped to a connection.',
      `If it is, open that connection under Manage connections and gateways and ${enter}.`,
      `If it is not, {owner} opens Data source credentials there, chooses Edit credentials and ${enters}.`,
    ],
    who: 'datasetOwner',
    page: 'datasetSettings',
    clickPath: settingsPath,
    expect: 'No source has a warning.',
    proof: refreshProof(undefined),
    check: entry,
    whenDifferent: [
      handOver,
      {
        sees: 'greyedOut',
        say: 'The credential lives on a connection: its owner or a gateway administrator enters it there.',
      },
      { sees: 'stillFailing', say: 'There may be two of them: every source with a warning needs its own credential.' },
    ],
    from: ['SEMANTICS §3', 'SEED questions 3', ...source.from],
  });
}
