import { compareFailures as compare } from '../../../src/core/incident/compare-failures.ts';
import type { Cause, Diagnosis } from '../../../src/core/diagnosis/types.ts';
import { aDiagnosis } from '../../builders.ts';

const compareFailures = (before: Diagnosis, now: Diagnosis, next?: Cause) =>
  compare({ diagnosis: before }, { diagnosis: now, next });

const of = (cause: Cause, change: Partial<Diagnosis> = {}) =>
  aDiagnosis({ cause, causes: [{ cause, confidence: 0.9, evidence: [] }], ...change });

describe('a failure after an attempt to mend it', () => {
  it('that gets further says what works now and what is left, with the account and the source', () => {
    const right = of('permission_lost', { account: 'CONTOSO\\svc_finance', sourcePath: 'SalesDW' });

    expect(compareFailures(of('password_rotated_or_wrong'), right)).toEqual({
      kind: 'further',
      text: 'That helped: the sign-in is accepted now. What is left: CONTOSO\\svc_finance has no right on SalesDW.',
    });
  });

  it.each([
    ['gateway_offline', 'password_rotated_or_wrong', 'the gateway answers now'],
    ['credentials_missing_or_not_set', 'password_rotated_or_wrong', 'a credential is stored now'],
    ['source_unreachable', 'permission_lost', 'the source can be reached now'],
    ['permission_lost', 'schema_or_query', 'the account may read the source now'],
  ] as const)('from %s to %s names the part that is done', (before, now, better) => {
    expect(compareFailures(of(before), of(now)).text).toContain(better);
  });

  it('at another source says that the first one lets it in', () => {
    const before = of('password_rotated_or_wrong', { sourcePath: 'sql01.contoso.example' });
    const now = of('oauth_expired_or_revoked', { sourcePath: 'https://contoso.sharepoint.com/sites/plans' });

    const { kind, text } = compareFailures(before, now);

    expect(kind).toBe('elsewhere');
    expect(text).toContain('sql01.contoso.example does not turn it away any more');
  });

  it.each([
    [true, 'That helped: FinanceDW on sql01 lets it in now. What is left: the stored sign-in has run out (x.example).'],
    [false, 'That helped: FinanceDW on sql01 does not turn it away any more. What is left: '],
  ])('at another connection says what its own test tells of the first one: %s', (letsIn, said) => {
    const { kind, text } = compare(
      { diagnosis: of('password_rotated_or_wrong'), source: 'sql01;FinanceDW', letsIn },
      { diagnosis: of('oauth_expired_or_revoked'), source: 'https://x.example' },
    );

    expect(kind).toBe('elsewhere');
    expect(text).toContain(said);
  });

  it('at the same connection is never taken for another source, however the text writes it', () => {
    const before = { diagnosis: of('password_rotated_or_wrong', { sourcePath: 'sql01,1433' }), source: 'sql01;Sales' };
    const now = { diagnosis: of('permission_lost', { sourcePath: 'Sales' }), source: 'SQL01;Sales' };

    expect(compare(before, now).kind).toBe('further');
  });

  it('that is stopped earlier claims nothing about the attempt', () => {
    const { kind, text } = compareFailures(of('password_rotated_or_wrong'), of('gateway_offline'));

    expect(kind).toBe('back');
    expect(text).toContain('Something else is in the way now');
  });

  it('for the same reason says so and names the next likely one', () => {
    const { kind, text } = compareFailures(aDiagnosis(), aDiagnosis(), 'account_disabled_or_locked');

    expect(kind).toBe('same');
    expect(text).toContain('nothing has changed');
    expect(text).toContain('the next likely cause is: the account is disabled or locked');
  });

  it('with another account tells the two apart', () => {
    const { text } = compareFailures(aDiagnosis({ account: 'svc_old' }), aDiagnosis({ account: 'svc_new' }));

    expect(text).toContain('svc_new in place of svc_old');
  });
});
