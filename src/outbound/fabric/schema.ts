import { z } from 'zod';
import type { Connection, CredentialHome } from '../../core/dataset.ts';
import type { ConnectionRole } from '../../ports/fabric.ts';
import { caseless, optionalText } from '../http/answer.ts';

const homes: Readonly<Record<string, CredentialHome>> = {
  personalcloud: 'personalCloud',
  shareablecloud: 'shareableCloud',
  onpremisesgateway: 'gateway',
  // The example of Bind Semantic Model Connection spells these two so, against its own enumeration.
  onpremisesdatagateway: 'gateway',
  onpremisesdatagatewaypersonal: 'personalGateway',
  onpremisesgatewaypersonal: 'personalGateway',
  virtualnetworkgateway: 'vnetGateway',
  streamingvirtualnetworkgateway: 'vnetGateway',
  automatic: 'ownerIdentity',
  none: 'unbound',
};

const throughGateway: readonly CredentialHome[] = ['gateway', 'vnetGateway', 'personalGateway'];

/** A connectivity type that is new to this bot is judged by what the connection is bound to. */
function readHome(
  connectivityType: string,
  bound: { id: string | undefined; gatewayId: string | undefined },
): CredentialHome {
  const known = homes[connectivityType.toLowerCase()];
  if (known !== undefined) return known;
  if (bound.id === undefined) return 'unbound';
  return bound.gatewayId === undefined ? 'shareableCloud' : 'gateway';
}

export const itemConnection = caseless({
  id: optionalText,
  displayName: optionalText,
  gatewayId: optionalText,
  connectivityType: z.string().catch(''),
  connectionDetails: caseless({ type: optionalText, path: optionalText }).nullish(),
}).transform(({ id, displayName, gatewayId, connectivityType, connectionDetails }): Connection => {
  const home = readHome(connectivityType, { id, gatewayId });
  const hasId = id !== undefined && home !== 'ownerIdentity' && home !== 'unbound';
  return {
    ...(hasId && { connectionId: id }),
    ...(displayName !== undefined && { name: displayName }),
    home,
    // Cloud connections carry the id of a virtual gateway that nobody can look at.
    ...(gatewayId !== undefined && throughGateway.includes(home) && { gatewayId }),
    type: connectionDetails?.type ?? '',
    path: connectionDetails?.path ?? '',
  };
});

export const roleAssignment = caseless({
  principal: caseless({ id: z.string(), type: z.string().catch('') }),
  role: z.string(),
}).transform(({ principal, role }): ConnectionRole => ({ principalId: principal.id, kind: principal.type, role }));

export const statusError = caseless({ errorCode: optionalText, message: optionalText }).transform(
  ({ errorCode, message }) => ({ code: errorCode ?? 'unknown', message: (message ?? '').slice(0, 4_000) }),
);
