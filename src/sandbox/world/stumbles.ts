import type { Mishap } from './mishaps.ts';
import { findConnection, type Problem, type ProblemKind } from './problems.ts';
import { writeServiceException } from './service-exception.ts';
import { sourceIdOf, type SourceKey } from './sources.ts';
import type { Account, Source, World, WorldDataset } from './types.ts';

/** Something that goes wrong within runs, which complete all the same. */
export const stumbles: readonly Mishap[] = [
  {
    id: 'sign-in-stumbles',
    title: 'A sign-in is turned away at first',
    whatItDoes:
      'Every run on the finance warehouse is turned away at its first attempt and gets through at the second.',
    credential: true,
    repairHint: 'Nobody has to do anything: the runs complete. It is over when the server is not so busy.',
    apply: (world) => stumble(world, 'financeDw', 'signIn'),
    repair: (world) => stumble(world, 'financeDw', undefined),
  },
  {
    id: 'query-caches-fail',
    title: 'Query caches fail after the data is loaded',
    whatItDoes: 'Runs on the retail database load their data, and then cannot fill the query caches.',
    credential: false,
    repairHint: 'Nobody has to do anything: the data is fresh.',
    apply: (world) => stumble(world, 'retail', 'queryCaches'),
    repair: (world) => stumble(world, 'retail', undefined),
  },
];

function stumble(world: World, key: SourceKey, what: Source['stumble']): void {
  const source = world.sources.get(sourceIdOf(key));
  if (source !== undefined) source.stumble = what;
}

/** What an attempt of a good run says, where one of its sources stumbles. */
export function findStumble(
  world: World,
  dataset: WorldDataset,
  requestId: string,
): { readonly type: 'Data' | 'Query'; readonly error: string } | undefined {
  for (const binding of dataset.bindings) {
    const source = world.sources.get(binding.sourceId);
    if (source?.stumble === 'queryCaches') return { type: 'Query', error: cachesError };
    if (source?.stumble !== 'signIn') continue;
    const connection = findConnection(world, dataset, binding);
    const account = world.accounts.get(connection?.stored?.accountId ?? '');
    if (connection === undefined || account === undefined) continue;
    const problem: Problem = { kind: refusals[account.kind], source, connection, account };
    return { type: 'Data', error: writeServiceException(world, dataset, problem, requestId) };
  }
  return undefined;
}

const refusals: Readonly<Record<Account['kind'], ProblemKind>> = {
  password: 'wrongPassword',
  oauth: 'grantExpired',
  key: 'wrongKey',
  sas: 'wrongSas',
  app: 'appSecretWrong',
};

const cachesError = JSON.stringify({
  errorCode: 'ModelRefresh_ShortMessage_ProcessingError',
  errorDescription: 'The query caches of the reports could not be filled. They are filled when the reports are opened.',
});
