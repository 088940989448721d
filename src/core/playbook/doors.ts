import type { CredentialHome } from '../dataset.ts';
import type { StepText } from './types.ts';

const connectionsPath = 'Power BI → gear → Manage connections and gateways → {connection} → Settings';
const settingsPath = 'Power BI → workspace {workspace} → {dataset} → Settings → Data source credentials';

/** What has to be entered where the credential lives (SEMANTICS.md §3). `secret` is a password or key, `signIn` an OAuth consent. */
export type Entry = 'secret' | 'signIn';

const onConnection = (entry: Entry): StepText => ({
  title: entry === 'secret' ? 'Enter the new password in “{connection}”' : 'Sign in again in “{connection}”',
  why: 'The connection “{connection}” holds the credential for {source}. Every dataset on it uses that one, so one change mends them all.',
  todo: [
    'Open Manage connections and gateways and find “{connection}”.',
    entry === 'secret'
      ? 'Open its settings, enter the current password of {account}, and save. Type it there only, never here.'
      : 'Open its settings, choose Edit credentials, and sign in with an account that may read {source}.',
    'Power BI tries the sign-in while it saves. Wait for it.',
  ],
  expect: 'The connection is saved and shows as online.',
  page: 'connections',
  clickPath: connectionsPath,
  whenDifferent: [
    'You do not see “{connection}”: only people with a role on it do. {holders}',
    'It is refused while saving: the password is not the current one, or the account is locked. Whoever changed it knows the new one.',
    'The fields are greyed out: you are a user of the connection, not its owner. {holders}',
  ],
});

const onDataset = (entry: Entry): StepText => ({
  title: entry === 'secret' ? 'Enter the new secret for {source}' : 'Sign in again to {source}',
  why: 'This is a personal credential of {owner}. It serves every dataset that {owner} owns on {source}, and nobody else can renew it.',
  todo: [
    'Open the settings of {dataset} and expand Data source credentials.',
    entry === 'secret'
      ? 'Choose Edit credentials for {source}, enter the current key or password, and sign in. Type it there only, never here.'
      : 'Choose Edit credentials for {source} and sign in with the account that may read it.',
  ],
  expect: 'The warning beside the source is gone.',
  page: 'datasetSettings',
  clickPath: settingsPath,
  whenDifferent: [
    'Edit credentials is missing: only the owner, {owner}, sees it. Ask {owner}, or take the dataset over; then the new owner enters a credential of their own.',
    'The browser does not ask for an account: open the portal once with ?alwaysPromptForContentProviderCreds=true at its end.',
    'It is refused while signing in: the account has no right on {source}, or a policy stands in the way.',
  ],
});

/** The step that opens the right door, by where the credential lives. */
export function doorStep(home: CredentialHome, entry: Entry): StepText {
  switch (home) {
    case 'gateway':
    case 'vnetGateway':
    case 'shareableCloud':
      return onConnection(entry);
    case 'personalCloud':
    case 'personalGateway':
      return onDataset(entry);
    case 'ownerIdentity':
      return {
        title: 'Give {owner} access to {source}, or take the dataset over',
        why: 'No credential is stored here: the refresh runs as the owner of the dataset, {owner}.',
        todo: [
          'Make sure that {owner} can still sign in and read {source}.',
          'If {owner} has left, let a new owner take the dataset over in its settings.',
        ],
        expect: 'The settings show an owner who can read {source}.',
        page: 'datasetSettings',
        clickPath: 'Power BI → workspace {workspace} → {dataset} → Settings',
        whenDifferent: ['Take over is missing: you need to be Contributor or more in {workspace}.'],
      };
    case 'unbound':
      return {
        title: 'Bind {dataset} to a connection',
        why: 'The source {source} is not bound to any connection, so Power BI has no credential for it.',
        todo: [
          'Open the settings of {dataset} and expand Gateway and cloud connections.',
          'Map {source} to a connection, and apply.',
        ],
        expect: 'The source shows the connection it maps to.',
        page: 'datasetSettings',
        clickPath: 'Power BI → workspace {workspace} → {dataset} → Settings → Gateway and cloud connections',
        whenDifferent: [
          'No connection is offered: server and database must be written exactly as in the connection, and you must be one of its users.',
        ],
      };
    default:
      throw new Error(`unknown credential home ${String(home satisfies never)}`);
  }
}
