import { createPlace, kinds, sayWhatIsSkipped, type Place } from '../outbound/storage/backends.ts';
import { exchange } from '../inbound/running-bot.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { rotateFinancePassword } from './finance.ts';

beforeAll(sayWhatIsSkipped);

(kinds.includes('postgres') ? describe : describe.skip)('a web replica and two workers on one database', () => {
  let place: Place;
  let contoso: ContosoApp;

  beforeAll(async () => {
    place = await createPlace('postgres');
    if (place.options.kind !== 'postgres') throw new Error('this is no server');
    const DATABASE_URL = place.options.url;
    const worker = { DATABASE_URL, ROLE: 'worker' };
    contoso = await startContosoApp({
      watch: ['Finance'],
      env: { DATABASE_URL, ROLE: 'web' },
      others: [worker, worker],
    });
  }, 60_000);

  afterAll(async () => {
    await contoso.stop();
    await place.remove();
  }, 30_000);

  const line = 'workspaces and datasets were read';
  const get = (port: number, path: string) => exchange(port, { method: 'GET', path });

  it('discover once for all, tell once, and answer at the web', async () => {
    expect(contoso.log.lines.filter((each) => each.includes(line))).toHaveLength(1);
    const count = rotateFinancePassword(contoso.sandbox.contoso.world);

    await contoso.untilCard(`${count} datasets do not refresh`);

    expect(contoso.cards()).toHaveLength(1);
    expect(await contoso.say('what is failing')).toContain(`${count} datasets`);
  }, 60_000);

  it('all tell their health, and a worker serves nothing else', async () => {
    const worker = contoso.others[0]?.port ?? 0;

    for (const port of [contoso.port, worker]) {
      expect((await get(port, '/healthz')).status).toBe(200);
      expect((await get(port, '/readyz')).status).toBe(200);
    }
    const message = {
      method: 'POST',
      path: '/api/messages',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    };
    expect((await exchange(contoso.port, message)).status).toBe(400);
    expect((await exchange(worker, message)).status).toBe(404);
  });
});
