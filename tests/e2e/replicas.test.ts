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
  });

  afterAll(async () => {
    await contoso.stop();
    await place.remove();
  });

  const line = 'workspaces and datasets were read';
  const get = (port: number, path: string) => exchange(port, { method: 'GET', path });

  it('discover once for all, tell once, and answer at the web', async () => {
    expect(contoso.log.lines.filter((each) => each.includes(line))).toHaveLength(1);
    const count = rotateFinancePassword(contoso.sandbox.contoso.world);

    await contoso.untilCard(`${count} datasets do not refresh`);

    expect(contoso.cards()).toHaveLength(1);
    expect(await contoso.say('what is failing')).toContain(`${count} datasets`);
  });

  it('tell Prometheus how they are', async () => {
    const [web, worker] = [await get(contoso.port, '/metrics'), await get(contoso.others[0]?.port ?? 0, '/metrics')];

    expect(web.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(web.text).toMatch(/^pbibot_build_info\{version="[^"]+",node="[^"]+",role="web"\} 1$/m);
    for (const { text } of [web, worker]) {
      expect(text).toMatch(/^pbibot_database_up 1$/m);
      expect(text).toMatch(/^pbibot_incidents_open 1$/m);
      expect(text).toMatch(/^pbibot_jobs\{kind="deliver",state="parked"\} 0$/m);
      expect(text).toMatch(/^pbibot_datasets [1-9]\d*$/m);
      expect(text).toMatch(/^process_resident_memory_bytes [1-9]\d+$/m);
    }
    expect(web.text).toMatch(/^pbibot_calls_total\{service="teams",operation="reply",result="ok"\} [1-9]/m);
    const workers = worker.text + (await get(contoso.others[1]?.port ?? 0, '/metrics')).text;
    expect(workers).toMatch(/^pbibot_runs_total\{kind="deliver",result="ok"\} [1-9]/m);
    expect(workers).toMatch(/^pbibot_runs_total\{kind="look",result="ok"\} [1-9]/m);
    expect(workers).toMatch(/^pbibot_calls_total\{service="powerBi",operation="listRefreshes",result="ok"\} [1-9]/m);
  });

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
