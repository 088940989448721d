import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPlace } from '../../tests/outbound/storage/backends.ts';
import { runClickTrial } from '../../tests/standins/click-trial.ts';

const rounds = 1_000;

export const name = 'clicks';

/** At two replicas where TEST_DATABASE_URL names a server, else at one bot with its own database. */
export async function run() {
  if (process.env['TEST_DATABASE_URL'] === undefined) {
    console.log('Two replicas were left out: TEST_DATABASE_URL is not set.');
    const dir = await mkdtemp(path.join(tmpdir(), 'pbibot-clicks-'));
    const report = await runClickTrial({ storage: { DATA_DIR: dir }, replicas: 1, rounds });
    await rm(dir, { recursive: true });
    return figuresOf('one bot', report);
  }
  const place = await createPlace('postgres');
  if (place.options.kind !== 'postgres') throw new Error('this place is no server');
  const report = await runClickTrial({ storage: { DATABASE_URL: place.options.url }, replicas: 2, rounds });
  await place.remove();
  return figuresOf('two replicas', report);
}

function figuresOf(where: string, report: Awaited<ReturnType<typeof runClickTrial>>) {
  for (const line of report.wrong) console.log(`${where}: ${line} refreshes`);
  return [
    { name: `${where}: rounds`, value: report.rounds, wanted: `${rounds}`, ok: report.rounds === rounds },
    {
      name: `${where}: rounds without exactly one refresh`,
      value: report.wrong.length,
      wanted: '0',
      ok: report.wrong.length === 0,
    },
    {
      name: `${where}: presses without a card in answer`,
      value: report.unanswered,
      wanted: '0',
      ok: report.unanswered === 0,
    },
  ];
}
