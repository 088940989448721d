import type { Server } from 'restify';
import { createHttpServer } from '../../src/inbound/http.ts';
import { tabRoutes } from '../../src/inbound/tab-api.ts';
import { createTokenVerifier } from '../../src/outbound/entra/verify-token.ts';
import type { Entra } from '../../src/sandbox/entra/start-entra.ts';
import { ana, bot, startContosoEntra, tenantId } from '../sandbox/entra/contoso.ts';
import { aTenant, type Tenant } from './a-tenant.ts';

export interface RunningTab {
  readonly origin: string;
  readonly tenant: Tenant;
  /** Entra is out of reach from now on. */
  stopEntra(): Promise<void>;
  /** What Teams gives to Ana's tab. */
  mint(change?: Partial<Parameters<Entra['mintUserToken']>[0]>): Promise<string>;
  list(authorization?: string, query?: string): Promise<{ status: number; headers: Headers; body: unknown }>;
  stop(): Promise<void>;
}

/** The real routes with the sandbox's Entra; `more` adds routes of the test, e.g. a host page of the same origin. */
export async function startTab(options: { filesDir: string; more?: (server: Server) => void }): Promise<RunningTab> {
  const { entra } = await startContosoEntra();
  const tenant = aTenant();
  const addTab = tabRoutes({
    deps: tenant.deps,
    tenantId,
    filesDir: options.filesDir,
    hostOrigins: ['http://127.0.0.1:*'],
    verify: createTokenVerifier({ issuer: entra.issuer, audience: bot.clientId, jwksUri: entra.jwksUri }),
  });
  const server = createHttpServer({
    adapter: { kind: 'anonymous', receive: async () => ({ status: 501 }) },
    bot: { run: async () => undefined, settle: async () => true },
    isReady: () => true,
    log: tenant.log,
    tab(restify) {
      addTab(restify);
      options.more?.(restify);
    },
  });
  const { port } = await server.listen('127.0.0.1', 0);
  const origin = `http://127.0.0.1:${port}`;
  let stopped: Promise<void> | undefined;
  const stopEntra = () => (stopped ??= entra.stop());
  return {
    origin,
    tenant,
    stopEntra,
    mint: (change) => entra.mintUserToken({ personId: ana.personId, audience: bot.clientId, ...change }),
    async list(authorization, query = '') {
      const response = await fetch(`${origin}/api/tab/incidents${query}`, {
        headers: authorization === undefined ? {} : { authorization },
      });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    async stop() {
      await server.close(1_000);
      await stopEntra();
    },
  };
}
