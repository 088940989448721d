import type { RefreshAttempt } from '../../../src/core/dataset.ts';
import { nearMissOf, sayNearMiss } from '../../../src/core/incident/near-miss.ts';
import { aRefresh, minuteMs, startedAt } from '../../builders.ts';

const rejected = JSON.stringify({
  errorCode: 'DM_GWPipeline_Gateway_InvalidConnectionCredentials',
  errorDescription: "Login failed for user 'svc_sales'.",
});
const cut = JSON.stringify({
  errorCode: 'X',
  errorDescription: 'A connection attempt failed because the connected party did not respond.',
});

function attempt(attemptId: number, phase: RefreshAttempt['phase'], error?: string): RefreshAttempt {
  const at = startedAt + attemptId * minuteMs;
  return { attemptId, phase, startedAt: at, endedAt: at + minuteMs, ...(error === undefined ? {} : { error }) };
}

const said = (...change: Parameters<typeof aRefresh>): string | undefined => {
  const miss = nearMissOf(aRefresh(...change));
  return miss && sayNearMiss(miss);
};

it('is nothing where every attempt went well, and in a run that failed', () => {
  expect(said({ attempts: [attempt(1, 'data'), attempt(1, 'query')] })).toBeUndefined();
  expect(said({ status: 'failed', attempts: [attempt(1, 'data', rejected)] })).toBeUndefined();
  expect(said({ status: 'cancelled', attempts: [attempt(1, 'data', rejected)] })).toBeUndefined();
});

it('says that a sign-in was turned away and got through, and that it goes on while it runs', () => {
  const attempts = [attempt(1, 'data', rejected), attempt(2, 'data'), attempt(2, 'query')];

  expect(nearMissOf(aRefresh({ attempts }))).toMatchObject({ kind: 'credential', diagnosis: { isCredential: true } });
  expect(said({ attempts })).toMatch(/turned away at sign-in at first \(.+\).*the data is fresh/);
  expect(said({ status: 'running', attempts: attempts.slice(0, 1) })).toMatch(/turned away.*tries again by itself/);
});

it('does not speak of a credential where something else was in the way', () => {
  const attempts = [attempt(1, 'data', cut), attempt(2, 'data')];

  expect(nearMissOf(aRefresh({ attempts }))?.kind).toBe('other');
  expect(said({ attempts })).not.toMatch(/credential|sign-in/);
});

it('says of query caches that the data was loaded, whatever their error names', () => {
  const attempts = [attempt(1, 'data'), attempt(1, 'query', rejected)];

  expect(nearMissOf(aRefresh({ attempts }))?.kind).toBe('queryOnly');
  expect(said({ attempts })).toMatch(/data was loaded; only the query caches/);
  expect(said({ attempts })).not.toMatch(/credential|sign-in/);
});
