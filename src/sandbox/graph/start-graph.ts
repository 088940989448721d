import { randomUUID } from 'node:crypto';
import type { Log } from '../../ports/log.ts';
import type { EntraUser, EntraUsers } from '../entra/entra-state.ts';
import { type LoopbackAnswer, type LoopbackRequest, startLoopbackServer } from '../entra/loopback-server.ts';
import type { Entra } from '../entra/start-entra.ts';

export interface SandboxGraph {
  /** With /v1.0 at the end. */
  readonly baseUrl: string;
  stop(): Promise<void>;
}

export interface GraphOptions {
  readonly port?: number;
  readonly entra: Pick<Entra, 'verifyToken'>;
  readonly users: EntraUsers;
  readonly log: Log;
}

const audience = 'https://graph.microsoft.com';
const readPermissions = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];

/** Contoso's Graph on loopback: people and how their accounts stand. */
export async function startGraph(options: GraphOptions): Promise<SandboxGraph> {
  const { port = 0, log } = options;
  const server = await startLoopbackServer({ port, log, answer: (request) => answerGraph(options, request) });
  return { baseUrl: `${server.origin}/v1.0`, stop: () => server.stop() };
}

async function answerGraph({ entra, users }: GraphOptions, request: LoopbackRequest): Promise<LoopbackAnswer> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const caller = token === undefined ? undefined : await entra.verifyToken(token);
  if (caller?.audience !== audience || caller.expired)
    return refuse(401, 'InvalidAuthenticationToken', 'The token is not for this service.');

  const key = /^\/v1\.0\/users\/([^/]+)$/.exec(request.url.pathname)?.[1];
  if (key === undefined || request.method !== 'GET') {
    return refuse(400, 'BadRequest', 'The sandbox knows only GET /v1.0/users/{id}.');
  }
  if (![...caller.roles, ...caller.scopes].some((permission) => readPermissions.includes(permission))) {
    return refuse(403, 'Authorization_RequestDenied', 'The permission to read people is missing.');
  }
  const user = users.findAccount(decodeKey(key));
  if (user === undefined || user.state === 'deleted') {
    return refuse(404, 'Request_ResourceNotFound', 'There is nobody with this name or id.');
  }
  return { status: 200, body: select(user, request.url.searchParams.get('$select')) };
}

function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** Some properties come only when they are asked for, accountEnabled among them (user resource type). */
function select(user: EntraUser, selected: string | null): object {
  const all: Record<string, unknown> = {
    id: user.personId,
    displayName: user.name,
    userPrincipalName: user.upn,
    mail: user.upn,
    accountEnabled: user.state === 'active',
    userType: 'Member',
  };
  const names = selected?.split(',').map((name) => name.trim()) ?? ['id', 'displayName', 'userPrincipalName', 'mail'];
  const found = Object.entries(all).filter(([name]) => names.includes(name));
  return { '@odata.context': `${audience}/v1.0/$metadata#users/$entity`, ...Object.fromEntries(found) };
}

function refuse(status: number, code: string, message: string): LoopbackAnswer {
  const innerError = { date: new Date().toISOString().slice(0, 19), 'request-id': randomUUID() };
  return { status, body: { error: { code, message, innerError } } };
}
