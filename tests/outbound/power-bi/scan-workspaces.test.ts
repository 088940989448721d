import { createPowerBi } from '../../../src/outbound/power-bi/create-power-bi.ts';
import { catchPowerBiError, clientOptions } from '../../standins/contract-rows.ts';
import { type HttpStandin, startHttpStandin } from '../../standins/http-standin.ts';

const admin = '/v1.0/myorg/admin/workspaces';

let standin: HttpStandin;
beforeEach(async () => {
  standin = await startHttpStandin();
  standin.on(`POST ${admin}/getInfo`, { status: 202, json: { id: 'scan-1', status: 'NotStarted' } });
});
afterEach(async () => {
  await standin.close();
  expect(standin.unexpected).toEqual([]);
});

const powerBi = (asksMax = 5) =>
  createPowerBi({ ...clientOptions(standin.origin), scanPatience: (asks) => (asks > asksMax ? undefined : 0) });

it('starts a scan, waits for its end and reads which sources each dataset has', async () => {
  const source = { datasourceType: 'Sql', connectionDetails: { server: 'sql01' }, datasourceId: 's1', gatewayId: 'g1' };
  const site = { datasourceType: 'Web', connectionDetails: { url: 'https://a.example/' }, datasourceId: 's2' };
  const refreshSchedule = { enabled: true, days: ['Monday'], times: ['06:00'], localTimeZoneId: 'UTC' };
  standin.on(
    `GET ${admin}/scanStatus/scan-1`,
    { json: { id: 'scan-1', status: 'Running' } },
    { json: { id: 'scan-1', status: 'Succeeded' } },
  );
  standin.on(`GET ${admin}/scanResult/scan-1`, {
    json: {
      workspaces: [
        {
          id: 'w1',
          datasets: [
            {
              id: 'd1',
              datasourceUsages: [{ datasourceInstanceId: 's1' }, { datasourceInstanceId: 'not-told' }],
              misconfiguredDatasourceUsages: [{ datasourceInstanceId: 's2' }],
              refreshSchedule,
            },
            { id: 'd2' },
          ],
        },
        { id: 'w2' },
      ],
      datasourceInstances: [source],
      misconfiguredDatasourceInstances: [site],
    },
  });

  await expect(powerBi().scanWorkspaces(['w1', 'w2'])).resolves.toEqual([
    {
      datasetId: 'd1',
      workspaceId: 'w1',
      sources: [
        { type: 'Sql', path: 'sql01', datasourceId: 's1', gatewayId: 'g1' },
        { type: 'Web', path: 'https://a.example/', datasourceId: 's2' },
      ],
      schedule: { enabled: true, days: ['Monday'], times: ['06:00'], timeZone: 'UTC' },
    },
    { datasetId: 'd2', workspaceId: 'w1', sources: [] },
  ]);
  expect(standin.listCalls()[0]).toBe(`POST ${admin}/getInfo?lineage=True&datasourceDetails=True`);
  expect(standin.requests[0]?.body).toEqual({ workspaces: ['w1', 'w2'] });
});

it('gives up on a scan that does not end', async () => {
  standin.on(`GET ${admin}/scanStatus/scan-1`, { json: { id: 'scan-1', status: 'Running' } });

  expect((await catchPowerBiError(powerBi(3).scanWorkspaces(['w1']))).reason).toBe('timedOut');
  expect(standin.listCalls()).toHaveLength(4);
});

it('says that a scan failed, with the code and without what else was told', async () => {
  const error = { code: 'ScanFailed', message: 'a secret' };
  standin.on(`GET ${admin}/scanStatus/scan-1`, { json: { id: 'scan-1', status: 'Failed', error } });

  const thrown = await catchPowerBiError(powerBi().scanWorkspaces(['w1']));

  expect(thrown).toMatchObject({ reason: 'unexpected', code: 'ScanFailed' });
  expect(thrown.message).not.toContain('secret');
});

it('lists what has changed', async () => {
  standin.on(`GET ${admin}/modified`, { json: [{ id: 'w1' }, { Id: 'w2' }] });

  await expect(powerBi().listModifiedWorkspaces(Date.UTC(2026, 0, 2))).resolves.toEqual(['w1', 'w2']);
  expect(standin.listCalls()).toEqual([
    `GET ${admin}/modified?modifiedSince=2026-01-02T00:00:00.000Z&excludePersonalWorkspaces=True`,
  ]);
});
