import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { doctorCommand } from '../../src/cli/doctor.ts';
import { startSandbox, type Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { createSandboxClock } from '../../src/sandbox/world/clock.ts';
import { fillWithNewCluster } from '../outbound/storage/backends.ts';
import { createRecordingLog } from '../standins/recording-log.ts';

let sandbox: Sandbox;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'pbibot-doctor-'));
  await fillWithNewCluster(path.join(dir, 'store'));
  sandbox = await startSandbox({
    clock: createSandboxClock({ speed: 1 }),
    log: createRecordingLog(),
    story: false,
    tickMs: 0,
  });
});

afterAll(async () => {
  await sandbox.stop();
  await rm(dir, { recursive: true, force: true });
});

async function doctor(change: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  const stdout = new PassThrough();
  const output = text(stdout);
  const env = { ...sandbox.env, DATA_DIR: path.join(dir, 'store'), ...change };
  const code = await doctorCommand({ args: [], stdin: Readable.from([]), stdout, stderr: new PassThrough(), env });
  stdout.end();
  return { code, output: await output };
}

it('finds nothing wrong in Contoso but the missing registration', async () => {
  const { code, output } = await doctor();

  expect(output).toMatch(/✓ Power BI: 9 workspaces/);
  expect(output).toMatch(/✓ Refresh history/);
  expect(output).toMatch(/✓ Connections/);
  expect(output).toMatch(/✓ Admin scanner: allowed/);
  expect(output).toMatch(/✓ Capacities at once: one call tells the newest runs of \d+ datasets$/m);
  expect(output).toMatch(/✓ Graph/);
  expect(output).toMatch(/✓ Storage/);
  expect(output).toMatch(/– Bot: no BOT_ID/);
  expect(output).toMatch(/– Events in: off/);
  expect(output).toMatch(/– Webhooks out: off/);
  expect(code).toBe(0);
});

it('says how events are taken', async () => {
  const key = `whsec_${Buffer.alloc(32, 'marker').toString('base64')}`;
  const { code, output } = await doctor({ SECRET_EVENTS_KEY: key, SECRET_EVENTS_TOKEN: 'marker-'.repeat(6) });

  expect(output).toMatch(/✓ Events in: taken at POST \/api\/events\/refresh, signed with the key or with the token/);
  expect(output).not.toMatch(/marker|whsec_/);
  expect(code).toBe(0);
});

it('says whether the hosts of webhooks answer, and never their addresses', async () => {
  const key = `whsec_${Buffer.alloc(32).toString('base64')}`;
  const there = await doctor({ SECRET_WEBHOOK_URLS: `${sandbox.portalUrl}/marker`, SECRET_WEBHOOK_KEY: key });
  const away = await doctor({ SECRET_WEBHOOK_URLS: 'http://127.0.0.1:1/marker', SECRET_WEBHOOK_KEY: key });

  expect([there.code, away.code]).toEqual([0, 1]);
  expect(there.output).toMatch(/✓ Webhooks out: its host answers/);
  expect(away.output).toMatch(/✗ Webhooks out: 127\.0\.0\.1:1 cannot be reached/);
  expect(there.output + away.output).not.toContain('marker');
});

it('names a wrong secret without showing it', async () => {
  const { code, output } = await doctor({ SECRET_POWER_BI_CLIENT_SECRET: 'marker-1f6c' });

  expect(code).toBe(1);
  expect(output).toMatch(/✗ Power BI/);
  expect(output).not.toContain('marker-1f6c');
});

it('names what is missing in the configuration', async () => {
  const { code, output } = await doctor({ POWER_BI_CLIENT_ID: '' });

  expect(code).toBe(1);
  expect(output).toMatch(/✗ Configuration: POWER_BI_CLIENT_ID missing/);
});
