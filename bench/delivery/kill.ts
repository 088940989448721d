import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runKillTrial, type KillReport } from '../../tests/standins/kill-trial.ts';
import { createPlace } from '../../tests/outbound/storage/backends.ts';

const kills = 30;

export const name = 'kill';

/** On the embedded database, and on PostgreSQL with two workers where TEST_DATABASE_URL names a server. */
export async function run() {
  const dir = await mkdtemp(path.join(tmpdir(), 'pbibot-kill-'));
  const embedded = await runKillTrial({ storage: { DATA_DIR: dir }, workers: 1, kills, seed: 'embedded' });
  await rm(dir, { recursive: true });
  const figures = figuresOf('embedded', embedded);
  if (process.env['TEST_DATABASE_URL'] === undefined) {
    console.log('PostgreSQL was left out: TEST_DATABASE_URL is not set.');
    return figures;
  }
  const place = await createPlace('postgres');
  if (place.options.kind !== 'postgres') throw new Error('this place is no server');
  const storage = { DATABASE_URL: place.options.url };
  const postgres = await runKillTrial({ storage, workers: 2, kills, seed: 'postgres' });
  await place.remove();
  return [...figures, ...figuresOf('PostgreSQL, two workers', postgres)];
}

function figuresOf(where: string, report: KillReport) {
  const none = (what: string, found: readonly string[]) => {
    for (const line of found) console.log(`${where}: ${line}`);
    return { name: `${where}: ${what}`, value: found.length, wanted: '0', ok: found.length === 0 };
  };
  const { incidents, cards, duplicates, settledMs } = report;
  return [
    { name: `${where}: incidents`, value: incidents, wanted: '>= 5', ok: incidents >= 5 },
    { name: `${where}: cards that had to stand`, value: cards, wanted: '>= 15', ok: cards >= 15 },
    none('notices lost', report.lost),
    { name: `${where}: duplicates`, value: duplicates, wanted: `<= ${kills}`, ok: duplicates <= kills },
    none('starts that failed', report.failedStarts),
    none('datasets whose incident is wrong', report.mistaken),
    none('incidents stuck', report.stuck),
    none('jobs parked', report.parked),
    // A killed worker's jobs are to be taken within 60 s.
    {
      name: `${where}: settled after the last kill, s`,
      value: settledMs / 1_000,
      wanted: '< 60',
      ok: settledMs < 60_000,
    },
  ];
}
