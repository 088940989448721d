import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startDemo, type Demo } from '../../src/cli/start-demo.ts';
import { isPlaygroundInstalled } from '../../src/sandbox/playground/start-playground.ts';
import { createSandboxClock } from '../../src/sandbox/world/clock.ts';
import { createRecordingLog } from '../standins/recording-log.ts';
import { createPlaygroundPage, isChromiumInstalled, launchChromium, type PlaygroundPage } from './playground-page.ts';

const isPossible = isChromiumInstalled() && isPlaygroundInstalled();
if (!isPossible)
  process.stderr.write('Talking in three scopes is skipped: /usr/bin/chromium or the Playground is missing.\n');

/** PBIBOT_PICTURES names a folder for a picture of each station. */
const picturesDir = process.env['PBIBOT_PICTURES'];

(isPossible ? describe : describe.skip)('talking to the bot in Chromium', () => {
  let dir: string;
  let demo: Demo;
  let browser: Browser;
  let teams: PlaygroundPage;

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'pbibot-talk-'));
    if (picturesDir !== undefined) await mkdir(picturesDir, { recursive: true });
    demo = await startDemo({
      clock: createSandboxClock({ speed: 10 }),
      log: createRecordingLog(),
      dataDir: path.join(dir, 'data'),
      story: true,
      ports: { bot: 0, teams: 0, portal: 0 },
      timeZone: 'UTC',
    });
    browser = await launchChromium();
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
    const page = await context.newPage();
    teams = createPlaygroundPage(page, { botName: 'pbibot' });
    page.setDefaultTimeout(60_000);
    await teams.open(demo.teamsUrl);
    await teams.hideLog();
    await teams.goToChannel('alerts');
    await teams.waitForCard(/12 datasets do not refresh/);
  });

  afterAll(async () => {
    await browser.close();
    await demo.stop();
    await rm(dir, { recursive: true, force: true });
  });

  async function look(name: string): Promise<void> {
    if (picturesDir !== undefined)
      await teams.screenshot(path.join(picturesDir, `${name}.png`), { width: 1280, height: 1080 });
  }

  it('in a channel: what fails, quiet until a time and back, who takes it, and what it did not understand', async () => {
    await teams.say('what is failing');
    await teams.waitForMessage(/failing/);
    await look('channel-1-failing');
    await teams.say('mute Treasury Daily until Monday 9');
    await teams.waitForMessage(/Quiet about Treasury Daily \(Finance\) .* until Mon/);
    await look('channel-2-muted');
    await teams.press('Unmute');
    await teams.waitForMessage(/Unmuted: I speak up again/);
    await teams.say('assign Treasury Daily to Ana');
    await teams.waitForMessage(/asks you to take/);
    await look('channel-3-assigned');
    await teams.say('zorp the flumox');
    await teams.waitForMessage(/not sure what you mean/);
    await look('channel-4-not-understood');
  });

  it('in a group chat: nothing is watched, ticking makes it, a digest is set and stopped', async () => {
    await teams.goToGroupChat('Month end');
    await teams.say('what are you watching');
    await teams.waitForMessage(/Nothing is watched here yet/);
    const card = await teams.waitForCard(/Workspaces to watch here/);
    await card.getByText('Finance', { exact: true }).click();
    await look('group-1-choose');
    await teams.press('Watch these');
    await teams.waitForMessage(/Watching Finance/);
    await teams.say('give me a digest every weekday at 8');
    await teams.waitForMessage(/every weekday at 08:00/);
    await look('group-2-digest-set');
    await teams.press('Stop the digest');
    await teams.waitForMessage(/has stopped the digest/);
    await teams.say('give me a summary');
    await teams.waitForMessage(/Shall I say so regularly/);
    await look('group-3-summary');
  });

  it('in a personal chat: help, the picture of the last runs, the next run, a reminder, what expires', async () => {
    await teams.goToPersonalChat();
    await teams.say('help');
    await teams.waitForMessage(/then I prove that the data is fresh/);
    await look('personal-1-help');
    await teams.say('history of Treasury Daily');
    await teams.waitForCard(/Why did it fail/);
    await look('personal-2-history');
    await teams.say('when does it refresh next');
    await teams.waitForMessage(/Treasury Daily \(Finance\)/);
    await teams.say('remind me about it tomorrow at 9');
    await teams.waitForMessage(/I remind you of Treasury Daily \(Finance\) on .* 09:00/);
    await look('personal-3-reminder');
    await teams.say('which credentials expire soon');
    await teams.waitForMessage(/What I cannot see/);
    await look('personal-4-expiring');
  });
});
