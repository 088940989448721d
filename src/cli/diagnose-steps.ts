import type { Diagnosis } from '../core/diagnosis/types.ts';
import { doorStep, type Entry } from '../core/playbook/doors.ts';
import { playbooks } from '../core/playbook/preparations.ts';
import type { StepText } from '../core/playbook/types.ts';

const sourceMax = 60;

/** The playbook's steps; without a dataset at hand its places are named in general words. */
export function stepsOf(diagnosis: Diagnosis): StepText[] {
  const { before, entry } = playbooks[diagnosis.cause];
  const texts = entry === undefined ? before : [...before, entryStep(diagnosis, entry)];
  const fill = (text: string): string =>
    text
      .replace('workspace {workspace}', 'its workspace')
      .replace('user {account}', '{account}')
      .replace(/\{(\w+)\}/g, (_, name: string) => placeName(name, diagnosis))
      // A card folds the message away under this word; here it stands in full.
      .replace(/\bunder Details\b/g, 'below')
      .replace(/ {2,}/g, ' ')
      .replace(/ (?=[,.;:])/g, '');
  return texts.map((text) => ({
    ...text,
    title: fill(text.title),
    why: fill(text.why),
    todo: text.todo.map(fill),
    ...(text.clickPath === undefined ? {} : { clickPath: fill(text.clickPath) }),
  }));
}

function entryStep({ gatewayInvolved }: Diagnosis, entry: Entry): StepText {
  return gatewayInvolved === true ? doorStep('gateway', entry) : whereItLives(entry);
}

/** A text alone does not tell where the credential lives, and entered in the wrong place it changes nothing. */
function whereItLives(entry: Entry): StepText {
  const isSecret = entry === 'secret';
  const open = isSecret ? 'enter the current password or key' : 'sign in again with an account that may read it';
  const opens = isSecret ? 'enters the current password or key' : 'signs in with an account that may read it';
  return {
    title: isSecret
      ? 'Enter the current password or key for {source}, where it is stored'
      : 'Sign in again to {source}, where the sign-in is stored',
    why: 'A source that is mapped to a connection uses the credential of that connection only.',
    todo: [
      'Open the settings of the dataset and see under Gateway and cloud connections whether the source is mapped to a connection.',
      `If it is, open that connection under Manage connections and gateways and ${open}.`,
      `If it is not, the dataset’s owner opens Data source credentials there, chooses Edit credentials and ${opens}.`,
    ],
    clickPath: 'Power BI → its workspace → the dataset → Settings',
    whenDifferent: [],
  };
}

function placeName(name: string, { account, sourcePath }: Diagnosis): string {
  const names: Readonly<Record<string, string>> = {
    account: account ?? 'the stored account',
    source: sourcePath === undefined ? 'the source' : shortened(sourcePath),
    owner: 'the dataset’s owner',
    dataset: 'the dataset',
    workspace: 'the workspace',
    connection: 'the connection',
    holders: 'Ask a gateway administrator.',
  };
  return names[name] ?? '';
}

/** A server or site; the whole address stands in the message. */
export function shortened(path: string): string {
  return path.length <= sourceMax ? path : `${path.slice(0, sourceMax - 1).replace(/[/.]+$/, '')}…`;
}
