import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { buildTab } from '../../src/tab/build.ts';
import { PowerBiError } from '../../src/ports/power-bi.ts';
import { aMember, anIncident } from '../builders.ts';
import { ana } from '../sandbox/entra/contoso.ts';
import { anIncidentIn, aRole } from './a-tenant.ts';
import { addHostPage } from './host-page.ts';
import { startTab, type RunningTab } from './running-tab.ts';

const chromiumPath = process.env['PBIBOT_CHROMIUM'] ?? '/usr/bin/chromium';
const isPossible = existsSync(chromiumPath);
if (!isPossible) console.warn(`skipped: ${chromiumPath} is missing`);

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** PBIBOT_LOOK names a folder for screenshots. */
const look = process.env['PBIBOT_LOOK'];

(isPossible ? describe : describe.skip)('the tab in a browser', () => {
  let dir: string;
  let browser: Browser;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'pbibot-page-'));
    await buildTab(dir);
    browser = await chromium.launch({ executablePath: chromiumPath, args: [...flags, ...quiet] });
  });
  afterAll(async () => {
    await browser.close();
    await rm(dir, { recursive: true });
  });

  let tab: RunningTab;
  let context: BrowserContext;
  let page: Page;
  let violations: string[];
  beforeEach(async () => {
    tab = await startTab({ filesDir: dir, more: addHostPage });
    tab.tenant.incidents = [
      anIncidentIn('Finance', 'Sales', 0),
      anIncident({
        incidentId: 'incident-two',
        groupKey: 'connection:two',
        openedAt: Date.UTC(2026, 10, 23, 6, 5),
        members: ['Stock', 'Routes'].map((name) =>
          aMember({
            datasetId: name,
            name,
            workspaceId: 'workspace-Logistics',
            workspace: 'Logistics',
            webUrl: `https://app.powerbi.com/groups/workspace-Logistics/datasets/${name}`,
          }),
        ),
      }),
    ];
    tab.tenant.members = { 'workspace-Finance': [aRole(ana.upn)], 'workspace-Logistics': [aRole(ana.upn)] };
    context = await browser.newContext({ viewport: { width: 900, height: 900 }, timezoneId: 'UTC' });
    context.setDefaultTimeout(8_000);
    // What the page says in the console, apart from the list of hosts that is out of reach here.
    await context.route('https://res.cdn.office.net/**', (route) => route.fulfill({ json: { validOrigins: [] } }));
    page = await context.newPage();
    violations = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Uncaught/.test(message.text())) violations.push(message.text());
    });
    page.on('pageerror', (error) => violations.push(error.message));
  });
  afterEach(async () => {
    await context.close();
    await tab.stop();
    expect(violations).toEqual([]);
  });

  async function openInTeams(options: { theme?: string; token?: string } = {}): Promise<Frame> {
    const { theme = 'default', token = await tab.mint() } = options;
    await page.goto(`${tab.origin}/host?${new URLSearchParams({ theme, token }).toString()}`);
    const handle = await page.waitForSelector('iframe');
    const frame = await handle.contentFrame();
    if (frame === null) throw new Error('the host page has no frame');
    await frame.waitForURL(/\/tab$/);
    return frame;
  }
  const statusOf = async (frame: Frame | Page, words: string | RegExp) =>
    await frame.getByRole('status').filter({ hasText: words }).waitFor();
  const asked = async () => await page.evaluate<[string, ...unknown[]][]>('window.asked');
  const shoot = async (name: string) => {
    if (look !== undefined) await page.screenshot({ path: join(look, `${name}.png`) });
  };

  it('shows a card for each incident, newest first, with the words of the notice and without buttons that act', async () => {
    const frame = await openInTeams();

    await statusOf(frame, '2 things are failing in the workspaces where you have a role.');
    await shoot('light');
    const cards = frame.getByRole('article');
    expect(await cards.count()).toBe(2);
    expect(await cards.nth(0).innerText()).toContain('2 datasets do not refresh');
    expect(await cards.nth(1).innerText()).toMatch(
      /Sales \(Finance\) does not refresh[^]*The server rejected the login\./,
    );
    expect(await frame.getByRole('button', { name: /Fix it with me|Re-check|Tell me/ }).count()).toBe(0);
    expect((await asked()).map(([func]) => func)).toEqual(
      expect.arrayContaining(['initialize', 'getContext', 'registerHandler', 'authentication.getAuthToken']),
    );
  });

  it('opens pages and the chat through Teams', async () => {
    const frame = await openInTeams();
    await statusOf(frame, 'failing');

    await frame.getByRole('button', { name: 'Open the chat with pbibot' }).click();
    const card = frame.getByRole('article').first();
    await card.getByRole('link', { name: 'Open connections' }).click();
    await card.getByRole('link', { name: 'Routes' }).click();

    // Each is a message to Teams, which comes after the click has returned.
    await page.waitForFunction("window.asked.filter(([func]) => func === 'executeDeepLink').length > 2");
    const opened = (await asked()).filter(([func]) => func === 'executeDeepLink').map(([, url]) => url);
    expect(opened).toEqual([
      'https://teams.microsoft.com/l/entity/aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa/conversations',
      expect.stringMatching(/^https:\/\/app\.powerbi\.com\//),
      'https://app.powerbi.com/groups/workspace-Logistics/datasets/Routes',
    ]);
    expect(context.pages()).toHaveLength(1);
    expect(frame.url()).toBe(`${tab.origin}/tab`);
  });

  it('wears Teams’ theme and changes with it', async () => {
    const frame = await openInTeams({ theme: 'dark' });
    await statusOf(frame, 'failing');
    const look = (selector: string) =>
      frame
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { backgroundColor, color } = (
            globalThis as unknown as { getComputedStyle(of: unknown): { backgroundColor: string; color: string } }
          ).getComputedStyle(element);
          return [backgroundColor, color];
        });

    await shoot('dark');
    expect(await look('body')).toEqual(['rgb(31, 31, 31)', 'rgb(255, 255, 255)']);
    expect(await look('.ac-adaptiveCard')).toEqual(['rgb(41, 41, 41)', expect.any(String)]);

    await page.evaluate("window.setTheme('contrast')");
    await frame.locator('html[data-theme=contrast]').waitFor();
    await shoot('contrast');
    expect(await look('body')).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(await look('.ac-adaptiveCard')).toEqual(['rgb(0, 0, 0)', expect.any(String)]);
    expect(await frame.getByRole('article').count()).toBe(2);
  });

  it('is reached and used by the keyboard alone', async () => {
    const frame = await openInTeams();
    await statusOf(frame, 'failing');
    const focused = async () =>
      await frame.evaluate<string>('document.activeElement?.textContent?.trim().slice(0, 40) ?? ""');

    await frame.locator('body').focus();
    const reached: string[] = [];
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
    expect(reached).toEqual(
      expect.arrayContaining(['Check again', 'Open the chat with pbibot', expect.stringMatching(/^Open /), 'Details']),
    );

    await frame.getByRole('button', { name: 'Check again' }).focus();
    tab.tenant.incidents = [];
    await page.keyboard.press('Enter');
    await statusOf(frame, 'Nothing is failing in the workspaces where you have a role.');
    expect(await focused()).toBe('Check again');
    expect(await frame.getByRole('article').count()).toBe(0);
  });

  it('folds details out with the keyboard', async () => {
    const frame = await openInTeams();
    const details = frame.getByRole('article').first().getByRole('button', { name: 'Details' });
    const inside = frame.getByRole('article').first().getByText('For Microsoft support and experts');
    await details.waitFor();
    expect(await inside.isVisible()).toBe(false);

    await details.focus();
    await page.keyboard.press('Enter');
    await inside.waitFor();
    await shoot('details');
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    const frame = await openInTeams();
    await statusOf(frame, 'failing');
    await shoot('phone');

    expect(await frame.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  it('says that Teams refused to sign in, and tries again', async () => {
    const token = await tab.mint();
    const frame = await openInTeams({ token: '' });
    await statusOf(frame, 'Teams did not sign you in here');
    await shoot('refused');
    expect(await frame.locator('body').innerText()).not.toContain('marker-resourceDisabled');

    await page.evaluate(`window.token = ${JSON.stringify(token)}`);
    await frame.getByRole('button', { name: 'Try again' }).click();
    await statusOf(frame, '2 things are failing');
  });

  it('says that the sign-in was not accepted', async () => {
    const frame = await openInTeams({ token: await tab.mint({ lifeMs: -120_000 }) });

    await statusOf(frame, 'Your sign-in was not accepted. Try again;');
  });

  it('says that the network fails, and tries again', async () => {
    await context.route('**/api/tab/incidents?*', (route) => route.abort('connectionrefused'));
    const frame = await openInTeams();
    await statusOf(frame, 'I cannot be reached right now. Check your connection, then try again.');

    await context.unroute('**/api/tab/incidents?*');
    await frame.getByRole('button', { name: 'Try again' }).click();
    await statusOf(frame, '2 things are failing');
  });

  it('says what the bot says when it cannot look, and when it could not look everywhere', async () => {
    tab.tenant.beforeList = () => Promise.reject(new Error('down'));
    const frame = await openInTeams();
    await statusOf(frame, 'I cannot look up what is failing right now. Try again in a minute.');

    tab.tenant.beforeList = async () => undefined;
    tab.tenant.members['workspace-Finance'] = new PowerBiError({ reason: 'unavailable', message: 'down' });
    await frame.getByRole('button', { name: 'Try again' }).click();
    await statusOf(
      frame,
      /^One thing is failing .* One workspace could not be checked, so something may be missing\.$/,
    );
  });

  it('says outside Teams that it must be opened there', async () => {
    await page.goto(`${tab.origin}/tab`);

    await statusOf(page, 'Open this page in Microsoft Teams');
    await shoot('outside');
    expect(await page.getByRole('button').count()).toBe(0);
  });
});
