import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { changeIncident } from '../../src/flows/change-incident.ts';
import { reportFailure } from '../../src/flows/look-at.ts';
import { pushNews } from '../../src/flows/push-news.ts';
import { openStorage } from '../../src/outbound/storage/open-storage.ts';
import { createReceivers } from '../../src/outbound/webhooks/create-receivers.ts';
import { aFailure, aMember, startedAt } from '../builders.ts';
import { createPlace, kinds, sayWhatIsSkipped, type Place } from '../outbound/storage/backends.ts';
import { until } from '../outbound/storage/until.ts';
import { startHttpStandin, type HttpStandin } from '../standins/http-standin.ts';
import { jobHandlers } from '../standins/job-handlers.ts';
import { createRecordingLog } from '../standins/recording-log.ts';

const key = `whsec_${Buffer.alloc(32, 'k').toString('base64')}`;
/** A second of the bots is a millisecond outside. */
const speed = 1_000;
const incidents = 12;
const news = z.object({ type: z.string(), data: z.object({ incidentId: z.string(), version: z.number() }) });

beforeAll(sayWhatIsSkipped);

(kinds.includes('postgres') ? describe : describe.skip)('two replicas on one database', () => {
  let place: Place;
  let receiver: HttpStandin;

  beforeAll(async () => {
    place = await createPlace('postgres');
    receiver = await startHttpStandin();
    receiver.on('POST /hook', { status: 200 });
  }, 60_000);

  afterAll(async () => {
    await receiver.close();
    await place.remove();
  });

  async function open() {
    const begunAt = Date.now();
    const now = () => startedAt + (Date.now() - begunAt) * speed;
    const clock = { now, toRealMs: (spanMs: number) => spanMs / speed };
    const log = createRecordingLog();
    const { store, jobs } = await openStorage(place.options, { clock, log, pollMs: 5 });
    const receivers = createReceivers({ urls: [`${receiver.origin}/hook`], keys: [key], log });
    const deps = { store, jobs, clock, log, receivers };
    let pushed = 0;
    const push: Parameters<typeof jobHandlers>[0]['push'] = async (job) => {
      pushed += 1;
      await pushNews(deps, job);
    };
    await jobs.start(jobHandlers({ push }, async () => undefined));
    const close = async (): Promise<void> => {
      await jobs.stop(1_000);
      await store.close();
    };
    return { deps, close, pushed: () => pushed };
  }

  it('tell each change once and in its order, whoever of them made it', async () => {
    const replicas = [await open(), await open()] as const;
    const either = (number: number) => replicas[number % 2 === 0 ? 0 : 1].deps;
    const groups = Array.from({ length: incidents }, () => randomUUID());
    const opened = await Promise.all(
      groups.map((groupKey, number) => {
        const failure = aFailure({ groupKey, member: aMember({ datasetId: groupKey }) });
        return reportFailure(either(number) as unknown as Parameters<typeof reportFailure>[0], failure);
      }),
    );
    await Promise.all(
      opened.map(({ incidentId }, number) => {
        const at = either(number).clock.now();
        const run = { requestId: randomUUID(), startedAt: at, endedAt: at, scheduleEnabled: true };
        const event = { kind: 'successFound', at, datasetId: groups[number] ?? '', ...run } as const;
        return changeIncident(either(number + 1), incidentId, event);
      }),
    );
    await until(async () => (await replicas[0].deps.jobs.countPending()) === 0);
    const pushes = replicas.reduce((sum, { pushed }) => sum + pushed(), 0);
    for (const { close } of replicas) await close();

    const told = receiver.requests.map(({ body }) => news.parse(body));
    for (const { incidentId } of opened) {
      const types = told.filter(({ data }) => data.incidentId === incidentId).map(({ type }) => type);
      expect(types).toEqual(['incident.opened', 'incident.proven']);
    }
    expect(told).toHaveLength(2 * incidents);
    expect(pushes).toBe(2 * incidents);
  }, 60_000);
});
