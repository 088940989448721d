import { findPhrases, registerPhrases, saysAny, type Found } from './phrases.ts';
import { speaksOf } from './rules/lexicon.ts';
import { kindNames } from './rules/kind-names.ts';
import { noSourceHosts } from './rules/source-hosts.ts';
import { engineSigns, signInSigns, sourceInEngine, sourceSigns, webSigns } from './rules/source-signs.ts';
import type { Peeled } from './peel.ts';
import type { DataSourceKind, Facts } from './types.ts';

const signs = sourceSigns.map(({ kind, says, unless }) => ({
  kind,
  says: registerPhrases(says),
  unless: registerPhrases(unless),
}));
const web = registerPhrases(webSigns);
const signIn = registerPhrases(signInSigns);
const engine = registerPhrases(engineSigns);
const inEngine = registerPhrases(sourceInEngine);
const kindKeys = ['DataSourceKind', 'DataSourceOriginKind', 'ConnectionType'];
/** Left over once every product with SQL in its name was looked for; `java.sql` and `spark.sql` are no product. */
const sqlWord = /(?<![a-z\d.-])sql(?:exception)?(?![a-z\d-])/;
/** As Power Query prints the details of an error, `DataSourceKind = Web` or `DataSourceKind=Web`, and as JSON has it. */
const shownAsKind = /datasourcekind"? ?[=:] ?"?([a-z][a-z0-9 ]{1,40}?) ?(?=[.;,\n"\\})]|$)/;
/** As Analysis Services says it: `Data source kind: SQL.` */
const saidAsKind = /data source kind: ([a-z][a-z0-9 ]{1,40}?) ?(?=[.;,\n'"]|$)/;
const cloudSql =
  /database\.windows\.net|datawarehouse\.fabric|azuresynapse\.net|pbidedicated|database\.usgov|database\.china/;

/** Which kind of source failed: what the service names, then what the text shows, then what the connection says. */
export function judgeSource(peeled: Peeled, found: Found, facts: Facts): DataSourceKind {
  const { haystack } = peeled;
  const named = namedKind(peeled, found);
  if (named !== undefined && named !== 'odbc') return named === 'sql' && cloudSql.test(haystack) ? 'azure_sql' : named;
  const type = facts.connectionType;
  const connection = type === undefined || isAnyConnector(type) ? undefined : kindOf(type);
  const shown = shownKind(found, peeled.codes);
  // A connection knows its kind; ODBC hides one that the driver's text shows.
  if (connection !== undefined && connection !== 'odbc') {
    return connection === 'sql' && cloudSql.test((facts.connectionPath ?? '').toLowerCase()) ? 'azure_sql' : connection;
  }
  if (shown !== 'unknown' && shown !== 'web') return shown;
  const isExtension = [type, ...peeled.details.values()].some((value) => value !== undefined && isAnyConnector(value));
  return named ?? connection ?? (isExtension ? 'other' : shown);
}

/** So Power BI calls the kind of every connector that it does not have built in; the server then says more. */
function isAnyConnector(kind: string): boolean {
  return kind.toLowerCase() === 'extension';
}

function namedKind({ details, haystack }: Peeled, found: Found): DataSourceKind | undefined {
  for (const [name, value] of details) {
    if (!kindKeys.some((key) => name.endsWith(key)) || isAnyConnector(value)) continue;
    return kindOf(value) ?? 'other';
  }
  const shown = haystack.includes('datasourcekind') ? shownAsKind.exec(haystack)?.[1] : undefined;
  if (shown !== undefined) return kindOf(shown) ?? 'other';
  const kind = haystack.includes('source kind: ') ? saidAsKind.exec(haystack)?.[1] : undefined;
  if (kind !== undefined && kindOf(kind) !== undefined) return kindOf(kind);
  const said = /(?:provided for the|used for the|connect to the) ([a-z0-9 ]{2,60}?) source\b/.exec(haystack)?.[1];
  if (said !== undefined) return kindOf(said) ?? (/\bdata$/.test(said) ? undefined : 'other');
  // Power Platform's connectors run on servers named after what they connect to.
  const host = haystack.includes('.azconn-')
    ? /([a-z0-9]{2,40})-[a-z0-9]{2,10}\.azconn-/.exec(haystack)?.[1]
    : undefined;
  if (host !== undefined) return kindOf(host) ?? 'other';
  return speaksOfCredential(found) ? kindBesideSource(haystack) : undefined;
}

function kindOf(name: string): DataSourceKind | undefined {
  return kindNames.get(name.toLowerCase().replace(/[^a-z0-9]/g, ''));
}

/** Power BI's own sign-ins. */
const ofService = /^(?:DMTS_OAuth|LSROBOTokenFailure$)/;
/** Codes that only one database gives; a connector that the gateway must be told to load is one of somebody's own. */
const kindOfCode: readonly (readonly [RegExp, DataSourceKind])[] = [
  [/^DM_GWPipeline_Gateway_InvalidMashupConnectionString$/, 'other'],
  [/^(?:ORA|TNS)-/, 'oracle'],
  [/^RFC_/, 'sap'],
  [/^SQL\d{4,5}[NC]$/, 'other'],
];

function shownKind(text: Found, codes: readonly string[]): DataSourceKind {
  const shown = text.haystack.includes('://') ? text.haystack.replace(noSourceHosts, ' ') : text.haystack;
  const found = shown === text.haystack ? text : findPhrases(shown);
  if (shown.includes('trying to connect to \\\\')) return 'folder_file';
  for (const { kind, says, unless } of signs) {
    if (saysAny(found, says) && !saysAny(found, unless)) return kind;
  }
  if (/\b[a-z][a-z0-9_]{2,40}\.(?:navigation|contents|feed|database|tables)\b/.test(shown)) return 'other';
  if (/(?:^|[\s'"(])\\\\[a-z0-9]/.test(shown)) return 'folder_file';
  for (const [code, kind] of kindOfCode) if (codes.some((one) => code.test(one))) return kind;
  // The message of the on-premises gateway page whose example is an Analysis Services server.
  if (speaksOf(found, ['gateway', 'sourceBehind']) || asksGatewayAdministrator(found)) return 'analysis_services';
  if (saysLoginFailed(found) || sqlWord.test(shown)) return 'sql';
  if (/^source\s*:[^\n]*\nmethod\s*:/m.test(shown)) return 'dataverse_dynamics';
  if (saysAny(found, engine) && !saysAny(found, inEngine)) return 'analysis_services';
  // Power BI signs in to every OAuth source alike.
  const isSignIn = saysAny(found, signIn) && !codes.some((code) => ofService.test(code));
  return isSignIn || saysAny(found, web) ? 'web' : 'unknown';
}

/**
 * SQL Server is the one that words a refused login like this in every language; and the page on the gateway's
 * "invalid connection credentials" takes SQL Server as its example.
 */
function saysLoginFailed(found: Found): boolean {
  if (found.haystack.includes('aadsts')) return false;
  if (speaksOf(found, ['login', 'failed']) && speaksOf(found, ['user', 'failed'])) return true;
  if (speaksOf(found, ['database', 'cannotOpen']) && speaksOf(found, ['database', 'login'])) return true;
  if (speaksOf(found, ['database', 'cannotConnect'])) return true;
  if (/\b(?:select|execute)\b/.test(found.haystack) && speaksOf(found, ['permission', 'refused'])) return true;
  return speaksOf(found, ['credential', 'invalid']) && speaksOf(found, ['credential', 'connection']);
}

/** The page on tiles that are live connections to Analysis Services words it like this. */
function asksGatewayAdministrator(found: Found): boolean {
  return speaksOf(found, ['gateway', 'administrator']) && speaksOf(found, ['sourceWord', 'access']);
}

function speaksOfCredential(found: Found): boolean {
  return (['invalid', 'missing', 'required'] as const).some((idea) => speaksOf(found, ['credential', idea]));
}

/** "the credentials provided for the X source are invalid" in other languages. */
const besideSource =
  /(?:quelle|origen|origine|origem|fonte|source|bron|źródła|источника?|zdroje?|kilden?|källan?) (?:de |da )?([a-z0-9]{2,25})(?![a-z0-9])|([a-z0-9]{2,25})(?: ?ソース| ?源提| ?源的| ?소스| ?원본|-quelle| kaynağı|-kilden|-källan|-bron)/g;
const besideMax = 10;

function kindBesideSource(haystack: string): DataSourceKind | undefined {
  let seen = 0;
  for (const [, after, before] of haystack.matchAll(besideSource)) {
    const kind = kindOf(after ?? before ?? '');
    if (kind !== undefined) return kind;
    if (++seen >= besideMax) return undefined;
  }
  return undefined;
}
