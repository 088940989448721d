import { UsageError, type Command, type CommandIo } from './command.ts';

interface Described {
  readonly summary: string;
  load(): Promise<Command>;
}

const commands: Readonly<Record<string, Described>> = {
  diagnose: {
    summary: 'explain an error text of a failed refresh (a file or stdin; --json, --batch, --help)',
    load: async () => (await import('./diagnose.ts')).diagnoseCommand,
  },
  explain: {
    summary: 'what a code or a word means, or one of the usual questions (explain 18456)',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  understand: {
    summary: 'how the bot reads a message (--catalogue FILE TEXT, or --batch)',
    load: async () => (await import('./understand.ts')).understandCommand,
  },
  start: {
    summary: 'run the bot with the configuration of the environment (--role web, worker or both)',
    load: async () => (await import('./start.ts')).startCommand,
  },
  doctor: {
    summary: 'check the configuration against the real services and say what to do about each fault',
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
  migrate: {
    summary: 'bring the database up to date and say what was done',
    load: async () => (await import('./store-commands.ts')).migrateCommand,
  },
  backup: {
    summary: 'write everything in the database into a file (FILE; --force overwrites it)',
    load: async () => (await import('./store-commands.ts')).backupCommand,
  },
  restore: {
    summary: 'fill an empty database from such a file (FILE; --force replaces what is there)',
    load: async () => (await import('./store-commands.ts')).restoreCommand,
  },
  jobs: {
    summary: 'jobs that wait, run or are parked (--json); replay ID or --all queues parked ones anew',
    load: async () => (await import('./jobs.ts')).jobsCommand,
  },
  sandbox: {
    summary: 'Contoso on loopback, and a bot in it (--speed N, --failures FILE, --no-story)',
    load: async () => (await import('./sandbox.ts')).sandboxCommand,
  },
};

/** Runs the command that the arguments name. Exit code 0 ok, 1 the work failed, 2 wrong usage. */
export async function runCommand({ argv, stdin, stdout, stderr, env }: NodeJS.Process): Promise<number> {
  const [name = '', ...args] = argv.slice(2);
  if (name === '' || name === 'help' || name === '--help' || name === '-h') {
    stdout.write(usage());
    return name === '' ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    stderr.write(`pbibot knows no command ${JSON.stringify(name)}; it knows ${Object.keys(commands).join(', ')}.\n`);
    return 2;
  }
  const io: CommandIo = { args, stdin, stdout, stderr, env };
  try {
    return await (
      await command.load()
    )(io);
  } catch (error) {
    stderr.write(`pbibot ${name}: ${sentenceOf(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something went wrong';
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    return `Port ${String(error.port)} is taken. Stop what uses it, or choose others with PORT, TEAMS_PORT and PORTAL_PORT.`;
  }
  return error.message;
}

function usage(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`);
  return `pbibot tells the right Teams channel when a Power BI refresh fails on a credential.\n\nUsage: pbibot COMMAND\n\n${rows.join('\n')}\n`;
}
