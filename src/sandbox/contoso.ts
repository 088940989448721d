import { readFile } from 'node:fs/promises';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { startFabric } from './fabric/start-fabric.ts';
import type { VerifyToken } from './http/json-server.ts';
import { startPowerBi } from './power-bi/start-power-bi.ts';
import { createWorld } from './world/create-world.ts';
import { createFailureParade, parseFailureTexts, scriptFailures } from './world/scripted-failures.ts';
import { createStory } from './world/story.ts';
import type { Story } from './world/story.ts';
import { tick } from './world/tick.ts';
import type { World } from './world/types.ts';

export interface ContosoOptions {
  readonly ports?: { readonly powerBi?: number | undefined; readonly fabric?: number | undefined };
  readonly clock: Clock;
  readonly verifyToken: VerifyToken;
  readonly log: Log;
  /** Lets the demo's story happen. */
  readonly story: boolean;
  /** JSON Lines with a `text` each; refreshes fail with these. */
  readonly failuresFile?: string;
  readonly seed?: string;
  readonly portalOrigin?: string;
  /** Real milliseconds between two looks at what is due; 0: only when `tick` is called. */
  readonly tickMs?: number;
}

export interface Contoso {
  readonly world: World;
  readonly urls: { readonly powerBi: string; readonly fabric: string };
  /** Lets everything happen that is due by the clock: the story, ends of runs, schedules. */
  tick(): void;
  /** Where the addresses of datasets lead. */
  setPortalOrigin(origin: string): void;
  stop(): Promise<void>;
}

export async function startContoso(options: ContosoOptions): Promise<Contoso> {
  const { clock, verifyToken, log } = options;
  const world = createWorld({ clock, ...(options.seed === undefined ? {} : { seed: options.seed }) });
  if (options.portalOrigin !== undefined) world.portalOrigin = options.portalOrigin;
  const stories = await openStories(world, options);
  const powerBi = await startPowerBi({ world, verifyToken, log, port: options.ports?.powerBi });
  const fabric = await startFabric({ world, verifyToken, log, port: options.ports?.fabric }).catch(
    async (error: unknown) => {
      await powerBi.stop();
      throw error;
    },
  );
  const advance = () => {
    for (const story of stories) for (const title of story.advance()) log.info({ title }, 'contoso story');
    tick(world);
  };
  const tickMs = options.tickMs ?? 250;
  const timer = tickMs > 0 ? setInterval(advance, tickMs) : undefined;
  return {
    world,
    urls: { powerBi: powerBi.url, fabric: fabric.url },
    tick: advance,
    setPortalOrigin: (origin) => void (world.portalOrigin = origin),
    stop: async () => {
      clearInterval(timer);
      await Promise.all([powerBi.stop(), fabric.stop()]);
    },
  };
}

async function openStories(world: World, options: ContosoOptions): Promise<Story[]> {
  const stories: Story[] = [];
  if (options.failuresFile !== undefined) {
    scriptFailures(world, parseFailureTexts(await readFile(options.failuresFile, 'utf8')));
    stories.push(createFailureParade(world));
  }
  if (options.story) stories.push(createStory(world));
  return stories;
}
