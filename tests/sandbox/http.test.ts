import { connectionIdOf } from '../../src/sandbox/world/connections.ts';
import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { headquartersGatewayId, plantGatewayId, vnetGatewayId } from '../../src/sandbox/world/gateways.ts';
import { findMishap } from '../../src/sandbox/world/mishaps.ts';
import { alex, ana, ben, botApp, chloe, dev, warehouseApp } from '../../src/sandbox/world/people.ts';
import { workspaceIdOf } from '../../src/sandbox/world/workspaces.ts';
import { aContoso } from './contoso-for-tests.ts';
import type { RunningContoso } from './contoso-for-tests.ts';

const finance = workspaceIdOf('Finance');
const sales = datasetIdOf('Finance', 'Sales');
const base = `/groups/${finance}/datasets/${sales}`;
const it_ = `/groups/${workspaceIdOf('IT')}/datasets/${datasetIdOf('IT', 'Service Desk Tickets')}`;
const refresh = { method: 'POST', body: { notifyOption: 'NoNotification' } };

let contoso: RunningContoso;

beforeEach(async () => {
  contoso = await aContoso({ as: botApp.principalId });
});

afterEach(() => contoso.stop());

describe('the doors of Power BI and Fabric', () => {
  it.each(['powerBi', 'fabric'] as const)(
    '%s refuses a token it does not know and one that has expired',
    async (service) => {
      const path = service === 'powerBi' ? '/groups' : '/connections';

      const forged = await contoso.call(service, path, { as: 'forged' });
      const none = await fetch(
        contoso.urls[service] + (service === 'powerBi' ? '/v1.0/myorg/groups' : '/v1/connections'),
      );
      const expired = await contoso.call(service, path, { as: `expired:${botApp.principalId}` });

      expect([forged.status, none.status, expired.status]).toEqual([401, 401, 403]);
      expect(expired.text).toContain('TokenExpired');
    },
  );

  it('refuses those who are no members, and shows them nothing', async () => {
    const as = warehouseApp.principalId;

    const groups = await contoso.call('powerBi', '/groups', { as });
    const datasets = await contoso.call('powerBi', `/groups/${finance}/datasets`, { as });
    const sandbox = await contoso.call('powerBi', `/groups/${workspaceIdOf("Ann Miller's sandbox")}/datasets`);
    const connections = await contoso.call('fabric', '/connections', { as });

    expect(groups.body).toEqual({ value: [] });
    expect(connections.body).toEqual({ value: [] });
    expect([datasets.status, sandbox.status]).toEqual([403, 403]);
  });

  it('lets a reader see the dataset but neither its history nor a refresh nor its connections', async () => {
    const as = chloe.personId;
    const item = `/workspaces/${finance}/items/${datasetIdOf('Finance', 'Sales')}/connections`;

    const statuses = [
      (await contoso.call('powerBi', base, { as })).status,
      (await contoso.call('powerBi', `${base}/refreshes`, { as })).status,
      (await contoso.call('powerBi', `${base}/refreshes`, { ...refresh, as })).status,
      (await contoso.call('fabric', item, { as })).status,
    ];

    expect(statuses).toEqual([200, 403, 403, 403]);
  });

  it('answers 404 for what is not there, 413 for a body that is too big and 400 for one that is no JSON', async () => {
    const statuses = [
      (await contoso.call('powerBi', '/groups/nowhere/datasets')).status,
      (await contoso.call('powerBi', `/groups/${finance}/datasets/nothing`)).status,
      (await contoso.call('powerBi', '/something/else')).status,
      (await contoso.call('powerBi', `${base}/refreshes`, { method: 'POST', body: 'x'.repeat(70_000) })).status,
      (await contoso.call('powerBi', `${base}/refreshes`, { method: 'POST', body: '{"notify' })).status,
      (await contoso.call('fabric', `/connections/${finance}`)).status,
    ];

    expect(statuses).toEqual([404, 404, 404, 413, 400, 404]);
  });

  it('does wrong what it is told to, and recovers', async () => {
    const { faults } = contoso.world;
    faults.add({ kind: 'status', status: 429, retryAfterS: 7, times: 2, service: 'powerBi' });
    const throttled = await contoso.call('powerBi', '/groups');
    expect([throttled.status, throttled.headers.get('Retry-After')]).toEqual([429, '7']);
    expect((await contoso.call('fabric', '/connections')).status).toBe(200);
    expect((await contoso.call('powerBi', '/groups')).status).toBe(429);
    expect((await contoso.call('powerBi', '/groups')).status).toBe(200);

    faults.add({ kind: 'status', status: 500, untilAt: contoso.clock.now() + 600_000 });
    expect((await contoso.call('powerBi', '/groups')).status).toBe(500);
    contoso.pass(600_000);
    expect((await contoso.call('powerBi', '/groups')).status).toBe(200);

    faults.add({ kind: 'cut', times: 1 });
    await expect(contoso.call('powerBi', '/groups')).rejects.toThrow();
    faults.add({ kind: 'brokenJson', times: 1 });
    expect((await contoso.call('powerBi', '/groups')).body).toBeUndefined();
    faults.add({ kind: 'cut', afterWork: true, times: 1, method: 'POST' });
    await expect(contoso.call('powerBi', `${base}/refreshes`, refresh)).rejects.toThrow();
    expect((await contoso.call('powerBi', `${base}/refreshes`, refresh)).text).toContain('already executing');
  });
});

describe('refreshing over HTTP', () => {
  it('answers 202 with the id in two headers, 400 while it runs, and the failure in the history', async () => {
    findMishap('password-rotated')?.apply(contoso.world);

    const started = await contoso.call('powerBi', `${base}/refreshes`, refresh);
    const requestId = started.headers.get('x-ms-request-id');
    expect([started.status, started.text]).toEqual([202, '']);
    expect(started.headers.get('Location')).toMatch(new RegExp(`${base}/refreshes/${requestId}$`));
    const running = await contoso.call('powerBi', `${base}/refreshes?$top=1`);
    const second = await contoso.call('powerBi', `${base}/refreshes`, refresh);
    contoso.pass(60_000);
    const ended = await contoso.call('powerBi', `${base}/refreshes?$top=1`);

    expect(running.body).toMatchObject({ value: [{ requestId, status: 'Unknown', refreshType: 'ViaApi' }] });
    expect(running.text).not.toContain('endTime');
    expect([second.status, second.body]).toEqual([
      400,
      {
        error: {
          code: 'InvalidRequest',
          message: 'Invalid dataset refresh request. Another refresh request is already executing',
        },
      },
    ]);
    expect(ended.body).toMatchObject({ value: [{ requestId, status: 'Failed' }] });
    expect(ended.text).toContain('serviceExceptionJson');
  });

  it('answers 400 and another code when the eight of the day are used up', async () => {
    for (let count = 0; count < 7; count += 1) {
      await contoso.call('powerBi', `${it_}/refreshes`, refresh);
      contoso.pass(90_000);
    }

    const refused = await contoso.call('powerBi', `${it_}/refreshes`, refresh);

    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ error: { code: 'Request Throttled' } });
  });

  it('gives details of enhanced refreshes only, cancels only those, and only on a dedicated capacity', async () => {
    const enhanced = { method: 'POST', body: { type: 'Full' } };
    expect((await contoso.call('powerBi', `${it_}/refreshes`, enhanced)).status).toBe(400);
    const plain = await contoso.call('powerBi', `${base}/refreshes`, refresh);
    const plainPath = `${base}/refreshes/${plain.headers.get('x-ms-request-id')}`;
    expect((await contoso.call('powerBi', plainPath)).status).toBe(400);
    expect((await contoso.call('powerBi', plainPath, { method: 'DELETE' })).status).toBe(400);
    contoso.pass(90_000);

    const started = await contoso.call('powerBi', `${base}/refreshes`, enhanced);
    const path = `${base}/refreshes/${started.headers.get('x-ms-request-id')}`;

    const running = await contoso.call('powerBi', path);
    expect(running.status).toBe(202);
    expect(running.body).toMatchObject({ status: 'Unknown', extendedStatus: 'InProgress' });
    expect((await contoso.call('powerBi', path, { method: 'DELETE' })).status).toBe(200);
    const cancelled = await contoso.call('powerBi', path);
    expect(cancelled.status).toBe(200);
    expect(cancelled.body).toMatchObject({ extendedStatus: 'Cancelled' });
    expect((await contoso.call('powerBi', `${base}/refreshes?$top=1`)).body).toMatchObject({
      value: [{ status: 'Cancelled' }],
    });
  });

  it('takes from a service principal no mail option', async () => {
    const body = { notifyOption: 'MailOnFailure' };

    expect((await contoso.call('powerBi', `${base}/refreshes`, { method: 'POST', body })).status).toBe(400);
    const as = alex.personId;
    expect((await contoso.call('powerBi', `${base}/refreshes`, { method: 'POST', body, as })).status).toBe(202);
  });
});

describe('schedules over HTTP', () => {
  const patch = (value: object, as = botApp.principalId) =>
    contoso.call('powerBi', `${base}/refreshSchedule`, { method: 'PATCH', body: { value }, as });

  it('are for the owner, whoever that is after a take-over', async () => {
    const statuses = [(await patch({ enabled: true }, ana.personId)).status, (await patch({ enabled: true })).status];
    const takeOver = { method: 'POST', as: ana.personId };
    statuses.push((await contoso.call('powerBi', `${base}/Default.TakeOver`, takeOver)).status);
    statuses.push((await patch({ enabled: true }, ana.personId)).status, (await patch({ enabled: true })).status);

    expect(statuses).toEqual([403, 200, 200, 200, 403]);
    expect((await contoso.call('powerBi', base)).body).toMatchObject({ configuredBy: ana.upn });
  });

  it('are switched off without any other change', async () => {
    expect((await patch({ enabled: false, times: ['07:00'] })).status).toBe(400);
    expect((await patch({ enabled: false })).status).toBe(200);
    expect((await contoso.call('powerBi', `${base}/refreshSchedule`)).body).toMatchObject({ enabled: false });
  });

  it.each([
    { times: ['07:15'] },
    { times: ['25:00'] },
    { days: ['Moonday'] },
    { localTimeZoneId: 'Europe/Berlin' },
    { notifyOption: 'MailOnFailure' },
  ])('refuse %j', async (value) => {
    expect((await patch(value)).status).toBe(400);
  });
});

describe('refreshables', () => {
  const path = '/admin/capacities/refreshables?$top=1000&$expand=capacity,group';

  it('show what runs on a capacity, to admins only, and ask for $top', async () => {
    const listed = await contoso.call('powerBi', path);
    const { value } = listed.body as { value: { name: string; group: { name: string } }[] };

    expect(new Set(value.map((each) => each.group.name))).toEqual(
      new Set(['Finance', 'Retail Analytics', 'Sales EMEA', 'Operations', 'Executive [Certified]']),
    );
    expect((await contoso.call('powerBi', path, { as: alex.personId })).status).toBe(403);
    expect((await contoso.call('powerBi', '/admin/capacities/refreshables')).status).toBe(400);
  });

  it('show an administrator of a capacity what runs on it', async () => {
    const own = '/capacities/refreshables?$top=1000&$expand=group';
    const listed = await contoso.call('powerBi', own, { as: dev.personId });
    const { value } = listed.body as { value: { group: { name: string } }[] };

    expect(new Set(value.map((each) => each.group.name))).toEqual(new Set(['Retail Analytics']));
    expect((await contoso.call('powerBi', own, { as: alex.personId })).body).toEqual({ value: [] });
  });

  it('are had two hundred times an hour, then 429 with the seconds to wait', async () => {
    for (let count = 0; count < 200; count += 1) {
      contoso.clock.advance(1_000);
      await contoso.call('powerBi', '/admin/capacities/refreshables?$top=1');
    }

    const refused = await contoso.call('powerBi', '/admin/capacities/refreshables?$top=1');

    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBe(3_600 - 199);
    contoso.clock.advance(3_600_000);
    expect((await contoso.call('powerBi', path)).status).toBe(200);
  });
});

describe('the admin scanner', () => {
  const workspaces = [workspaceIdOf('Finance'), workspaceIdOf('IT')];
  const modified = (minutesAgo: number): string =>
    `/admin/workspaces/modified?modifiedSince=${new Date(contoso.clock.now() - minutesAgo * 60_000).toISOString()}`;
  const start = (ids: readonly string[]) =>
    contoso.call('powerBi', '/admin/workspaces/getInfo?lineage=True&datasourceDetails=True', {
      method: 'POST',
      body: { workspaces: ids },
    });

  async function scan(): Promise<string> {
    const started = await start(workspaces);
    expect(started).toMatchObject({ status: 202, body: { status: 'NotStarted' } });
    return (started.body as { id: string }).id;
  }

  it('tells the datasets and sources of workspaces, once the scan has succeeded', async () => {
    const scanId = await scan();
    const status = `/admin/workspaces/scanStatus/${scanId}`;
    const result = `/admin/workspaces/scanResult/${scanId}`;
    expect((await contoso.call('powerBi', result)).status).toBe(400);
    expect((await contoso.call('powerBi', status)).body).toMatchObject({ status: 'Running' });
    expect((await contoso.call('powerBi', status)).body).toMatchObject({ status: 'Succeeded' });

    const { body } = await contoso.call('powerBi', result);

    const { workspaces: told, datasourceInstances } = body as {
      workspaces: { id: string; datasets: { id: string; datasourceUsages: { datasourceInstanceId: string }[] }[] }[];
      datasourceInstances: { datasourceId: string; connectionDetails: object }[];
    };
    expect(told.map(({ id }) => id)).toEqual(workspaces);
    const [usage] = told[0]?.datasets.find(({ id }) => id === sales)?.datasourceUsages ?? [];
    const instance = datasourceInstances.find(({ datasourceId }) => datasourceId === usage?.datasourceInstanceId);
    expect(instance?.connectionDetails).toEqual({ server: 'sql01.contoso.example', database: 'FinanceDW' });
    contoso.clock.advance(24 * 3_600_000);
    expect((await contoso.call('powerBi', result)).status).toBe(404);
  });

  it('takes one to a hundred ids, sixteen scans at once, and admins only', async () => {
    expect((await start([])).status).toBe(400);
    expect((await start(Array.from({ length: 101 }, () => finance))).status).toBe(400);
    expect((await start(['no id'])).status).toBe(400);
    expect((await contoso.call('powerBi', modified(31), { as: alex.personId })).status).toBe(403);
    for (let count = 0; count < 16; count += 1) await scan();

    expect((await start(workspaces)).status).toBe(429);
  });

  it('lists what has changed, thirty times an hour', async () => {
    expect((await contoso.call('powerBi', modified(31))).body).toEqual([]);
    Object.assign(contoso.world.datasets.get(sales) ?? {}, { name: 'Sales 2' });

    expect((await contoso.call('powerBi', modified(31))).body).toEqual([{ id: finance }]);
    expect((await contoso.call('powerBi', modified(29))).status).toBe(400);
    for (let count = 3; count < 30; count += 1) await contoso.call('powerBi', modified(31));
    expect((await contoso.call('powerBi', modified(31))).status).toBe(429);
  });
});

describe('connections and gateways', () => {
  const testPath = `/connections/${connectionIdOf('finance')}/testConnection`;

  async function follow(path: string): Promise<unknown> {
    const started = await contoso.call('fabric', path, { method: 'POST' });
    expect(started.status).toBe(202);
    expect(Number(started.headers.get('Retry-After'))).toBeGreaterThan(0);
    const operation = `/operations/${started.headers.get('x-ms-operation-id')}`;
    expect(started.headers.get('Location')).toBe(`${contoso.urls.fabric}/v1${operation}`);
    expect((await contoso.call('fabric', operation)).body).toMatchObject({ status: 'Running' });
    expect((await contoso.call('fabric', `${operation}/result`)).status).toBe(400);
    expect((await contoso.call('fabric', operation, { as: alex.personId })).status).toBe(404);
    contoso.pass(5_000);
    const ready = await contoso.call('fabric', operation);
    expect(ready.body).toMatchObject({ status: 'Succeeded' });
    expect(ready.headers.get('Location')).toBe(`${contoso.urls.fabric}/v1${operation}/result`);
    return (await contoso.call('fabric', `${operation}/result`)).body;
  }

  it('are tested in a long-running operation', async () => {
    expect(await follow(testPath)).toEqual({ status: 'Online', errors: [] });
    findMishap('password-rotated')?.apply(contoso.world);

    expect(await follow(testPath)).toEqual({
      status: 'Offline',
      errors: [
        {
          errorCode: 'DM_GWPipeline_Gateway_DataSourceAccessError',
          message: "Login failed for user 'CONTOSO\\svc_finance'.",
        },
      ],
    });
  });

  it('are tested at once when they need no gateway', async () => {
    findMishap('oauth-revoked')?.apply(contoso.world);

    const tested = await contoso.call('fabric', `/connections/${connectionIdOf('retail')}/testConnection`, {
      method: 'POST',
    });

    expect(tested.status).toBe(200);
    expect(tested.body).toMatchObject({
      status: 'Offline',
      errors: [{ errorCode: 'DMTS_OAuthTokenRefreshFailedError' }],
    });
  });

  it('of a person are invisible to the bot, though the dataset names them', async () => {
    const connectionId = connectionIdOf('devsMarketing');
    const path = `/workspaces/${workspaceIdOf('Marketing')}/items/${datasetIdOf('Marketing', 'Campaign ROI')}/connections`;

    expect((await contoso.call('fabric', path)).body).toMatchObject({
      value: [{ id: connectionId, connectivityType: 'PersonalCloud' }],
    });
    expect((await contoso.call('fabric', `/connections/${connectionId}`)).status).toBe(404);
    const tested = await contoso.call('fabric', `/connections/${connectionId}/testConnection`, { method: 'POST' });
    expect(tested.status).toBe(404);
  });

  it('say who can fix them', async () => {
    const roles = await contoso.call('fabric', `/connections/${connectionIdOf('finance')}/roleAssignments`);

    const { value } = roles.body as { value: object[] };
    const principal = { id: alex.personId, type: 'User', displayName: alex.name };
    expect(value).toContainEqual({ id: alex.personId, principal, role: 'Owner' });
  });

  it('have a state that is checked in a long-running operation', async () => {
    expect(await follow(`/gateways/${plantGatewayId}/checkStatus`)).toMatchObject({ status: 'Online' });
    findMishap('gateway-offline')?.apply(contoso.world);

    expect(await follow(`/gateways/${plantGatewayId}/checkStatus`)).toMatchObject({
      status: 'Offline',
      errorDetails: [{ errorCode: 'DM_GWPipeline_Client_GatewayUnreachable' }],
    });
  });

  it('in the Power BI API are for gateway admins and on-premises gateways only', async () => {
    const as = ben.personId;
    const datasourceId = contoso.world.connections.get(connectionIdOf('finance'))?.datasourceId ?? '';
    const status = `/gateways/${headquartersGatewayId}/datasources/${datasourceId}/status`;

    expect((await contoso.call('powerBi', '/gateways')).body).toEqual({ value: [] });
    expect((await contoso.call('powerBi', status)).status).toBe(403);
    expect((await contoso.call('powerBi', `/gateways/${vnetGatewayId}`, { as })).status).toBe(404);
    expect((await contoso.call('powerBi', status, { as })).status).toBe(200);
    findMishap('gateway-reregistered')?.apply(contoso.world);
    const tested = await contoso.call('powerBi', status, { as });
    expect(tested.status).toBe(400);
    expect(tested.body).toMatchObject({ error: { code: 'DMTS_DatasourceHasNoCredentialError' } });
  });
});
