import { mayFollow } from '../../../src/outbound/http/base-url.ts';
import { parseRetryAfterMs } from '../../../src/outbound/http/retry-after.ts';

it.each([
  ['0', 0],
  ['30', 30_000],
  ['1.5', 1_500],
  ['Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
  ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
  ['999999', 3_600_000],
  ['-5', 0],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('Retry-After %j means %j', (value, expected) => {
  expect(parseRetryAfterMs(value, Date.UTC(2026, 0, 1))).toBe(expected);
});

it.each([
  ['https://api.powerbi.com/x', 'https://api.powerbi.com/y', true],
  ['https://api.powerbi.com/x', 'https://wabi-north-europe-redirect.analysis.windows.net/y', true],
  ['https://api.fabric.microsoft.com/x', 'https://eu.fabric.microsoft.com/y', true],
  ['https://api.powerbi.com/x', 'https://powerbi.com.evil.example/y', false],
  ['https://api.powerbi.com/x', 'https://evilpowerbi.com/y', false],
  ['https://api.powerbi.com/x', 'https://analysis.windows.net.evil.example/y', false],
  ['https://api.powerbi.com/x', 'http://api.powerbi.com/y', false],
  ['https://api.powerbi.com/x', 'https://wabi.analysis.windows.net:8443/y', false],
  ['https://api.powerbi.com/x', 'http://127.0.0.1:8080/y', false],
  ['https://api.powerbi.com/x', 'https://127.0.0.1/y', false],
  ['http://127.0.0.1:1/x', 'http://127.0.0.1:2/y', true],
  ['http://127.0.0.1:1/x', 'https://wabi.analysis.windows.net/y', false],
])('a token for %s may follow to %s: %s', (from, to, expected) => {
  expect(mayFollow(new URL(from), new URL(to))).toBe(expected);
});
