import fc from 'fast-check';
import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { explainCode } from '../../../src/core/diagnosis/explain.ts';
import { equalIntervalMs } from '../../../src/core/diagnosis/equal-intervals.ts';
import { credentialHomes } from '../../../src/core/dataset.ts';
import type { Facts } from '../../../src/core/diagnosis/types.ts';
import { causesAll } from './causes-all.ts';
import { families } from './family-texts.ts';
import { variants } from './variant-texts.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 4, 20, 6, 0);
const rejectedSignIn =
  'The credentials provided for the SharePoint source are invalid. (Source at https://contoso.sharepoint.com.)';
const deadToken = 'AADSTS70008: The refresh token has expired due to inactivity.';
const gatewayRejects = 'Unable to connect. Details: "Invalid connection credentials"';

const evidence = (text: string, facts: Facts): string => {
  const diagnosis = diagnose({ text }, facts);
  return diagnosis.causes.flatMap((cause) => cause.evidence).join(' ');
};

it('without facts nothing changes', () => {
  expect(diagnose({ text: rejectedSignIn }, {})).toEqual(diagnose({ text: rejectedSignIn }));
});

it('a sign-in that dies after an hour of loading is no wrong password', () => {
  const text = 'The credentials provided for the SQL source are invalid. (Source at north.database.windows.net;sales.)';

  expect(diagnose({ text }, { runMs: 12_000 }).cause).toBe('password_rotated_or_wrong');
  expect(diagnose({ text }, { runMs: 61 * minute }).cause).toBe('oauth_expired_or_revoked');
  expect(evidence(text, { runMs: 61 * minute })).toContain('lasted 61 minutes');
});

it('a long run says nothing about a column that is missing', () => {
  const diagnosis = diagnose({ text: "The column 'Net' of the table wasn't found." }, { runMs: 70 * minute });

  expect(diagnosis.cause).toBe('schema_or_query');
});

it('failures at equal intervals with recoveries between them point to a sign-in frequency policy', () => {
  const earlierFailuresAt = [now - 30 * day, now - 60 * day, now - 90 * day];
  const facts = { earlierFailuresAt, lastSuccessAt: now - day };

  expect(diagnose({ text: rejectedSignIn }, facts).cause).toBe('conditional_access_or_mfa');
  expect(evidence(rejectedSignIn, facts)).toContain('equal intervals of about 30 days');
});

it('daily slots that fail one after the other are no policy', () => {
  const earlierFailuresAt = [now - day, now - 2 * day, now - 3 * day];

  expect(equalIntervalMs(earlierFailuresAt, now - 4 * day)).toBeUndefined();
  expect(equalIntervalMs(earlierFailuresAt, now - 3_600_000)).toBeUndefined();
  expect(equalIntervalMs([now - 3 * day, now - 20 * day, now - 25 * day], now - day)).toBeUndefined();
});

it('a credential on a gateway is named with its connection', () => {
  const facts: Facts = { home: 'gateway', connectionName: 'Finance SQL' };
  const diagnosis = diagnose({ text: gatewayRejects }, facts);

  expect(diagnosis.cause).toBe('gateway_credentials_stale');
  expect(diagnosis.gatewayInvolved).toBe(true);
  expect(evidence(gatewayRejects, facts)).toContain('“Finance SQL”');
});

it('where the credential does not live on a gateway, no gateway credential is blamed', () => {
  const diagnosis = diagnose({ text: gatewayRejects }, { home: 'personalCloud' });

  expect(diagnosis.cause).not.toBe('gateway_credentials_stale');
  expect(diagnosis.gatewayInvolved).toBe(false);
});

it('a source that runs as the owner points to the owner', () => {
  const facts: Facts = { home: 'ownerIdentity', ownerName: 'Ana Lima' };

  expect(diagnose({ text: 'The source rejected the invalid credentials.' }, facts).cause).toBe(
    'owner_or_takeover_problem',
  );
  expect(evidence('The source rejected the invalid credentials.', facts)).toContain('Ana Lima');
});

it('an unbound source has no credential', () => {
  expect(diagnose({ text: '' }, { home: 'unbound' }).cause).toBe('credentials_missing_or_not_set');
});

it('a gateway that is offline explains more than any text', () => {
  const diagnosis = diagnose({ text: gatewayRejects }, { gatewayOnline: false });

  expect(diagnosis.cause).toBe('gateway_offline');
  expect(diagnosis.isCredential).toBe(false);
});

it('a gateway that is back online makes "offline" less sure', () => {
  const text = '{"errorCode":"DM_GWPipeline_Client_GatewayUnreachable"}';
  const before = diagnose({ text }).causes[0]?.confidence ?? 0;

  expect(diagnose({ text }, { gatewayOnline: true }).causes[0]?.confidence).toBeLessThan(before);
});

it('a disabled account decides over what the source says', () => {
  const facts: Facts = { accountEnabled: false };

  expect(diagnose({ text: rejectedSignIn }, facts).cause).toBe('account_disabled_or_locked');
});

it('revoked sessions are named as the reason', () => {
  const facts: Facts = { sessionsRevokedAt: now - day, lastSuccessAt: now - 2 * day };

  expect(evidence(deadToken, facts)).toContain('sessions were revoked');
  expect(evidence(deadToken, { ...facts, lastSuccessAt: now })).not.toContain('sessions were revoked');
});

it('a dataset that was just published again may have lost its binding', () => {
  const facts: Facts = { republishedAt: now - 3_600_000, lastSuccessAt: now - day, home: 'gateway' };

  expect(evidence(gatewayRejects, facts)).toContain('publishing again');
  expect(evidence(gatewayRejects, { ...facts, republishedAt: now - 2 * day })).not.toContain('publishing again');
});

it('what else fails on the credential speaks for it, what is fine speaks against it', () => {
  const alone = diagnose({ text: rejectedSignIn }).causes[0]?.confidence ?? 0;
  const together = diagnose({ text: rejectedSignIn }, { alsoFailing: 5 });
  const fine = diagnose({ text: rejectedSignIn }, { alsoFine: 3 });

  expect(together.causes[0]?.confidence).toBeGreaterThan(alone);
  expect(together.causes[0]?.evidence.join(' ')).toContain('Other datasets on the same credential fail');
  expect(fine.causes[0]?.confidence).toBeLessThan(alone);
  expect(fine.causes[0]?.evidence.join(' ')).toContain('3 other datasets');
});

it('the connection tells the kind of source that the text hides', () => {
  const text = 'Access to the resource is forbidden.';

  expect(diagnose({ text }).dataSource).not.toBe('azure_sql');
  expect(
    diagnose({ text }, { connectionType: 'SQL', connectionPath: 'north.database.windows.net;sales' }).dataSource,
  ).toBe('azure_sql');
});

it('the failure of now counts for the interval, and runs that fail in a row count once', () => {
  const facts = { failedAt: now, earlierFailuresAt: [now - 14 * day, now - 28 * day], lastSuccessAt: now - day };

  expect(evidence(deadToken, facts)).toContain('equal intervals of about 14 days');
  expect(evidence(deadToken, { ...facts, lastSuccessAt: now - 15 * day })).not.toContain('equal intervals');
});

it('attempts, the run before and the query phase are told', () => {
  expect(evidence(deadToken, { otherAttempts: ['oauth_expired_or_revoked', 'oauth_expired_or_revoked'] })).toContain(
    'tried 3 times within this run, with the same answer',
  );
  expect(evidence(deadToken, { otherAttempts: ['gateway_offline'] })).toContain(
    'An earlier attempt of the same run failed differently: the gateway does not answer.',
  );
  expect(evidence(deadToken, { previousCause: 'timeout' })).toContain('The run before failed for another reason');
  expect(evidence(deadToken, { dataWasLoaded: true })).toContain('The data itself was loaded');
});

it('a schedule that is off at once speaks for a credential, after four failures for nothing', () => {
  expect(evidence(deadToken, { scheduleSwitchedOff: true, failuresInARow: 1 })).toContain(
    'switched the schedule off at once',
  );
  expect(evidence(deadToken, { scheduleSwitchedOff: true, failuresInARow: 4 })).not.toContain('at once');
});

it('a take-over after the last good refresh explains a credential that is missing', () => {
  const facts: Facts = {
    ownerChangedAt: now - day,
    lastSuccessAt: now - 2 * day,
    formerOwner: 'gus@contoso.example',
    ownerName: 'Ana Lima',
    home: 'personalCloud',
  };
  const text = '{"errorCode":"ModelRefreshFailed_CredentialsNotSpecified"}';

  expect(diagnose({ text }, facts).cause).toBe('credentials_missing_or_not_set');
  expect(evidence(text, facts)).toContain('changed from gus@contoso.example to Ana Lima');
  expect(diagnose({ text: 'Access was denied. The credentials were rejected.' }, facts).isCredential).toBe(true);
  expect(evidence(text, { ...facts, lastSuccessAt: now })).not.toContain('The owner changed');
});

it('an offline gateway is no reason for an error in the data', () => {
  const text = "The column 'Net' of the table wasn't found.";

  expect(diagnose({ text }, { gatewayOnline: false }).cause).toBe('schema_or_query');
});

it('what else fails behind the gateway points to the gateway where the source seems out of reach', () => {
  const text = '{"errorCode":"DM_GWPipeline_Gateway_ServerUnreachable"}';

  expect(evidence(text, { alsoOnGateway: 2 })).toContain('2 other things fail behind the same gateway');
});

const moment = fc.integer({ min: now - 100 * day, max: now });
const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    home: fc.constantFrom(...credentialHomes),
    connectionName: fc.constant('Finance SQL'),
    connectionType: fc.constantFrom('SQL', 'Web', 'SharePoint', 'Oracle', 'Extension'),
    connectionPath: fc.constant('north.database.windows.net;sales'),
    ownerName: fc.constant('Ana Lima'),
    failedAt: fc.constant(now),
    runMs: fc.integer({ min: 0, max: 300 * minute }),
    earlierFailuresAt: fc.constantFrom([now - 14 * day, now - 28 * day], []),
    failuresInARow: fc.integer({ min: 1, max: 6 }),
    otherAttempts: fc.array(fc.constantFrom(...causesAll), { maxLength: 3 }),
    previousCause: fc.constantFrom(...causesAll),
    dataWasLoaded: fc.boolean(),
    alsoFailing: fc.integer({ min: 0, max: 20 }),
    alsoFine: fc.integer({ min: 0, max: 20 }),
    alsoOnGateway: fc.integer({ min: 0, max: 5 }),
    gatewayOnline: fc.boolean(),
    accountEnabled: fc.boolean(),
    sessionsRevokedAt: moment,
    passwordChangedAt: moment,
    republishedAt: moment,
    ownerChangedAt: moment,
    formerOwner: fc.constant('gus@contoso.example'),
    scheduleSwitchedOff: fc.boolean(),
    lastSuccessAt: moment,
  },
  { requiredKeys: [] },
);

describe('whatever the facts say', () => {
  const all = [...Object.values(families).flat(), ...variants];
  const ownCode = /^(?:AADSTS\d+|ORA-\d+|28P01|184\d\d|406[04]|1045|390\d+|RFC_LOGON_FAILURE)$/;
  const clear = all.filter(([text, cause]) =>
    diagnose({ text }).codes.some((code) => ownCode.test(code) && explainCode(code)?.cause === cause),
  );

  it('a code of the source or of Entra that says the cause stays right', () => {
    expect(clear.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.constantFrom(...clear), anyFacts, ([text, cause], facts) => {
        expect(diagnose({ text }, facts).cause).toBe(cause);
      }),
      { numRuns: 600 },
    );
  });

  it('an answer stays an answer: ranked, at most 1 together, every cause with evidence in full sentences', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), anyFacts, ([text], facts) => {
        const { causes } = diagnose({ text }, facts);
        const confidences = causes.map(({ confidence }) => confidence);
        expect(confidences).toEqual([...confidences].sort((one, other) => other - one));
        expect(confidences.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1.03);
        for (const { evidence: sentences } of causes) {
          expect(sentences.length).toBeGreaterThan(0);
          for (const sentence of sentences) expect(sentence).toMatch(/^[^\s].*[.]$/s);
        }
      }),
      { numRuns: 300 },
    );
  });
});
