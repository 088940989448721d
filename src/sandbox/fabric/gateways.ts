import { ok } from '../http/route.ts';
import type { Answer, Caller, Route } from '../http/route.ts';
import { canSeeGateway } from '../world/access.ts';
import type { World, WorldGateway } from '../world/types.ts';
import { entityNotFound, fabricError } from './errors.ts';
import type { Operations } from './operations.ts';

const base = '/v1/gateways';
const publicKey = { exponent: 'AQAB', modulus: 'b3VyIHNhbmRib3gga2V5' };
const noSubscription = '00000000-0000-0000-0000-000000000000';

export function createGatewayRoutes(operations: Operations): readonly Route[] {
  return [
    { method: 'GET', path: base, answer: listGateways },
    { method: 'GET', path: `${base}/{gatewayId}`, answer: (caller) => onGateway(caller, (each) => ok(describe(each))) },
    {
      method: 'GET',
      path: `${base}/{gatewayId}/roleAssignments`,
      answer: (caller) => onGateway(caller, (each) => ok({ value: rolesOf(caller.world, each) })),
    },
    { method: 'GET', path: `${base}/{gatewayId}/members`, answer: (caller) => onGateway(caller, listMembers) },
    {
      method: 'POST',
      path: `${base}/{gatewayId}/checkStatus`,
      answer: (caller) => onGateway(caller, (each) => operations.start(caller, () => statusOf(each))),
    },
  ];
}

/** Unlike the Power BI API this shows virtual-network and personal gateways too. */
function listGateways({ world, principalId }: Caller): Answer {
  const mine = [...world.gateways.values()].filter((each) => canSeeGateway(each, principalId));
  return ok({ value: mine.map(describe) });
}

function onGateway({ world, principalId, params }: Caller, answer: (gateway: WorldGateway) => Answer): Answer {
  const gateway = world.gateways.get(params['gatewayId'] ?? '');
  return gateway === undefined || !canSeeGateway(gateway, principalId) ? entityNotFound() : answer(gateway);
}

function describe(gateway: WorldGateway): object {
  const { gatewayId: id, name: displayName, version, members } = gateway;
  switch (gateway.type) {
    case 'OnPremises':
      return {
        id,
        type: 'OnPremises',
        displayName,
        publicKey,
        version,
        numberOfMemberGateways: members.length,
        loadBalancingSetting: 'Failover',
        allowCloudConnectionRefresh: false,
        allowCustomConnectors: false,
      };
    case 'OnPremisesPersonal':
      return { id, type: 'OnPremisesPersonal', publicKey, version };
    case 'VirtualNetwork':
      return {
        id,
        type: 'VirtualNetwork',
        displayName,
        virtualNetworkAzureResource: {
          subscriptionId: noSubscription,
          resourceGroupName: 'contoso-network',
          virtualNetworkName: 'logistics',
          subnetName: 'data',
        },
        inactivityMinutesBeforeSleep: 30,
        numberOfMemberGateways: members.length,
      };
  }
}

function listMembers(gateway: WorldGateway): Answer {
  if (gateway.type !== 'OnPremises') {
    return fabricError(400, 'GatewayTypeNotSupported', 'Only on-premises gateways have members.');
  }
  const { version, online } = gateway;
  const value = gateway.members.map(({ memberId, name }) => ({
    id: memberId,
    displayName: name,
    publicKey,
    version,
    enabled: online,
  }));
  return ok({ value });
}

function rolesOf(world: World, { roles }: WorldGateway): object[] {
  return [...roles].map(([id, role]) => {
    const type = world.directory.findAccount(id) === undefined ? 'ServicePrincipal' : 'User';
    // The role assignment of a user has that user's id (Gateways_ListGatewayRoleAssignments example).
    return { id, principal: { id, type }, role };
  });
}

function statusOf(gateway: WorldGateway): object {
  const { version: gatewayVersion } = gateway;
  if (gateway.online) return { status: 'Online', gatewayVersion, gatewayUpgradeState: 'UpToDate', errorDetails: [] };
  const errorDetails = [
    { errorCode: 'DM_GWPipeline_Client_GatewayUnreachable', message: 'The gateway did not answer.' },
  ];
  return { status: 'Offline', gatewayVersion, gatewayUpgradeState: 'Unknown', errorDetails };
}
