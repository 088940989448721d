import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startDemo, type Demo } from '../../src/cli/start-demo.ts';
import { isPlaygroundInstalled } from '../../src/sandbox/playground/start-playground.ts';
import { createSandboxClock } from '../../src/sandbox/world/clock.ts';
import { createRecordingLog } from '../standins/recording-log.ts';
import { createPlaygroundPage, isChromiumInstalled, launchChromium } from './playground-page.ts';
import { playStory } from './play-story.ts';

const isPossible = isChromiumInstalled() && isPlaygroundInstalled();
if (!isPossible)
  process.stderr.write('The story in Chromium is skipped: /usr/bin/chromium or the Playground is missing.\n');

(isPossible ? describe : describe.skip)('the demo in Chromium', () => {
  let dir: string;
  let demo: Demo | undefined;
  let browser: Browser | undefined;

  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'pbibot-story-'));
    demo = await startDemo({
      clock: createSandboxClock({ speed: 10 }),
      log: createRecordingLog(),
      dataDir: path.join(dir, 'data'),
      story: true,
      ports: { bot: 0, teams: 0, portal: 0 },
      timeZone: 'UTC',
    });
    browser = await launchChromium();
  });

  afterEach(async () => {
    await browser?.close();
    await demo?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  it('goes from the notice over the question and the guided fix to the green card', async () => {
    const context = await (browser as Browser).newContext({ viewport: { width: 1280, height: 1000 } });
    const page = await context.newPage();
    const teams = createPlaygroundPage(page, { botName: 'pbibot' });
    const { teamsUrl, sandbox } = demo as Demo;

    await playStory({ teams, teamsUrl, portalUrl: sandbox.portalUrl });

    const card = await (await teams.waitForCard(/Fixed and proven/)).innerText();
    expect(card).toContain('12 datasets are fresh again');
    expect(card).toContain('Fixed by Alex Wilber');
  });
});
