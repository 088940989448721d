import type { ClientOptions } from '../../src/outbound/http/create-http.ts';
import { createPowerBi } from '../../src/outbound/power-bi/create-power-bi.ts';
import type { Log } from '../../src/ports/log.ts';
import type { PowerBi } from '../../src/ports/power-bi.ts';
import { createRefreshableRoutes } from '../../src/sandbox/power-bi/refreshables.ts';
import { refreshRoutes } from '../../src/sandbox/power-bi/refreshes.ts';
import { scheduleRoutes } from '../../src/sandbox/power-bi/schedules.ts';
import { botApp } from '../../src/sandbox/world/people.ts';
import type { World } from '../../src/sandbox/world/types.ts';
import type { VirtualClock } from './clock.ts';
import { createTransport, type Call } from './transport.ts';

/** How the bot's client reaches Contoso. */
export type Connect = (onCall: (call: Call) => void) => Pick<ClientOptions, 'baseUrl' | 'fetch'>;

export function inProcess(world: World): Connect {
  const routes = [...refreshRoutes, ...scheduleRoutes, ...createRefreshableRoutes()];
  return (onCall) => ({
    baseUrl: 'http://127.0.0.1:1',
    fetch: createTransport(world, routes, { principalId: botApp.principalId, onCall }),
  });
}

export function createClient(clock: VirtualClock, place: ReturnType<Connect>): PowerBi {
  return createPowerBi({
    ...place,
    scope: 'bench',
    credential: { getToken: async () => ({ token: 'bench', expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) },
    log: silent,
    clock,
  });
}

/** A warning is a fault of the bench: in Contoso nothing goes wrong but refreshes. */
export const silent: Log = { debug() {}, info() {}, warn: complain, error: complain, child: () => silent };

function complain(fields: object, message: string): void {
  throw new Error(`${message}: ${JSON.stringify(fields)}`, { cause: 'error' in fields ? fields.error : undefined });
}
