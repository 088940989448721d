import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { alex, botApp, contosoTenantId } from '../../src/sandbox/world/people.ts';
import { workspaceName, type TenantSize } from '../../tests/standins/large-tenant.ts';
import { startTeamsConnector } from '../../tests/standins/teams-connector.ts';
import type { LargeContoso } from './large-contoso.ts';

const size: TenantSize = { workspaces: 200, datasetsEach: 50, failsEvery: 101 };
const askedTimes = 300;
const watchedWorkspaces = 20;
const channelId = '19:alerts@thread.tacv2';

export const name = 'embedded';

export async function run() {
  const dir = process.env['BENCH_DATA_DIR'] ?? (await mkdtemp(path.join(tmpdir(), 'pbibot-embedded-')));
  const isSeeded = existsSync(path.join(dir, 'postgres', 'PG_VERSION'));
  const { contoso, datasetNames, env: contosoEnv } = await startContoso(isSeeded ? {} : { seedDir: dir });
  const teams = await startTeamsConnector();
  teams.roster.set('29:alex', {
    id: '29:alex',
    name: alex.name,
    aadObjectId: alex.personId,
    userPrincipalName: alex.upn,
  });
  const env = { ...contosoEnv, PORT: '0', DATA_DIR: dir, LOG_LEVEL: 'info' };
  const started = performance.now();
  const bot = spawn(
    process.execPath,
    ['--no-warnings', fileURLToPath(new URL('../../src/cli/pbibot.ts', import.meta.url)), 'start'],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const port = await listeningPort(bot);
    const startMs = performance.now() - started;
    const origin = `http://127.0.0.1:${port}`;
    const ask = (text: string, kind: 'channel' | 'personal') => post(origin, teams.serviceUrl, text, kind);
    for (let at = 0; at < watchedWorkspaces; at += 1) await ask(`watch ${workspaceName(at)}`, 'channel');
    const watched = datasetNames.slice(0, watchedWorkspaces * size.datasetsEach);
    const inChannel: number[] = [];
    const inPerson: number[] = [];
    // The first message of a person asks Power BI for the roles in every workspace, and is no measure of the rest.
    await ask('hello', 'personal');
    const before = await onProcessorMs(bot);
    for (let at = 0; at < askedTimes; at += 1) {
      inChannel.push(await ask(`why did ${watched[(at * 37) % watched.length]} fail?`, 'channel'));
      inPerson.push(await ask(`why did ${datasetNames[(at * 991) % datasetNames.length]} fail?`, 'personal'));
      await sleep(20);
    }
    const spent = (await onProcessorMs(bot)) - before;
    console.log(
      `the bot's main thread, sweep and all: ${(spent / (2 * askedTimes)).toFixed(1)} ms of processor an answer`,
    );
    const rss = await memoryOf(bot);
    const belowMs = (what: string, values: readonly number[]) => {
      const p99 = percentile(values, 0.99);
      console.log(
        `${what}: median ${percentile(values, 0.5).toFixed(0)} ms, slowest ${Math.max(...values).toFixed(0)} ms`,
      );
      return { name: `${what}, p99, ms`, value: p99, wanted: '< 100', ok: p99 < 100 };
    };
    return [
      { name: 'start to listening, s', value: startMs / 1_000, wanted: '< 5', ok: startMs < 5_000 },
      { name: 'peak RSS, MB', value: rss.peakMb, wanted: '< 500', ok: rss.peakMb < 500 },
      { name: 'RSS during a sweep, MB', value: rss.nowMb, wanted: '< 500', ok: rss.nowMb < 500 },
      belowMs('an answer in a channel', inChannel),
      belowMs('an answer in a personal chat', inPerson),
    ];
  } finally {
    bot.kill('SIGTERM');
    await once(bot, 'close');
    await teams.close();
    contoso.kill();
    if (process.env['BENCH_DATA_DIR'] === undefined) await rm(dir, { recursive: true });
  }
}

async function startContoso(seed: { seedDir?: string }): Promise<LargeContoso & { contoso: ChildProcess }> {
  const contoso = fork(new URL('large-contoso.ts', import.meta.url), [JSON.stringify({ size, ...seed })]);
  const stands = once(contoso, 'message') as Promise<[LargeContoso]>;
  const ended = once(contoso, 'exit').then(([code]) => Promise.reject(new Error(`Contoso ended with ${code}`)));
  const [told] = await Promise.race([stands, ended]);
  ended.catch(() => undefined);
  return { contoso, ...told };
}

async function listeningPort(bot: ChildProcess): Promise<number> {
  if (bot.stdout === null) throw new Error('the bot has no output');
  const lines = createInterface({ input: bot.stdout });
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const said = JSON.parse(line) as { msg?: string; port?: number };
      if (said.msg === 'the bot is listening' && said.port !== undefined) resolve(said.port);
    });
    lines.on('close', () => reject(new Error('the bot ended before it listened')));
  });
}

let sent = 0;

/** Milliseconds until the bot has answered in Teams and given the activity back. */
async function post(origin: string, serviceUrl: string, text: string, kind: 'channel' | 'personal'): Promise<number> {
  sent += 1;
  const tenant = { id: contosoTenantId };
  const body = JSON.stringify({
    type: 'message',
    text,
    id: `message-${sent}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:alex', name: alex.name, aadObjectId: alex.personId },
    recipient: { id: `28:${botApp.appId}`, name: 'pbibot' },
    conversation:
      kind === 'channel'
        ? { id: `${channelId};messageid=post-${sent}`, conversationType: 'channel', isGroup: true, tenantId: tenant.id }
        : { id: 'a:chat-of-alex', conversationType: 'personal', tenantId: tenant.id },
    channelData:
      kind === 'channel'
        ? { team: { id: '19:team@thread.tacv2' }, channel: { id: channelId, name: 'alerts' }, tenant }
        : { tenant },
  });
  const from = performance.now();
  const response = await fetch(`${origin}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (response.status >= 300) throw new Error(`the bot answered ${response.status}`);
  await response.text();
  return performance.now() - from;
}

/** Of the main thread, which alone holds up an answer: what other processes take is not in it. */
async function onProcessorMs({ pid }: ChildProcess): Promise<number> {
  const [onProcessorNs] = (await readFile(`/proc/${pid}/task/${pid}/schedstat`, 'utf8')).split(' ');
  return Number(onProcessorNs) / 1e6;
}

async function memoryOf({ pid }: ChildProcess): Promise<{ nowMb: number; peakMb: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const mb = (field: string): number => Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1_024;
  return { nowMb: mb('VmRSS'), peakMb: mb('VmHWM') };
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
