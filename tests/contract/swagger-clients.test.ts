import { createFabric } from '../../src/outbound/fabric/create-fabric.ts';
import { createPowerBi } from '../../src/outbound/power-bi/create-power-bi.ts';
import type { DatasetAddress } from '../../src/ports/power-bi.ts';
import { connectionIdOf } from '../../src/sandbox/world/connections.ts';
import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { headquartersGatewayId } from '../../src/sandbox/world/gateways.ts';
import { findMishap } from '../../src/sandbox/world/mishaps.ts';
import { alex, botApp } from '../../src/sandbox/world/people.ts';
import { workspaceIdOf } from '../../src/sandbox/world/workspaces.ts';
import { aContoso, createSilentLog } from '../sandbox/contoso-for-tests.ts';
import type { RunningContoso } from '../sandbox/contoso-for-tests.ts';
import { haveSpecifications, readContractCheck, skipLine } from './contract-check.ts';

if (!haveSpecifications) console.log(skipLine);

const sales: DatasetAddress = { workspaceId: workspaceIdOf('Finance'), datasetId: datasetIdOf('Finance', 'Sales') };
const tickets: DatasetAddress = {
  workspaceId: workspaceIdOf('IT'),
  datasetId: datasetIdOf('IT', 'Service Desk Tickets'),
};

let contoso: RunningContoso;

beforeEach(async () => {
  contoso = await aContoso({ as: botApp.principalId });
});

afterEach(() => contoso.stop());

function createClients(principalId = botApp.principalId) {
  const common = {
    credential: { getToken: async () => ({ token: principalId, expiresOnTimestamp: Date.now() + 3_600_000 }) },
    scope: 'https://api.example/.default',
    log: createSilentLog(),
    clock: contoso.clock,
    retry: { attemptsMax: 1, delayMs: () => 0 },
  };
  return {
    powerBi: createPowerBi({ ...common, baseUrl: contoso.urls.powerBi, scanPatience: () => 0 }),
    fabric: createFabric({ ...common, baseUrl: contoso.urls.fabric }),
  };
}

/** Every way the bot calls Power BI and Fabric, once. */
async function callEverything(): Promise<void> {
  const { powerBi, fabric } = createClients();
  await powerBi.listWorkspaces();
  await powerBi.listWorkspaceMembers(sales.workspaceId);
  await powerBi.listDatasets(sales.workspaceId);
  for (const reach of ['tenant', 'own'] as const) await powerBi.listRefreshables({ reach, skip: 0 });
  await powerBi.scanWorkspaces([sales.workspaceId]);
  await powerBi.listModifiedWorkspaces(contoso.clock.now() - 3_600_000);
  await powerBi.findSchedule(sales);
  await powerBi.listDatasources(sales);
  await powerBi.enableSchedule(sales);
  await powerBi.startRefresh(sales);
  contoso.pass(60_000);
  await powerBi.listRefreshes(sales, { top: 3 });
  await fabric.listItemConnections(sales);
  await fabric.testConnection(connectionIdOf('finance'));
  await fabric.testConnection(connectionIdOf('retail'));
  await fabric.checkGateway(headquartersGatewayId);
  await fabric.listConnectionRoles(connectionIdOf('finance'));
  await fabric.listGatewayRoles(headquartersGatewayId);
  await fabric.findGatewayName(headquartersGatewayId);
}

(haveSpecifications ? it : it.skip)("sends and gets only what Microsoft's descriptions allow", async () => {
  const check = readContractCheck();

  await callEverything();

  const recorded = contoso.world.requests;
  expect(recorded.length).toBeGreaterThanOrEqual(15);
  expect(recorded.flatMap((each) => check.findFaults(each))).toEqual([]);
});

describe("the bot's clients in Contoso", () => {
  it('read a failure with its text, and the schedule that it switched off', async () => {
    const { powerBi } = createClients();
    findMishap('password-rotated')?.apply(contoso.world);

    const { requestId } = await powerBi.startRefresh(sales);
    const [running] = await powerBi.listRefreshes(sales, { top: 1 });
    contoso.pass(60_000);
    const [failed] = await powerBi.listRefreshes(sales, { top: 1 });

    expect(running).toMatchObject({ requestId, status: 'running' });
    expect(failed).toMatchObject({ requestId, status: 'failed', type: 'ViaApi' });
    expect(failed?.error).toContain('Login failed');
    expect(await powerBi.findSchedule(sales)).toMatchObject({ enabled: false });
    await powerBi.enableSchedule(sales);
    expect(await powerBi.findSchedule(sales)).toMatchObject({ enabled: true });
  });

  it('tell the refusals apart', async () => {
    const { powerBi } = createClients();
    await powerBi.startRefresh(sales);
    await expect(powerBi.startRefresh(sales)).rejects.toMatchObject({ reason: 'alreadyRunning' });
    for (let count = 0; count < 7; count += 1) {
      await powerBi.startRefresh(tickets);
      contoso.pass(90_000);
    }
    await expect(powerBi.startRefresh(tickets)).rejects.toMatchObject({ reason: 'quotaUsedUp' });
    await expect(createClients(alex.personId).powerBi.enableSchedule(sales)).rejects.toMatchObject({
      reason: 'forbidden',
    });
    await expect(createClients('forged').powerBi.listWorkspaces()).rejects.toMatchObject({ reason: 'unauthorized' });
    contoso.world.faults.add({ kind: 'status', status: 429, retryAfterS: 9, times: 1 });
    await expect(powerBi.listWorkspaces()).rejects.toMatchObject({ reason: 'throttled', retryAfterMs: 9_000 });
    contoso.world.faults.add({ kind: 'cut', times: 1 });
    await expect(powerBi.listWorkspaces()).rejects.toMatchObject({ reason: 'unavailable' });
  });

  it('follow a connection test to its end', async () => {
    const { fabric } = createClients();
    findMishap('gateway-reregistered')?.apply(contoso.world);

    const started = await fabric.testConnection(connectionIdOf('finance'));
    if (started.kind !== 'running') throw new Error('the test did not run');
    contoso.pass(started.retryAfterMs);

    expect(await fabric.readOperation(started.operationId)).toMatchObject({
      kind: 'offline',
      errors: [{ code: 'DMTS_DatasourceHasNoCredentialError' }],
    });
  });
});
