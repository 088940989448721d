import { createApp, type App } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createSandboxClock } from '../../src/sandbox/world/clock.ts';
import { createRecordingLog, type RecordingLog } from './recording-log.ts';
import type { TrialGround } from './trial-ground.ts';

export interface RunningApp {
  readonly app: App;
  readonly port: number;
  readonly log: RecordingLog;
}

/** Replicas in this process, on one storage, in Contoso. */
export async function startApps(
  ground: TrialGround,
  { storage, count }: { storage: Readonly<Record<string, string>>; count: number },
): Promise<RunningApp[]> {
  const running: RunningApp[] = [];
  for (let at = 0; at < count; at += 1) {
    const { speed, startAt, realStart } = ground.clock;
    const clock = createSandboxClock({ speed, startAt: startAt + (Date.now() - realStart) * speed });
    const log = createRecordingLog();
    const app = await createApp(readConfig({ ...ground.env, PORT: '0', ...storage }), { clock, log });
    const { port } = await app.start();
    await app.discovered;
    running.push({ app, port, log });
  }
  return running;
}
