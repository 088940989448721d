import { credentialCauses, otherCauses } from '../../../src/core/diagnosis/types.ts';
import { courseOf, nextCauseOf } from '../../../src/core/playbook/course-of.ts';
import { aDiagnosis, alex, anIncident, startedAt } from '../../builders.ts';

const walkthrough = { person: alex, startedAt, step: 0, stuck: false } as const;
const ranked = (...causes: readonly (readonly [Parameters<typeof cause>[0], number])[]) =>
  aDiagnosis({ cause: causes[0]?.[0] ?? 'other', causes: causes.map(([name, confidence]) => cause(name, confidence)) });
const cause = (name: (typeof credentialCauses)[number] | (typeof otherCauses)[number], confidence: number) => ({
  ...{ cause: name, confidence, evidence: [] },
});

it('what the text ranks comes first, then what gives the same error', () => {
  const diagnosis = ranked(['password_rotated_or_wrong', 0.6], ['oauth_expired_or_revoked', 0.3]);

  expect(courseOf(anIncident({ diagnosis })).rivals.map((rival) => rival.cause)).toEqual([
    'oauth_expired_or_revoked',
    'account_disabled_or_locked',
    'permission_lost',
  ]);
});

it('a cause whose steps ask for nothing new is left out', () => {
  const diagnosis = ranked(['password_rotated_or_wrong', 0.7], ['gateway_credentials_stale', 0.2]);

  expect(courseOf(anIncident({ diagnosis })).rivals.map((rival) => rival.cause)).not.toContain(
    'gateway_credentials_stale',
  );
});

it('a cause that shares its first step starts at the second', () => {
  const diagnosis = ranked(['oauth_expired_or_revoked', 0.7], ['conditional_access_or_mfa', 0.2]);
  const incident = anIncident({ diagnosis });
  const there = anIncident({
    diagnosis,
    walkthrough: {
      ...walkthrough,
      follows: 'conditional_access_or_mfa',
      step: 1,
      tried: [{ cause: 'oauth_expired_or_revoked', times: 1, step: 0 }],
    },
  });

  expect(courseOf(incident).rivals[0]).toMatchObject({ cause: 'conditional_access_or_mfa', step: 1 });
  expect(courseOf(there)).toMatchObject({ cause: 'conditional_access_or_mfa', entry: 1 });
  expect(nextCauseOf(there)).toBe('permission_lost');
});

it('chances never add up to more than one, whatever the cause', () => {
  const sums = [...credentialCauses, ...otherCauses].map((name) => {
    const { confidence, rivals } = courseOf(anIncident({ diagnosis: ranked([name, 0.9]) }));
    return rivals.reduce((sum, rival) => sum + rival.confidence, confidence);
  });

  expect(Math.max(...sums)).toBeLessThanOrEqual(1);
});
