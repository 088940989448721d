import { causesAll } from './causes-all.ts';
import { explainCode } from '../../../src/core/diagnosis/explain.ts';
import { allRules } from '../../../src/core/diagnosis/rules/all-rules.ts';
import { lexicon } from '../../../src/core/diagnosis/rules/lexicon.ts';
import { ideaRules } from '../../../src/core/diagnosis/rules/other-languages.ts';

it.each(allRules.map((rule, index) => ({ rule, name: `${index} ${rule.cause}: ${rule.because}` })))(
  'rule $name is well formed',
  ({ rule }) => {
    expect(causesAll).toContain(rule.cause);
    expect(rule.confidence).toBeGreaterThan(0);
    expect(rule.confidence).toBeLessThan(1);
    expect((rule.codes ?? []).length + (rule.says ?? []).length).toBeGreaterThan(0);
    expect(rule.because).toMatch(/^[A-Z].*\.$/);
    expect(rule.from.length).toBeGreaterThan(5);
    for (const phrase of [...(rule.says ?? []), ...(rule.and ?? []), ...(rule.unless ?? [])]) {
      expect(phrase).toBe(phrase.toLowerCase());
      expect(phrase.replaceAll('…', '').trim().length).toBeGreaterThan(2);
      expect(phrase).not.toMatch(/…\s*…|^…|…$/);
    }
  },
);

it('a wrapper is never sure of itself', () => {
  for (const { wraps, confidence } of allRules) if (wraps === true) expect(confidence).toBeLessThan(0.5);
});

it('every cause has a rule, in English and, where Power BI says it itself, in other languages', () => {
  const english = new Set(allRules.map(({ cause }) => cause));
  const others = new Set(ideaRules.map(({ cause }) => cause));

  expect(causesAll.filter((cause) => !english.has(cause))).toEqual([]);
  expect(others.size).toBeGreaterThan(12);
});

it('every code a rule knows can be explained, or belongs to a family whose text explains it', () => {
  const unexplained = allRules
    .flatMap(({ codes = [] }) => codes)
    .filter((code) => code.startsWith('AADSTS') && explainCode(code) === undefined);

  expect(unexplained).toEqual([]);
});

it('the words of the lexicon are in small letters', () => {
  for (const words of Object.values(lexicon)) for (const word of words) expect(word).toBe(word.toLowerCase());
});
