import type { Connection, Refresh } from '../core/dataset.ts';
import type { Diagnosis, Facts } from '../core/diagnosis/types.ts';
import { findFailedConnection } from '../core/incident/group.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { Deps } from './deps.ts';
import type { FailedRun } from './failed-run.ts';
import { askGateway, askNeighbours } from './facts-around.ts';
import { askPeople } from './facts-of-people.ts';
import { factsOfRuns } from './facts-of-runs.ts';
import { judgeSurely } from './judge-surely.ts';

const historyMax = 60;

/**
 * What is known beside the text of a failure. `first` is what the text alone says: it tells which connection failed and
 * which questions are worth a call. A question that is not answered leaves its fact out.
 */
export async function gatherFacts(
  deps: Deps,
  dataset: StoredDataset,
  run: FailedRun,
  first: Diagnosis,
): Promise<Facts> {
  const connection = findFailedConnection(dataset.connections, first);
  const about = { dataset, connection, first, failed: run.failed };
  const [history, neighbours, gateway, people] = await Promise.all([
    deps.store.listRefreshes(dataset.datasetId, historyMax),
    askNeighbours(deps, about),
    askGateway(deps, about),
    askPeople(deps, about),
  ]);
  return {
    ...factsOfConnection(connection),
    ...judgeSurely(
      deps,
      () => factsOfRuns(dataset, { ...run, refreshes: merged(run.refreshes, history) }),
      () => ({}),
    ),
    ...factsOfChanges(dataset),
    ...neighbours,
    ...gateway,
    ...people,
  };
}

function factsOfConnection(connection: Connection | undefined): Facts {
  if (connection === undefined) return {};
  const { home, type, path, name } = connection;
  return {
    home,
    connectionType: type,
    connectionPath: path,
    ...(name === undefined ? {} : { connectionName: name }),
  };
}

function factsOfChanges({ ownerChangedAt, formerOwnerUpn, boundAt }: StoredDataset): Facts {
  return {
    ...(ownerChangedAt === undefined ? {} : { ownerChangedAt }),
    ...(formerOwnerUpn === undefined ? {} : { formerOwner: formerOwnerUpn }),
    ...(boundAt === undefined ? {} : { republishedAt: boundAt }),
  };
}

/** What Power BI says now, then what was kept of what it has forgotten; newest first. */
function merged(now: readonly Refresh[], kept: readonly Refresh[]): Refresh[] {
  const known = new Set(now.map(({ requestId }) => requestId));
  const all = [...now, ...kept.filter(({ requestId }) => !known.has(requestId))];
  return all.sort((one, other) => other.startedAt - one.startedAt).slice(0, historyMax);
}
