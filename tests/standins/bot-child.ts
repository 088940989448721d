import { createInterface } from 'node:readline';
import { createApp, type App } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createSandboxClock } from '../../src/sandbox/world/clock.ts';
import type { BotOrder } from './bot-process.ts';
import { describeState } from './bot-state.ts';
import { createRecordingLog } from './recording-log.ts';

/** A whole bot in a process of its own, to be killed. It loads first, and opens its store at the first order. */
async function main(): Promise<void> {
  const log = createRecordingLog();
  let app: App | undefined;
  say({ loaded: true });
  for await (const line of createInterface({ input: process.stdin })) {
    const order = JSON.parse(line) as BotOrder;
    switch (order.kind) {
      case 'start': {
        const { speed, startAt, realStart } = order.clock;
        const clock = createSandboxClock({ speed, startAt: startAt + (Date.now() - realStart) * speed });
        app = await createApp(readConfig(order.env), { clock, log });
        say({ opened: true });
        say(await app.start());
        break;
      }
      case 'state':
        if (app !== undefined) say({ state: await describeState(app.deps, order.datasetIds) });
        break;
      case 'stop':
        await app?.stop(5_000);
        say({ log: log.lines });
        process.exit(0);
    }
  }
}

function say(fact: object): void {
  process.stdout.write(`${JSON.stringify(fact)}\n`);
}

// What the start needs is there before the first order, so that a kill lands in the store and not in the imports.
await main();
