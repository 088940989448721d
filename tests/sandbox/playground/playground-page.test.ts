import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { createPlaygroundClient } from '../../../src/sandbox/playground/playground-client.ts';
import type { PlaygroundClient } from '../../../src/sandbox/playground/playground-client.ts';
import type { PlaygroundPlace } from '../../../src/sandbox/playground/playground-config.ts';
import { isPlaygroundInstalled, startPlayground } from '../../../src/sandbox/playground/start-playground.ts';
import type { Playground } from '../../../src/sandbox/playground/start-playground.ts';
import { chromiumPath, createPlaygroundPage, isChromiumInstalled, launchChromium } from '../../e2e/playground-page.ts';
import type { PlaygroundPage } from '../../e2e/playground-page.ts';
import { aStart, ana } from './a-start.ts';
import { aCard, startRecordingBot } from './recording-bot.ts';
import type { RecordingBot } from './recording-bot.ts';

const isPossible = isPlaygroundInstalled() && isChromiumInstalled();
if (!isPossible) console.warn(`skipped: @microsoft/m365agentsplayground or ${chromiumPath} is missing`);

(isPossible ? describe : describe.skip)('a person at the Playground’s page', () => {
  let dataDir: string;
  let recorder: RecordingBot;
  let playground: Playground;
  let client: PlaygroundClient;
  let browser: Browser;
  const errors: string[] = [];

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'pbibot-page-'));
    recorder = await startRecordingBot();
    playground = await startPlayground(aStart({ botEndpoint: recorder.endpoint, dataDir }));
    client = await createPlaygroundClient(playground.url);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await playground.stop();
    await recorder.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  beforeEach(() => recorder.forget());
  afterEach(() => expect(errors.splice(0)).toEqual([]));

  async function openPage(): Promise<PlaygroundPage> {
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    // The page logs the end of its reading here (redux-saga), and carries on as if nothing had happened.
    page.on('console', (message) => {
      if (message.type() === 'error' && /saga|uncaught/i.test(message.text())) errors.push(message.text());
    });
    const teams = createPlaygroundPage(page, { botName: 'pbibot' });
    await teams.open(playground.url);
    return teams;
  }

  async function say(method: 'POST' | 'PUT', place: PlaygroundPlace, text: string, activityId = ''): Promise<string> {
    const conversationId = encodeURIComponent(client.places[place]);
    const response = await fetch(
      `${playground.serviceUrl}/v3/conversations/${conversationId}/activities/${activityId}`,
      {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: aCard(text) }],
        }),
      },
    );
    return ((await response.json()) as { id: string }).id;
  }

  it('speaks to the bot in a channel, a group chat and the personal chat', async () => {
    const teams = await openPage();
    await teams.say('hello');
    await recorder.waitFor('hello', (each) => each.text === 'hello');

    await teams.goToGroupChat('Monday reports');
    await teams.say('what is failing');
    await recorder.waitFor('the group’s message', (each) => each.text === '<at>pbibot</at> what is failing');

    await teams.goToChannel('alerts');
    await teams.say('why did Sales fail');
    const asked = await recorder.waitFor('the post', (each) => each.text === '<at>pbibot</at> why did Sales fail');
    expect(asked.conversation.id).toContain(`${client.places.channel};messageid=`);

    await teams.replyIn('why did Sales fail', 'the first one');
    const replied = await recorder.waitFor('the reply', (each) => each.text === '<at>pbibot</at> the first one');
    expect(replied.conversation.id).toBe(asked.conversation.id);
    await teams.page.close();
  });

  it('sees a card that was there before, its update, and what a press of its button answers', async () => {
    const activityId = await say('POST', 'channel', 'Sales failed');
    await say('POST', 'channel', 'Stock failed');
    const teams = await openPage();
    await teams.goToChannel('alerts');
    expect(await teams.lastCardText()).toContain('Stock failed');

    await teams.press('Fix it with me', 'Sales failed');
    await teams.waitForCard('pressed fix');
    const pressed = await recorder.waitFor('the press', (each) => each.type === 'invoke');
    expect(pressed.replyToId).toBe(activityId);

    await say('PUT', 'channel', 'Sales is fresh', activityId);
    await teams.waitForCard('Sales is fresh');
    expect(await teams.cardCount()).toBe(2);
    await teams.page.close();
  });

  it('shows in every page what is said in any of them, also after loading again', async () => {
    const activityId = await say('POST', 'channel', 'Returns failed');
    const first = await openPage();
    const second = await openPage();
    await first.goToChannel('alerts');
    await second.goToChannel('alerts');

    await first.say('looking into Returns');
    await second.waitForMessage('looking into Returns');
    await second.replyIn('looking into Returns', 'thank you', { mention: false });
    await first.waitForMessage('thank you');
    await first.open(playground.url);
    await first.goToChannel('alerts');
    await first.waitForMessage('thank you');
    await client.post({ place: 'channel', text: 'what is left', mentionBot: true, personId: ana.personId });
    await say('PUT', 'channel', 'Returns is fresh', activityId);

    for (const each of [first, second]) {
      await each.waitForMessage(/Ana Trujillo:.*what is left/);
      await each.waitForCard('Returns is fresh');
    }
    await first.page.close();
    await second.page.close();
  });
});
