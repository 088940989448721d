import fc from 'fast-check';
import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { fastestCpuMs } from '../../cpu-time.ts';
import { causesAll } from './causes-all.ts';

const checkSane = (text: string): void => {
  const diagnosis = diagnose({ text });

  expect(diagnosis.causes.length).toBeGreaterThan(0);
  expect(diagnosis.causes.length).toBeLessThanOrEqual(5);
  expect(diagnosis.causes[0]?.cause).toBe(diagnosis.cause);
  expect(diagnosis.message.length).toBeLessThanOrEqual(1_000);
  expect(new Set(diagnosis.codes).size).toBe(diagnosis.codes.length);
  let sum = 0;
  let before = 1;
  for (const { cause, confidence, evidence } of diagnosis.causes) {
    expect(causesAll).toContain(cause);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(before);
    expect(evidence.length).toBeGreaterThan(0);
    before = confidence;
    sum += confidence;
  }
  expect(sum).toBeLessThanOrEqual(1.03);
};

const words = fc.constantFrom(
  '{"error":',
  '"code":"',
  '\\"',
  '"}',
  '[',
  ']',
  '}',
  '<pii>',
  '</ccon>',
  "Login failed for user '",
  'AADSTS50076',
  ' Table: ',
  '\n',
  'Cluster URI: ',
  'credentials',
  'gateway',
  'ungültig',
  'ゲートウェイ',
  '&lt;',
  '\u0000',
  '\ud800',
  '(403)',
  'Activity ID: ',
  '<style',
  'Error Code: ',
  "'",
  '|',
);

it('any text gets a sane answer', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), checkSane), { numRuns: 300 });
});

it('any mix of the pieces of error texts gets a sane answer', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 60 }), (parts) => {
      checkSane(parts.join(''));
    }),
    { numRuns: 500 },
  );
});

it('any JSON, encoded as often as you like, gets a sane answer', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.nat(4), (json, levels) => {
      let text = json;
      for (let level = 0; level < levels; level += 1) text = JSON.stringify(text);
      checkSane(text);
    }),
    { numRuns: 200 },
  );
});

it('the same text always gets the same answer', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      expect(diagnose({ text })).toEqual(diagnose({ text }));
    }),
    { numRuns: 100 },
  );
});

it('a code survives any wrapping in JSON strings', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.string({ maxLength: 20 }), (levels, before) => {
      let text = 'AADSTS50076: you must use multi-factor authentication';
      for (let level = 0; level < levels; level += 1) text = JSON.stringify({ before, message: text });
      const diagnosis = diagnose({ text });
      expect(diagnosis.codes).toContain('AADSTS50076');
      expect(diagnosis.cause).toBe('conditional_access_or_mfa');
    }),
    { numRuns: 100 },
  );
});

describe('hostile texts', () => {
  const million = 1_000_000;
  const twenty = (): string => {
    let text = 'AADSTS50057: The user account is disabled.';
    for (let level = 0; level < 20; level += 1) text = JSON.stringify({ m: text });
    return text;
  };

  it.each<[string, () => string]>([
    ['nothing', () => ''],
    ['blanks', () => ' '.repeat(million)],
    ['5 MB of one letter', () => 'a'.repeat(5 * million)],
    ['5 MB of open braces', () => '{"a":'.repeat(million)],
    ['open brackets', () => '[{"'.repeat(million / 3)],
    ['backslashes', () => `{${'\\'.repeat(million)}"`],
    ['quotes', () => '"'.repeat(million)],
    ['unbalanced JSON', () => `${'{"error":{"code":"'.repeat(20_000)}}}}}`],
    ['twenty levels of encoding', twenty],
    ['open tags', () => '<pii><style><td '.repeat(60_000)],
    ['entities', () => '&lt;&#x41;&'.repeat(80_000)],
    ['labels without values', () => 'Activity ID: Request ID: Cluster URI: Time: Table: '.repeat(20_000)],
    ['quoted names without end', () => "Login failed for user '".repeat(40_000)],
    ['a regular expression’s nightmare', () => 'Error Code: '.repeat(40_000) + '!'],
    ['numbers and dashes', () => '-2-1-0x'.repeat(140_000)],
    ['half guids', () => 'aaaaaaaa-bbbb-cccc-'.repeat(50_000)],
    ['half addresses', () => 'https://a.b-c.'.repeat(70_000)],
    [
      'binary',
      () => String.fromCharCode(...Array.from({ length: 60_000 }, (_, index) => (index * 7919) % 256)).repeat(16),
    ],
    ['lone surrogates', () => '\ud800'.repeat(million)],
  ])('%s: an answer, soon', (_, make) => {
    const text = make();

    expect(fastestCpuMs(() => checkSane(text))).toBeLessThan(200);
  });

  it('what stands at the end of a long text is read', () => {
    const text = `${'x'.repeat(million)}\nRequest ID: bbbbbbbb-0000-4000-8000-000000000002\n`;

    expect(diagnose({ text }).fields.requestId).toBe('bbbbbbbb-0000-4000-8000-000000000002');
  });
});
