import { createFabric } from '../../../src/outbound/fabric/create-fabric.ts';
import { catchPowerBiError, clientOptions } from '../../standins/contract-rows.ts';
import { type HttpStandin, startHttpStandin } from '../../standins/http-standin.ts';

const address = { workspaceId: 'w1', datasetId: 'd1' };

let standin: HttpStandin;
beforeEach(async () => {
  standin = await startHttpStandin();
});
afterEach(async () => {
  await standin.close();
  expect(standin.unexpected).toEqual([]);
});

const fabric = () => createFabric(clientOptions(standin.origin));

describe('the connections of a dataset', () => {
  const route = 'GET /v1/workspaces/w1/items/d1/connections';
  const details = { connectionDetails: { type: 'SQL', path: 'sql01;sales' } };
  const plain = { type: 'SQL', path: 'sql01;sales' };

  it.each([
    ['PersonalCloud', { connectionId: 'c1', home: 'personalCloud' }],
    ['ShareableCloud', { connectionId: 'c1', home: 'shareableCloud' }],
    ['OnPremisesGateway', { connectionId: 'c1', home: 'gateway', gatewayId: 'g1' }],
    ['OnPremisesDataGateway', { connectionId: 'c1', home: 'gateway', gatewayId: 'g1' }],
    ['OnPremisesGatewayPersonal', { connectionId: 'c1', home: 'personalGateway', gatewayId: 'g1' }],
    ['VirtualNetworkGateway', { connectionId: 'c1', home: 'vnetGateway', gatewayId: 'g1' }],
    ['StreamingVirtualNetworkGateway', { connectionId: 'c1', home: 'vnetGateway', gatewayId: 'g1' }],
    ['Automatic', { home: 'ownerIdentity' }],
    ['None', { home: 'unbound' }],
    ['SomethingNew', { connectionId: 'c1', home: 'gateway', gatewayId: 'g1' }],
  ])('reads %s', async (connectivityType, expected) => {
    standin.on(route, {
      json: { value: [{ id: 'c1', displayName: 'Sales DB', gatewayId: 'g1', connectivityType, ...details }] },
    });

    await expect(fabric().listItemConnections(address)).resolves.toEqual([{ name: 'Sales DB', ...expected, ...plain }]);
  });

  it('judges an unknown kind by what it is bound to', async () => {
    standin.on(route, { json: { value: [{ id: 'c1', connectivityType: 'New' }, { connectivityType: 'New' }] } });

    await expect(fabric().listItemConnections(address)).resolves.toEqual([
      { connectionId: 'c1', home: 'shareableCloud', type: '', path: '' },
      { home: 'unbound', type: '', path: '' },
    ]);
  });

  it('follows the continuation token as Fabric writes it', async () => {
    const item = { connectivityType: 'Automatic', ...details };
    standin.on(route, { json: { value: [item], continuationToken: 'LDEsMTAw%3D' } }, { json: { value: [item] } });

    await expect(fabric().listItemConnections(address)).resolves.toHaveLength(2);
    expect(standin.requests.map(({ query }) => query)).toEqual([{}, { continuationToken: 'LDEsMTAw=' }]);
  });

  it('stops when the pages have no end', async () => {
    standin.on(route, { json: { value: [], continuationToken: 'again' } });

    expect((await catchPowerBiError(fabric().listItemConnections(address))).reason).toBe('unexpected');
    expect(standin.requests).toHaveLength(50);
  });
});

describe('a connection test', () => {
  const route = 'POST /v1/connections/c1/testConnection';
  const test = () => fabric().testConnection('c1');

  it('is online', async () => {
    standin.on(route, { json: { status: 'Online', errors: [] } });

    await expect(test()).resolves.toEqual({ kind: 'online' });
  });

  it('is offline with what Fabric says', async () => {
    standin.on(route, { json: { status: 'Offline', errors: [{ errorCode: 'DM_Own', message: 'no sign-in' }] } });

    await expect(test()).resolves.toEqual({ kind: 'offline', errors: [{ code: 'DM_Own', message: 'no sign-in' }] });
  });

  it('is offline when the credentials are refused outright', async () => {
    standin.on(route, { status: 400, json: { errorCode: 'IncorrectCredentials', message: 'own text' } });

    await expect(test()).resolves.toEqual({ kind: 'offline', errors: [{ code: 'IncorrectCredentials', message: '' }] });
  });

  it('throws for other refusals', async () => {
    standin.on(route, { status: 400, json: { errorCode: 'InvalidInput', message: 'own text' } });

    expect(await catchPowerBiError(test())).toMatchObject({ reason: 'invalid', code: 'InvalidInput' });
  });

  it.each([
    ['the header', { 'x-ms-operation-id': 'op-1', 'retry-after': '30' }, 30_000],
    ['Location', { location: 'https://api.fabric.microsoft.com/v1/operations/op-1' }, 5_000],
    ['both, with an absurd wait', { 'x-ms-operation-id': 'op-1', location: '/x', 'retry-after': '99999' }, 300_000],
  ])('goes on as an operation named by %s', async (_, headers, retryAfterMs) => {
    standin.on(route, { status: 202, headers });

    await expect(test()).resolves.toEqual({ kind: 'running', operationId: 'op-1', retryAfterMs });
  });

  it('says so when no operation is named', async () => {
    standin.on(route, { status: 202 });

    expect((await catchPowerBiError(test())).message).toContain('under which operation');
  });

  it.each([{ status: 'Sleeping' }, { status: 1 }])('does not guess at %j', async (json) => {
    standin.on(route, { json });

    expect((await catchPowerBiError(test())).reason).toBe('unexpected');
  });

  it('is not sent twice', async () => {
    standin.on(route, { status: 503 });

    expect((await catchPowerBiError(test())).reason).toBe('unavailable');
    expect(standin.requests).toHaveLength(1);
  });
});

describe('an operation', () => {
  const route = 'GET /v1/operations/op-1';
  const read = () => fabric().readOperation('op-1');

  it.each(['NotStarted', 'Running', 'Undefined', 'SomethingNew'])('%s is running', async (status) => {
    standin.on(route, { headers: { 'retry-after': '2' }, json: { status, percentComplete: 25 } });

    await expect(read()).resolves.toEqual({ kind: 'running', operationId: 'op-1', retryAfterMs: 2_000 });
  });

  it('that succeeded gives its result', async () => {
    standin.on(route, { json: { status: 'Succeeded', percentComplete: 100 } });
    standin.on(`${route}/result`, {
      json: { status: 'Offline', errorDetails: [{ errorCode: 'DM_Own', message: 'm' }] },
    });

    await expect(read()).resolves.toEqual({ kind: 'offline', errors: [{ code: 'DM_Own', message: 'm' }] });
  });

  it('that failed on the connection is offline', async () => {
    standin.on(route, { json: { status: 'Failed', error: { errorCode: 'IncorrectCredentials', message: 'm' } } });

    await expect(read()).resolves.toEqual({
      kind: 'offline',
      errors: [{ code: 'IncorrectCredentials', message: 'm' }],
    });
  });

  it.each([
    {},
    { error: { errorCode: 'Busy', message: 'm', isRetriable: true } },
    { error: { errorCode: 'UnknownError' } },
  ])('that failed by itself (%j) says nothing about the connection', async (rest) => {
    standin.on(route, { json: { status: 'Failed', ...rest } });

    expect((await catchPowerBiError(read())).reason).toBe('unavailable');
  });
});

describe('gateways', () => {
  it('are online although one member has trouble', async () => {
    standin.on('POST /v1/gateways/g1/checkStatus', {
      json: { status: 'Online', errorDetails: [{ errorCode: 'DMTS_GatewayIsDisabled', message: 'm' }] },
    });

    await expect(fabric().checkGateway('g1')).resolves.toEqual({ kind: 'online' });
  });

  it('have a name', async () => {
    standin.on('GET /v1/gateways/g1', { json: { id: 'g1', type: 'OnPremises', displayName: 'Berlin' } });

    await expect(fabric().findGatewayName('g1')).resolves.toBe('Berlin');
  });

  it.each([403, 404])('have none for this bot when Fabric answers %i', async (status) => {
    standin.on('GET /v1/gateways/g1', { status, json: { errorCode: 'EntityNotFound', message: 'm' } });

    await expect(fabric().findGatewayName('g1')).resolves.toBeUndefined();
  });
});

it('lists who holds which role on a gateway', async () => {
  standin.on('GET /v1/gateways/g1/roleAssignments', {
    json: { value: [{ id: 'p1', principal: { id: 'p1', type: 'User' }, role: 'Admin' }] },
  });

  await expect(fabric().listGatewayRoles('g1')).resolves.toEqual([{ principalId: 'p1', kind: 'User', role: 'Admin' }]);
});

it('lists who holds which role on a connection', async () => {
  standin.on('GET /v1/connections/c1/roleAssignments', {
    json: { value: [{ id: 'p1', principal: { id: 'p1', type: 'User', displayName: 'Ana' }, role: 'Owner' }] },
  });

  await expect(fabric().listConnectionRoles('c1')).resolves.toEqual([
    { principalId: 'p1', kind: 'User', role: 'Owner' },
  ]);
});
