import type { Diagnosis } from '../core/diagnosis/types.ts';
import { filled, namesOf } from '../core/playbook/names-of.ts';
import { playbookFor } from '../core/playbook/playbook-for.ts';
import type { StepText } from '../core/playbook/types.ts';

const sourceMax = 60;

/** The playbook's steps; without a dataset at hand its places are named in general words. */
export function stepsOf(diagnosis: Diagnosis): Pick<StepText, 'title' | 'why' | 'todo' | 'clickPath'>[] {
  const { cause, dataSource, gatewayInvolved, account, sourcePath } = diagnosis;
  // A text alone does not tell where the credential lives, unless it speaks of a gateway.
  const home = gatewayInvolved === true ? 'gateway' : undefined;
  const names = {
    ...namesOf({
      ...{ account, kind: dataSource, holders: [], portal: 'https://app.powerbi.com' },
      ...(sourcePath === undefined ? {} : { sourcePath: shortened(sourcePath) }),
    }),
    owner: 'the dataset’s owner',
    connection: 'the connection',
  };
  const fill = (text: string): string =>
    filled(text, names)
      .replace('workspace its workspace', 'its workspace')
      .replace(/“the connection”/g, 'the connection')
      // A card folds the message away under this word; here it stands in full.
      .replace(/\bunder Details\b/g, 'below');
  return playbookFor({ cause, home, kind: dataSource }).map(({ title, why, todo, clickPath }) => ({
    title: fill(title),
    why: fill(why),
    todo: todo.map(fill),
    ...(clickPath === undefined ? {} : { clickPath: fill(clickPath) }),
  }));
}

/** A server or site; the whole address stands in the message. */
export function shortened(path: string): string {
  return path.length <= sourceMax ? path : `${path.slice(0, sourceMax - 1).replace(/[/.]+$/, '')}…`;
}
