import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { PowerBiError, type PowerBi, type ScannedDataset } from '../../ports/power-bi.ts';
import { caseless, optionalText, parseAnswer } from '../http/answer.ts';
import type { Http } from '../http/create-http.ts';
import { datasource } from './read-datasource.ts';
import { schedule } from './schema.ts';

const scanRequest = caseless({
  id: z.string(),
  status: z.string().catch(''),
  error: caseless({ code: optionalText }).nullish().catch(undefined),
});

const usages = z
  .array(caseless({ datasourceInstanceId: z.string() }))
  .nullish()
  .transform((list) => (list ?? []).map(({ datasourceInstanceId }) => datasourceInstanceId));

const scanned = caseless({
  id: z.string(),
  datasourceUsages: usages,
  misconfiguredDatasourceUsages: usages,
  // Not in Microsoft's description (2024-10); where it comes it spares a call.
  refreshSchedule: schedule.nullish().catch(undefined),
});

const scanResult = caseless({
  workspaces: z.array(caseless({ id: z.string(), datasets: z.array(scanned).nullish() })),
  datasourceInstances: z.array(datasource).nullish(),
  misconfiguredDatasourceInstances: z.array(datasource).nullish(),
});

/** How long to wait before the scan's status is asked for once more; undefined: no more. */
export type ScanPatience = (asks: number) => number | undefined;

/** Soon, then less and less often, for five minutes. */
export const defaultPatience: ScanPatience = (asks) => (asks > 65 ? undefined : Math.min(100 * 2 ** (asks - 1), 5_000));

/** The admin scanner (WorkspaceInfo): a scan is started, waited for and read. */
export function createScanner(
  http: Http,
  patience: ScanPatience,
): Pick<PowerBi, 'scanWorkspaces' | 'listModifiedWorkspaces'> {
  async function waitFor(scanId: string, signal: AbortSignal | undefined): Promise<void> {
    const route = 'admin/workspaces/scanStatus/{scanId}';
    for (let asks = 1; ; asks += 1) {
      const waitMs = patience(asks);
      if (waitMs === undefined) break;
      await wait(waitMs, undefined, { signal });
      const { status, error } = parseAnswer(
        await http.send({ method: 'GET', route, ids: { scanId }, signal }),
        scanRequest,
      );
      if (status.toLowerCase() === 'succeeded') return;
      if (status.toLowerCase() === 'failed' || error) throw failed(error?.code);
    }
    throw new PowerBiError({ reason: 'timedOut', message: 'A scan of workspaces did not end in time.' });
  }

  return {
    async scanWorkspaces(workspaceIds, signal) {
      const started = await http.send({
        method: 'POST',
        route: 'admin/workspaces/getInfo',
        query: { lineage: 'True', datasourceDetails: 'True' },
        body: { workspaces: workspaceIds },
        signal,
      });
      const { id: scanId } = parseAnswer(started, scanRequest);
      await waitFor(scanId, signal);
      const route = 'admin/workspaces/scanResult/{scanId}';
      return readScan(parseAnswer(await http.send({ method: 'GET', route, ids: { scanId }, signal }), scanResult));
    },

    async listModifiedWorkspaces(since, signal) {
      const query = { modifiedSince: new Date(since).toISOString(), excludePersonalWorkspaces: 'True' };
      const answer = await http.send({ method: 'GET', route: 'admin/workspaces/modified', query, signal });
      return parseAnswer(answer, z.array(caseless({ id: z.string() }))).map(({ id }) => id);
    },
  };
}

function readScan(result: z.output<typeof scanResult>): ScannedDataset[] {
  const instances = [...(result.datasourceInstances ?? []), ...(result.misconfiguredDatasourceInstances ?? [])];
  const sourceOf = new Map(
    instances.flatMap((each) => (each.datasourceId ? [[each.datasourceId, each] as const] : [])),
  );
  return result.workspaces.flatMap(({ id: workspaceId, datasets }) =>
    (datasets ?? []).map(({ id, datasourceUsages, misconfiguredDatasourceUsages, refreshSchedule }) => ({
      datasetId: id,
      workspaceId,
      sources: [...datasourceUsages, ...misconfiguredDatasourceUsages].flatMap((each) => sourceOf.get(each) ?? []),
      ...(refreshSchedule ? { schedule: refreshSchedule } : {}),
    })),
  );
}

function failed(code: string | undefined): PowerBiError {
  return new PowerBiError({
    reason: 'unexpected',
    code,
    message: 'Power BI could not carry out a scan of workspaces.',
  });
}
