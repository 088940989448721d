import type { Connection } from '../dataset.ts';
import { sourceName } from '../diagnosis/source-name.ts';
import type { DataSourceKind } from '../diagnosis/types.ts';
import type { Holder } from '../incident/holder.ts';
import type { Member } from '../incident/types.ts';

/** What the {placeholders} of a step's texts stand for. */
export type Names = Readonly<
  Record<
    | 'connection'
    | 'account'
    | 'source'
    | 'kind'
    | 'owner'
    | 'dataset'
    | 'datasets'
    | 'workspace'
    | 'gateway'
    | 'holders'
    | 'portal',
    string
  >
>;

interface Known {
  readonly member?: Member | undefined;
  /** How many datasets hang on it. */
  readonly count?: number;
  readonly connection?: Connection | undefined;
  readonly account?: string | undefined;
  readonly sourcePath?: string | undefined;
  readonly gateway?: string | undefined;
  readonly holders: readonly Holder[];
  readonly kind: DataSourceKind;
  readonly portal: string;
}

export function namesOf(known: Known): Names {
  const { member, connection, holders, kind, count = 1 } = known;
  const owner = member?.ownerName ?? member?.ownerUpn ?? 'the owner';
  return {
    connection: connection?.name ?? connection?.path ?? 'the connection',
    account: known.account ?? (connection?.home === 'ownerIdentity' ? owner : 'the stored account'),
    source: readableSource(connection?.path ?? known.sourcePath ?? 'the source'),
    kind: sourceName(kind),
    owner,
    dataset: member?.name ?? 'the dataset',
    datasets: count > 1 ? `each of the ${count} datasets` : (member?.name ?? 'the dataset'),
    workspace: member?.workspace ?? 'its workspace',
    gateway: known.gateway ?? 'the gateway',
    holders: holdersSentence(holders),
    portal: known.portal,
  };
}

const sourceMax = 80;

/** Fabric writes server and database as "server;database", Oracle as "host:port/service"; of a web address the scheme says nothing. */
export function readableSource(path: string): string {
  const bare = path.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  const [, host, service] = /^([\w.-]+):\d+\/(\w+)$/.exec(path) ?? [];
  if (host !== undefined && service !== undefined) return `${service} on ${host}`;
  if (bare !== path) return bare.length <= sourceMax ? bare : `${bare.slice(0, sourceMax - 1)}…`;
  const [server, database, ...more] = path.split(';');
  if (server === undefined || database === undefined || database === '' || more.length > 0) return path;
  return `${database} on ${server}`;
}

export function filled(text: string, names: Names): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in names ? names[name as keyof Names] : whole));
}

function listed(names: readonly string[]): string {
  const [last, ...before] = names.slice(0, 3).toReversed();
  return before.length === 0 ? (last ?? '') : `${before.toReversed().join(', ')} or ${last}`;
}

export function holdersSentence(holders: readonly Holder[]): string {
  const names = holders.filter(({ absent }) => absent === undefined).map(({ name }) => name);
  if (names.length === 0) return 'Ask a gateway administrator or an admin of the workspace.';
  return `${listed(names)} can change it.`;
}
