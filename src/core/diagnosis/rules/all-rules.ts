import type { Rule } from '../rule.ts';
import { accountRules } from './accounts.ts';
import { azureStorageRules } from './azure-storage.ts';
import { capacityRules } from './capacity.ts';
import { conversionRules } from './conversion.ts';
import { databricksRules } from './databricks.ts';
import { entraRules } from './entra.ts';
import { entraWordsRules } from './entra-words.ts';
import { gatewayRules } from './gateway.ts';
import { gatewayLimitRules } from './gateway-limits.ts';
import { googleRules } from './google.ts';
import { httpRules } from './http.ts';
import { kerberosRules } from './kerberos.ts';
import { keyRules } from './keys.ts';
import { lastResortRules } from './last-resort.ts';
import { mashupRules } from './mashup.ts';
import { mysqlRules } from './mysql.ts';
import { networkRules } from './network.ts';
import { noCredentialRules } from './no-credential.ts';
import { oracleRules } from './oracle.ts';
import { otherDatabaseRules } from './other-databases.ts';
import { ownerRules } from './owner.ts';
import { permissionRules } from './permissions.ts';
import { postgresRules } from './postgres.ts';
import { powerBiServiceRules } from './power-bi-service.ts';
import { privacyRules } from './privacy.ts';
import { queryRules } from './query.ts';
import { salesforceRules } from './salesforce.ts';
import { sapRules } from './sap.ts';
import { snowflakeRules } from './snowflake.ts';
import { sqlServerReachRules } from './sql-server-reach.ts';
import { sqlServerRules } from './sql-server.ts';
import { tokenRules } from './tokens.ts';
import { windowsRules } from './windows.ts';

/** All that is known, a file per source or family. The order breaks ties: what excludes a credential comes first. */
export const allRules: readonly Rule[] = [
  ...gatewayRules,
  ...kerberosRules,
  ...gatewayLimitRules,
  ...noCredentialRules,
  ...ownerRules,
  ...capacityRules,
  ...powerBiServiceRules,
  ...entraRules,
  ...entraWordsRules,
  ...tokenRules,
  ...sqlServerRules,
  ...sqlServerReachRules,
  ...oracleRules,
  ...postgresRules,
  ...mysqlRules,
  ...sapRules,
  ...otherDatabaseRules,
  ...snowflakeRules,
  ...databricksRules,
  ...salesforceRules,
  ...googleRules,
  ...azureStorageRules,
  ...keyRules,
  ...accountRules,
  ...permissionRules,
  ...mashupRules,
  ...privacyRules,
  ...queryRules,
  ...conversionRules,
  ...httpRules,
  ...networkRules,
  ...windowsRules,
  ...lastResortRules,
];
