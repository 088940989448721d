import type { Log } from '../../ports/log.ts';
import { startJsonServer } from '../http/json-server.ts';
import type { JsonServer, VerifyToken } from '../http/json-server.ts';
import type { World } from '../world/types.ts';
import { refusePowerBi } from './errors.ts';
import { gatewayRoutes } from './gateways.ts';
import { createRefreshableRoutes } from './refreshables.ts';
import { refreshRoutes } from './refreshes.ts';
import { createScanRoutes } from './scans.ts';
import { scheduleRoutes } from './schedules.ts';
import { workspaceRoutes } from './workspaces.ts';

/** Contoso's Power BI API on loopback. */
export function startPowerBi(options: {
  world: World;
  verifyToken: VerifyToken;
  log: Log;
  port?: number | undefined;
}): Promise<JsonServer> {
  const routes = [
    ...workspaceRoutes,
    ...refreshRoutes,
    ...scheduleRoutes,
    ...gatewayRoutes,
    ...createRefreshableRoutes(),
    ...createScanRoutes(),
  ];
  return startJsonServer({ ...options, service: 'powerBi', routes, refuse: refusePowerBi });
}
