import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as nextTurn } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { startDemo, type Demo } from '../../src/cli/start-demo.ts';
import { isPlaygroundInstalled } from '../../src/sandbox/playground/start-playground.ts';
import { createSandboxClock } from '../../src/sandbox/world/clock.ts';
import { endGrants } from '../../src/sandbox/world/accounts.ts';
import { connectionIdOf } from '../../src/sandbox/world/connections.ts';
import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { startScheduledRun } from '../../src/sandbox/world/story.ts';
import { createRecordingLog } from '../standins/recording-log.ts';
import { createPlaygroundPage, isChromiumInstalled, launchChromium, type PlaygroundPage } from './playground-page.ts';

const isPossible = isChromiumInstalled() && isPlaygroundInstalled();
if (!isPossible)
  process.stderr.write('The fixes in Chromium are skipped: /usr/bin/chromium or the Playground is missing.\n');

(isPossible ? describe : describe.skip)('a fix in Chromium', () => {
  let dir: string;
  let demo: Demo;
  let browser: Browser;
  let teams: PlaygroundPage;

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'pbibot-fix-'));
    demo = await startDemo({
      clock: createSandboxClock({ speed: 20 }),
      log: createRecordingLog(),
      dataDir: path.join(dir, 'data'),
      story: false,
      ports: { bot: 0, teams: 0, portal: 0 },
      timeZone: 'UTC',
    });
    browser = await launchChromium();
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage();
    teams = createPlaygroundPage(page, { botName: 'pbibot' });
    page.setDefaultTimeout(60_000);
    await teams.open(demo.teamsUrl);
    await teams.hideLog();
  });

  afterAll(async () => {
    await browser.close();
    await demo.stop();
    await rm(dir, { recursive: true, force: true });
  });

  /** Whoever’s sign-in the retail connection holds, it is revoked, and the dataset's next run fails. */
  async function breakRetail(name: string): Promise<void> {
    const { world } = demo.sandbox.contoso;
    const datasetId = datasetIdOf('Retail Analytics', name);
    const account = world.connections.get(connectionIdOf('retail'))?.stored?.accountId ?? '';
    endGrants(world, account, 'revoked');
    startScheduledRun(world, datasetId);
    while (world.datasets.get(datasetId)?.runs[0]?.status !== 'Failed') await nextTurn(20);
  }

  async function signInAgain(portal: Page): Promise<void> {
    const connection = portal.locator('details', { hasText: 'Retail database' });
    await connection.locator('summary').click();
    await connection.getByRole('button', { name: 'Sign in with your account' }).click();
    await portal.getByRole('status').filter({ hasText: 'Signed in.' }).waitFor();
  }

  async function switchOn(portal: Page): Promise<void> {
    await portal.getByRole('button', { name: 'Switch the schedule on' }).click();
    await portal.getByRole('status').filter({ hasText: 'The schedule is on.' }).waitFor();
    await portal.close();
  }

  it('goes from the failure to the proof by buttons only', async () => {
    await breakRetail('Basket Analysis');
    await teams.goToChannel('alerts');
    await teams.press('Fix it with me', /Basket Analysis \(Retail Analytics\) does not refresh/);

    const connections = await teams.pressAndOpen('Open connections', /Step 1 of/);
    await signInAgain(connections);
    await connections.close();
    await teams.press('Done', /Step 1 of/);
    await switchOn(await teams.pressAndOpen('Open settings of Basket Analysis', /schedule is still off/));

    const card = await (await teams.waitForCard(/Fixed and proven/)).innerText();
    expect(card).toContain('Basket Analysis (Retail Analytics) is fresh again');
    expect(card).toContain('Fixed by Alex Wilber');
  });

  it('goes there by free text only, with the click paths in words in place of links', async () => {
    await breakRetail('Returns & Refunds');
    await teams.goToPersonalChat();

    await teams.say('what is wrong with Returns & Refunds?');
    await teams.waitForCard(/Returns & Refunds \(Retail Analytics\) does not refresh/);
    await teams.say('fix Returns & Refunds');
    await teams.waitForCard(/Step 1 of/);
    const portal = await teams.page.context().newPage();
    await portal.goto(demo.sandbox.portalUrl);
    await portal.getByRole('link', { name: 'Connections and gateways' }).click();
    await signInAgain(portal);

    await teams.say('ok, I signed in again');
    await teams.waitForCard(/schedule is still off/);
    await portal.getByRole('link', { name: 'Workspaces' }).click();
    await portal.getByRole('link', { name: 'Returns & Refunds' }).click();
    await switchOn(portal);

    const card = await (await teams.waitForCard(/Returns & Refunds .* is fresh again/)).innerText();
    expect(card).toContain('Fixed and proven');
  });
});
