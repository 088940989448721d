import type { ClientOptions } from '../../src/outbound/http/create-http.ts';
import { createPowerBi } from '../../src/outbound/power-bi/create-power-bi.ts';
import type { Log } from '../../src/ports/log.ts';
import type { PowerBi } from '../../src/ports/power-bi.ts';
import { createConnectionRoutes } from '../../src/sandbox/fabric/connections.ts';
import { createOperations } from '../../src/sandbox/fabric/operations.ts';
import { createRefreshableRoutes } from '../../src/sandbox/power-bi/refreshables.ts';
import { refreshRoutes } from '../../src/sandbox/power-bi/refreshes.ts';
import { createScanRoutes } from '../../src/sandbox/power-bi/scans.ts';
import { scheduleRoutes } from '../../src/sandbox/power-bi/schedules.ts';
import { workspaceRoutes } from '../../src/sandbox/power-bi/workspaces.ts';
import { botApp } from '../../src/sandbox/world/people.ts';
import type { World } from '../../src/sandbox/world/types.ts';
import type { VirtualClock } from './clock.ts';
import { createTransport, type Call } from './transport.ts';

/** How the bot's client reaches Contoso. */
export type Connect = (onCall: (call: Call) => void) => Pick<ClientOptions, 'baseUrl' | 'fetch'>;

export function inProcess(world: World): Connect {
  const routes = [
    ...refreshRoutes,
    ...scheduleRoutes,
    ...createRefreshableRoutes(),
    ...workspaceRoutes,
    ...createScanRoutes(),
    ...createConnectionRoutes(createOperations()),
  ];
  return (onCall) => ({
    baseUrl: 'http://127.0.0.1:1',
    fetch: createTransport(world, routes, { principalId: botApp.principalId, onCall }),
  });
}

export function createClient(clock: VirtualClock, place: ReturnType<Connect>): PowerBi {
  return createPowerBi({ ...clientOptions(clock, place), scanPatience: () => 0 });
}

export function clientOptions(clock: VirtualClock, place: ReturnType<Connect>): ClientOptions {
  const credential = { getToken: async () => ({ token: 'bench', expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };
  return { ...place, scope: 'bench', credential, log: silent, clock };
}

/** A warning is a fault of the bench: in Contoso nothing goes wrong but refreshes. */
export const silent: Log = { debug() {}, info() {}, warn: complain, error: complain, child: () => silent };

function complain(fields: object, message: string): void {
  throw new Error(`${message}: ${JSON.stringify(fields)}`, { cause: 'error' in fields ? fields.error : undefined });
}
