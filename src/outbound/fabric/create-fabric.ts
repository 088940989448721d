import { z } from 'zod';
import type { Fabric, TestResult } from '../../ports/fabric.ts';
import { PowerBiError } from '../../ports/power-bi.ts';
import { caseless, type HttpAnswer, optionalText, parseAnswer } from '../http/answer.ts';
import { type ClientOptions, createHttp, type Http } from '../http/create-http.ts';
import { errorFrom } from '../http/error-from.ts';
import type { HttpRequest } from '../http/request-url.ts';
import { itemConnection, roleAssignment } from './schema.ts';
import { readAccepted, readOperationState, readStatus } from './read-test-result.ts';

const pagesMax = 50;

/** Fabric's REST API: connections, gateways and the long-running operations that test them. */
export function createFabric(options: ClientOptions): Omit<Fabric, 'isGatewayOnline'> {
  const http = createHttp({ ...options, service: 'Fabric', defaultPath: '/v1/' });

  return {
    async listItemConnections({ workspaceId, datasetId }, signal) {
      const route = 'workspaces/{workspaceId}/items/{datasetId}/connections';
      return listPaged(http, { method: 'GET', route, ids: { workspaceId, datasetId }, signal }, itemConnection);
    },

    async testConnection(connectionId, signal) {
      const route = 'connections/{connectionId}/testConnection';
      return readStart(await http.send({ method: 'POST', route, ids: { connectionId }, accepts: [400], signal }));
    },

    async checkGateway(gatewayId, signal) {
      const route = 'gateways/{gatewayId}/checkStatus';
      return readStart(await http.send({ method: 'POST', route, ids: { gatewayId }, signal }));
    },

    async readOperation(operationId, signal) {
      const ids = { operationId };
      const state = readOperationState(
        await http.send({ method: 'GET', route: 'operations/{operationId}', ids, signal }),
        operationId,
      );
      if (state !== 'succeeded') return state;
      return readStatus(await http.send({ method: 'GET', route: 'operations/{operationId}/result', ids, signal }));
    },

    async listConnectionRoles(connectionId, signal) {
      const route = 'connections/{connectionId}/roleAssignments';
      return listPaged(http, { method: 'GET', route, ids: { connectionId }, signal }, roleAssignment);
    },

    async listGatewayRoles(gatewayId, signal) {
      const route = 'gateways/{gatewayId}/roleAssignments';
      return listPaged(http, { method: 'GET', route, ids: { gatewayId }, signal }, roleAssignment);
    },

    async findGatewayName(gatewayId, signal) {
      const accepts = [403, 404];
      const answer = await http.send({
        method: 'GET',
        route: 'gateways/{gatewayId}',
        ids: { gatewayId },
        accepts,
        signal,
      });
      // A gateway this bot has no role on has no name for it, as one that is gone.
      if (accepts.includes(answer.status)) return undefined;
      return parseAnswer(answer, caseless({ displayName: optionalText })).displayName;
    },
  };
}

function readStart(answer: HttpAnswer): TestResult {
  if (answer.status === 202) return readAccepted(answer);
  if (answer.status !== 400) return readStatus(answer);
  const error = errorFrom(answer);
  // Test Connection names this code for a sign-in that failed: an answer, not a fault.
  if (error.code === 'IncorrectCredentials') return { kind: 'offline', errors: [{ code: error.code, message: '' }] };
  throw error;
}

async function listPaged<Item extends z.ZodType>(
  http: Http,
  request: HttpRequest,
  item: Item,
): Promise<z.output<Item>[]> {
  const found: z.output<Item>[] = [];
  let continuationToken: string | undefined;
  for (let page = 0; page < pagesMax; page += 1) {
    const answer = await http.send({ ...request, query: { continuationToken } });
    const read = parseAnswer(answer, caseless({ value: z.array(item), continuationToken: optionalText }));
    found.push(...read.value);
    if (read.continuationToken === undefined) return found;
    continuationToken = readToken(read.continuationToken);
  }
  throw new PowerBiError({ reason: 'unexpected', message: `Fabric lists no end for GET ${request.route}.` });
}

// Fabric gives the token as it stands in its own URI, percent-encoded; encoded twice it is not understood.
function readToken(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
