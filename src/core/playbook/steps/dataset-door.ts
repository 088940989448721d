import type { SourcePart } from '../sources/source-part.ts';
import type { Entry, Hint, Situation, StepText } from '../types.ts';
import { askAgain, handOver, notCurrent, notTaken, refreshProof, settingsPath, step } from './parts.ts';

const titles: Readonly<Record<Entry, string>> = {
  secret: 'Enter the new password for {source}',
  key: 'Enter the current key for {source}',
  appSecret: 'Enter the new client secret for {source}',
  signIn: 'Sign in again to {source}',
  first: 'Enter a credential for {source}',
  another: 'Enter another account for {source}',
};

const ids: Readonly<Record<Entry, string>> = {
  secret: 'password-on-dataset',
  key: 'key-on-dataset',
  appSecret: 'client-secret-on-dataset',
  signIn: 'sign-in-on-dataset',
  first: 'credential-on-dataset',
  another: 'account-on-dataset',
};

/** A personal credential: one per owner and source, entered in the settings of any dataset of that owner. */
export function datasetDoor(entry: Entry, { home }: Situation, source: SourcePart): StepText {
  return step({
    id: ids[entry],
    title: titles[entry],
    why: 'This is a personal credential of {owner}. It serves every dataset that {owner} owns on {source}, and nobody else can renew it.',
    todo: [
      'Open the settings of {dataset} and expand Data source credentials.',
      enterOf(entry, source),
      ...(home === 'personalGateway'
        ? ['The computer with the personal gateway must be on, and its user signed in.']
        : []),
    ],
    who: 'datasetOwner',
    page: 'datasetSettings',
    clickPath: `${settingsPath} → Data source credentials`,
    expect: 'The warning beside the source is gone.',
    proof: refreshProof(home),
    check: entry,
    whenDifferent: [
      {
        sees: 'notMine',
        say: 'Edit credentials shows for the owner only, {owner}. Hand it over, or take the dataset over in its settings; then the new owner enters a credential of their own.',
      },
      ...commonHints(entry),
      ...(source.hints ?? []),
    ],
    from: ['SEMANTICS §3', 'SEED step 1', 'DEEPLINKS Power BI / Fabric portal', ...source.from],
  });
}

/** The owner has left or is disabled: what only the owner can do needs a new one first, on the same page. */
export function takeOverDoor(entry: Entry, { home }: Situation, source: SourcePart): StepText {
  return step({
    id: `take-over-and-${ids[entry]}`,
    title: 'Take {dataset} over, then enter a credential of your own',
    why: 'The credential belongs to {owner}, who cannot renew it any more. After taking over, the new owner’s own credentials count.',
    todo: [
      'Open the settings of {dataset} and press Take over.',
      `Expand Data source credentials and enter yours for every source that asks. For {source}: ${source.method}.`,
      'Check that Scheduled refresh is on.',
    ],
    who: 'contributor',
    page: 'datasetSettings',
    clickPath: `${settingsPath} → Take over`,
    expect: 'The settings name you as the owner, and no source has a warning.',
    proof: refreshProof(home),
    check: entry,
    whenDifferent: [handOver, notTaken, ...commonHints(entry), ...(source.hints ?? [])],
    from: ['SEMANTICS §6', 'API §6.5', ...source.from],
  });
}

function commonHints(entry: Entry): Hint[] {
  const isTyped = entry === 'secret' || entry === 'key' || entry === 'appSecret';
  return [
    {
      sees: 'greyedOut',
      say: 'The credential lives on a connection: expand Gateway and cloud connections on the same page and follow its link.',
    },
    ...(isTyped ? [] : [askAgain]),
    isTyped
      ? notCurrent
      : {
          sees: 'refused',
          say: 'The account has no right on {source}, or a policy stands in the way. Try it outside Power BI.',
        },
    {
      sees: 'stillFailing',
      say: 'Every source with a warning on this page needs its own credential.',
    },
  ];
}

function enterOf(entry: Entry, source: SourcePart): string {
  switch (entry) {
    case 'secret':
      return 'Choose Edit credentials for {source}, enter the current password, and sign in. Type it there only, never here.';
    case 'key':
      return `Choose Edit credentials for {source} and enter the current key or token. It is found under: ${source.keyPlace ?? 'the source’s own settings'}.`;
    case 'appSecret':
      return 'Choose Edit credentials for {source} and enter the value of the new client secret, not its id. Type it there only, never here.';
    case 'signIn':
      return 'Choose Edit credentials for {source} and sign in with the account that may read it.';
    case 'first':
      return `Choose Edit credentials for {source} and enter one that may read it. Authentication method: ${source.method}.`;
    case 'another':
      return 'Choose Edit credentials for {source} and enter an account that stays, best a service account or a service principal.';
  }
}
