import { z } from 'zod';
import type { Connection } from '../../core/dataset.ts';
import { caseless, optionalText } from '../http/answer.ts';

/** The same details by whichever names the kind of source has for them (DatasourceConnectionDetails). */
const details = caseless({
  server: optionalText,
  database: optionalText,
  url: optionalText,
  path: optionalText,
  kind: optionalText,
  account: optionalText,
  domain: optionalText,
  loginServer: optionalText,
  emailAddress: optionalText,
});

/** A data source as Get Datasources and a scan write it: which source, not where its credential lives. */
export const datasource = caseless({
  datasourceType: z.string().catch(''),
  connectionDetails: details.nullish().catch(undefined),
  datasourceId: optionalText,
  gatewayId: optionalText,
}).transform(({ datasourceType, connectionDetails, datasourceId, gatewayId }): Connection => ({
  ...(datasourceId !== undefined && { datasourceId }),
  ...(gatewayId !== undefined && { gatewayId }),
  // An extension's kind is what Fabric calls the type.
  type: (datasourceType === 'Extension' ? connectionDetails?.kind : undefined) ?? datasourceType,
  path: connectionDetails ? pathOf(connectionDetails) : '',
}));

/** As Fabric writes it, so that both tell of the same place in the same words. */
function pathOf({ server, database, url, path, account, domain, loginServer, emailAddress }: z.output<typeof details>) {
  if (server !== undefined) return database === undefined ? server : `${server};${database}`;
  if (account !== undefined && domain !== undefined) return `https://${account}.${domain}`;
  return url ?? path ?? loginServer ?? emailAddress ?? database ?? account ?? '';
}
