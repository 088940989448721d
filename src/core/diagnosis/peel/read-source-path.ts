const serverKeys = ['Server', 'server', 'DataSourcePath', 'Path', 'NormalizedPath'];
/** The portal and sign-in pages stand in many texts and are the source of none. */
const noSource =
  /login\.(?:microsoftonline|windows)|go\.microsoft\.com|aka\.ms|docs\.microsoft|learn\.microsoft|support\.microsoft|app\.powerbi\.com|\.analysis\.windows\.net|community\.|portal\.azure|developers?\.|accounts\.google\.com\/|schemas\.|w3\.org|\/error\?code=/i;
const patterns: readonly RegExp[] = [
  /\(Source at ([^\n]{1,300}?)\.?\)/i,
  /failed to connect to db: ([\w.-]{4,200}(?::\d{2,5})?)/i,
  /connection to server (?:at )?"([^"\n]{2,200})"/i,
  /\b((?:https:\/\/)?[\w-]{1,80}(?:\.[\w-]{1,63}){0,3}\.(?:database\.windows\.net|sql\.azuresynapse\.net|datawarehouse\.fabric\.microsoft\.com|snowflakecomputing\.com|azuredatabricks\.net|(?:blob|dfs|table|queue|file)\.core\.windows\.net|documents\.azure\.com|redshift\.amazonaws\.com|rds\.amazonaws\.com|hana\.ondemand\.com|postgres\.database\.azure\.com|mysql\.database\.azure\.com)\b(?:\/[^\s"'<>|?#]{0,200})?)/i,
  /\bcannot connect to ([\w.\\-]{2,120})\.(?:\s|$)/i,
  /(\\\\[\w.$-]{1,80}\\[^\s"'<>|?*]{1,200})/,
];
const url = /\bhttps?:\/\/[^\s"'<>|{}\\^`)\]]{4,300}/gi;

/** The server, site or address of the source. Query strings are dropped: they may hold a key. */
export function readSourcePath(prose: string, details: ReadonlyMap<string, string>): string | undefined {
  const detail = detailPath(details);
  if (detail !== undefined) return withoutQuery(detail);
  for (const pattern of patterns) {
    const found = pattern.exec(prose)?.[1]?.trim();
    if (found) return withoutQuery(found);
  }
  let seen = 0;
  for (const [found] of prose.matchAll(url)) {
    if (++seen > 20) return undefined;
    if (!noSource.test(found)) return withoutQuery(found);
  }
  return undefined;
}

function detailPath(details: ReadonlyMap<string, string>): string | undefined {
  for (const [name, value] of details) {
    if (value === '' || value.length > 400) continue;
    if (name.endsWith('DataSourcePath') || (name.endsWith('ValueError.Detail') && /^(?:https?:|\\\\)/.test(value)))
      return value;
    if (serverKeys.includes(name)) {
      const database = details.get('Database');
      return database === undefined || name !== 'Server' ? value : `${value};${database}`;
    }
  }
  return undefined;
}

function withoutQuery(path: string): string {
  const start = path.search(/[?#]/);
  return (start < 0 ? path : path.slice(0, start)).replace(/[.,;]+$/, '').slice(0, 300);
}
