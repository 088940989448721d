import type { Clock } from '../../ports/clock.ts';
import type { JobCounts, Jobs } from '../../ports/jobs.ts';
import type { Log } from '../../ports/log.ts';
import type { Store } from '../../ports/store.ts';
import type { CallCounter } from './count-calls.ts';
import { writeExposition, type Metric, type Sample } from './exposition.ts';

/** What the process knows of itself. */
export interface ProcessFacts {
  readonly version: string;
  readonly nodeVersion: string;
  readonly startedAt: number;
  rssBytes(): number;
  cpuSeconds(): number;
}

export interface MetricsParts {
  readonly store: Pick<Store, 'measure'>;
  readonly jobs: Pick<Jobs, 'countByKind'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly role: string;
  readonly facts: ProcessFacts;
  readonly counters: readonly Pick<CallCounter, 'metric'>[];
}

/** Everything as Prometheus reads it. Who asks while an answer is on its way gets the same one. */
export function createMetrics(parts: MetricsParts): () => Promise<string> {
  let current: Promise<string> | undefined;
  const read = async (): Promise<string> =>
    writeExposition([
      ...ofProcess(parts),
      ...parts.counters.map((counter) => counter.metric()),
      ...(await ofDatabase(parts)),
    ]);
  return () => {
    current ??= read().finally(() => (current = undefined));
    return current;
  };
}

function ofProcess({ facts, role }: MetricsParts): Metric[] {
  const { version, nodeVersion } = facts;
  return [
    gauge('pbibot_build_info', 'Which version runs, and in which role.', [
      { labels: { version, node: nodeVersion, role }, value: 1 },
    ]),
    gauge('process_resident_memory_bytes', 'Memory in use.', [{ value: facts.rssBytes() }]),
    gauge('process_start_time_seconds', 'When the process started.', [{ value: facts.startedAt / 1000 }]),
    {
      ...gauge('process_cpu_seconds_total', 'Processor time used.', [{ value: facts.cpuSeconds() }]),
      type: 'counter',
    },
  ];
}

/** The same from every replica: take the maximum over them, not the sum. */
async function ofDatabase({ store, jobs, clock, log }: MetricsParts): Promise<Metric[]> {
  const up = (value: 0 | 1): Metric => gauge('pbibot_database_up', '1 while the database answers.', [{ value }]);
  try {
    const [counts, { datasets, openIncidents, lookDueForMs }] = await Promise.all([
      jobs.countByKind(),
      store.measure(clock.now()),
    ]);
    return [
      up(1),
      gauge('pbibot_jobs', 'Jobs by kind and state.', counts.flatMap(jobSamples)),
      gauge(
        'pbibot_jobs_oldest_due_seconds',
        'For how long the oldest waiting job has been due.',
        counts.map(({ kind, oldestDueMs }) => ({ labels: { kind }, value: oldestDueMs / 1000 })),
      ),
      gauge('pbibot_datasets', 'Datasets that are watched over.', [{ value: datasets }]),
      gauge('pbibot_look_due_seconds', 'For how long the dataset that waits longest has been due for a look.', [
        { value: clock.toRealMs(lookDueForMs) / 1000 },
      ]),
      gauge('pbibot_incidents_open', 'Open incidents.', [{ value: openIncidents }]),
    ];
  } catch (error) {
    log.warn({ error }, 'metrics are told without the database');
    return [up(0)];
  }
}

function jobSamples({ kind, waiting, running, parked }: JobCounts): Sample[] {
  return Object.entries({ waiting, running, parked }).map(([state, value]) => ({ labels: { kind, state }, value }));
}

function gauge(name: string, help: string, samples: readonly Sample[]): Metric {
  return { name, help, samples, type: 'gauge' };
}
