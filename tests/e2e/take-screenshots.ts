import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDemo } from '../../src/cli/start-demo.ts';
import { createSandboxClock } from '../../src/sandbox/world/clock.ts';
import { createRecordingLog } from '../standins/recording-log.ts';
import { playStory } from './play-story.ts';
import { createPlaygroundPage, launchChromium } from './playground-page.ts';

/** Plays the story once more and writes a picture of each station to docs/images. */
const imagesDir = path.resolve(import.meta.dirname, '../../docs/images');
const dir = await mkdtemp(path.join(tmpdir(), 'pbibot-images-'));
const demo = await startDemo({
  clock: createSandboxClock({ speed: 3 }),
  log: createRecordingLog(),
  dataDir: path.join(dir, 'data'),
  story: true,
  ports: { bot: 0, teams: 0, portal: 0 },
  timeZone: 'UTC',
});
const browser = await launchChromium();
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1080 } });
  const page = await context.newPage();
  const teams = createPlaygroundPage(page, { botName: 'pbibot' });
  await playStory({ teams, teamsUrl: demo.teamsUrl, portalUrl: demo.sandbox.portalUrl, imagesDir });
} finally {
  await browser.close();
  await demo.stop();
  await rm(dir, { recursive: true, force: true });
}
