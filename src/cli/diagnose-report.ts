import type { CredentialHome } from '../core/dataset.ts';
import { explainCause, explainCode } from '../core/diagnosis/explain.ts';
import { sourceName } from '../core/diagnosis/source-name.ts';
import type { Diagnosis } from '../core/diagnosis/types.ts';
import { doorStep } from '../core/playbook/doors.ts';
import { playbooks } from '../core/playbook/preparations.ts';
import type { StepText } from '../core/playbook/types.ts';

export interface Look {
  readonly colour: boolean;
  readonly width: number;
}

const codesShownMax = 6;
const messageLinesMax = 12;

export function diagnosisJson(diagnosis: Diagnosis): string {
  const explanation = explainCause(diagnosis.cause);
  const steps = stepsOf(diagnosis).map(({ title, why, todo }) => ({ title, why, todo }));
  return `${JSON.stringify({ ...diagnosis, explanation, steps }, undefined, 2)}\n`;
}

/** The diagnosis for a person: the answer first, then why, what to do, and last the raw material. */
export function diagnosisReport(diagnosis: Diagnosis, look: Look): string {
  const explanation = explainCause(diagnosis.cause);
  const isUnknown = diagnosis.category === 'unknown';
  const paint = painter(look.colour);
  const headline = isUnknown ? 'this text names no cause that I know' : explanation.short;
  const lines = [
    '',
    ...wrap(capital(headline), look.width, '').map((line) => paint(diagnosis.isCredential ? 'alarm' : 'strong', line)),
    ...wrap(subtitle(diagnosis), look.width, '').map((line) => paint('faint', line)),
    '',
    ...(isUnknown ? [] : [...wrap(explanation.meaning, look.width, ''), ...wrap(explanation.why, look.width, '')]),
    ...section('Likeliest causes', causeLines(diagnosis, look, paint), paint),
    ...section('What to do', stepLines(diagnosis, look, paint), paint),
    ...section('Who can put it right', wrap(explanation.who, look.width, '  '), paint),
    ...section('So that it does not come back', wrap(explanation.prevent, look.width, '  '), paint),
    ...section('The message itself', messageLines(diagnosis, look), paint),
    ...section('Codes in it', codeLines(diagnosis, look, paint), paint),
    ...section('For Microsoft support', fieldLines(diagnosis, paint), paint),
  ];
  return `${lines.join('\n')}\n\n`;
}

type Paint = (style: keyof typeof styles, text: string) => string;
const styles = { alarm: '1;31', strong: '1', faint: '2', title: '1;36' } as const;

function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ['', paint('title', title), ...lines];
}

function subtitle({ category, causes, dataSource, gatewayInvolved, account, sourcePath }: Diagnosis): string {
  // Without an address "a web source" only says that nothing else was recognized.
  const isVague = dataSource === 'unknown' || dataSource === 'other' || (dataSource === 'web' && !sourcePath);
  const source = isVague ? undefined : sourceName(dataSource);
  return [
    category === 'unknown' ? undefined : `${percent(causes[0]?.confidence ?? 0)} sure`,
    category === 'credential' ? 'a credential' : undefined,
    source,
    sourcePath,
    account === undefined ? undefined : `account ${account}`,
    gatewayInvolved === true ? 'through a gateway' : gatewayInvolved === false ? 'no gateway' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

function causeLines({ causes }: Diagnosis, { width }: Look, paint: Paint): string[] {
  return causes.flatMap(({ cause, confidence, evidence }) => [
    ...hanging(`${percent(confidence).padStart(5)}  `, capital(explainCause(cause).short), width),
    ...evidence.flatMap((sentence) => hanging('       ', sentence, width).map((line) => paint('faint', line))),
  ]);
}

function stepLines(diagnosis: Diagnosis, { width }: Look, paint: Paint): string[] {
  return stepsOf(diagnosis).flatMap(({ title, todo, clickPath }, index) => [
    ...hanging(`  ${index + 1}. `, title, width),
    ...todo.flatMap((line) => hanging('     - ', line, width)),
    ...(clickPath === undefined ? [] : hanging('     ', clickPath, width).map((line) => paint('faint', line))),
  ]);
}

/** The playbook's steps; without a dataset at hand its places are named in general words. */
function stepsOf(diagnosis: Diagnosis): StepText[] {
  const { before, entry } = playbooks[diagnosis.cause];
  const home: CredentialHome = diagnosis.gatewayInvolved === true ? 'gateway' : 'personalCloud';
  const texts = entry === undefined ? before : [...before, doorStep(home, entry)];
  const fill = (text: string): string =>
    text
      .replace('workspace {workspace}', 'its workspace')
      .replace(/\{(\w+)\}/g, (_, name: string) => placeName(name, diagnosis));
  return texts.map((text) => ({
    ...text,
    title: fill(text.title),
    why: fill(text.why),
    todo: text.todo.map(fill),
    ...(text.clickPath === undefined ? {} : { clickPath: fill(text.clickPath) }),
  }));
}

function placeName(name: string, { account, sourcePath }: Diagnosis): string {
  const names: Readonly<Record<string, string>> = {
    account: account ?? 'the stored account',
    source: sourcePath ?? 'the source',
    owner: 'the dataset’s owner',
    dataset: 'the dataset',
    workspace: 'the workspace',
    connection: 'the connection',
    holders: 'Ask a gateway administrator.',
  };
  return names[name] ?? '';
}

function messageLines({ message }: Diagnosis, { width }: Look): string[] {
  const lines = message.split('\n').flatMap((line) => wrap(line, width, '  '));
  return lines.length <= messageLinesMax ? lines : [...lines.slice(0, messageLinesMax), '  …'];
}

function codeLines({ codes }: Diagnosis, { width }: Look, paint: Paint): string[] {
  return codes.slice(0, codesShownMax).flatMap((code) => {
    const meaning = explainCode(code)?.meaning;
    return [
      `  ${code}`,
      ...(meaning === undefined ? [] : wrap(meaning, width, '    ').map((line) => paint('faint', line))),
    ];
  });
}

function fieldLines({ fields }: Diagnosis, paint: Paint): string[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Cluster URI', fields.clusterUri],
    ['Activity ID', fields.activityId],
    ['Request ID', fields.requestId],
    ['Time', fields.time],
    ['Error code', fields.errorCode],
    ['Table', fields.table],
  ];
  return rows.flatMap(([label, value]) =>
    value === undefined ? [] : [`  ${paint('faint', label.padEnd(12))}${value}`],
  );
}

function hanging(lead: string, text: string, width: number): string[] {
  const [first = '', ...rest] = wrap(text, width, ' '.repeat(lead.length));
  return [lead + first.slice(lead.length), ...rest];
}

/** Breaks a text into lines of the width; a word that is longer than a line is cut. */
function wrap(text: string, width: number, indent: string): string[] {
  const room = Math.max(width - indent.length, 20);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((part) => part.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [])) {
    if (line !== '' && line.length + word.length + 1 > room) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, indent + line];
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
