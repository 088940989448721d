import { Webhook } from 'standardwebhooks';
import type { IncidentNews } from '../../src/core/incident/news.ts';
import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { until } from '../outbound/storage/until.ts';
import { startHttpStandin, type HttpStandin } from '../standins/http-standin.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { anaSwitchesOn, enterNewPassword, incidentIdOf, rotateFinancePassword } from './finance.ts';

const [eventsKey, webhookKey] = ['e', 'w'].map((letter) => `whsec_${Buffer.alloc(32, letter).toString('base64')}`) as [
  string,
  string,
];
let contoso: ContosoApp;
let receiver: HttpStandin;

beforeAll(async () => {
  receiver = await startHttpStandin();
  receiver.on('POST /hook', { status: 202 });
  const env = {
    SECRET_EVENTS_KEY: eventsKey,
    SECRET_WEBHOOK_URLS: `${receiver.origin}/hook`,
    SECRET_WEBHOOK_KEY: webhookKey,
  };
  contoso = await startContosoApp({ watch: ['Finance'], env });
});

afterAll(async () => {
  await contoso.stop();
  await receiver.close();
});

const news = (): IncidentNews[] =>
  receiver.requests.map(
    ({ text, headers }) => new Webhook(webhookKey).verify(text, headers as Record<string, string>) as IncidentNews,
  );

it('takes an event of a pipeline once, and refuses one that nobody signed', async () => {
  const body = JSON.stringify({ datasetId: datasetIdOf('Finance', 'Sales') });
  const sentAt = new Date();
  const signature = new Webhook(eventsKey).sign('run-1', sentAt, body);
  const send = async (headers: Record<string, string>): Promise<number> => {
    const url = `http://127.0.0.1:${contoso.port}/api/events/refresh`;
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    await answer.text();
    return answer.status;
  };
  const from = { 'webhook-id': 'run-1', 'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1_000)) };

  expect(await send(from)).toBe(401);
  expect(await send({ ...from, 'webhook-signature': signature })).toBe(202);
  expect(await send({ ...from, 'webhook-signature': signature })).toBe(200);
});

it('tells another tool of an incident from its opening to its proof', async () => {
  const { world } = contoso.sandbox.contoso;
  const count = rotateFinancePassword(world);
  const incidentId = incidentIdOf(await contoso.untilCard(`${count} datasets do not refresh`));
  enterNewPassword(world);
  await contoso.press({ verb: 'recheck', data: { verb: 'recheck', incidentId } });
  await contoso.untilCard('schedules are still off');
  anaSwitchesOn(world);
  await until(async () => news().some(({ type }) => type === 'incident.proven'));

  const told = news().filter(({ data }) => data.incidentId === incidentId);
  expect(told[0]?.type).toBe('incident.opened');
  expect(told.at(-1)).toMatchObject({
    type: 'incident.proven',
    data: { status: 'proven', datasetCount: count, freshCount: count },
  });
  const versions = told.map(({ data }) => data.version);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
  expect(told.length).toBeLessThan(count * 3);
});
