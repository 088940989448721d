import { z } from 'zod';
import { storageOf } from '../app.ts';
import { readStorageConfig } from '../config.ts';
import { createJobDesk, type JobDesk, type JobsOverview } from '../flows/job-desk.ts';
import { findControlFile, type ControlDoor } from '../outbound/control-file.ts';
import { createLog } from '../outbound/log.ts';
import { openJobs } from '../outbound/storage/open-jobs.ts';
import { StorageError } from '../outbound/storage/storage-error.ts';
import { systemClock } from '../outbound/system-clock.ts';
import type { CommandIo } from './command.ts';

const patienceMs = 30_000;

/** The jobs of the database, or of the running bot that holds it. */
export async function openJobDesk({ env }: Pick<CommandIo, 'env'>): Promise<{ desk: JobDesk; close(): Promise<void> }> {
  const config = readStorageConfig(env);
  try {
    const { jobs, close } = await openJobs(storageOf({ storage: config }), {
      clock: systemClock,
      log: createLog({ level: 'silent' }),
    });
    return { desk: createJobDesk(jobs), close };
  } catch (error) {
    if (!(error instanceof StorageError) || error.reason !== 'inUse' || config.kind !== 'embedded') throw error;
    const door = await findControlFile(config.dir);
    if (door === undefined) {
      throw new Error(
        `The database in ${config.dir} is in use by a process that cannot be asked: wait until it has ended, if it is a backup, or stop it.`,
        { cause: error },
      );
    }
    return { desk: deskBehind(door), close: async () => undefined };
  }
}

function deskBehind(door: ControlDoor): JobDesk {
  return {
    // Both ends are the same program, so the answer's form is its own.
    overview: async () => (await ask(door, 'GET', '/jobs')) as JobsOverview,
    async replay(which) {
      const body = which === 'all' ? { all: true } : which;
      return z.object({ replayed: z.int() }).parse(await ask(door, 'POST', '/jobs/replay', body)).replayed;
    },
  };
}

async function ask({ port, token }: ControlDoor, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(patienceMs),
  }).catch((error: unknown) => {
    throw new Error('The bot that holds the database does not answer: try again, or stop it first.', { cause: error });
  });
  if (!response.ok)
    throw new Error(`The bot that holds the database refused (${response.status}): is it another version?`);
  return response.json();
}
