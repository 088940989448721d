import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { explainCause, explainCode, explainDiagnosis } from '../../../src/core/diagnosis/explain.ts';
import { codeDetails } from '../../../src/core/diagnosis/explain/code-details.ts';
import { allRules } from '../../../src/core/diagnosis/rules/all-rules.ts';
import { explainTerm, terms } from '../../../src/core/diagnosis/explain/terms.ts';
import { causesAll } from './causes-all.ts';
import { codesAll } from './codes-all.ts';

it.each(causesAll.map((cause) => ({ cause })))('$cause is explained in full sentences', ({ cause }) => {
  const { short, meaning, why, who, prevent } = explainCause(cause);

  expect(short).toMatch(/^[^A-Z].{8,70}[^.]$/);
  for (const text of [meaning, why, who, prevent]) {
    expect(text).toMatch(/^[A-Z].*[.]$/s);
    expect(text.length).toBeLessThan(330);
    expect(text).not.toMatch(/\b(?:you forgot|your fault|AADSTS|DM_GW)/i);
  }
});

it('no two causes have the same headline', () => {
  expect(new Set(causesAll.map((cause) => explainCause(cause).short)).size).toBe(causesAll.length);
});

it('what is none of the usual causes is told by what speaks for it', () => {
  const { short, meaning } = explainDiagnosis(
    diagnose({ text: "Login failed for user 'NT AUTHORITY\\ANONYMOUS LOGON'. (Microsoft SQL Server, Error: 18456)" }),
  );

  expect(short).toBe('no identity reached SQL Server');
  expect(meaning).toContain('Kerberos delegation');
});

it.each([
  ['what nobody knows', diagnose({ text: 'flux overrun' })],
  ['a usual cause', diagnose({ text: 'password authentication failed for user "bi"' })],
])('%s keeps its own explanation', (_, diagnosis) => {
  expect(explainDiagnosis(diagnosis)).toEqual(explainCause(diagnosis.cause));
});

it('every headline that a rule of another reason gives fits behind a colon', () => {
  const rules = allRules.filter(({ cause, confidence }) => cause === 'other' && confidence >= 0.5);

  for (const { because, confidence } of rules) {
    const causes = [{ cause: 'other', confidence, evidence: [because] }] as const;
    expect(explainDiagnosis({ cause: 'other', causes }).short).toMatch(
      /^(?:[^A-Z]|SAP|Oracle|Power BI|Kerberos|Windows).{8,100}[^.]$/,
    );
  }
});

it.each([
  ['AADSTS50076', 'conditional_access_or_mfa'],
  ['50173', 'oauth_expired_or_revoked'],
  ['aadsts7000222', 'service_principal_secret_expired'],
  ['SQL 18456', 'password_rotated_or_wrong'],
  ['error 18456', 'password_rotated_or_wrong'],
  ['ora-1017', 'password_rotated_or_wrong'],
  ['ORA-28000', 'account_disabled_or_locked'],
  ['HTTP 403', 'permission_lost'],
  ['DMTS_CredentialNotFoundError', 'credentials_missing_or_not_set'],
  ['dm_gwpipeline_client_gatewayunreachable', 'gateway_offline'],
  ['10224', 'schema_or_query'],
  ['0x0000dead', 'other'],
  ['28P01', 'password_rotated_or_wrong'],
  ['390144', 'key_or_sas_rotated'],
  [' INVALID_SESSION_ID ', 'oauth_expired_or_revoked'],
])('the code %s is known in the way people write it', (code, cause) => {
  const explanation = explainCode(code);

  expect(explanation?.cause).toBe(cause);
  expect(explanation?.meaning).toMatch(/\.$/);
});

it('a wrapper has no cause of its own and says so', () => {
  const explanation = explainCode('Premium_ASWL_Error');

  expect(explanation?.cause).toBeUndefined();
  expect(explanation?.meaning).toContain('the message inside decides');
});

it('an Entra code that we have no words for leads to Microsoft’s page', () => {
  expect(explainCode('AADSTS999999')?.meaning).toContain('https://login.microsoftonline.com/error?code=999999');
});

it('what is no code is not explained', () => {
  expect(explainCode('hello')).toBeUndefined();
  expect(explainCode('')).toBeUndefined();
  expect(explainCode('constructor')).toBeUndefined();
});

describe('codes', () => {
  const known = codesAll.map((code) => ({ code, told: explainCode(code) }));

  it('every one of them is explained: what, why, who and how to prevent', () => {
    expect(known.filter(({ told }) => told === undefined)).toEqual([]);
    for (const { told } of known) {
      for (const text of [told?.meaning, told?.why, told?.who, told?.prevent]) {
        expect(text).toMatch(/^[A-Z“"].{15,330}[.]$/s);
        expect(text).not.toMatch(/\b(?:you forgot|your fault)\b| below\b/i);
      }
    }
  });

  it('those that need something else than their cause say so', () => {
    expect(explainCode('AADSTS90033')?.who).toContain('next refresh');
    expect(explainCode('40615')?.who).toContain('firewall');
    expect(explainCode('700016')?.why).toContain('mistyped');
    expect(explainCode('70043')?.why).toContain('again and again');
    expect(explainCode('700082')?.why).toContain('schedule was off');
    expect(explainCode('-10709')?.who).toContain('Entering a credential again changes nothing');
  });

  it('every code with words of its own is a known code', () => {
    const unknown = codeDetails.flatMap(({ codes }) => codes).filter((code) => explainCode(code)?.code !== code);

    expect(unknown).toEqual([]);
  });
});

describe('words', () => {
  it.each(['gateway', 'A refresh token', 'Conditional Access policies', 'service principals', 'take over', 'MFA'])(
    '"%s" is explained',
    (term) => {
      expect(explainTerm(term)).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('each name means one thing, and a code is no word', () => {
    const names = terms.flatMap(([all]) => all);

    expect(new Set(names).size).toBe(names.length);
    expect(explainTerm('18456')).toBeUndefined();
    expect(explainTerm('')).toBeUndefined();
    expect(explainTerm('constructor')).toBeUndefined();
  });
});
