import { list } from './list.ts';

/** Phrases that put a gateway into the picture. */
export const gatewaySigns: readonly string[] = list(`
  data gateway | on-premises gateway | local gateway | gatewayobjectid | gateway administrator | gateway client
  pbiegwservice | the gateway | a gateway | any gateway | gateway version | gateway: | gatewaynotreachable
  unsupportedgatewayversion | gatewayreference | encountered an error while trying to connect to | dm_gwpipeline
  dm.enterprisegateway | dm.gatewaycore | gatewaycore | gateway is | gateway as | mashup data source is invalid
  unable to create connection for the following reason | gateway extension | enterprise gateway
  credential stored in the cloud is missing | credentials provided for the dataset | invalid connection credentials
  not enough space for this row | unknown functions | unknown function name | effectiveusername
  unable to start oauth login | gss-api | failedtoimpersonateuser | impersonationlevel
  dm_errordetailnamecode_underlyinghresult: - | convert the value "[table]" | puerta de enlace | passerelle
  yhdyskäytäv | ağ geçi | шлюз | ゲートウェイ | 网关 | 閘道 | 게이트웨이 | átjáró | bramy danych | gatewayen | gateway de dados
  gateway dati | datagateway | gateway local | gateway locale | cliente de gateway | gateway-client | lokale gateway
  dmts_gatewayisdisabled | dmts_publishdatasourcetocluster | dmts_monikerwithunbound | nogen gateway | kein gateway | prehod | datové brány | เกตเวย์ | unable to connect … cannot connect to the database
  hdbodbc … kerberos | ␣brama | ␣bramą | ␣bramy | ␣bramę | ␣bramie | ␣brána | ␣bránu | ␣bráně | ␣brány
`);
/** Gateway as a word of its own or the end of one, in the languages that borrow it. */
export const gatewayWord =
  /(?:^|[\s("'])[a-zæøåäöü-]{0,20}gateway(?!time|error|object)[a-zæøåäöü]{0,16}(?=[\s,.;:)'"]|$)/;
/** "Gateway" as the rest of the web uses it. */
export const otherGateways =
  /bad ?gateway|cloud or gateway|gateway time-?out|application gateway|api gateway|sap gateway|vpn gateway|nat gateway|payment gateway/g;
/** Sources that are at home in Azure or Fabric and have no kind of their own. */
export const cloudSources: readonly string[] = list(`
  kusto.windows.net | kusto.data | kusto.fabric.microsoft | kusto: | documents.azure.com | analytics.visualstudio.com | onelake | lakehouse
`);
/** The service itself speaks, which has no drivers, files or networks of its own. */
export const serviceSigns: readonly string[] = list(`
  cluster uri | cluster-uri | ␣wabi- | has failed to refresh | last refresh failed | 0x0000dead
`);
/** What runs in the cloud only. */
export const cloudSigns: readonly string[] = list(`
  may not directly access a data source | premium_aswl_error | hybriddeliveryexception | restcallfailedwith
  dmts_datasourcehasnocredential | dmts_oauth | dmts_entitynotfound | dmts_credentialnotfound | delta table
  direct lake | source tables either do not exist | capacity's guardrails | power bi service client received error
  powerbi service client received error | couldn't refresh the entity | dataflow could not be refreshed
  cdsauserstorage | adlsfilesystem | has failed to refresh | failure details: | cds source | .dynamics.com
  default data connection | workspace identity | documentdb source | failed to resolve connection | activity failed
  used in the pipeline | fabrichttpexception | sempy | api.fabric.microsoft.com | operation on target | the dataflow
  a dataflow | this dataflow | dataflows gen | dataflow gen | dataflow refresh | dataflow failed | dataflownever
  error code: … , error details: | credentials provided cannot be used for | impersonationmode
  kind is not supported | source at powerbi://
  asazure:// | formula.firewall | modelingserviceerror | modelingenginehost
  data source is missing credentials | credentialsnotspecified | owner no longer has access to the workspace
  access to the resource is forbidden | acceso al recurso está prohibido | acceso al recurso se prohíbe | acesso ao recurso é proibido
  zugriff auf die ressource ist | accès à la ressource est interdit | accesso alla risorsa
  toegang tot de resource is | リソースへのアクセスは禁止 | リソースへのアクセスが禁止 | 禁止访问资源 | 禁止存取資源
  microsoft.analysisservices/servers | failed to update data source credentials: aadsts
`);
