import { alex, ben, botApp, dev, erin } from './people.ts';
import { stableGuid } from './stable-guid.ts';
import type { WorldGateway } from './types.ts';

export const headquartersGatewayId = stableGuid('gateway/headquarters');
export const plantGatewayId = stableGuid('gateway/plant');
export const vnetGatewayId = stableGuid('gateway/vnet');
export const devsGatewayId = stableGuid('gateway/dev');

/** Cloud connections carry the id of a virtual gateway of the one who made them. */
export function virtualGatewayIdOf(personId: string): string {
  return stableGuid(`gateway/virtual/${personId}`);
}

export function createGateways(): Map<string, WorldGateway> {
  const gateways = [
    gateway(headquartersGatewayId, 'Headquarters gateway', 'OnPremises', 2),
    gateway(plantGatewayId, 'Plant gateway', 'OnPremises', 1),
    gateway(vnetGatewayId, 'Logistics network gateway', 'VirtualNetwork', 1),
    {
      ...gateway(devsGatewayId, "Dev's laptop", 'OnPremisesPersonal', 1),
      roles: new Map([[dev.personId, 'Admin' as const]]),
    },
  ];
  return new Map(gateways.map((each) => [each.gatewayId, each]));
}

function gateway(gatewayId: string, name: string, type: WorldGateway['type'], members: number): WorldGateway {
  return {
    gatewayId,
    name,
    type,
    version: '3000.214.9',
    roles: new Map([
      [ben.personId, 'Admin'],
      [erin.personId, 'Admin'],
      [alex.personId, 'ConnectionCreator'],
      [botApp.principalId, 'ConnectionCreator'],
    ]),
    members: Array.from({ length: members }, (_, index) => ({
      memberId: index === 0 ? gatewayId : stableGuid(`${gatewayId}/${index}`),
      name: `${name} ${index + 1}`,
    })),
    online: true,
  };
}
