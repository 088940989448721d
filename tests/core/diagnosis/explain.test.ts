import { answerFaq, findFaq, questionIds } from '../../../src/core/diagnosis/answer-faq.ts';
import { explainCause, explainCode } from '../../../src/core/diagnosis/explain.ts';
import { causesAll } from './causes-all.ts';

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

it.each([
  ['Does this affect all users or just the owner?', 'whoIsAffected'],
  ["Can it expire even if I didn't change my password?", 'expiredWithoutChange'],
  ['I updated the credentials but it still fails', 'updatedButFailing'],
  ['How do I prevent this after every rotation?', 'howToPrevent'],
] as const)('"%s" finds its answer', (question, id) => {
  expect(findFaq(question)).toBe(id);
  expect(answerFaq(id).answer.length).toBeGreaterThan(100);
});

it('the answers do not repeat what is wrong in common advice', () => {
  const all = questionIds.map((id) => answerFaq(id).answer).join(' ');

  expect(all).not.toMatch(/update both/i);
  expect(all).toContain('only the credential of that connection');
  expect(all).toContain('its secret has an end date');
});
