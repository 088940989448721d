import type { Peeled } from './peel.ts';
import { saysAny, type Found } from './phrases.ts';
import { compileRule, type CompiledRule } from './rule.ts';
import { allRules } from './rules/all-rules.ts';
import { ideaRuleApplies } from './rules/idea-rule.ts';
import { ideaRules } from './rules/other-languages.ts';
import { sourceName } from './source-name.ts';
import type { Cause, DataSourceKind, RankedCause } from './types.ts';

const compiledRules = allRules.map(compileRule);
/** The rules that a code or a phrase can make apply, by their place in the list: only these are asked. */
const rulesOfCode = new Map<string, number[]>();
const rulesOfPhrase = new Map<number, number[]>();
for (const [place, { rule, says }] of compiledRules.entries()) {
  for (const code of rule.codes ?? []) rulesOfCode.set(code, [...(rulesOfCode.get(code) ?? []), place]);
  for (const { id } of says) rulesOfPhrase.set(id, [...(rulesOfPhrase.get(id) ?? []), place]);
}

export interface Circumstances {
  readonly dataSource: DataSourceKind;
  readonly gateway: boolean | null;
}

const causesMax = 5;
const evidenceMax = 4;
/** A cause that several rules agree on is a little surer than its best rule. */
const agreement = 0.02;
const undecidedShare = 0.5;

interface Voice {
  readonly cause: Cause;
  readonly confidence: number;
  readonly evidence: string;
  readonly decides: boolean;
  readonly wraps: boolean;
}

/** Every cause that a rule speaks for, best first, not yet shared out. */
export function judgeCauses(peeled: Peeled, found: Found, circumstances: Circumstances): RankedCause[] {
  const all = voicesOf(withEntraPrefix(peeled), found, circumstances);
  const telling = all.filter(({ wraps }) => !wraps);
  const voices = telling.length > 0 ? telling : all;
  const decided = new Set(voices.filter(({ decides }) => decides).map(({ cause }) => cause));
  const byCause = new Map<Cause, Voice[]>();
  for (const voice of voices) byCause.set(voice.cause, [...(byCause.get(voice.cause) ?? []), voice]);
  return [...byCause]
    .map(([cause, spoken]) => {
      const best = Math.max(...spoken.map(({ confidence }) => confidence));
      const agreed = Math.min(0.97, best + Math.min(spoken.length - 1, 2) * agreement);
      return {
        cause,
        confidence: decided.size > 0 && !decided.has(cause) ? agreed * undecidedShare : agreed,
        evidence: evidenceOf(spoken),
      };
    })
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, causesMax);
}

function voicesOf(peeled: Peeled, found: Found, circumstances: Circumstances): Voice[] {
  const voices: Voice[] = [];
  for (const place of rulesToAsk(peeled.codes, found)) {
    const compiled = compiledRules[place];
    if (compiled === undefined) continue;
    const { rule } = compiled;
    const code = reasonFor(compiled, peeled.codes, found, circumstances);
    if (code === undefined) continue;
    const evidence = inWords(rule.because, code, peeled, circumstances);
    const { cause, confidence } = rule;
    voices.push({ cause, confidence, evidence, decides: rule.decides === true, wraps: rule.wraps === true });
  }
  for (const rule of ideaRules) {
    if (!ideaRuleApplies(found, rule, circumstances)) continue;
    voices.push({
      cause: rule.cause,
      confidence: rule.confidence,
      evidence: rule.because,
      decides: false,
      wraps: false,
    });
  }
  return voices;
}

/** The log of sign-ins gives an AADSTS number without its prefix. */
function withEntraPrefix(peeled: Peeled): Peeled {
  if (!peeled.haystack.includes('failurereason')) return peeled;
  return {
    ...peeled,
    codes: peeled.codes.flatMap((code) => (/^\d{5,7}$/.test(code) ? [code, `AADSTS${code}`] : code)),
  };
}

/** In the order of the list, which breaks ties. */
function rulesToAsk(codes: readonly string[], found: Found): number[] {
  const places = new Set<number>();
  for (const code of codes) for (const place of rulesOfCode.get(code) ?? []) places.add(place);
  for (const id of found.ids) for (const place of rulesOfPhrase.get(id) ?? []) places.add(place);
  return [...places].sort((one, other) => one - other);
}

function evidenceOf(spoken: readonly Voice[]): string[] {
  const strongestFirst = [...spoken].sort((one, other) => other.confidence - one.confidence);
  return [...new Set(strongestFirst.map(({ evidence }) => evidence))].slice(0, evidenceMax);
}

/** Undefined: the rule does not apply. Otherwise the code that made it apply, or an empty string. */
function reasonFor(
  { rule, says, and, unless }: CompiledRule,
  codes: readonly string[],
  found: Found,
  { dataSource, gateway }: Circumstances,
): string | undefined {
  const code = rule.codes?.find((known) => codes.includes(known));
  if (code === undefined && !saysAny(found, says)) return undefined;
  if (rule.sources !== undefined && !rule.sources.includes(dataSource)) return undefined;
  if (rule.gateway !== undefined && rule.gateway !== (gateway === true)) return undefined;
  if (and.length > 0 && !saysAny(found, and)) return undefined;
  return saysAny(found, unless) ? undefined : (code ?? '');
}

function inWords(because: string, code: string, { account }: Peeled, { dataSource }: Circumstances): string {
  return because
    .replace(/ \(\{code\}\)/, code === '' ? '' : ` (${code})`)
    .replace(/ of \{account\}/, account === undefined ? '' : ` of ${account}`)
    .replace(/ \{account\}/, account === undefined ? '' : ` ${account}`)
    .replace('{source}', sourceName(dataSource));
}
