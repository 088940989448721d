import type { Dataset } from '../core/dataset.ts';
import { isOutage } from '../ports/outage.ts';
import { PowerBiError, type DatasetAddress, type ListedDataset } from '../ports/power-bi.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { Deps } from './deps.ts';

type Details = Pick<Dataset, 'schedule' | 'connections' | 'detailsReadAt'>;
export type DetailDeps = Pick<Deps, 'powerBi' | 'fabric' | 'clock' | 'log'>;

export interface DetailReader {
  /** The dataset with its schedule and connections; what was known of them stays where they cannot be read. */
  read(dataset: ListedDataset, known: StoredDataset | undefined, signal: AbortSignal): Promise<Dataset>;
}

/** For one round: once Power BI has said that these calls are too many, what is left waits for the next. */
export function createDetailReader(deps: DetailDeps): DetailReader {
  let isThrottled = false;
  async function ask<T>(
    address: DatasetAddress,
    what: string,
    call: () => Promise<T>,
  ): Promise<T | 'later' | undefined> {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof PowerBiError)) throw error;
      const { workspaceId, datasetId } = address;
      isThrottled ||= error.reason === 'throttled';
      const isLater = isThrottled || isOutage(error);
      deps.log[isLater ? 'debug' : 'warn'](
        { workspaceId, datasetId, what, reason: error.reason },
        'details of a dataset could not be read',
      );
      return isLater ? 'later' : undefined;
    }
  }
  return {
    async read(dataset, known, signal) {
      if (isThrottled) return { ...dataset, ...knownDetails(known) };
      const now = deps.clock.now();
      const [found, connections] = await Promise.all([
        ask(dataset, 'schedule', async () => ({ schedule: await deps.powerBi.findSchedule(dataset, signal) })),
        ask(dataset, 'connections', () => deps.fabric.listItemConnections(dataset, signal)),
      ]);
      const before = knownDetails(known);
      const schedule = found === undefined || found === 'later' ? before.schedule : found.schedule;
      const isDone = found !== 'later' && connections !== 'later';
      const detailsReadAt = isDone ? now : before.detailsReadAt;
      return {
        ...dataset,
        connections: connections === undefined || connections === 'later' ? before.connections : connections,
        ...(schedule === undefined ? {} : { schedule }),
        ...(detailsReadAt === undefined ? {} : { detailsReadAt }),
      };
    },
  };
}

export function knownDetails(known: StoredDataset | undefined): Details {
  if (known === undefined) return { connections: [] };
  const { schedule, connections, detailsReadAt } = known;
  return {
    connections,
    ...(schedule === undefined ? {} : { schedule }),
    ...(detailsReadAt === undefined ? {} : { detailsReadAt }),
  };
}
