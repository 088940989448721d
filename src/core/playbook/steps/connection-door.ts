import type { SourcePart } from '../sources/source-part.ts';
import type { Entry, Situation, StepText } from '../types.ts';
import { askAgain, connectionsPath, handOver, notCurrent, refreshProof, step } from './parts.ts';

const titles: Readonly<Record<Entry, string>> = {
  secret: 'Enter the new password in “{connection}”',
  key: 'Enter the current key in “{connection}”',
  appSecret: 'Enter the new client secret in “{connection}”',
  signIn: 'Sign in again in “{connection}”',
  first: 'Enter a credential in “{connection}”',
  another: 'Enter another account in “{connection}”',
};

const ids: Readonly<Record<Entry, string>> = {
  secret: 'password-on-connection',
  key: 'key-on-connection',
  appSecret: 'client-secret-on-connection',
  signIn: 'sign-in-on-connection',
  first: 'credential-on-connection',
  another: 'account-on-connection',
};

/** The credential lives on a connection, shared by every dataset on it. */
export function connectionDoor(entry: Entry, { home }: Situation, source: SourcePart): StepText {
  return step({
    id: ids[entry],
    title: titles[entry],
    why: whyOf(home),
    todo: ['Open Manage connections and gateways and find “{connection}”.', enterOf(entry, source)],
    who: 'connectionOwner',
    page: 'connections',
    clickPath: `${connectionsPath} → “{connection}” → Settings`,
    expect: 'Power BI tries the sign-in while it saves; then the connection shows as online.',
    proof: refreshProof(home),
    check: entry,
    whenDifferent: [
      handOver,
      { sees: 'notThere', say: 'Only people with a role on “{connection}” see it.' },
      { sees: 'greyedOut', say: 'You may use the connection, not change it.' },
      notCurrent,
      ...(entry === 'signIn' ? [askAgain] : []),
      {
        sees: 'stillFailing',
        say: 'See that it was “{connection}” that you changed. What is entered in a dataset’s own settings plays no part.',
      },
      ...(source.hints ?? []),
    ],
    from: ['SEMANTICS §3', 'DEEPLINKS Power BI / Fabric portal', ...source.from],
  });
}

function whyOf(home: Situation['home']): string {
  return home === 'shareableCloud'
    ? 'This shared connection holds the credential for {source}. One change here mends every dataset on it.'
    : 'The refresh signs in to {source} with what this gateway connection holds. One change here mends every dataset on it.';
}

function enterOf(entry: Entry, source: SourcePart): string {
  switch (entry) {
    case 'secret':
      return 'Open its settings, enter the current password of {account}, and save. Type it there only, never here.';
    case 'key':
      return `Open its settings, enter the current key or token, and save. It is found under: ${source.keyPlace ?? 'the source’s own settings'}.`;
    case 'appSecret':
      return 'Open its settings, enter the value of the new client secret, not its id, and save. Type it there only, never here.';
    case 'signIn':
      return 'Open its settings, choose Edit credentials, and sign in with an account that may read {source}.';
    case 'first':
      return `Open its settings and enter a credential that may read {source}. Authentication method: ${source.method}.`;
    case 'another':
      return 'Open its settings and enter an account that stays, best a service account or a service principal, and save.';
  }
}
