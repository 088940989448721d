import type { SourcePart } from '../sources/source-part.ts';
import type { Hint, Situation, StepText } from '../types.ts';
import { refreshProof, step } from './parts.ts';

/** What is done at Microsoft Entra or at the source, before or in place of entering something. */
export function enableAccount({ home, isLocalAccount }: Situation): StepText {
  const isLocal = isLocalAccount === true;
  const keeper: Pick<StepText, 'who' | 'expect' | 'page' | 'clickPath'> = isLocal
    ? { who: 'sourceAdmin', expect: '{account} can sign in to {source} outside Power BI.' }
    : {
        who: 'entraAdmin',
        page: 'users',
        clickPath: 'Entra admin center → Users → {account}',
        expect: 'Account enabled shows Yes.',
      };
  const unseen: Hint = isLocal
    ? { sees: 'notThere', say: 'If {kind} does not know it: it was dropped, so another account is due.' }
    : {
        sees: 'notThere',
        say: 'A login of the database itself is not in Entra: its administrator unlocks it there.',
      };
  return step({
    id: isLocal ? 'enable-account-at-source' : 'enable-account',
    title: 'Get {account} enabled again',
    why: 'It is disabled, locked or expired, and is turned away whatever its password. If it may come back, nothing has to be entered.',
    todo: [
      isLocal
        ? 'Ask whoever looks after {source} whether {account} may be enabled or unlocked there.'
        : 'Ask whoever looks after {account} whether it may be enabled or unlocked.',
      'If it is not to come back, press Done all the same: the next step is another account.',
    ],
    ...keeper,
    proof: refreshProof(home),
    provesAtOnce: true,
    check: 'secret',
    whenDifferent: [
      unseen,
      { sees: 'notMine', say: 'An administrator of Microsoft Entra or of {kind} can do it; show them this card.' },
      {
        sees: 'other',
        say: 'If it is enabled: too many tries with an old password can lock it for a while. Wait, then press Done.',
      },
    ],
    from: ['SEED step 4', 'SEMANTICS §9', 'CODES §7', 'DEEPLINKS Microsoft Entra admin center'],
  });
}

export const seePolicy: StepText = step({
  id: 'see-policy',
  title: 'See which sign-in policy stands in the way',
  why: 'Signing in again was not enough: a Conditional Access or MFA rule stops it, and a refresh cannot answer a prompt.',
  todo: [
    'Look at the failed sign-in of {account} and open its Conditional Access tab.',
    'Ask the security team whether the account may be left out, or whether a service principal should take its place.',
  ],
  who: 'entraAdmin',
  page: 'signInLogs',
  clickPath: 'Entra admin center → Sign-in logs → {account}',
  expect: 'The newest sign-in of {account} shows Success.',
  proof: refreshProof(undefined),
  whenDifferent: [
    { sees: 'notMine', say: 'The sign-in log needs the role Reports Reader; the correlation id is under Details.' },
    {
      sees: 'notThere',
      say: 'Look under User sign-ins (non-interactive) and Service principal sign-ins too.',
    },
    {
      sees: 'stillFailing',
      say: 'It comes back after the same time: a sign-in frequency rule ends it each time, and only the rule can change that.',
    },
  ],
  from: ['SEMANTICS §2', 'CODES §6', 'SEED causes 3', 'DEEPLINKS Microsoft Entra admin center'],
});

export function grantRight({ home }: Situation, source: SourcePart): StepText {
  return step({
    id: 'grant-right',
    title: 'Give {account} the right to read {source}',
    why: 'The sign-in itself works; the right to read is missing. Nothing has to be entered in Power BI.',
    todo: [`Ask whoever looks after {source} to give {account} this: ${source.right}.`],
    who: 'sourceAdmin',
    ...(source.rightPage === undefined ? {} : { page: source.rightPage, clickPath: rightPaths[source.rightPage] }),
    expect: '{account} can read {source} outside Power BI.',
    proof: refreshProof(home),
    check: source.signInOnly === true ? 'signIn' : 'secret',
    whenDifferent: [
      { sees: 'notMine', say: 'An administrator of {kind} can do it; show them this card.' },
      {
        sees: 'stillFailing',
        say: 'Where the right is there, a firewall or a private endpoint can answer in the same words.',
      },
      {
        sees: 'other',
        say: '“Access to the resource is forbidden” can also be an old sign-in that the service remembers: sign in once more.',
      },
      ...(source.hints ?? []),
    ],
    from: ['SEED causes 5', 'SEMANTICS §9', 'CODES §7', ...source.from],
  });
}

const rightPaths: Readonly<Record<string, string>> = {
  sitePermissions: '{source} → gear → Site permissions',
  source: '{source} → settings → users and permissions',
};

export const newSecret: StepText = step({
  id: 'new-client-secret',
  title: 'Make a new secret for the app registration',
  why: 'The service principal’s secret or certificate is wrong or past its end date.',
  todo: [
    'Open Certificates & secrets of the app {account} and look at the end dates.',
    'Add a new client secret, and keep its value at hand for the next step. The secret id is not the secret.',
  ],
  who: 'entraAdmin',
  page: 'appRegistrations',
  clickPath: 'Entra admin center → App registrations → {account} → Certificates & secrets',
  expect: 'A client secret whose end date lies ahead.',
  proof: 'Power BI takes the value in the next step.',
  whenDifferent: [
    { sees: 'notThere', say: 'Switch to All applications.' },
    {
      sees: 'notMine',
      say: 'An owner of the app registration or an application administrator can do it; show them this card.',
    },
    { sees: 'other', say: 'If somebody has made a new one already: get its value from them and press Done.' },
  ],
  from: ['CODES §6', 'SEMANTICS §9', 'DEEPLINKS Microsoft Entra admin center'],
});
