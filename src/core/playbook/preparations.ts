import type { Cause } from '../diagnosis/types.ts';
import type { Entry } from './doors.ts';
import type { StepText } from './types.ts';

export interface Playbook {
  /** What must be done before the credential is entered, or instead of it. */
  readonly before: readonly StepText[];
  /** What is entered at the door; absent: nothing has to be entered. */
  readonly entry?: Entry;
}

const settingsOf = 'Power BI → workspace {workspace} → {dataset} → Settings';
const historyOf = 'Power BI → workspace {workspace} → {dataset} → Refresh history';

const step = (text: StepText): StepText => text;

const enableAccount = step({
  title: 'Get {account} enabled again, or choose another account',
  why: 'The source turned the account away: it is disabled, locked or expired. A new password alone will not help.',
  todo: [
    'Ask whoever looks after {account} whether it may be enabled or unlocked.',
    'If its owner has left, agree on a service account or a service principal instead.',
  ],
  page: 'users',
  clickPath: 'Entra admin center → Users → {account}',
  whenDifferent: ['It is a login of the database itself: its administrator unlocks it there, not in Entra.'],
});

const seePolicy = step({
  title: 'See which sign-in policy stands in the way',
  why: 'A Conditional Access or MFA rule stopped the sign-in. A refresh cannot answer an MFA prompt by itself.',
  todo: [
    'Look at the failed sign-in of {account} and open its Conditional Access tab.',
    'Ask the security team whether the account may be left out, or whether a service principal should take over.',
    'If MFA was just introduced, signing in once more in the next step is often enough.',
  ],
  page: 'signInLogs',
  clickPath: 'Entra admin center → Sign-in logs → user {account}',
  whenDifferent: [
    'You may not see the sign-in log: an administrator with Reports Reader can, and the correlation id is under Details.',
  ],
});

const grantRight = step({
  title: 'Give {account} the right to read {source}',
  why: 'The sign-in itself works; the right to read the data is missing. Nothing has to be entered in Power BI.',
  todo: ['Ask the owner of {source} to give {account} read access again.'],
  expect: '{account} can open {source} outside Power BI.',
  whenDifferent: ['The right is there: a server firewall or a private endpoint can answer in the same words.'],
});

const newSecret = step({
  title: 'Make a new secret for the app registration',
  why: 'The service principal’s secret or certificate is wrong or past its end date.',
  todo: [
    'Open the app registration, then Certificates & secrets, and add a new client secret.',
    'Keep its value at hand for the next step. The secret id is not the secret.',
  ],
  page: 'appRegistrations',
  clickPath: 'Entra admin center → App registrations → the app → Certificates & secrets',
  whenDifferent: ['The app is not listed: switch to All applications, or ask the owner of the app.'],
});

const ownerBack = step({
  title: 'Give the owner access again, or take the dataset over',
  why: 'Power BI refreshes on behalf of the dataset’s owner, {owner}, who cannot do it any more.',
  todo: [
    'If {owner} should stay the owner: make them Contributor or more in {workspace} again.',
    'Otherwise open the settings and take the dataset over. You then enter your own credentials for personal connections.',
  ],
  page: 'datasetSettings',
  clickPath: settingsOf,
  whenDifferent: ['Take over is missing: you need to be Contributor or more in {workspace}.'],
});

const startGateway = step({
  title: 'Get the gateway {gateway} running',
  why: 'Power BI does not reach the gateway, so no source behind it can be read. The credentials are not at fault.',
  todo: [
    'On the gateway’s machine, see that the On-premises data gateway service runs and has a way to the internet.',
    'See that it shows as online.',
  ],
  expect: 'The gateway shows as online.',
  page: 'connections',
  clickPath: 'Power BI → gear → Manage connections and gateways → On-premises data gateways',
  whenDifferent: ['It shows as online already: it may have been restarting. Check with Done.'],
});

const mapSource = step({
  title: 'Map the source to a connection',
  why: 'The dataset uses a source that no connection of its gateway covers.',
  todo: [
    'Open the settings of {dataset} and expand Gateway and cloud connections.',
    'Map {source} to a connection, or have one added, and apply.',
  ],
  page: 'datasetSettings',
  clickPath: `${settingsOf} → Gateway and cloud connections`,
  whenDifferent: ['The gateway is not offered: server and database must be written exactly as in the connection.'],
});

const look = (
  title: string,
  why: string,
  todo: readonly string[],
  page: 'datasetDetails' | 'datasetSettings' = 'datasetDetails',
): Playbook => ({
  before: [
    {
      title,
      why,
      todo,
      page,
      clickPath: page === 'datasetDetails' ? historyOf : settingsOf,
      whenDifferent: ['The full error text is under Details on this card.'],
    },
  ],
});

export const playbooks: Readonly<Record<Cause, Playbook>> = {
  password_rotated_or_wrong: { before: [], entry: 'secret' },
  key_or_sas_rotated: { before: [], entry: 'secret' },
  gateway_credentials_stale: { before: [], entry: 'secret' },
  credentials_missing_or_not_set: { before: [], entry: 'secret' },
  oauth_expired_or_revoked: { before: [], entry: 'signIn' },
  conditional_access_or_mfa: { before: [seePolicy], entry: 'signIn' },
  account_disabled_or_locked: { before: [enableAccount], entry: 'secret' },
  permission_lost: { before: [grantRight] },
  service_principal_secret_expired: { before: [newSecret], entry: 'secret' },
  owner_or_takeover_problem: { before: [ownerBack] },
  gateway_offline: { before: [startGateway] },
  gateway_datasource_not_configured: { before: [mapSource] },
  source_unreachable: look(
    'See that {source} can be reached',
    'The source did not answer. The credentials are not at fault.',
    ['Check that {source} is up, that its name has not changed, and that no firewall stands between.'],
  ),
  timeout: look(
    'Make the refresh shorter',
    'The run took longer than Power BI or the source allows: 2 hours on a shared capacity, 5 on a dedicated one.',
    ['Look for the table that takes longest; incremental refresh or a narrower query helps most.'],
  ),
  memory_or_capacity: look(
    'Give the refresh room on the capacity',
    'The capacity was short of memory or paused during the run.',
    ['Move the run to a quieter hour, make the model smaller, or ask the capacity’s administrator.'],
  ),
  throttled: look(
    'Spread the refreshes',
    'Too many refreshes or calls ran at once, and this one was turned away.',
    ['Move the schedule by half an hour, or run it again when fewer refreshes are on.'],
    'datasetSettings',
  ),
  schema_or_query: look(
    'Mend the query',
    'The data looks different from what the query expects, e.g. a column was renamed.',
    ['Open the model in Power BI Desktop, refresh the table named under Details, and publish again.'],
  ),
  data_conversion: look('Mend the value or its type', 'A value in the source does not fit the type of its column.', [
    'Open the model in Power BI Desktop, find the column, and correct the type or clean the value.',
  ]),
  privacy_firewall: look(
    'Set the privacy levels',
    'Power BI refuses to combine sources whose privacy levels do not allow it.',
    ['Set fitting privacy levels for the sources, or separate the queries, then publish again.'],
    'datasetSettings',
  ),
  other: look(
    'Read what Power BI says',
    'The text does not name a cause that I know.',
    ['Read the message under Details, and check the dataset’s settings for warnings.'],
    'datasetSettings',
  ),
};
