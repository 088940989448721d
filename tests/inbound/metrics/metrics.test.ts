import { createCallCounter } from '../../../src/inbound/metrics/count-calls.ts';
import { createMetrics, type MetricsParts } from '../../../src/inbound/metrics/create-metrics.ts';
import { TeamsError } from '../../../src/ports/teams.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';

const marker = 'marker-93c1';

describe('calls', () => {
  it('are counted by their closed reason, and end as they did before', async () => {
    const counter = createCallCounter({ name: 'calls', help: 'Calls.', method: 'operation' });
    const refused = new TeamsError({ reason: 'refused', message: marker });
    const port = {
      limit: 7,
      post: async (text: string) => `${text}!`,
      update: () => Promise.reject(refused),
      find: async (): Promise<never> => {
        throw new TypeError(marker);
      },
      sync: () => 5,
    };

    const counted = counter.count(port, { service: 'teams' });

    expect([counted.limit, counted.sync(), await counted.post('a'), await counted.post('b')]).toEqual([
      7,
      5,
      'a!',
      'b!',
    ]);
    await expect(counted.update()).rejects.toBe(refused);
    await expect(counted.find()).rejects.toThrow(TypeError);
    expect(counter.metric().samples).toEqual([
      { labels: { service: 'teams', operation: 'post', result: 'ok' }, value: 2 },
      { labels: { service: 'teams', operation: 'update', result: 'refused' }, value: 1 },
      { labels: { service: 'teams', operation: 'find', result: 'TypeError' }, value: 1 },
    ]);
    expect(JSON.stringify(counter.metric())).not.toContain(marker);
  });
});

describe('metrics', () => {
  const parts = (change: Partial<MetricsParts> = {}): MetricsParts => ({
    store: { measure: async () => ({ datasets: 3, openIncidents: 1, lookDueForMs: 90_000 }) },
    jobs: { countByKind: async () => [{ kind: 'deliver', waiting: 2, running: 1, parked: 4, oldestDueMs: 1_500 }] },
    clock: { now: () => 0, toRealMs: (spanMs) => spanMs },
    log: createRecordingLog(),
    role: 'worker',
    facts: { version: '1.2.3', nodeVersion: '24', startedAt: 5_000, rssBytes: () => 100, cpuSeconds: () => 0.5 },
    counters: [],
    ...change,
  });

  it('tell of the process, the jobs and the store', async () => {
    const lines = (await createMetrics(parts())()).split('\n').filter((line) => !line.startsWith('#'));

    expect(lines).toEqual([
      'pbibot_build_info{version="1.2.3",node="24",role="worker"} 1',
      'process_resident_memory_bytes 100',
      'process_start_time_seconds 5',
      'process_cpu_seconds_total 0.5',
      'pbibot_database_up 1',
      'pbibot_jobs{kind="deliver",state="waiting"} 2',
      'pbibot_jobs{kind="deliver",state="running"} 1',
      'pbibot_jobs{kind="deliver",state="parked"} 4',
      'pbibot_jobs_oldest_due_seconds{kind="deliver"} 1.5',
      'pbibot_datasets 3',
      'pbibot_look_due_seconds 90',
      'pbibot_incidents_open 1',
      '',
    ]);
  });

  it('say so when the database is away, and tell the rest', async () => {
    const store = { measure: () => Promise.reject(new Error('gone')) };

    const text = await createMetrics(parts({ store }))();

    expect(text).toMatch(/^pbibot_database_up 0$/m);
    expect(text).toMatch(/^process_resident_memory_bytes 100$/m);
    expect(text).not.toContain('pbibot_jobs{');
  });

  it('are asked of the database once, however many ask at a time', async () => {
    let asked = 0;
    const read = createMetrics(parts({ jobs: { countByKind: async () => ((asked += 1), []) } }));

    await Promise.all([read(), read(), read()]);
    expect(asked).toBe(1);
    await read();
    expect(asked).toBe(2);
  });
});
