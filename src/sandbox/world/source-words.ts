import type { SourceKind } from './types.ts';

export interface Words {
  /** The code of the source, of Entra or of the query engine, where there is one. */
  readonly code?: string;
  readonly text: string;
}

export interface Subject {
  readonly login: string;
  readonly server: string;
  readonly database: string;
  readonly path: string;
  readonly kind: SourceKind | undefined;
  readonly correlationId: string;
}

/** A wrong password, in the wording of each kind of source. The sentences are Contoso's own. */
export function rejected({ kind, login, path }: Subject): Words {
  switch (kind) {
    case 'sqlServer':
    case 'azureSql':
    case 'fabricSql':
      return { code: '18456', text: `Login failed for user '${login}'.` };
    case 'oracle':
      return { code: 'ORA-01017', text: 'ORA-01017: invalid username/password; logon denied' };
    case 'postgres':
      return { code: '28P01', text: `28P01: password authentication failed for user "${login}"` };
    case 'snowflake':
      return { code: '390100', text: `ODBC: ERROR [28000] Incorrect username or password was specified for ${login}.` };
    default:
      return { text: `The credentials provided for the source at ${path} are invalid. (401) Unauthorized.` };
  }
}

export function disabled(subject: Subject): Words {
  const { kind, login, path } = subject;
  // Only its own log tells that a role is past its VALID UNTIL.
  if (kind === 'postgres') return rejected(subject);
  if (kind === 'oracle') return { code: 'ORA-28000', text: 'ORA-28000: the account is locked' };
  if (kind === 'sqlServer' || kind === 'azureSql') {
    return { code: '18470', text: `Login failed for user '${login}'. Reason: The account is disabled.` };
  }
  return { text: `The account ${login} is disabled and can't sign in to ${path}.` };
}

export function noRight({ kind, login, database, path }: Subject): Words {
  switch (kind) {
    case 'sqlServer':
    case 'azureSql':
    case 'fabricSql':
      return {
        code: '4060',
        text: `Cannot open database "${database}" requested by the login. The login failed for user '${login}'.`,
      };
    case 'oracle':
      return { code: 'ORA-01031', text: 'ORA-01031: insufficient privileges' };
    case 'postgres':
      return { code: '42501', text: `42501: permission denied for database "${database}"` };
    case 'snowflake':
      return { text: `SQL access control error: Insufficient privileges to operate on ${database}.` };
    case 'sharePoint':
      return { text: `Access to the resource is forbidden. (403) SharePoint did not let ${login} read ${path}.` };
    default:
      return { text: `Access to the resource is forbidden. (403) ${login} has no right to read ${path}.` };
  }
}

export function unreachable({ kind, server, path }: Subject): Words {
  switch (kind) {
    case 'sqlServer':
    case 'azureSql':
    case 'fabricSql':
      return {
        code: '10060',
        text: `A network-related error occurred while connecting to SQL Server ${server}. The server was not found or was not accessible. Error 10060.`,
      };
    case 'oracle':
      return { code: 'ORA-12541', text: 'ORA-12541: TNS:no listener' };
    default:
      return {
        text: `Unable to connect to the remote server at ${path}. The connection attempt got no answer in time.`,
      };
  }
}

export function wrongKey({ kind, path }: Subject, isSas: boolean): Words {
  if (isSas) {
    return {
      code: '403',
      text: `AuthenticationFailed at ${path}. AuthenticationErrorDetail: Signature did not match; the shared access signature is not valid any more.`,
    };
  }
  if (kind === 'web') {
    return {
      text: `Web.Contents failed to get contents from '${path}' (401): Unauthorized. The API key was not accepted.`,
    };
  }
  return {
    code: '403',
    text: `Server failed to authenticate the request to ${path}. AuthenticationFailed: the signature of the account key does not match.`,
  };
}
