import { z } from 'zod';
import { PowerBiError, refreshablesTop, type DatasetAddress, type PowerBi } from '../../ports/power-bi.ts';
import { caseless, parseAnswer, type HttpAnswer } from '../http/answer.ts';
import { type ClientOptions, createHttp, type Http } from '../http/create-http.ts';
import type { HttpRequest } from '../http/request-url.ts';
import { datasource } from './read-datasource.ts';
import { createRefreshablesReader } from './read-refreshables.ts';
import { readRefreshes } from './read-refreshes.ts';
import { createScanner, defaultPatience, type ScanPatience } from './scan-workspaces.ts';
import { listedDataset, schedule, workspace, workspaceMember } from './schema.ts';

const dataset = 'groups/{workspaceId}/datasets/{datasetId}';
const pageSize = 1000;
const pagesMax = 50;

/** Power BI's REST API. `log` and errors name routes and ids only. */
export function createPowerBi(options: ClientOptions & { readonly scanPatience?: ScanPatience }): PowerBi {
  const http = createHttp({ ...options, service: 'Power BI', defaultPath: '/v1.0/myorg/' });
  const readRefreshables = createRefreshablesReader();
  const idsOf = ({ workspaceId, datasetId }: DatasetAddress) => ({ workspaceId, datasetId });

  return {
    ...createScanner(http, options.scanPatience ?? defaultPatience),

    listWorkspaces: (signal) => listPaged(http, { method: 'GET', route: 'groups', signal }, workspace),

    listWorkspaceMembers: (workspaceId, signal) =>
      listPaged(
        http,
        { method: 'GET', route: 'groups/{workspaceId}/users', ids: { workspaceId }, signal },
        workspaceMember,
      ),

    async listDatasets(workspaceId, signal) {
      const route = 'groups/{workspaceId}/datasets';
      const answer = await http.send({ method: 'GET', route, ids: { workspaceId }, signal });
      return parseAnswer(answer, listOf(listedDataset)).value.map((found) => ({ ...found, workspaceId }));
    },

    async listRefreshes(address, { top, signal }) {
      const query = { $top: Math.max(1, Math.trunc(top)) };
      const answer = await http.send({
        method: 'GET',
        route: `${dataset}/refreshes`,
        ids: idsOf(address),
        query,
        signal,
      });
      const { refreshes, skipped } = readRefreshes(parseAnswer(answer, listOf(z.unknown())).value);
      if (skipped > 0) options.log.warn({ ...idsOf(address), skipped }, 'refreshes of an unknown form were left out');
      return refreshes;
    },

    async listRefreshables({ reach, skip, signal }) {
      const route = reach === 'tenant' ? 'admin/capacities/refreshables' : 'capacities/refreshables';
      const answer = await http.send({ method: 'GET', route, query: { $top: refreshablesTop, $skip: skip }, signal });
      return readRefreshables(parseAnswer(answer, listOf(z.unknown())).value);
    },

    async findSchedule(address, signal) {
      // A dataset without an import schedule is refused, by one of these two depending on its kind.
      const accepts = [400, 404];
      const answer = await http.send({
        method: 'GET',
        route: `${dataset}/refreshSchedule`,
        ids: idsOf(address),
        accepts,
        signal,
      });
      if (accepts.includes(answer.status) || answer.body === undefined) return undefined;
      return parseAnswer(answer, schedule);
    },

    async listDatasources(address, signal) {
      const answer = await http.send({ method: 'GET', route: `${dataset}/datasources`, ids: idsOf(address), signal });
      return parseAnswer(answer, listOf(datasource)).value;
    },

    async enableSchedule(address, signal) {
      const body = { value: { enabled: true } };
      await http.send({ method: 'PATCH', route: `${dataset}/refreshSchedule`, ids: idsOf(address), body, signal });
    },

    async takeOver(address, signal) {
      await http.send({ method: 'POST', route: `${dataset}/Default.TakeOver`, ids: idsOf(address), signal });
    },

    async startRefresh(address, signal) {
      // A service principal may use no other option, and any further property needs a capacity (Refresh Dataset In Group).
      const body = { notifyOption: 'NoNotification' };
      const answer = await http.send({
        method: 'POST',
        route: `${dataset}/refreshes`,
        ids: idsOf(address),
        body,
        signal,
      });
      return { requestId: readRequestId(answer) };
    },
  };
}

function listOf<Item extends z.ZodType>(item: Item) {
  return caseless({ value: z.array(item) });
}

async function listPaged<Item extends z.ZodType>(
  http: Http,
  request: HttpRequest,
  item: Item,
): Promise<z.output<Item>[]> {
  const found: z.output<Item>[] = [];
  for (let page = 0; page < pagesMax; page += 1) {
    const answer = await http.send({ ...request, query: { $top: pageSize, $skip: page * pageSize } });
    const { value } = parseAnswer(answer, listOf(item));
    found.push(...value);
    if (value.length < pageSize) return found;
  }
  const message = `Power BI lists more than ${String(pagesMax * pageSize)} entries for GET ${request.route}.`;
  throw new PowerBiError({ reason: 'unexpected', message });
}

// The first two are documented; RequestId is on every answer and, for a plain refresh, may be the only one.
function readRequestId({ headers, status }: HttpAnswer): string {
  const fromLocation = headers.get('location')?.match(/\/refreshes\/([^/?#]+)/i)?.[1];
  const requestId = headers.get('x-ms-request-id') ?? fromLocation ?? headers.get('requestid');
  if (requestId && /^[\w-]{1,100}$/.test(requestId)) return requestId;
  const message = 'Power BI accepted the refresh but did not say its id; it can be found in the refresh history.';
  throw new PowerBiError({ reason: 'unexpected', status, message });
}
