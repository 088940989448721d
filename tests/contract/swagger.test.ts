import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { connectionIdOf } from '../../src/sandbox/world/connections.ts';
import { headquartersGatewayId } from '../../src/sandbox/world/gateways.ts';
import { findMishap } from '../../src/sandbox/world/mishaps.ts';
import { ben, botApp, erin } from '../../src/sandbox/world/people.ts';
import { workspaceIdOf } from '../../src/sandbox/world/workspaces.ts';
import { aContoso } from '../sandbox/contoso-for-tests.ts';
import type { RunningContoso } from '../sandbox/contoso-for-tests.ts';
import { haveSpecifications, readContractCheck, skipLine } from './contract-check.ts';

if (!haveSpecifications) console.log(skipLine);
const withSpecifications = haveSpecifications ? describe : describe.skip;

const finance = workspaceIdOf('Finance');
const sales = datasetIdOf('Finance', 'Sales');
const base = `/groups/${finance}/datasets/${sales}`;

withSpecifications("Contoso against Microsoft's descriptions", () => {
  const check = haveSpecifications ? readContractCheck() : undefined;
  let contoso: RunningContoso;

  beforeEach(async () => {
    contoso = await aContoso({ as: botApp.principalId });
  });

  afterEach(() => contoso.stop());

  function expectGood(): string[] {
    const recorded = contoso.world.requests.filter((each) => !each.path.startsWith('/v1/operations/'));
    for (const each of recorded) {
      expect([each.method, each.path, each.status, ...(check?.findFaults(each) ?? [])]).toHaveLength(3);
    }
    return [...new Set(recorded.map((each) => check?.findOperationId(each) ?? ''))].sort();
  }

  /** The path of its status. */
  async function startScan(): Promise<string> {
    const workspaces = [...contoso.world.workspaces.keys()];
    const path = '/admin/workspaces/getInfo?lineage=true&datasourceDetails=true';
    const { body } = await contoso.call('powerBi', path, { method: 'POST', body: { workspaces } });
    return `/admin/workspaces/scanStatus/${(body as { id: string }).id}`;
  }

  it('answers everything of Power BI that the bot reads as described', async () => {
    findMishap('sign-in-stumbles')?.apply(contoso.world);
    await contoso.call('powerBi', `${base}/refreshes`, { method: 'POST', body: { notifyOption: 'NoNotification' } });
    for (const spanMs of [20_000, 120_000]) {
      contoso.pass(spanMs);
      await contoso.call('powerBi', `${base}/refreshes`);
    }
    findMishap('password-rotated')?.apply(contoso.world);
    for (const body of [{ notifyOption: 'NoNotification' }, { type: 'Full', retryCount: 1 }]) {
      await contoso.call('powerBi', `${base}/refreshes`, { method: 'POST', body });
      const requestId = contoso.world.requests.at(-1)?.headers['x-ms-request-id'] ?? '';
      await contoso.call('powerBi', `${base}/refreshes?$top=2`);
      if (body.type !== undefined) await contoso.call('powerBi', `${base}/refreshes/${requestId}`);
      contoso.pass(60_000);
      await contoso.call('powerBi', `${base}/refreshes`);
      if (body.type !== undefined) await contoso.call('powerBi', `${base}/refreshes/${requestId}`);
    }
    const paths = ['/groups?$top=5&$skip=1', `/groups/${finance}/users`, `/groups/${finance}/datasets`, base];
    paths.push(`${base}/refreshSchedule`, `${base}/datasources`);
    paths.push('/admin/capacities/refreshables?$top=1000&$expand=capacity,group');
    contoso.world.capacities.forEach(({ admins }) => admins.add(botApp.principalId));
    paths.push('/capacities/refreshables?$top=1000&$skip=1');
    paths.push('/admin/workspaces/modified', await startScan());
    for (const path of paths) expect((await contoso.call('powerBi', path)).status).toBe(200);
    const scanned = paths.at(-1)?.replace('scanStatus', 'scanResult') ?? '';
    await contoso.call('powerBi', paths.at(-1) ?? '');
    expect((await contoso.call('powerBi', scanned)).status).toBe(200);
    const body = { value: { enabled: true } };
    await contoso.call('powerBi', `${base}/refreshSchedule`, { method: 'PATCH', body });
    await contoso.call('powerBi', `${base}/Default.TakeOver`, { method: 'POST', as: erin.personId });
    await contoso.call('powerBi', `${base}/refreshSchedule`, { method: 'PATCH', body });

    expect(expectGood()).toEqual([
      'Admin_GetRefreshables',
      'Capacities_GetRefreshables',
      'Datasets_GetDatasetInGroup',
      'Datasets_GetDatasetsInGroup',
      'Datasets_GetDatasourcesInGroup',
      'Datasets_GetRefreshExecutionDetailsInGroup',
      'Datasets_GetRefreshHistoryInGroup',
      'Datasets_GetRefreshScheduleInGroup',
      'Datasets_RefreshDatasetInGroup',
      'Datasets_TakeOverInGroup',
      'Datasets_UpdateRefreshScheduleInGroup',
      'Groups_GetGroupUsers',
      'Groups_GetGroups',
      'WorkspaceInfo_GetModifiedWorkspaces',
      'WorkspaceInfo_GetScanResult',
      'WorkspaceInfo_GetScanStatus',
      'WorkspaceInfo_PostWorkspaceInfo',
    ]);
    expect(new Set(contoso.world.requests.map((each) => each.status))).toEqual(new Set([200, 202, 403]));
  });

  it('answers the gateway calls of Power BI as described', async () => {
    const gateway = `/gateways/${headquartersGatewayId}`;
    const datasourceId = contoso.world.connections.get(connectionIdOf('finance'))?.datasourceId ?? '';
    const paths = ['/gateways', gateway, `${gateway}/datasources`, `${gateway}/datasources/${datasourceId}`];
    for (const path of [...paths, `${gateway}/datasources/${datasourceId}/status`]) {
      expect((await contoso.call('powerBi', path, { as: ben.personId })).status).toBe(200);
    }

    expect(expectGood()).toHaveLength(5);
  });

  it('answers every dataset and its connections as described', async () => {
    for (const { workspaceId, datasetId } of contoso.world.datasets.values()) {
      const paths = { powerBi: `/groups/${workspaceId}/datasets/${datasetId}/datasources`, fabric: '' };
      paths.fabric = `/workspaces/${workspaceId}/items/${datasetId}/connections`;
      for (const service of ['powerBi', 'fabric'] as const) {
        const as = erin.personId;
        expect((await contoso.call(service, paths[service], { as })).status).toBe(200);
      }
    }

    expect(expectGood()).toEqual(['Datasets_GetDatasourcesInGroup', 'Items_ListItemConnections']);
  });

  it('answers everything of Fabric that the bot reads as described, errors too', async () => {
    const connection = `/connections/${connectionIdOf('finance')}`;
    const gateway = `/gateways/${headquartersGatewayId}`;
    findMishap('oauth-revoked')?.apply(contoso.world);
    const paths = ['/connections', connection, `${connection}/roleAssignments`, '/gateways', gateway];
    for (const path of [...paths, `${gateway}/members`, `${gateway}/roleAssignments`]) {
      expect((await contoso.call('fabric', path)).status).toBe(200);
    }
    for (const path of [`${connection}/testConnection`, `${gateway}/checkStatus`]) {
      expect((await contoso.call('fabric', path, { method: 'POST' })).status).toBe(202);
    }
    const cloud = `/connections/${connectionIdOf('retail')}/testConnection`;
    expect((await contoso.call('fabric', cloud, { method: 'POST' })).status).toBe(200);
    contoso.world.faults.add({ kind: 'status', status: 429, retryAfterS: 20, times: 1 });
    for (const status of [429, 404, 401]) {
      const as = status === 401 ? 'forged' : botApp.principalId;
      expect((await contoso.call('fabric', `/connections/${sales}`, { as })).status).toBe(status);
    }

    expect(expectGood()).toHaveLength(9);
  });
});

withSpecifications('the contract check', () => {
  it('finds a wrong request and a wrong answer', () => {
    const recorded = {
      service: 'powerBi',
      method: 'GET',
      path: `/v1.0/myorg${base}/refreshes`,
      query: { top: '3' },
      body: undefined,
      status: 200,
      answer: { value: [{ refreshType: 'Sometimes', startTime: 'yesterday' }] },
      headers: {},
    };

    const faults = readContractCheck().findFaults(recorded);

    expect(faults).toHaveLength(3);
    expect(faults.join()).toContain('unknown query parameter top');
  });
});
