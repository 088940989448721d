import type { TokenCredential } from '@azure/identity';
import { shareTokens } from '../../../src/outbound/entra/share-tokens.ts';

const minute = 60_000;

/** Counts what it is asked; every token lives an hour of the given clock. */
function countingCredential(clock: { now: number }, failures = 0) {
  const asked: string[] = [];
  const credential: TokenCredential = {
    getToken(scopes) {
      asked.push(String(scopes));
      if (asked.length <= failures) return Promise.reject(new Error('not yet'));
      return Promise.resolve({ token: `t${String(asked.length)}`, expiresOnTimestamp: clock.now + 60 * minute });
    },
  };
  return { asked, shared: shareTokens(credential, () => clock.now) };
}

it('keeps a token until five minutes before its end', async () => {
  const clock = { now: 0 };
  const { asked, shared } = countingCredential(clock);

  for (const now of [0, 54 * minute, 56 * minute]) {
    clock.now = now;
    await shared.getToken('a');
  }

  expect(asked).toHaveLength(2);
});

it('keeps tokens for different scopes and claims apart', async () => {
  const { asked, shared } = countingCredential({ now: 0 });

  await Promise.all([
    shared.getToken('a'),
    shared.getToken('b'),
    shared.getToken('a', { claims: 'c' }),
    shared.getToken('a'),
  ]);

  expect(asked).toHaveLength(3);
});

it('does not keep a failure', async () => {
  const { shared } = countingCredential({ now: 0 }, 1);

  await expect(shared.getToken('a')).rejects.toThrow('not yet');
  await expect(shared.getToken('a')).resolves.toMatchObject({ token: 't2' });
});
