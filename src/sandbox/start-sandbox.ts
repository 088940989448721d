import { randomBytes } from 'node:crypto';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { startContoso, type Contoso } from './contoso.ts';
import { botIssuer } from './entra/entra-state.ts';
import { startEntra, type Entra } from './entra/start-entra.ts';
import { startGraph } from './graph/start-graph.ts';
import { startPortal } from './portal/start-portal.ts';
import { botApp, contosoTenantId, teamsApp } from './world/people.ts';

export interface SandboxOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly story: boolean;
  readonly failuresFile?: string;
  readonly portalPort?: number;
  /** Real milliseconds between two looks at what is due in Contoso; 0: only when `contoso.tick` is called. */
  readonly tickMs?: number;
}

/** Contoso's services on loopback and what a bot needs to reach them. */
export interface Sandbox {
  readonly contoso: Contoso;
  readonly entra: Entra;
  readonly portalUrl: string;
  /** The environment of a bot that lives in Contoso. */
  readonly env: Readonly<Record<string, string>>;
  /** Added to that, people can sign in to the bot; its endpoints are then those of the sandbox's Entra. */
  readonly registeredEnv: Readonly<Record<string, string>>;
  readonly botEndpoints: {
    readonly tokenIssuer: string;
    readonly openIdMetadataUrl: string;
    readonly oauthUrl: string;
    readonly outboundAudience: string;
  };
  stop(): Promise<void>;
}

/** Starts Power BI, Fabric, Entra, Graph and the portal of Contoso. */
export async function startSandbox({
  clock,
  log,
  story,
  failuresFile,
  portalPort,
  tickMs,
}: SandboxOptions): Promise<Sandbox> {
  const clientSecret = randomBytes(24).toString('base64url');
  const teamsSecret = randomBytes(24).toString('base64url');
  // Entra answers from the directory of the world, and the world's servers ask Entra who is calling.
  const made: { contoso?: Contoso } = {};
  const users = { findAccount: (upnOrId: string) => made.contoso?.world.directory.findAccount(upnOrId) };
  const entra = await startEntra({
    tenantId: contosoTenantId,
    clients: [
      {
        clientId: botApp.appId,
        principalId: botApp.principalId,
        name: botApp.name,
        clientSecret,
        roles: ['User.Read.All'],
      },
      {
        clientId: teamsApp.appId,
        principalId: teamsApp.principalId,
        name: teamsApp.name,
        clientSecret: teamsSecret,
        identifierUris: [`api://localhost/botid-${teamsApp.appId}`],
      },
    ],
    users,
    log,
  });
  const contoso = await startContoso({
    clock,
    log,
    story,
    verifyToken: (token) => entra.verifyToken(token),
    ...(failuresFile === undefined ? {} : { failuresFile }),
    ...(tickMs === undefined ? {} : { tickMs }),
  });
  made.contoso = contoso;
  const portal = await startPortal({
    world: contoso.world,
    log,
    ...(portalPort === undefined ? {} : { port: portalPort }),
  });
  contoso.setPortalOrigin(portal.url);
  const graph = await startGraph({ entra, users, log });
  const { urls, stop } = contoso;
  return {
    contoso,
    entra,
    portalUrl: portal.url,
    env: {
      BOT_TENANT_ID: contosoTenantId,
      POWER_BI_CLIENT_ID: botApp.appId,
      SECRET_POWER_BI_CLIENT_SECRET: clientSecret,
      AUTHORITY_HOST: entra.origin,
      POWER_BI_URL: urls.powerBi,
      FABRIC_URL: urls.fabric,
      GRAPH_URL: graph.baseUrl,
      PORTAL_URL: portal.url,
      ENTRA_URL: `${portal.url}/entra`,
    },
    registeredEnv: {
      BOT_ID: teamsApp.appId,
      SECRET_BOT_PASSWORD: teamsSecret,
      SSO_CONNECTION_NAME: 'powerbi',
    },
    botEndpoints: {
      tokenIssuer: botIssuer,
      openIdMetadataUrl: entra.botOpenIdMetadataUrl,
      oauthUrl: entra.origin,
      outboundAudience: botIssuer,
    },
    async stop() {
      await Promise.all([stop(), portal.stop(), graph.stop(), entra.stop()]);
    },
  };
}
