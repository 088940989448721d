import type { Refresh, Schedule } from '../dataset.ts';

/** What a digest looks at of a dataset. */
export interface Standing {
  readonly name: string;
  readonly lastRefresh?: Pick<Refresh, 'status'>;
  readonly schedule?: Pick<Schedule, 'enabled'>;
}

const namedMax = 3;

/** How everything stands, in a few sentences; one when there is nothing to report. */
export function sayDigest(datasets: readonly Standing[], failing: number): string {
  const total = datasets.length;
  if (total === 0) return 'I know no dataset here yet.';
  const fine = datasets.filter(({ lastRefresh }) => lastRefresh?.status === 'completed').length;
  const unseen = datasets.filter(({ lastRefresh }) => lastRefresh === undefined).length;
  const off = datasets.filter(({ schedule }) => schedule?.enabled === false).map(({ name }) => name);
  const many = total === 1 ? 'the only dataset' : `all ${total} datasets`;
  const refreshed =
    fine === total ? `${many} refreshed well last time` : `${fine} of ${total} datasets refreshed well last time`;
  const first =
    failing === 0
      ? `Nothing is failing: ${refreshed}.`
      : `${failing === 1 ? 'One thing is' : `${failing} things are`} failing; ${refreshed}.`;
  return [first, unseen === 0 ? '' : `Of ${unseen} I have seen no refresh yet.`, offWords(off)]
    .filter(Boolean)
    .join(' ');
}

function offWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, namedMax).join(', ');
  const more = names.length > namedMax ? ` and ${names.length - namedMax} more` : '';
  return `${names.length === 1 ? 'A schedule is' : `${names.length} schedules are`} switched off: ${shown}${more}.`;
}
