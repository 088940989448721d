import type { Connection, Dataset, Schedule } from '../core/dataset.ts';
import { kindOfConnection } from '../core/diagnosis/kind-of-connection.ts';
import type { Scanned } from '../core/scan-memory.ts';
import { isOutage } from '../ports/outage.ts';
import { PowerBiError, type DatasetAddress, type ListedDataset } from '../ports/power-bi.ts';
import type { StoredDataset } from '../ports/store.ts';
import type { Deps } from './deps.ts';

type Details = Pick<Dataset, 'schedule' | 'connections' | 'detailsReadAt'>;
export type DetailDeps = Pick<Deps, 'powerBi' | 'fabric' | 'clock' | 'log'>;

export interface Reading {
  readonly known: StoredDataset | undefined;
  /** What a scan said of it. */
  readonly scanned?: Scanned | undefined;
  /** As the scan has just told it. */
  readonly schedule?: Schedule | undefined;
  /** The scan has told that its connections stand as they were read. */
  readonly standsAsRead: boolean;
  readonly onConnectionsRead: () => void;
  readonly signal: AbortSignal;
}

export interface DetailReader {
  /** The dataset with its schedule and connections; what was known of them stays where they cannot be read. */
  read(dataset: ListedDataset, reading: Reading): Promise<Dataset>;
}

type Told<T> = { readonly value: T } | 'refused' | 'later';

/** For one round: once Power BI has said that these calls are too many, what is left waits for the next. */
export function createDetailReader(deps: DetailDeps): DetailReader {
  const { powerBi, fabric, clock } = deps;
  const round = { isThrottled: false, refused: new Set<string>() };
  const ask = <T>(dataset: DatasetAddress, what: string, call: () => Promise<T>): Promise<Told<T>> =>
    askOrTell(deps, round, { dataset, what }, call);

  async function readSchedule(dataset: ListedDataset, { schedule, signal }: Reading) {
    if (schedule !== undefined) return { value: schedule };
    return ask(dataset, 'schedule', () => powerBi.findSchedule(dataset, signal));
  }

  /** Where Fabric refuses, Power BI still tells which sources there are. */
  async function readConnections(dataset: ListedDataset, { known, scanned, standsAsRead, signal }: Reading) {
    const before = known?.connections ?? [];
    if (standsAsRead) return { value: before };
    const told = await ask(dataset, 'connections', () => fabric.listItemConnections(dataset, signal));
    if (told !== 'refused') return told;
    if (scanned !== undefined) return { value: withKnownHomes(scanned.sources, before) };
    const sources = await ask(dataset, 'data sources', () => powerBi.listDatasources(dataset, signal));
    return typeof sources === 'string' ? sources : { value: withKnownHomes(sources.value, before) };
  }

  return {
    async read(dataset, reading) {
      const before = knownDetails(reading.known);
      if (round.isThrottled) return { ...dataset, ...before };
      const now = clock.now();
      const [schedule, connections] = await Promise.all([
        readSchedule(dataset, reading),
        readConnections(dataset, reading),
      ]);
      if (typeof connections !== 'string' && !reading.standsAsRead) reading.onConnectionsRead();
      const isDone = schedule !== 'later' && connections !== 'later';
      return {
        ...dataset,
        ...detailsOf({
          schedule: typeof schedule === 'string' ? before.schedule : schedule.value,
          connections: typeof connections === 'string' ? before.connections : connections.value,
          detailsReadAt: isDone ? now : before.detailsReadAt,
        }),
      };
    },
  };
}

async function askOrTell<T>(
  { log }: Pick<DetailDeps, 'log'>,
  round: { isThrottled: boolean; readonly refused: Set<string> },
  { dataset: { workspaceId, datasetId }, what }: { dataset: DatasetAddress; what: string },
  call: () => Promise<T>,
): Promise<Told<T>> {
  try {
    return { value: await call() };
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    round.isThrottled ||= error.reason === 'throttled';
    const isLater = round.isThrottled || isOutage(error);
    // What one dataset is refused, mostly all are: said once a round.
    const level = isLater || round.refused.has(what) ? 'debug' : 'warn';
    if (!isLater) round.refused.add(what);
    log[level]({ workspaceId, datasetId, what, reason: error.reason }, 'details of a dataset could not be read');
    return isLater ? 'later' : 'refused';
  }
}

/** What Fabric once told of a source is better than that there is one. */
function withKnownHomes(sources: readonly Connection[], known: readonly Connection[]): Connection[] {
  return sources.map((source) => known.find((each) => each.home !== undefined && isSamePlace(each, source)) ?? source);
}

function isSamePlace(one: Connection, other: Connection): boolean {
  return one.path.toLowerCase() === other.path.toLowerCase() && kindOf(one) === kindOf(other);
}

/** Fabric and Power BI have words of their own for some. */
function kindOf(connection: Connection): string {
  return kindOfConnection(connection) ?? connection.type.toLowerCase();
}

export function knownDetails(known: StoredDataset | undefined): Details {
  return known === undefined ? { connections: [] } : detailsOf(known);
}

function detailsOf({ schedule, connections, detailsReadAt }: Details): Details {
  return {
    connections,
    ...(schedule === undefined ? {} : { schedule }),
    ...(detailsReadAt === undefined ? {} : { detailsReadAt }),
  };
}
