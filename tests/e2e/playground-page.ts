import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';

/** Debian's Chromium; PBIBOT_CHROMIUM names another one. */
export const chromiumPath = process.env['PBIBOT_CHROMIUM'] ?? '/usr/bin/chromium';

export function isChromiumInstalled(): boolean {
  return existsSync(chromiumPath);
}

export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A person at the Playground's page: every step waits for what that person would wait for. */
export interface PlaygroundPage {
  readonly page: Page;
  open(url: string): Promise<void>;
  goToChannel(name: string): Promise<void>;
  goToGroupChat(name: string): Promise<void>;
  goToPersonalChat(): Promise<void>;
  /** In a channel a new post, else a message. The bot is mentioned with the picker, except in the personal chat. */
  say(text: string, options?: { mention?: boolean }): Promise<void>;
  /** In the thread of a channel whose first message shows this text. */
  replyIn(threadText: string, text: string, options?: { mention?: boolean }): Promise<void>;
  /** A message's own text, not a card's. */
  waitForMessage(text: string | RegExp): Promise<Locator>;
  /** The newest card that shows the text. */
  waitForCard(text: string | RegExp): Promise<Locator>;
  lastCardText(): Promise<string>;
  cardCount(): Promise<number>;
  /** Presses a button of the newest card, or of the newest one that shows `cardText`. */
  press(title: string, cardText?: string | RegExp): Promise<void>;
  /** Presses a button that opens a page and answers that page. */
  pressAndOpen(title: string, cardText?: string | RegExp): Promise<Page>;
  /** The line the Playground shows under a card after a press; for a toast its text. */
  waitForNoteUnderCard(text: string | RegExp): Promise<void>;
  hideLog(): Promise<void>;
  screenshot(path: string, size?: { width: number; height: number }): Promise<void>;
}

const waitMs = 15_000;

export function createPlaygroundPage(page: Page, options: { botName: string }): PlaygroundPage {
  page.setDefaultTimeout(waitMs);
  const cards = page.locator('.ac-adaptiveCard');
  const editorOf = (within: Page | Locator): Locator => within.locator('div[role=textbox][contenteditable=true]');
  const threads = page.getByRole('group');
  let isPersonal = true;
  let isChannel = false;

  async function goTo(name: string | RegExp, kind: 'channel' | 'group' | 'personal'): Promise<void> {
    await page.getByRole('treeitem', { name }).click();
    isPersonal = kind === 'personal';
    isChannel = kind === 'channel';
    // The new post's editor is only there in a channel, so the old conversation is gone once it matches.
    const newPost = page.getByText('Start a new post');
    await (isChannel ? newPost.waitFor() : newPost.waitFor({ state: 'detached' }));
    await editorOf(page).first().waitFor();
  }

  async function write(editor: Locator, text: string, mention: boolean): Promise<void> {
    await editor.click();
    if (mention) {
      await editor.pressSequentially('@');
      await page.getByRole('menuitem', { name: options.botName }).first().click();
      await editor.getByText(options.botName).first().waitFor();
    }
    await page.keyboard.insertText(mention ? ` ${text}` : text);
    await editor.getByText(text).first().waitFor();
  }

  /** A channel shows its newest thread on top and each thread's newest reply at its end; a chat shows the newest at the end. */
  async function newestCard(text?: string | RegExp): Promise<Locator> {
    const matching = text === undefined ? cards : cards.filter({ hasText: text });
    const card = (isChannel ? threads.filter({ has: matching }).first().locator(matching) : matching).last();
    await card.waitFor();
    return card;
  }

  async function button(title: string, cardText?: string | RegExp): Promise<Locator> {
    const card = await newestCard(cardText);
    return card
      .getByRole('button', { name: title, exact: true })
      .or(card.getByRole('link', { name: title, exact: true }))
      .last();
  }

  return {
    page,
    async open(url) {
      await page.goto(url);
      isPersonal = true;
      isChannel = false;
      // The page tells the bot of the personal chat only after it has read its configuration.
      await page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor();
      await editorOf(page).first().waitFor();
    },
    goToChannel: async (name) => await goTo(new RegExp(` - ${escapeForRegExp(name)}$`), 'channel'),
    goToGroupChat: async (name) => await goTo(name, 'group'),
    goToPersonalChat: async () => await goTo('Personal Chat', 'personal'),
    async say(text, { mention = !isPersonal } = {}) {
      await write(editorOf(page).first(), text, mention);
      if (isChannel) await page.getByRole('button', { name: 'Post', exact: true }).click();
      else await page.getByRole('button', { name: 'Send Message' }).first().click();
      await editorOf(page).first().getByText(text).waitFor({ state: 'detached' });
    },
    async replyIn(threadText, text, { mention = true } = {}) {
      const thread = threads.filter({ hasText: threadText }).first();
      const editor = editorOf(thread).first();
      await write(editor, text, mention);
      await thread.getByRole('button', { name: 'Send Message' }).click();
      await editor.getByText(text).waitFor({ state: 'detached' });
    },
    async waitForMessage(text) {
      const message = page.locator('p, span').filter({ hasText: text }).last();
      await message.waitFor();
      return message;
    },
    waitForCard: newestCard,
    lastCardText: async () => (await (await newestCard()).innerText()).trim(),
    cardCount: async () => await cards.count(),
    press: async (title, cardText) => await (await button(title, cardText)).click(),
    async pressAndOpen(title, cardText) {
      const opened = page.waitForEvent('popup');
      await (await button(title, cardText)).click();
      const other = await opened;
      await other.waitForLoadState();
      return other;
    },
    async waitForNoteUnderCard(text) {
      await page.getByLabel('Display Invoked Message').filter({ hasText: text }).last().waitFor();
    },
    async hideLog() {
      const hide = page.getByTitle('Hide log panel');
      if (await hide.isVisible()) await hide.click();
      await hide.waitFor({ state: 'hidden' });
    },
    async screenshot(path, size = { width: 1280, height: 800 }) {
      await page.setViewportSize(size);
      await page.screenshot({ path });
    },
  };
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
