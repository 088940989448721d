import path from 'node:path';
import type { Page } from 'playwright-core';
import type { PlaygroundPage } from './playground-page.ts';

export interface Stage {
  readonly teams: PlaygroundPage;
  readonly teamsUrl: string;
  readonly portalUrl: string;
  /** Where a picture of each station goes; none: no pictures. */
  readonly imagesDir?: string;
}

const size = { width: 1280, height: 1080 };
const account = String.raw`CONTOSO\svc_finance`;

/**
 * The story of the product, played by one person at the real Teams client and the portal: the notice, the question with
 * two answers, the guided fix with the old password first, the new one, and the green card.
 */
export async function playStory({ teams, teamsUrl, portalUrl, imagesDir }: Stage): Promise<void> {
  const look = async (name: string, card?: RegExp): Promise<void> => {
    if (imagesDir === undefined) return;
    if (card !== undefined) await scrollTo(teams, card);
    await teams.screenshot(path.join(imagesDir, `${name}.png`), size);
  };
  teams.page.setDefaultTimeout(60_000);
  await teams.open(teamsUrl);
  await teams.hideLog();
  await teams.goToChannel('alerts');
  await teams.waitForCard(/12 datasets do not refresh/);
  await look('1-notice', /12 datasets do not refresh/);

  await teams.say('why did Sales fail');
  await teams.waitForMessage(/Which one do you mean/);
  await look('2-which-sales');
  // Another card may have come into the channel meanwhile, so the one that asks is named.
  await teams.press('The one in Finance', /Sales in Finance/);
  await teams.waitForMessage(/the stored password no longer works/);

  await teams.press('Fix it with me', /12 datasets do not refresh/);
  await teams.waitForCard(/Enter the new password/);
  await look('3-fix-it-with-me', /Enter the new password/);

  const portal = await teams.pressAndOpen('Open connections', /Enter the new password/);
  await enterPassword(portal, portalUrl, imagesDir);

  await teams.press('Done', /Enter the new password/);
  await teams.waitForCard(/Checking the fix/);
  await look('5-checking', /Checking the fix/);
  await teams.waitForCard(/Ana Trujillo has to do it/);
  await look('6-almost-there', /Ana Trujillo has to do it/);

  const names = ['Budget vs Actual 2026', 'Treasury Daily'];
  for (const name of names)
    await switchOnAsAna(await teams.pressAndOpen(`Open settings of ${name}`, /Ana Trujillo has to do it/));
  await teams.waitForCard(/Fixed and proven/);
  await look('7-proven', /Fixed and proven/);
}

/** To the card's top, and once more: other cards change meanwhile, and push it away. */
async function scrollTo(teams: PlaygroundPage, card: RegExp): Promise<void> {
  for (let time = 0; time < 3; time += 1) {
    await (await teams.waitForCard(card)).evaluate(toItsTop);
    await teams.page.waitForTimeout(400);
  }
}

/** What is used of the page's elements, whose types are not those of this project. */
interface OnScreen {
  readonly parentElement: OnScreen | null;
  scrollTop: number;
  getBoundingClientRect(): { readonly top: number };
}

/** Runs in the page. The room above is for who says it. */
function toItsTop(element: OnScreen): void {
  for (let list = element.parentElement; list !== null; list = list.parentElement) {
    const before = list.scrollTop;
    list.scrollTop += element.getBoundingClientRect().top - list.getBoundingClientRect().top - 48;
    if (list.scrollTop !== before) return;
  }
}

/** Power BI lets only the owner switch a schedule on. */
async function switchOnAsAna(portal: Page): Promise<void> {
  await portal.getByLabel('You are').selectOption({ label: 'Ana Trujillo, Finance BI owner' });
  await portal.getByRole('button', { name: 'Switch', exact: true }).click();
  await portal.getByRole('button', { name: 'Switch the schedule on' }).click();
  await portal.getByRole('status').filter({ hasText: 'The schedule is on.' }).waitFor();
  await portal.close();
}

/** The person looks the new password up where the administrators keep it, and enters it in the connection. */
async function enterPassword(portal: Page, portalUrl: string, imagesDir: string | undefined): Promise<void> {
  const vault = await portal.context().newPage();
  await vault.goto(`${portalUrl}/control`);
  const secret = await vault.locator('tr', { hasText: account }).locator('td').nth(1).innerText();
  await vault.close();

  const connection = portal.locator('details', { hasText: 'Finance warehouse' });
  await connection.locator('summary').click();
  await portal.getByLabel('Password').locator('visible=true').fill('an old password');
  await connection.getByRole('button', { name: 'Save credential' }).click();
  await portal.getByRole('status').filter({ hasNotText: 'Saved' }).waitFor();

  await connection.locator('summary').click();
  await portal.getByLabel('Password').locator('visible=true').fill(secret);
  if (imagesDir !== undefined) await portal.screenshot({ path: path.join(imagesDir, '4-portal.png') });
  await connection.getByRole('button', { name: 'Save credential' }).click();
  await portal.getByRole('status').filter({ hasText: 'Saved. The connection is online.' }).waitFor();
  await portal.close();
}
