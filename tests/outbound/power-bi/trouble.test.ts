import { createFabric } from '../../../src/outbound/fabric/create-fabric.ts';
import { createPowerBi } from '../../../src/outbound/power-bi/create-power-bi.ts';
import type { ClientOptions } from '../../../src/outbound/http/create-http.ts';
import {
  bodyMarker,
  catchPowerBiError,
  clientOptions,
  markerToken,
  textOf,
  troubleLimits,
  troubleRows,
} from '../../standins/contract-rows.ts';
import { type HttpStandin, startHttpStandin } from '../../standins/http-standin.ts';

const address = { workspaceId: 'w1', datasetId: 'd1' };

const reads = [
  {
    client: 'Power BI',
    route: 'GET /v1.0/myorg/groups/w1/datasets/d1/refreshes',
    read: (options: ClientOptions) => createPowerBi(options).listRefreshes(address, { top: 3 }),
  },
  {
    client: 'Fabric',
    route: 'GET /v1/workspaces/w1/items/d1/connections',
    read: (options: ClientOptions) => createFabric(options).listItemConnections(address),
  },
];

let standin: HttpStandin;
beforeEach(async () => {
  standin = await startHttpStandin();
});
afterEach(async () => {
  await standin.close();
  expect(standin.unexpected).toEqual([]);
});

describe.each(reads)('a read of $client', ({ route, read }) => {
  it.each(troubleRows)('takes $name as $reason', async ({ answer, reason, tries, retryAfterMs, code }) => {
    standin.on(route, answer);
    const options = clientOptions(standin.origin, troubleLimits);

    const error = await catchPowerBiError(read(options));

    expect(error).toMatchObject({ reason, code, retryAfterMs });
    expect(standin.requests).toHaveLength(tries);
    const told = options.logged.lines.join('\n') + textOf(error);
    expect(told).not.toContain(bodyMarker);
    expect(told).not.toContain(markerToken);
    expect(error.message).toMatch(/\{\w+Id\}/);
  });

  it('comes through when the trouble passes', async () => {
    standin.on(route, { status: 502 }, { cut: true }, { json: { value: [] } });

    await expect(read(clientOptions(standin.origin))).resolves.toEqual([]);
    expect(standin.requests).toHaveLength(3);
  });

  it('ends at once when the caller gives up', async () => {
    standin.on(route, { hang: true });
    const options = clientOptions(standin.origin);
    const controller = new AbortController();
    const work = route.includes('refreshes')
      ? createPowerBi(options).listRefreshes(address, { top: 1, signal: controller.signal })
      : createFabric(options).listItemConnections(address, controller.signal);
    controller.abort(new Error('stopping'));

    await expect(work).rejects.toThrow('stopping');
  });

  it('keeps to itself what a credential says when it fails', async () => {
    const failure = Object.assign(new Error(`sent ${bodyMarker}`), { request: { body: bodyMarker } });
    const options = clientOptions(standin.origin, { credential: { getToken: () => Promise.reject(failure) } });

    const error = await catchPowerBiError(read(options));

    expect(error).toMatchObject({ reason: 'unauthorized', code: 'unexpected' });
    expect(options.logged.lines.join('\n') + textOf(error)).not.toContain(bodyMarker);
  });
});
