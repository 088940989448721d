import { explainCause, explainCode, explainDiagnosis } from '../core/diagnosis/explain.ts';
import { sourceName } from '../core/diagnosis/source-name.ts';
import type { Category, Diagnosis } from '../core/diagnosis/types.ts';
import { shortened, stepsOf } from './diagnose-steps.ts';
import { painter, section, type Look, type Paint } from './look.ts';
import { hanging, withoutControls, wrap } from './wrap-text.ts';

const codesShownMax = 6;
const messageLinesMax = 12;

export function diagnosisJson(diagnosis: Diagnosis): string {
  const explanation = explainDiagnosis(diagnosis);
  const steps = stepsOf(diagnosis).map(({ title, why, todo }) => ({ title, why, todo }));
  return `${JSON.stringify({ ...diagnosis, explanation, steps }, undefined, 2)}\n`;
}

/** The diagnosis for a person: the answer first, then why, what to do, and last the raw material. */
export function diagnosisReport(raw: Diagnosis, look: Look): string {
  const diagnosis = harmless(raw);
  const paint = painter(look.colour);
  const lines =
    diagnosis.category === 'unknown' ? unknownLines(diagnosis, look, paint) : knownLines(diagnosis, look, paint);
  return `\n${lines.join('\n')}\n\n`;
}

function knownLines(diagnosis: Diagnosis, look: Look, paint: Paint): string[] {
  const { width } = look;
  const { short, meaning, why, who, prevent } = explainDiagnosis(diagnosis);
  return [
    ...wrap(capital(short), width).map((line) => paint(diagnosis.isCredential ? 'alarm' : 'strong', line)),
    ...wrap(subtitle(diagnosis), width).map((line) => paint('faint', line)),
    '',
    ...wrap(meaning, width),
    ...section('Likeliest causes', causeLines(diagnosis, look, paint), paint),
    ...section('Why it happens', wrap(why, width, '  '), paint),
    ...section('What to do', stepLines(diagnosis, look, paint), paint),
    ...section('Who can put it right', wrap(who, width, '  '), paint),
    ...section('So that it does not come back', wrap(prevent, width, '  '), paint),
    ...rawMaterial(diagnosis, look, paint),
  ];
}

const nextTries = [
  'Paste more of it, if there is more: the message furthest inside is the one that tells.',
  'Run the refresh once more; some faults pass by themselves.',
  'Open the dataset’s refresh history in Power BI and look at the details of the failed run.',
  'Microsoft support can look the run up by its request id.',
];

function unknownLines(diagnosis: Diagnosis, look: Look, paint: Paint): string[] {
  return [
    ...wrap('This text names no cause that I know', look.width).map((line) => paint('strong', line)),
    '',
    ...wrap('I do not guess. This is what it says, without its wrappers:', look.width),
    ...section('The message itself', messageLines(diagnosis, look), paint),
    ...section(
      'What to try next',
      nextTries.flatMap((line) => hanging('  - ', line, look.width)),
      paint,
    ),
    ...section('Codes in it', codeLines(diagnosis, look, paint), paint),
    ...section('For Microsoft support', fieldLines(diagnosis, look, paint), paint),
  ];
}

function rawMaterial(diagnosis: Diagnosis, look: Look, paint: Paint): string[] {
  return [
    ...section('The message itself', messageLines(diagnosis, look), paint),
    ...section('Codes in it', codeLines(diagnosis, look, paint), paint),
    ...section('For Microsoft support', fieldLines(diagnosis, look, paint), paint),
  ];
}

/** What of it came from outside and goes to the terminal. */
function harmless(diagnosis: Diagnosis): Diagnosis {
  return JSON.parse(JSON.stringify(diagnosis), (_, value: unknown) =>
    typeof value === 'string' ? withoutControls(value) : value,
  ) as Diagnosis;
}

const categoryWords: Readonly<Record<Category, string | undefined>> = {
  credential: 'a credential has to be put right',
  gateway: 'the gateway, not a credential',
  source: 'the source, not a credential',
  capacity: 'capacity, not a credential',
  data: 'the query or the data, not a credential',
  other: undefined,
  unknown: undefined,
};

function subtitle({ category, causes, dataSource, gatewayInvolved, account, sourcePath }: Diagnosis): string {
  // Without an address "a web source" only says that nothing else was recognized.
  const isVague = dataSource === 'unknown' || dataSource === 'other' || (dataSource === 'web' && !sourcePath);
  return [
    `${percent(causes[0]?.confidence ?? 0)} sure`,
    categoryWords[category],
    isVague ? undefined : sourceName(dataSource),
    sourcePath === undefined ? undefined : shortened(sourcePath),
    account === undefined ? undefined : `account ${account}`,
    gatewayInvolved === true ? 'through a gateway' : gatewayInvolved === false ? 'no gateway' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function causeLines(diagnosis: Diagnosis, { width }: Look, paint: Paint): string[] {
  const told = explainDiagnosis(diagnosis);
  return diagnosis.causes.flatMap(({ cause, confidence, evidence }) => [
    ...hanging(
      `${percent(confidence).padStart(6)}  `,
      capital((cause === diagnosis.cause ? told : explainCause(cause)).short),
      width,
    ),
    ...evidence
      .filter((sentence) => sentence !== told.meaning)
      .flatMap((sentence) => hanging('        ', sentence, width).map((line) => paint('faint', line))),
  ]);
}

function stepLines(diagnosis: Diagnosis, { width }: Look, paint: Paint): string[] {
  return stepsOf(diagnosis).flatMap(({ title, todo, clickPath }, index) => [
    ...hanging(`  ${index + 1}. `, title, width),
    ...todo.flatMap((line) => hanging('     - ', line, width)),
    ...(clickPath === undefined ? [] : hanging('     ', clickPath, width).map((line) => paint('faint', line))),
  ]);
}

function messageLines({ message }: Diagnosis, { width }: Look): string[] {
  const lines = message.split('\n').flatMap((line) => wrap(line, width, '  '));
  return lines.length <= messageLinesMax ? lines : [...lines.slice(0, messageLinesMax), '  …'];
}

function codeLines({ codes }: Diagnosis, { width }: Look, paint: Paint): string[] {
  const more = codes.length - codesShownMax;
  return [
    ...codes.slice(0, codesShownMax).flatMap((code) => {
      const meaning = explainCode(code)?.meaning;
      return [
        ...wrap(code, width, '  '),
        ...(meaning === undefined ? [] : wrap(meaning, width, '    ').map((line) => paint('faint', line))),
      ];
    }),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function fieldLines({ fields }: Diagnosis, { width }: Look, paint: Paint): string[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Cluster URI', fields.clusterUri],
    ['Activity ID', fields.activityId],
    ['Request ID', fields.requestId],
    ['Time', fields.time],
    ['Error code', fields.errorCode],
    ['Table', fields.table],
  ];
  return rows.flatMap(([label, value]) => {
    if (value === undefined) return [];
    const lead = `  ${label.padEnd(13)}`;
    const [first = '', ...rest] = hanging(lead, value, width);
    return [`${paint('faint', lead)}${first.slice(lead.length)}`, ...rest];
  });
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
