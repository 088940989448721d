import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from '../../ports/log.ts';
import { playgroundPlaces, writePlaygroundConfig } from './playground-config.ts';
import type { PlaygroundPlaces, PlaygroundTenant } from './playground-config.ts';
import { createPlaygroundFront } from './playground-front.ts';

export interface PlaygroundOptions extends PlaygroundTenant {
  readonly botEndpoint: string;
  /** 0 or none: any free one. */
  readonly port?: number;
  readonly log: Log;
  /** The Playground keeps its configuration and logs in a folder of its own in here. */
  readonly dataDir: string;
}

export interface Playground {
  /** For a browser, and for createPlaygroundClient. */
  readonly url: string;
  /** What activities name as serviceUrl. */
  readonly serviceUrl: string;
  readonly places: PlaygroundPlaces;
  readonly processId: number | undefined;
  stop(): Promise<void>;
}

const packageEntry = '@microsoft/m365agentsplayground/cli.js';
const startMs = 20_000;
const stopMs = 3000;

export function isPlaygroundInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve(packageEntry);
    return true;
  } catch {
    return false;
  }
}

/** Starts Microsoft 365 Agents Playground as Contoso's Teams, on loopback. It ends with this process, however that ends. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  if (!isPlaygroundInstalled()) {
    throw new Error('The package @microsoft/m365agentsplayground is missing; run npm ci (without --omit=dev).');
  }
  const config = writePlaygroundConfig(options);
  const directory = path.resolve(options.dataDir, 'playground');
  await mkdir(directory, { recursive: true });
  const configPath = path.join(directory, '.m365agentsplayground.yml');
  await writeFile(configPath, config);

  const front = await createPlaygroundFront({ port: options.port ?? 0, log: options.log });
  const serviceUrl = `${front.url}/_connector`;
  const child = spawnPlayground({ directory, configPath, serviceUrl, botEndpoint: options.botEndpoint });
  let isStopping = false;
  child.once('exit', (code) => {
    if (!isStopping) options.log.error({ code, directory }, 'the Playground ended by itself');
  });
  const stop = async (): Promise<void> => {
    isStopping = true;
    await front.close();
    await endChild(child);
  };
  try {
    await front.attach(await waitForPort(child, directory));
  } catch (error) {
    await stop();
    throw error;
  }
  options.log.info({ url: front.url }, 'the Playground is ready');
  return { url: front.url, serviceUrl, places: playgroundPlaces, processId: child.pid, stop };
}

function spawnPlayground(init: {
  directory: string;
  configPath: string;
  serviceUrl: string;
  botEndpoint: string;
}): ChildProcess {
  // Run from source the neighbour is a .ts file, after a build a .js one.
  const self = fileURLToPath(import.meta.url);
  const entry = path.join(path.dirname(self), `playground-process${path.extname(self)}`);
  const args = ['start', '-e', init.botEndpoint, '-c', 'msteams', '-p', '0', '--dt', '--service-url', init.serviceUrl];
  const child = fork(entry, args, {
    cwd: init.directory,
    execPath: process.execPath,
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...withoutNodeOptions(process.env),
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: init.configPath,
      M365_AGENTS_PLAYGROUND_LOGFILE: path.join(init.directory, 'playground.log'),
    },
  });
  const output = createWriteStream(path.join(init.directory, 'output.log'));
  child.stdout?.pipe(output, { end: false });
  child.stderr?.pipe(output, { end: false });
  child.once('close', () => output.end());
  return child;
}

/** A debugger's or a test runner's options are not for the Playground. */
function withoutNodeOptions(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'NODE_OPTIONS'));
}

async function waitForPort(child: ChildProcess, directory: string): Promise<number> {
  return await new Promise<number>((resolve, reject) => {
    let seen = '';
    const fail = (what: string): void => {
      clearTimeout(timer);
      reject(new Error(`The Playground ${what}. Its output is in ${directory}.`));
    };
    const timer = setTimeout(() => fail(`did not listen within ${startMs / 1000} seconds`), startMs);
    child.once('error', () => fail('could not be started'));
    child.once('exit', (code) => fail(`ended while starting (exit code ${code ?? 'none'})`));
    child.stdout?.on('data', (chunk: Buffer) => {
      seen = (seen + chunk.toString('utf8')).slice(0, 1000);
      const port = /Listening on (\d+)/.exec(seen)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
  });
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const timer = setTimeout(() => child.kill('SIGKILL'), stopMs);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
}
