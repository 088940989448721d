import { fork } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createPlaygroundClient } from '../../../src/sandbox/playground/playground-client.ts';
import type { PlaygroundClient } from '../../../src/sandbox/playground/playground-client.ts';
import { teamsUserId } from '../../../src/sandbox/playground/playground-config.ts';
import type { PlaygroundPlace } from '../../../src/sandbox/playground/playground-config.ts';
import type { PlaygroundMessage } from '../../../src/sandbox/playground/playground-message.ts';
import { isPlaygroundInstalled, startPlayground } from '../../../src/sandbox/playground/start-playground.ts';
import type { Playground } from '../../../src/sandbox/playground/start-playground.ts';
import { aStart, alex, ana, bot, people, tenantId } from './a-start.ts';
import { aCard, startRecordingBot } from './recording-bot.ts';
import type { RecordingBot } from './recording-bot.ts';
import { readPage } from './page-reader.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'pbibot-playground-'));
});
afterAll(async () => await rm(dataDir, { recursive: true, force: true }));

const withPlayground = isPlaygroundInstalled() ? describe : describe.skip;
if (!isPlaygroundInstalled()) console.warn('skipped: the package @microsoft/m365agentsplayground is missing');

withPlayground('the Playground as Contoso’s Teams', () => {
  let recorder: RecordingBot;
  let playground: Playground;
  let client: PlaygroundClient;

  beforeAll(async () => {
    recorder = await startRecordingBot();
    playground = await startPlayground(aStart({ botEndpoint: recorder.endpoint, dataDir }));
    client = await createPlaygroundClient(playground.url);
  });
  afterAll(async () => {
    await playground.stop();
    await recorder.close();
  });
  beforeEach(() => recorder.forget());

  async function connector(method: string, pathname: string, body?: object): Promise<unknown> {
    const response = await fetch(`${playground.serviceUrl}${pathname}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    expect(response.status).toBeLessThan(300);
    return await response.json();
  }

  async function askAs(host: string): Promise<number | undefined> {
    return await new Promise((resolve, reject) => {
      const request = http.get(`${playground.url}/_debug/ping`, { headers: { host } }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      });
      request.on('error', reject);
    });
  }

  async function postCard(place: PlaygroundPlace, text: string): Promise<string> {
    const activity = {
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: aCard(text) }],
    };
    const conversationId = encodeURIComponent(client.places[place]);
    const answer = await connector('POST', `/v3/conversations/${conversationId}/activities`, activity);
    return (answer as { id: string }).id;
  }

  it.each<[PlaygroundPlace, string]>([
    ['channel', 'channel'],
    ['general', 'channel'],
    ['groupChat', 'groupChat'],
    ['personal', 'personal'],
  ])('tells the bot that it was added to the %s', async (place, conversationType) => {
    await client.install(place);

    const installed = await recorder.waitFor('installationUpdate', (each) => each.type === 'installationUpdate');
    const updated = await recorder.waitFor('conversationUpdate', (each) => each.type === 'conversationUpdate');
    expect(installed).toMatchObject({
      action: 'add',
      serviceUrl: playground.serviceUrl,
      conversation: { id: client.places[place], conversationType, tenantId },
      from: { id: teamsUserId(alex), aadObjectId: alex.personId },
      recipient: { id: bot.botId, name: 'pbibot' },
    });
    expect(installed.channelData?.team?.id).toBe(conversationType === 'channel' ? client.places.general : undefined);
    expect(updated.membersAdded?.map((each) => each.id)).toContain(bot.botId);
  });

  it('gives the bot a roster with everyone’s object id and principal name', async () => {
    const roster = await connector(
      'GET',
      `/v3/conversations/${encodeURIComponent(client.places.channel)}/pagedmembers`,
    );

    const { members } = roster as { members: { aadObjectId: string; userPrincipalName: string; id: string }[] };
    expect(members.map((each) => [each.id, each.aadObjectId, each.userPrincipalName]).sort()).toEqual(
      people.map((each) => [teamsUserId(each), each.personId, each.upn]).sort(),
    );
  });

  it('passes a channel post that mentions the bot on, in a thread of its own', async () => {
    const posted = await client.post({ place: 'channel', text: 'why did Sales fail', mentionBot: true });

    const message = await recorder.waitFor('the message', (each) => each.type === 'message');
    expect(message).toMatchObject({
      text: '<at>pbibot</at> why did Sales fail',
      from: { id: teamsUserId(alex), name: 'Alex Wilber', aadObjectId: alex.personId },
      conversation: { id: posted.threadId, conversationType: 'channel' },
      channelData: { team: { id: client.places.general }, channel: { id: client.places.channel } },
    });
    expect(message.conversation.id).toBe(`${client.places.channel};messageid=${posted.messageId}`);
    expect(message.entities).toContainEqual(
      expect.objectContaining({ type: 'mention', mentioned: { id: bot.botId, name: 'pbibot' } }),
    );
  });

  it('keeps a channel post without a mention from the bot, as Teams does', async () => {
    await client.post({ place: 'channel', text: 'only among ourselves' });
    await client.post({ place: 'channel', text: 'and now', mentionBot: true });

    await recorder.waitFor('the second message', (each) => each.text?.includes('and now') === true);
    expect(recorder.activities).toHaveLength(1);
  });

  it('lets another person speak in a thread, where the bot can answer', async () => {
    const posted = await client.post({ place: 'channel', text: 'why?', mentionBot: true, personId: ana.personId });

    const message = await recorder.waitFor('the message', (each) => each.type === 'message');
    expect(message.from).toEqual({ id: teamsUserId(ana), name: 'Ana Trujillo', aadObjectId: ana.personId });
    expect(message.conversation.id).toBe(posted.threadId);
    await connector('POST', `/v3/conversations/${encodeURIComponent(message.conversation.id)}/activities`, {
      type: 'message',
      text: 'Because of a password.',
    });
    await client.waitForMessage('channel', (each) => each.text === 'Because of a password.');
    const told = (await client.listMessages('channel')).filter((each) => each.conversationId === posted.threadId);
    expect(told.map((each) => [each.fromPersonId, each.text])).toEqual([
      [ana.personId, '<at>pbibot</at> why?'],
      [undefined, 'Because of a password.'],
    ]);
  });

  it.each<PlaygroundPlace>(['channel', 'groupChat', 'personal'])(
    'shows a card that the bot posts to the %s, and its update in the same place',
    async (place) => {
      const activityId = await postCard(place, 'Sales failed');
      const shown = await client.waitForMessage(place, (each) => each.messageId === activityId);
      expect(shown.cards).toEqual([aCard('Sales failed')]);

      const conversationId = encodeURIComponent(client.places[place]);
      await connector('PUT', `/v3/conversations/${conversationId}/activities/${activityId}`, {
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: aCard('Sales is fresh') }],
      });

      const isFresh = (each: PlaygroundMessage): boolean => JSON.stringify(each.cards).includes('Sales is fresh');
      expect(await client.waitForMessage(place, isFresh)).toEqual({ ...shown, cards: [aCard('Sales is fresh')] });
      const same = (await client.listMessages(place)).filter((each) => each.messageId === activityId);
      expect(same).toHaveLength(1);
    },
  );

  it('lets any person press a button and hands back what the bot answers', async () => {
    const activityId = await postCard('channel', 'Sales failed again');
    const message = await client.waitForMessage('channel', (each) => each.messageId === activityId);

    const answer = await client.click({ message, verb: 'fix', data: { incidentId: 'i1' }, personId: ana.personId });

    expect(answer).toEqual({ type: 'application/vnd.microsoft.card.adaptive', value: aCard('pressed fix') });
    expect(recorder.activities).toHaveLength(1);
    expect(recorder.activities[0]).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: activityId,
      from: { id: teamsUserId(ana), aadObjectId: ana.personId },
      value: { action: { type: 'Action.Execute', verb: 'fix', data: { incidentId: 'i1' } } },
    });
  });

  it('tells a page that opens late everything, each thread before its replies', async () => {
    const posted = await client.post({ place: 'channel', text: 'the root of it', mentionBot: true });
    await client.post({ place: 'channel', text: 'a reply', threadId: posted.threadId ?? '' });
    const everything = (await client.listMessages('channel')).length;

    const actions = await readPage(playground.url, (heard) => heard.some((each) => each.message?.text === 'a reply'));

    const inChannel = actions.filter((each) => each.actionConversationId.startsWith(client.places.channel));
    expect(inChannel).toHaveLength(everything);
    const texts = inChannel.map((each) => each.message?.text);
    expect(texts.indexOf('<at>pbibot</at> the root of it')).toBeLessThan(texts.indexOf('a reply'));
  });

  it('answers on loopback only, to its own address only', async () => {
    const port = Number(new URL(playground.url).port);

    const elsewhere = net.connect(port, '127.0.0.2');
    const refused = await new Promise((resolve) => {
      elsewhere.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
      elsewhere.once('connect', () => resolve('connected'));
    });
    elsewhere.destroy();

    expect(refused).toBe('ECONNREFUSED');
    expect(await askAs('playground.attacker.example')).toBe(403);
    expect(await askAs(`127.0.0.1:${port}`)).toBe(200);
  });

  it('keeps its files in a folder of its own', async () => {
    const names = await readdir(path.join(dataDir, 'playground'));

    expect(names.sort()).toEqual(['.m365agentsplayground.yml', 'output.log', 'playground.log']);
    expect(await readFile(path.join(dataDir, 'playground', 'output.log'), 'utf8')).toContain('Listening on');
  });
});

withPlayground('starting the Playground', () => {
  it('says in a sentence that the port is taken', async () => {
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;

    await expect(startPlayground(aStart({ port, dataDir }))).rejects.toThrow(
      `Port ${port} is taken by another program; name another one for Teams.`,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it('refuses any number of people but six', async () => {
    await expect(startPlayground(aStart({ people: people.slice(0, 4), dataDir }))).rejects.toThrow(
      'The Playground needs exactly 5 people beside Alex Wilber, but got 3.',
    );
  });

  it('ends with the process that started it, even when that is killed', async () => {
    const parent = fork(
      fileURLToPath(new URL('./parent-process.ts', import.meta.url)),
      [path.join(dataDir, 'killed')],
      {
        execArgv: ['--no-warnings'],
      },
    );
    const processId = await new Promise<number>((resolve, reject) => {
      parent.once('message', (message) => resolve(Number(message)));
      parent.once('exit', () => reject(new Error('The parent process ended too early.')));
    });
    expect(await isRunning(processId)).toBe(true);

    parent.kill('SIGKILL');

    while (await isRunning(processId)) await setTimeout(20);
  });
});

async function isRunning(processId: number): Promise<boolean> {
  try {
    process.kill(processId, 0);
  } catch {
    return false;
  }
  // Ended, but not yet cleared away by the system, is ended too.
  const stat = await readFile(`/proc/${processId}/stat`, 'utf8').catch(() => '');
  return !/\) Z /.test(stat);
}
