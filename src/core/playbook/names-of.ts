import type { Connection } from '../dataset.ts';
import { sourceName } from '../diagnosis/source-name.ts';
import type { DataSourceKind } from '../diagnosis/types.ts';
import type { Holder } from '../incident/holder.ts';
import type { Member } from '../incident/types.ts';

/** What the {placeholders} of a step's texts stand for. */
export type Names = Readonly<
  Record<
    'connection' | 'account' | 'source' | 'kind' | 'owner' | 'dataset' | 'workspace' | 'gateway' | 'holders' | 'portal',
    string
  >
>;

interface Known {
  readonly member?: Member | undefined;
  readonly connection?: Connection | undefined;
  readonly account?: string | undefined;
  readonly sourcePath?: string | undefined;
  readonly gateway?: string | undefined;
  readonly holders: readonly Holder[];
  readonly kind: DataSourceKind;
  readonly portal: string;
}

export function namesOf(known: Known): Names {
  const { member, connection, holders, kind } = known;
  const owner = member?.ownerName ?? member?.ownerUpn ?? 'the owner';
  return {
    connection: connection?.name ?? connection?.path ?? 'the connection',
    account: known.account ?? (connection?.home === 'ownerIdentity' ? owner : 'the stored account'),
    source: readable(connection?.path ?? known.sourcePath ?? 'the source'),
    kind: sourceName(kind),
    owner,
    dataset: member?.name ?? 'the dataset',
    workspace: member?.workspace ?? 'its workspace',
    gateway: known.gateway ?? 'the gateway',
    holders: holdersSentence(holders),
    portal: known.portal,
  };
}

/** Fabric writes server and database as "server;database". */
function readable(path: string): string {
  const [server, database, ...more] = path.split(';');
  if (server === undefined || database === undefined || database === '' || more.length > 0) return path;
  return `${database} on ${server}`;
}

export function filled(text: string, names: Names): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in names ? names[name as keyof Names] : whole));
}

export function holdersSentence(holders: readonly Holder[]): string {
  const names = holders.filter(({ absent }) => absent === undefined).map(({ name }) => name);
  if (names.length === 0) return 'Ask a gateway administrator or an admin of the workspace.';
  return `${names.slice(0, 3).join(', ')} can change it.`;
}
