import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { isCredentialCause } from '../../../src/core/diagnosis/is-credential.ts';
import { fifthFresh } from './fresh-fifth.ts';
import { firstFresh } from './fresh-first.ts';
import { secondFresh } from './fresh-second.ts';
import { fourthFresh } from './fresh-fourth.ts';
import { sixthFresh } from './fresh-sixth.ts';
import { thirdFresh } from './fresh-third.ts';

describe.each([
  ['first', firstFresh],
  ['second', secondFresh],
  ['third', thirdFresh],
  ['fourth', fourthFresh],
  ['fifth', fifthFresh],
  ['sixth', sixthFresh],
])('the %s batch of texts written without a look at the rules', (_, rows) => {
  const answers = rows.map(([text, cause, source, gateway, codes = []]) => ({
    got: diagnose({ text }),
    expected: { text, cause, source, gateway, codes },
  }));
  const shareOf = (isRight: (answer: (typeof answers)[number]) => boolean): number =>
    answers.filter(isRight).length / answers.length;

  it('what is a credential and what is not is told apart', () => {
    expect(shareOf(({ expected, got }) => isCredentialCause(expected.cause) === got.isCredential)).toBeGreaterThan(
      0.98,
    );
  });

  it('the cause is right in 95 of 100', () => {
    expect(shareOf(({ expected, got }) => expected.cause === got.cause)).toBeGreaterThan(0.95);
  });

  it('the source and the gateway are right in 95 of 100', () => {
    expect(shareOf(({ expected, got }) => expected.source === got.dataSource)).toBeGreaterThan(0.95);
    expect(
      shareOf(({ expected, got }) => expected.gateway === null || expected.gateway === got.gatewayInvolved),
    ).toBeGreaterThan(0.95);
  });

  it('every code is read', () => {
    const missed = answers.flatMap(({ expected, got }) => expected.codes.filter((code) => !got.codes.includes(code)));

    expect(missed).toEqual([]);
  });
});
