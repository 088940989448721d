import path from 'node:path';
import { parseArgs } from 'node:util';
import { createLog } from '../outbound/log.ts';
import { createSandboxClock } from '../sandbox/world/clock.ts';
import { stopSignal } from '../main.ts';
import { UsageError, type Command, type CommandIo } from './command.ts';
import { startDemo, type Demo } from './start-demo.ts';

const speedMax = 10_000;

interface SandboxArguments {
  readonly speed: number;
  readonly failures: string | undefined;
  readonly story: boolean;
  readonly data: string;
}

/** Contoso on loopback and a bot in it, until Ctrl+C. */
export const sandboxCommand: Command = async (io) => {
  const args = readArguments(io.args);
  const logFile = `${args.data}.log`;
  const startedAt = performance.now();
  io.stdout.write('Starting Contoso, its Teams and the bot …\n');
  const demo = await startDemo({
    clock: createSandboxClock({ speed: args.speed }),
    log: createLog({ level: 'info', file: logFile }),
    dataDir: args.data,
    story: args.story,
    ports: {
      bot: readPort(io, 'PORT', 3978),
      teams: readPort(io, 'TEAMS_PORT', 56150),
      portal: readPort(io, 'PORTAL_PORT', 3980),
    },
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(args.failures === undefined ? {} : { failuresFile: args.failures }),
  });
  io.stdout.write(describe(demo, args, { seconds: (performance.now() - startedAt) / 1000, logFile }));
  await stopSignal();
  io.stdout.write('\nStopping …\n');
  await demo.stop();
  return 0;
};

function readArguments(args: readonly string[]): SandboxArguments {
  const options = {
    speed: { type: 'string', default: '1' },
    failures: { type: 'string' },
    'no-story': { type: 'boolean', default: false },
    data: { type: 'string', default: path.join('.data', 'contoso') },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
    const speed = Number(values.speed);
    if (!(speed > 0 && speed <= speedMax))
      throw new UsageError(`--speed takes a number up to ${speedMax}, not ${values.speed}.`);
    return {
      speed,
      failures: values.failures,
      story: !values['no-story'] && values.failures === undefined,
      data: values.data,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : 'wrong arguments', { cause: error });
  }
}

function readPort({ env }: CommandIo, name: string, usual: number): number {
  const port = Number(env[name] ?? usual);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`${name} is no port: ${env[name]}.`);
  return port;
}

function whatHappens({ failures, story }: SandboxArguments): string {
  if (failures !== undefined)
    return `What happens now: refreshes fail with the texts of ${failures}, one after the other.`;
  if (!story) return 'Nothing goes wrong by itself; the control page breaks things at the push of a button.';
  return `What happens now: in about 20 seconds somebody rotates the password of svc_finance, a dozen datasets fail, and the card
comes into the channel “alerts” within two minutes. Ask there “@pbibot why did Sales fail”, press “Fix it with me”,
and enter the new password (the control page shows it) in the portal.`;
}

function describe(
  demo: Demo,
  args: SandboxArguments,
  { seconds, logFile }: { seconds: number; logFile: string },
): string {
  return `
Contoso is up after ${seconds.toFixed(1)} s, on this machine only.

  Teams (open this)   ${demo.teamsUrl}
  Contoso's portal    ${demo.sandbox.portalUrl}
  Control page        ${demo.sandbox.portalUrl}/control
  The bot             ${demo.botUrl}  (log: ${logFile})

${whatHappens(args)}

You are Alex Wilber. Ctrl+C stops everything.
`;
}
