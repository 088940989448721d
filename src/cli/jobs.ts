import { parseArgs } from 'node:util';
import type { JobsOverview } from '../flows/job-desk.ts';
import type { ParkedJob } from '../ports/jobs.ts';
import { UsageError, type Command } from './command.ts';
import { openJobDesk } from './open-job-desk.ts';

const usage = 'use it like this: pbibot jobs [--json], pbibot jobs replay ID, or pbibot jobs replay --all';

type Asked = { readonly kind: 'list'; readonly json: boolean } | { readonly kind: 'replay'; readonly jobId?: string };

/** Shows what waits, runs and is parked, or queues parked jobs anew. */
export const jobsCommand: Command = async (io) => {
  const asked = readArguments(io.args);
  const { desk, close } = await openJobDesk(io);
  try {
    if (asked.kind === 'list') {
      const overview = await desk.overview();
      io.stdout.write(asked.json ? `${JSON.stringify(overview)}\n` : describe(overview));
      return 0;
    }
    const { jobId } = asked;
    const replayed = await desk.replay(jobId === undefined ? 'all' : { jobId });
    if (jobId !== undefined && replayed === 0)
      throw new Error(`no job ${jobId} is parked; pbibot jobs lists those that are.`);
    io.stdout.write(`${replayed === 1 ? 'One job is' : `${replayed} jobs are`} queued anew.\n`);
    return 0;
  } finally {
    await close();
  }
};

function readArguments(args: readonly string[]): Asked {
  const options = { json: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } } as const;
  let read;
  try {
    read = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(usage, { cause: error });
  }
  const { values, positionals } = read;
  const [action, jobId, ...others] = positionals;
  if (action === undefined && !values.all) return { kind: 'list', json: values.json };
  if (action !== 'replay' || others.length > 0 || values.json || (jobId === undefined) !== values.all) {
    throw new UsageError(usage);
  }
  return { kind: 'replay', ...(jobId === undefined ? {} : { jobId }) };
}

function describe({ counts, parked }: JobsOverview): string {
  const rows = counts.map(({ kind, waiting, running, parked: those, oldestDueMs }) => [
    kind,
    String(waiting),
    String(running),
    String(those),
    oldestDueMs === 0 ? '–' : `${Math.round(oldestDueMs / 1000)} s`,
  ]);
  const summary = table([['job', 'waiting', 'running', 'parked', 'due for'], ...rows]);
  if (parked.length === 0) return `${summary}\nNo job is parked.\n`;
  const list = table([['id', 'job', 'parked at', 'tries', 'of', 'error'], ...parked.map(rowOf)]);
  return `${summary}\nParked: they failed too often, and nobody tries them until you say so (pbibot jobs replay ID, or --all).\n\n${list}`;
}

function rowOf({ jobId, job, parkedAt, attempts, error }: ParkedJob): string[] {
  const at = new Date(parkedAt).toISOString().replace(/\.\d+/, '');
  // A terminal obeys control characters.
  const plain = error.replaceAll(/\p{Cc}+/gu, ' ');
  return [jobId, job.kind, at, String(attempts), subjectOf(job), plain];
}

function subjectOf(job: ParkedJob['job']): string {
  if ('incidentId' in job) return `incident ${job.incidentId}`;
  if ('reminderId' in job) return `reminder ${job.reminderId}`;
  return 'datasetId' in job ? `dataset ${job.datasetId}` : `conversation ${job.conversationId}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
