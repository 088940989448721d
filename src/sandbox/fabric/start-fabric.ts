import type { Log } from '../../ports/log.ts';
import { startJsonServer } from '../http/json-server.ts';
import type { JsonServer, VerifyToken } from '../http/json-server.ts';
import type { World } from '../world/types.ts';
import { createConnectionRoutes } from './connections.ts';
import { refuseFabric } from './errors.ts';
import { createGatewayRoutes } from './gateways.ts';
import { createOperations } from './operations.ts';

/** Contoso's Fabric API on loopback. */
export function startFabric(options: {
  world: World;
  verifyToken: VerifyToken;
  log: Log;
  port?: number | undefined;
}): Promise<JsonServer> {
  const operations = createOperations();
  const routes = [...createConnectionRoutes(operations), ...createGatewayRoutes(operations), ...operations.routes];
  return startJsonServer({ ...options, service: 'fabric', routes, refuse: refuseFabric });
}
