import { createPowerBi } from '../../../src/outbound/power-bi/create-power-bi.ts';
import { catchPowerBiError, clientOptions, markerToken } from '../../standins/contract-rows.ts';
import { type HttpStandin, startHttpStandin } from '../../standins/http-standin.ts';

const address = { workspaceId: 'w1', datasetId: 'd1' };
const dataset = '/v1.0/myorg/groups/w1/datasets/d1';

let standin: HttpStandin;
beforeEach(async () => {
  standin = await startHttpStandin();
});
afterEach(async () => {
  await standin.close();
  expect(standin.unexpected).toEqual([]);
});

describe('lists', () => {
  it('reads workspaces, in whatever case the names come', async () => {
    standin.on('GET /v1.0/myorg/groups', {
      json: {
        value: [
          { id: 'w1', name: 'Sales', isOnDedicatedCapacity: true, somethingNew: 1 },
          { Id: 'w2', Name: 'Ops', IsOnDedicatedCapacity: false },
        ],
      },
    });

    await expect(createPowerBi(clientOptions(standin.origin)).listWorkspaces()).resolves.toEqual([
      { workspaceId: 'w1', name: 'Sales', onDedicatedCapacity: true },
      { workspaceId: 'w2', name: 'Ops', onDedicatedCapacity: false },
    ]);
    expect(standin.requests[0]?.headers.authorization).toBe(`Bearer ${markerToken}`);
  });

  it('asks for the next page until one is not full', async () => {
    const page = (count: number) => ({
      json: { value: Array.from({ length: count }, (_, i) => ({ id: `w${i}`, name: 'n' })) },
    });
    standin.on('GET /v1.0/myorg/groups', page(1000), page(2));

    await expect(createPowerBi(clientOptions(standin.origin)).listWorkspaces()).resolves.toHaveLength(1002);
    expect(standin.listCalls()).toEqual([
      'GET /v1.0/myorg/groups?$top=1000&$skip=0',
      'GET /v1.0/myorg/groups?$top=1000&$skip=1000',
    ]);
  });

  it('asks for a page of refreshables, of the tenant or of own capacities', async () => {
    const powerBi = createPowerBi(clientOptions(standin.origin));
    const run = { requestId: 'r1', refreshType: 'Scheduled', startTime: '2026-03-02T06:00:00Z', status: 'Unknown' };
    const refreshSchedule = { Enabled: true, days: ['Monday'], times: ['06:00'], localTimeZoneId: 'UTC' };
    standin.on('GET /v1.0/myorg/admin/capacities/refreshables', {
      json: { value: [{ id: 'd1', lastRefresh: run, refreshSchedule, kind: 'Dataset' }, { Id: 'd2' }, 'no row'] },
    });
    standin.on('GET /v1.0/myorg/capacities/refreshables', { json: { value: [] } });

    await expect(powerBi.listRefreshables({ reach: 'tenant', skip: 2_000 })).resolves.toEqual([
      {
        datasetId: 'd1',
        last: {
          requestId: 'r1',
          type: 'Scheduled',
          status: 'running',
          startedAt: Date.parse(run.startTime),
          attempts: [],
        },
        schedule: { enabled: true, days: ['Monday'], times: ['06:00'], timeZone: 'UTC' },
      },
      { datasetId: 'd2' },
    ]);
    await expect(powerBi.listRefreshables({ reach: 'own', skip: 0 })).resolves.toEqual([]);
    expect(standin.listCalls()).toEqual([
      'GET /v1.0/myorg/admin/capacities/refreshables?$top=1000&$skip=2000',
      'GET /v1.0/myorg/capacities/refreshables?$top=1000&$skip=0',
    ]);
  });

  it('reads members of every kind, and unknown roles as none', async () => {
    standin.on('GET /v1.0/myorg/groups/w1/users', {
      json: {
        value: [
          {
            displayName: 'Ana',
            emailAddress: 'ana@c.example',
            identifier: 'ana@c.example',
            groupUserAccessRight: 'Admin',
            principalType: 'User',
          },
          { displayName: 'Loader', identifier: 'app-1', groupUserAccessRight: 'Contributor', principalType: 'App' },
          { emailAddress: 'new@c.example', groupUserAccessRight: 'Auditor', principalType: 'Robot' },
        ],
      },
    });

    await expect(createPowerBi(clientOptions(standin.origin)).listWorkspaceMembers('w1')).resolves.toEqual([
      { name: 'Ana', identifier: 'ana@c.example', role: 'Admin', kind: 'User' },
      { name: 'Loader', identifier: 'app-1', role: 'Contributor', kind: 'App' },
      { name: 'new@c.example', identifier: 'new@c.example', role: 'None', kind: 'None' },
    ]);
  });

  it('reads datasets with and without an owner', async () => {
    const webUrl = 'https://app.powerbi.com/groups/w1/datasets/d1';
    standin.on('GET /v1.0/myorg/groups/w1/datasets', {
      json: {
        value: [
          { id: 'd1', name: 'Sales', configuredBy: 'ana@c.example', webUrl, isRefreshable: false },
          { id: 'd2', name: 'Ops' },
        ],
      },
    });

    await expect(createPowerBi(clientOptions(standin.origin)).listDatasets('w1')).resolves.toEqual([
      { workspaceId: 'w1', datasetId: 'd1', name: 'Sales', ownerUpn: 'ana@c.example', webUrl },
      { workspaceId: 'w1', datasetId: 'd2', name: 'Ops' },
    ]);
  });
});

describe('data sources', () => {
  it.each([
    ['Sql', { server: 'sql01', database: 'FinanceDW' }, 'Sql', 'sql01;FinanceDW'],
    ['Oracle', { server: 'ora01' }, 'Oracle', 'ora01'],
    [
      'Extension',
      { kind: 'Snowflake', path: 'acme.snowflakecomputing.com;WH' },
      'Snowflake',
      'acme.snowflakecomputing.com;WH',
    ],
    ['SharePointList', { url: 'https://acme.example/sites/x' }, 'SharePointList', 'https://acme.example/sites/x'],
    [
      'AzureBlobs',
      { account: 'acme', domain: 'blob.core.windows.net' },
      'AzureBlobs',
      'https://acme.blob.core.windows.net',
    ],
    ['Salesforce', { loginServer: 'https://login.example/' }, 'Salesforce', 'https://login.example/'],
    ['Exchange', { emailAddress: 'ana@acme.example' }, 'Exchange', 'ana@acme.example'],
    ['File', { Path: 'C:\\data.xlsx' }, 'File', 'C:\\data.xlsx'],
    ['SomethingNew', null, 'SomethingNew', ''],
  ])('of the kind %s are told by their place', async (datasourceType, connectionDetails, type, path) => {
    const row = { datasourceType, connectionDetails, datasourceId: 's1', gatewayId: '' };
    standin.on(`GET ${dataset}/datasources`, { json: { value: [row] } });

    const [source] = await createPowerBi(clientOptions(standin.origin)).listDatasources(address);

    expect(source).toEqual({ type, path, datasourceId: 's1' });
  });
});

describe('the refresh history', () => {
  const route = `GET ${dataset}/refreshes`;
  const read = () => createPowerBi(clientOptions(standin.origin)).listRefreshes(address, { top: 3 });
  const entry = { requestId: 'r1', refreshType: 'Scheduled', startTime: '2026-02-03T06:00:00Z' };

  it('may be empty', async () => {
    standin.on(route, { json: { value: [] } });

    await expect(read()).resolves.toEqual([]);
    expect(standin.listCalls()).toEqual([`${route}?$top=3`]);
  });

  it('takes Unknown without an end as running', async () => {
    standin.on(route, { json: { value: [{ ...entry, status: 'Unknown', endTime: '' }] } });

    await expect(read()).resolves.toEqual([
      { requestId: 'r1', type: 'Scheduled', status: 'running', startedAt: Date.UTC(2026, 1, 3, 6), attempts: [] },
    ]);
  });

  it('keeps the raw error of a failed run and of its attempts', async () => {
    const error = '{"errorCode":"ModelRefreshFailed_CredentialsNotSpecified"}';
    const times = { startTime: '2026-02-03T06:00:00.123', endTime: '2026-02-03T06:01:00.5' };
    standin.on(route, {
      json: {
        value: [
          {
            ...entry,
            ...times,
            status: 'Failed',
            serviceExceptionJson: error,
            refreshAttempts: [
              { attemptId: 1, ...times, type: 'Data', serviceExceptionJson: error, executionMetrics: [] },
              { attemptId: 2, ...times, type: 'Query' },
            ],
          },
        ],
      },
    });

    const span = { startedAt: Date.UTC(2026, 1, 3, 6, 0, 0, 123), endedAt: Date.UTC(2026, 1, 3, 6, 1, 0, 500) };
    await expect(read()).resolves.toEqual([
      {
        requestId: 'r1',
        type: 'Scheduled',
        status: 'failed',
        ...span,
        error,
        attempts: [
          { attemptId: 1, phase: 'data', ...span, error },
          { attemptId: 2, phase: 'query', ...span },
        ],
      },
    ]);
  });

  const endTime = '2026-02-03T06:09:00Z';
  it.each([
    [{ status: 'Completed', endTime }, 'completed'],
    [{ status: 'Disabled', endTime }, 'disabled'],
    [{ status: 'Cancelled', endTime }, 'cancelled'],
    [{ status: 'Unknown', extendedStatus: 'InProgress' }, 'running'],
    [{ status: 'Unknown', extendedStatus: 'NotStarted' }, 'running'],
    [{ status: 'InProgress' }, 'running'],
    [{ status: 'Unknown', extendedStatus: 'Cancelled', endTime }, 'cancelled'],
    [{ status: 'Failed', extendedStatus: 'TimedOut', endTime }, 'failed'],
    [{ status: 'Unknown', endTime, serviceExceptionJson: '{}' }, 'failed'],
    [{ status: 'Unknown', endTime }, 'cancelled'],
    [{ status: 'Paused' }, 'running'],
    [{ status: 'Paused', endTime }, 'cancelled'],
  ])('reads %j as %s', async (words, status) => {
    standin.on(route, { json: { value: [{ ...entry, ...words }] } });

    await expect(read()).resolves.toMatchObject([{ status }]);
  });

  it('comes newest first, with new types as Other and useless entries counted in the log', async () => {
    const options = clientOptions(standin.origin);
    standin.on(route, {
      json: {
        value: [
          { ...entry, status: 'Completed', refreshType: 'ViaMoonlight', startTime: '2026-02-01T00:00:00Z' },
          { ...entry, status: 'Completed', requestId: 'r2', refreshType: 'viaEnhancedApi' },
          { status: 'Completed', startTime: '2026-02-01T00:00:00Z' },
          'nonsense',
        ],
      },
    });

    const refreshes = await createPowerBi(options).listRefreshes(address, { top: 3 });

    expect(refreshes.map(({ requestId, type }) => [requestId, type])).toEqual([
      ['r2', 'ViaEnhancedApi'],
      ['r1', 'Other'],
    ]);
    expect(options.logged.lines.filter((line) => line.includes('"skipped":2'))).toHaveLength(1);
  });
});

describe('the schedule', () => {
  const route = `${dataset}/refreshSchedule`;

  it('is read', async () => {
    standin.on(`GET ${route}`, {
      json: {
        days: ['Monday'],
        times: ['07:00'],
        enabled: false,
        localTimeZoneId: 'W. Europe Standard Time',
        notifyOption: 'NoNotification',
      },
    });

    await expect(createPowerBi(clientOptions(standin.origin)).findSchedule(address)).resolves.toEqual({
      enabled: false,
      days: ['Monday'],
      times: ['07:00'],
      timeZone: 'W. Europe Standard Time',
    });
  });

  it.each([400, 404])('is undefined where Power BI answers %i', async (status) => {
    standin.on(`GET ${route}`, { status, json: { error: { code: 'InvalidRequest' } } });

    await expect(createPowerBi(clientOptions(standin.origin)).findSchedule(address)).resolves.toBeUndefined();
  });

  it('is switched on by that change alone', async () => {
    standin.on(`PATCH ${route}`, { status: 200 });

    await createPowerBi(clientOptions(standin.origin)).enableSchedule(address);

    expect(standin.requests[0]?.body).toEqual({ value: { enabled: true } });
  });

  it('is not for those who do not own the dataset', async () => {
    standin.on(`PATCH ${route}`, { status: 403, json: { error: { code: 'NotOwner' } } });

    const error = await catchPowerBiError(createPowerBi(clientOptions(standin.origin)).enableSchedule(address));

    expect(error).toMatchObject({ reason: 'forbidden', code: 'NotOwner' });
  });
});

describe('starting a refresh', () => {
  const route = `POST ${dataset}/refreshes`;
  const start = () => createPowerBi(clientOptions(standin.origin)).startRefresh(address);

  it.each([
    ['its own header', { 'x-ms-request-id': 'r-7', location: 'https://x/refreshes/other' }],
    ['Location', { location: 'https://x/v1.0/myorg/groups/w1/datasets/d1/refreshes/r-7' }],
    ['the header every answer has', { RequestId: 'r-7' }],
  ])('takes the id from %s', async (_, headers) => {
    standin.on(route, { status: 202, headers });

    await expect(start()).resolves.toEqual({ requestId: 'r-7' });
    expect(standin.requests[0]?.body).toEqual({ notifyOption: 'NoNotification' });
  });

  it('says where to look when no id came', async () => {
    standin.on(route, { status: 202 });

    const error = await catchPowerBiError(start());

    expect(error.reason).toBe('unexpected');
    expect(error.message).toContain('refresh history');
  });

  const refusal = (message: string) => ({ json: { error: { code: 'InvalidRequest', message } } });
  it.each([
    [{ status: 400, ...refusal('Invalid request. Another refresh request is already executing') }, 'alreadyRunning'],
    [{ status: 409 }, 'alreadyRunning'],
    [{ status: 400, ...refusal('The limit of refreshes for this day has been reached.') }, 'quotaUsedUp'],
    [{ status: 400, ...refusal('Daily quota used.') }, 'quotaUsedUp'],
    [{ status: 400, ...refusal('The property is not known.') }, 'invalid'],
    [{ status: 400, ...refusal('A name exceeds its maximum length.') }, 'invalid'],
    [{ status: 400, text: 'no JSON' }, 'invalid'],
    [{ status: 429, headers: { 'retry-after': '3' } }, 'throttled'],
  ])('takes %j as %s', async (answer, reason) => {
    standin.on(route, answer);

    expect((await catchPowerBiError(start())).reason).toBe(reason);
  });

  it.each([[{ status: 500 }], [{ cut: true as const }]])(
    'is never sent twice, whatever comes back (%j)',
    async (answer) => {
      standin.on(route, answer);

      expect((await catchPowerBiError(start())).reason).toBe('unavailable');
      expect(standin.requests).toHaveLength(1);
    },
  );

  it('follows a cluster redirect with method, body and token', async () => {
    standin.on(route, { status: 307, headers: { location: '/v1.0/myorg/cluster' } });
    standin.on('POST /v1.0/myorg/cluster', { status: 202, headers: { 'x-ms-request-id': 'r-8' } });

    await expect(start()).resolves.toEqual({ requestId: 'r-8' });
    expect(standin.requests[1]).toMatchObject({
      body: { notifyOption: 'NoNotification' },
      headers: { authorization: `Bearer ${markerToken}` },
    });
  });

  it.each(['https://elsewhere.example/x', 'file:///etc/passwd', ''])(
    'does not carry the token to %j',
    async (location) => {
      standin.on(route, { status: 307, headers: { location } });

      const error = await catchPowerBiError(start());

      expect(error.reason).toBe('unexpected');
    },
  );

  it('does not run in circles', async () => {
    standin.on(route, { status: 307, headers: { location: `${dataset}/refreshes` } });

    expect((await catchPowerBiError(start())).reason).toBe('unexpected');
    expect(standin.requests).toHaveLength(4);
  });
});

describe('what it is given', () => {
  it.each(['', '..', '.'])('refuses %j as an id, without a call', async (workspaceId) => {
    const work = createPowerBi(clientOptions(standin.origin)).listDatasets(workspaceId);

    expect((await catchPowerBiError(work)).reason).toBe('invalid');
    expect(standin.requests).toEqual([]);
  });

  it('keeps a strange id inside its place in the path', async () => {
    standin.on('GET /v1.0/myorg/groups/a%2F..%2Fb%3Fc/datasets', { json: { value: [] } });

    await expect(createPowerBi(clientOptions(standin.origin)).listDatasets('a/../b?c')).resolves.toEqual([]);
  });

  it.each(['http://api.powerbi.com', 'api.powerbi.com', 'ftp://api.powerbi.com'])(
    'refuses the address %s',
    (baseUrl) => {
      expect(() => createPowerBi(clientOptions(baseUrl))).toThrow(/https/);
    },
  );

  it('takes an address with or without the usual path', async () => {
    standin.on('GET /v1.0/myorg/groups', { json: { value: [] } });

    await createPowerBi(clientOptions(`${standin.origin}/v1.0/myorg`)).listWorkspaces();
    await createPowerBi(clientOptions(`${standin.origin}/`)).listWorkspaces();

    expect(standin.requests).toHaveLength(2);
  });
});
