import type { Connection, CredentialHome } from '../dataset.ts';
import type { SourcePart } from './sources/source-part.ts';
import { filled, type Names } from './names-of.ts';
import type { Check, Entry } from './types.ts';

export interface CheckPlace {
  readonly home: CredentialHome | undefined;
  readonly connection?: Connection | undefined;
  readonly sourcePath?: string | undefined;
  readonly account?: string | undefined;
}

/** How this credential is tried outside Power BI, with the names of this server in it and no secret. */
export function outsideCheck(entry: Entry, source: SourcePart, place: CheckPlace, names: Names): Check {
  const { check } = source;
  const templates = commandsFor(entry, check, place.account);
  const where = wheres[place.home ?? 'personalCloud'];
  if (templates === undefined) {
    return { intro: where, commands: [], outcome: `${filled(check.todo, names)} ${meaning}` };
  }
  const values = valuesOf(place);
  const commands = templates.map((template) => command(template, values));
  const missing = [...new Set(commands.flatMap((line) => line.match(/\bYOUR_[A-Z]+\b/g) ?? []))];
  const replace = missing.length === 0 ? '' : ` Put the real one in place of ${missing.join(' and ')}.`;
  return { intro: `${where} with ${check.tool}.${replace}`, commands, outcome: meaning };
}

const meaning =
  'If it is refused there as well, the credential itself is wrong. If it works, enter the very same in Power BI.';

const anywhere = 'On any computer';
const onGateway = 'On the gateway’s machine, where the refresh signs in from,';
const wheres: Readonly<Record<CredentialHome, string>> = {
  gateway: onGateway,
  vnetGateway: 'On a machine in the same virtual network',
  personalGateway: 'On the computer with the personal gateway',
  personalCloud: anywhere,
  shareableCloud: anywhere,
  ownerIdentity: anywhere,
  unbound: anywhere,
};

function commandsFor(
  entry: Entry,
  check: SourcePart['check'],
  account: string | undefined,
): readonly string[] | undefined {
  const isWindows = account !== undefined && /^[^\\@]+\\[^\\]+$/.test(account);
  switch (entry) {
    case 'key':
      return check.key;
    case 'appSecret':
      return ['az ad app credential list --id {account} --query "[].endDateTime"'];
    case 'signIn':
      return check.signIn;
    case 'secret':
    case 'first':
    case 'another':
      return isWindows && check.windows !== undefined ? check.windows : check.secret;
  }
}

type Values = Readonly<Partial<Record<string, string>>>;

function valuesOf({ connection, sourcePath, account }: CheckPlace): Values {
  const path = connection?.path ?? sourcePath ?? '';
  const [server, database] = path.split(';');
  const url = /^https?:\/\//.test(path) && URL.canParse(path) ? new URL(path) : undefined;
  const host = url?.hostname ?? server?.split(/[/]/, 1)[0];
  return {
    server,
    database,
    account,
    url: url?.href,
    path,
    oracleLogin: account === undefined || server === undefined ? undefined : `${account}@//${server}`,
    snowflakeAccount: suffixed(host, '.snowflakecomputing.com'),
    storageAccount: storage.exec(host ?? '')?.[1],
    container: url?.pathname.split('/')[1],
  };
}

const storage = /^([a-z0-9]+)\.(?:blob|dfs)\./;

function suffixed(host: string | undefined, suffix: string): string | undefined {
  return host?.endsWith(suffix) === true ? host.slice(0, -suffix.length) : undefined;
}

const optionOf = /(?: --?\w[\w-]*)? \{(database)\}/g;

/** An unknown database is left out with its option; anything else unknown is to be put in by the person. */
function command(template: string, values: Values): string {
  return template
    .replace(optionOf, (part, name: string) => (quoted(values[name]) === undefined ? '' : part))
    .replace(/\{(\w+)\}/g, (_, name: string) => quoted(values[name]) ?? `YOUR_${name.toUpperCase()}`);
}

/**
 * In double quotes, which cmd, PowerShell and POSIX shells all read alike as long as none of their own signs is inside;
 * a value with such a sign is not put into a command at all.
 */
function quoted(value: string | undefined): string | undefined {
  if (value === undefined || value.length > 200) return undefined;
  const isSafe = /^(?:\\\\)?[\p{L}\p{N}.](?:[\p{L}\p{N} ._:/@,+=()-]|\\(?=[\p{L}\p{N}._-]))*$/u.test(value);
  return isSafe ? `"${value}"` : undefined;
}
