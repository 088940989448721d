import { absenceExplanations } from './explain/absence-causes.ts';
import { codeDetails } from './explain/code-details.ts';
import { credentialExplanations } from './explain/credential-causes.ts';
import { gatewayCodes } from './explain/gateway-codes.ts';
import { otherExplanations } from './explain/other-causes.ts';
import { serviceCodes } from './explain/service-codes.ts';
import { sourceCodes } from './explain/source-codes.ts';
import { entraCodes } from './rules/entra-codes.ts';
import type { Cause, Diagnosis, Explanation } from './types.ts';

export interface CodeExplanation {
  readonly code: string;
  readonly meaning: string;
  readonly why: string;
  readonly who: string;
  readonly prevent: string;
  /** Absent where the code is a wrapper and only the message inside decides. */
  readonly cause?: Cause;
}

const explanations: Readonly<Record<Cause, Explanation>> = {
  ...credentialExplanations,
  ...otherExplanations,
  ...absenceExplanations,
};

/** How a cause is put to people. */
export function explainCause(cause: Cause): Explanation {
  return explanations[cause];
}

/** From here on "another reason" is one that a rule knows. */
const wellFoundedFrom = 0.5;

/** How what was found is put to people: what is none of the usual causes is told by what speaks for it. */
export function explainDiagnosis({ cause, causes }: Pick<Diagnosis, 'cause' | 'causes'>): Explanation {
  const explanation = explainCause(cause);
  const [best] = causes;
  const [found] = best?.evidence ?? [];
  if (cause !== 'other' || best?.cause !== cause || found === undefined || best.confidence < wellFoundedFrom)
    return explanation;
  return { ...explanation, short: headOf(found), meaning: found };
}

/** The first clause of a sentence, as it reads behind a colon. */
function headOf(sentence: string): string {
  const clause = sentence
    .replace(/^Microsoft Entra says(?: \(\w+\))? that /, '')
    .replace(/[;:] .*$/s, '')
    .replace(/\.$/, '');
  return clause.replace(/^(?:An?|The|This|No|One|Two|It|Its|Some\w+)\b/, (word) => word.toLowerCase());
}

const wrapperExplanation = {
  why: 'Power BI and the gateway wrap every kind of failure in this code, so it alone never tells the reason.',
  who: 'That depends on the message inside: paste the whole text, and it can be told.',
  prevent: 'Keep the whole text of a failure, not only its code.',
} as const;

const byCode = new Map<string, CodeExplanation>([
  ...[...gatewayCodes, ...serviceCodes, ...sourceCodes].map(
    ([code, meaning, cause]) => [code.toLowerCase(), explained(code, meaning, cause)] as const,
  ),
  ...entraCodes.map(([number, cause, , meaning]) => {
    const code = `AADSTS${number}`;
    return [code.toLowerCase(), explained(code, `Microsoft Entra refused the sign-in: ${meaning}.`, cause)] as const;
  }),
]);

/** Explains a code in the ways people write it: "AADSTS50076", "50076", "sql 18456", "ora-1017", "HTTP 403". */
export function explainCode(code: string): CodeExplanation | undefined {
  const asked = code.trim().slice(0, 200).toLowerCase();
  for (const spelling of spellings(asked)) {
    const known = byCode.get(spelling);
    if (known !== undefined) return known;
  }
  return unknownEntraCode(asked);
}

function spellings(asked: string): string[] {
  const bare = asked.replace(
    /^(?:the )?(?:error|errorcode|code|sql(?: server)?|http|status|mysql|hana|aadsts|entra)[\s:=#-]+(?:error[\s:=]+)?/,
    '',
  );
  const oracle = /^ora-?0*(\d{1,5})$/.exec(bare)?.[1];
  const mashup = /^(10117|10478|10224|10306)$/.exec(bare)?.[1];
  const kusto = bare.replace(/^0x(80da)/, '$1');
  return [
    asked,
    bare,
    ...(oracle === undefined ? [] : [`ora-${oracle.padStart(5, '0')}`]),
    ...(mashup === undefined ? [] : [`microsoft.data.mashup.errorcode = ${mashup}`]),
    kusto,
    `aadsts${bare}`,
  ];
}

function explained(code: string, meaning: string, cause: Cause | undefined): CodeExplanation {
  const { why, who, prevent } = detailOf(code) ?? (cause === undefined ? wrapperExplanation : explanations[cause]);
  return { code, meaning, why, who, prevent, ...(cause === undefined ? {} : { cause }) };
}

function detailOf(code: string): (typeof codeDetails)[number] | undefined {
  return codeDetails.find(({ codes }) => codes.includes(code));
}

function unknownEntraCode(asked: string): CodeExplanation | undefined {
  const number = /^aadsts(\d{4,8})$/.exec(asked)?.[1];
  if (number === undefined) return undefined;
  return {
    code: `AADSTS${number}`,
    meaning: `Microsoft Entra refused the sign-in. What ${number} means stands at https://login.microsoftonline.com/error?code=${number}.`,
    why: 'Entra has several hundred codes; this one is not among those that are usual for a refresh.',
    who: 'The person whose sign-in is stored, with an Entra administrator.',
    prevent: 'Keep the Trace ID and Correlation ID of the text; an administrator finds the sign-in by them.',
  };
}
