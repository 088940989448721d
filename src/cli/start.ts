import { parseArgs } from 'node:util';
import { runBot } from '../main.ts';
import { UsageError, type Command } from './command.ts';

/** Runs the bot until a signal stops it. */
export const startCommand: Command = async ({ args }) => {
  const options = { role: { type: 'string' } } as const;
  let role;
  try {
    ({ role } = parseArgs({ args: [...args], options, allowPositionals: false }).values);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'wrong arguments', { cause: error });
  }
  if (role !== undefined && !['web', 'worker', 'both'].includes(role)) {
    throw new UsageError(`--role is web, worker or both, not ${JSON.stringify(role)}.`);
  }
  return runBot(role === undefined ? {} : { ROLE: role });
};
