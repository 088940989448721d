import { ok } from '../http/route.ts';
import type { Answer, Caller, Route } from '../http/route.ts';
import { isGatewayAdmin } from '../world/access.ts';
import { findConnectionProblem } from '../world/problems.ts';
import { pipelineCodeOf } from '../world/service-exception.ts';
import type { World, WorldConnection, WorldGateway } from '../world/types.ts';
import { forbidden, notFound, powerBiError } from './errors.ts';

const base = '/v1.0/myorg/gateways';

export const gatewayRoutes: readonly Route[] = [
  { method: 'GET', path: base, answer: listGateways },
  { method: 'GET', path: `${base}/{gatewayId}`, answer: (caller) => onGateway(caller, (each) => ok(describe(each))) },
  {
    method: 'GET',
    path: `${base}/{gatewayId}/datasources`,
    answer: (caller) =>
      onGateway(caller, (gateway) =>
        ok({ value: connectionsOn(caller.world, gateway).map((each) => describeDatasource(caller.world, each)) }),
      ),
  },
  {
    method: 'GET',
    path: `${base}/{gatewayId}/datasources/{datasourceId}`,
    answer: (caller) => onDatasource(caller, (each) => ok(describeDatasource(caller.world, each))),
  },
  {
    method: 'GET',
    path: `${base}/{gatewayId}/datasources/{datasourceId}/status`,
    answer: (caller) => onDatasource(caller, (each) => testDatasource(caller.world, each)),
  },
];

/** The Power BI API shows on-premises gateways to their admins; others are found in Fabric only. */
function listGateways({ world, principalId }: Caller): Answer {
  const mine = [...world.gateways.values()].filter(
    (each) => each.type === 'OnPremises' && isGatewayAdmin(world, each.gatewayId, principalId),
  );
  return ok({ value: mine.map(describe) });
}

function onGateway({ world, principalId, params }: Caller, answer: (gateway: WorldGateway) => Answer): Answer {
  const gateway = world.gateways.get(params['gatewayId'] ?? '');
  if (gateway === undefined || gateway.type !== 'OnPremises') return notFound();
  return isGatewayAdmin(world, gateway.gatewayId, principalId) ? answer(gateway) : forbidden();
}

function onDatasource(caller: Caller, answer: (connection: WorldConnection) => Answer): Answer {
  return onGateway(caller, (gateway) => {
    const wanted = caller.params['datasourceId'];
    const connection = connectionsOn(caller.world, gateway).find((each) => each.datasourceId === wanted);
    return connection === undefined ? notFound() : answer(connection);
  });
}

function connectionsOn(world: World, gateway: WorldGateway): WorldConnection[] {
  return [...world.connections.values()].filter((each) => each.gatewayId === gateway.gatewayId);
}

function describe(gateway: WorldGateway): object {
  const { gatewayId, name } = gateway;
  return { id: gatewayId, name, type: 'Resource', publicKey, gatewayStatus: gateway.online ? 'Live' : 'Unreachable' };
}

export const publicKey = { exponent: 'AQAB', modulus: 'b3VyIHNhbmRib3gga2V5' };

/** Here connectionDetails is a JSON string, unlike in Get Datasources. */
function describeDatasource(world: World, connection: WorldConnection): object {
  const source = world.sources.get(connection.sourceId);
  return {
    id: connection.datasourceId,
    gatewayId: connection.gatewayId,
    datasourceName: connection.name,
    datasourceType: source?.datasourceType,
    connectionDetails: JSON.stringify(source?.details ?? {}),
    credentialType: connection.credentialType === 'SharedAccessSignature' ? 'SAS' : connection.credentialType,
    credentialDetails: { useEndUserOAuth2Credentials: false },
  };
}

function testDatasource(world: World, connection: WorldConnection): Answer {
  const problem = findConnectionProblem(world, connection);
  return problem === undefined ? ok() : powerBiError(400, pipelineCodeOf(problem));
}
