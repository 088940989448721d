import { jest } from '@jest/globals';
import type { OutgoingMessage, Conversation, TeamsError } from '../../../src/ports/teams.ts';
import { createTeamsAdapter } from '../../../src/outbound/teams/adapter.ts';
import { createTeams, type TeamsTalk } from '../../../src/outbound/teams/create-teams.ts';
import { createRecordingLog, type RecordingLog } from '../../standins/recording-log.ts';
import { startTeamsConnector, type ConnectorFault, type TeamsConnector } from '../../standins/teams-connector.ts';

const channelId = '19:alerts@thread.tacv2';
const tenantId = '22222222-2222-4222-8222-222222222222';
const aCard = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Sales failed' }] };

let connector: TeamsConnector;
let teams: TeamsTalk;
let log: RecordingLog;
let now: number;

beforeEach(async () => {
  connector = await startTeamsConnector();
  log = createRecordingLog();
  now = Date.now();
  const adapter = createTeamsAdapter({ registration: { kind: 'anonymous' }, log });
  teams = createTeams({ adapter, log, now: () => now });
});
afterEach(async () => {
  await connector.close();
  expect(connector.unexpected).toEqual([]);
});

function aConversation(changes: Partial<Conversation> = {}): Conversation {
  const reference = { serviceUrl: connector.serviceUrl, channelId: 'msteams', bot: { id: '28:bot', name: 'pbibot' } };
  return { conversationId: channelId, kind: 'channel', tenantId, reference, ...changes };
}

const aChat = (changes: Partial<Conversation> = {}) =>
  aConversation({ conversationId: 'a:1', kind: 'personal', ...changes });

describe('post', () => {
  it('starts a new thread in a channel and answers the id it is updated by', async () => {
    const { activityId } = await teams.post(aConversation(), { card: aCard, summary: 'Sales failed' });
    await teams.update(aConversation(), activityId, { text: 'better' });

    expect(connector.calls.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)).toEqual([
      'POST /v3/conversations',
      `PUT /v3/conversations/${channelId};messageid=${activityId}/activities/${activityId}`,
    ]);
    expect(connector.calls[0]?.body).toMatchObject({
      isGroup: true,
      bot: { id: '28:bot' },
      tenantId,
      channelData: { channel: { id: channelId }, tenant: { id: tenantId } },
      activity: {
        type: 'message',
        summary: 'Sales failed',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: aCard }],
      },
    });
  });

  it('writes into a chat as it is', async () => {
    await teams.post(aChat(), { text: 'Hello' });

    expect(connector.calls).toMatchObject([
      { method: 'POST', path: '/v3/conversations/a%3A1/activities', body: { text: 'Hello', from: { id: '28:bot' } } },
    ]);
  });

  it('mentions a person in the words, escaped, so that Teams notifies them', async () => {
    const mention = { personId: 'ana-id', name: 'Ana <&> T' };
    await teams.post(aChat(), { text: 'It is the move of Ana <&> T.', mention });
    await teams.post(aChat(), { text: 'Your move.', mention });

    const tag = '<at>Ana &lt;&amp;&gt; T</at>';
    expect(connector.calls.map(({ body }) => body['text'])).toEqual([`It is the move of ${tag}.`, `${tag} Your move.`]);
    expect(connector.calls[0]?.body['entities']).toEqual([
      { type: 'mention', text: tag, mentioned: { id: 'ana-id', name: 'Ana <&> T' } },
    ]);
  });

  it('does not send what Teams may refuse for its size', async () => {
    const text = 'é'.repeat(15_000);

    await expect(teams.post(aChat(), { text })).rejects.toMatchObject({ reason: 'tooBig' });
    expect(connector.calls).toEqual([]);
  });

  it('takes a message for sent that Teams split and named no id for; it cannot be updated', async () => {
    connector.failNext({ status: 202, raw: '' });

    const { activityId } = await teams.post(aChat(), { text: 'words', card: aCard });
    await expect(teams.update(aChat(), activityId, { text: 'x' })).rejects.toMatchObject({ reason: 'gone' });
    expect(connector.calls).toHaveLength(1);
  });

  it('refuses a stored reference that cannot be read', async () => {
    await expect(teams.post(aChat({ reference: { old: true } }), { text: 'x' })).rejects.toMatchObject({
      reason: 'refused',
    });
  });
});

describe('comment', () => {
  it('goes into the thread of a card in a channel, and follows it in a chat', async () => {
    const { activityId } = await teams.post(aConversation(), { text: 'x' });
    await teams.comment(aConversation(), activityId, { text: 'Still failing.' });
    await teams.comment(aConversation(), `${activityId};reply=17`, { text: 'Still failing.' });
    await teams.comment(aChat(), '5', { text: 'Still failing.' });

    const thread = `POST /v3/conversations/${channelId};messageid=${activityId}/activities`;
    expect(connector.calls.slice(1).map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)).toEqual([
      thread,
      thread,
      'POST /v3/conversations/a:1/activities',
    ]);
  });

  it('in a thread that was deleted is no removal from the channel', async () => {
    connector.failNext({ status: 404 }, { status: 403 });

    await expect(teams.comment(aConversation(), '17', { text: 'x' })).rejects.toMatchObject({ reason: 'gone' });
    await expect(teams.comment(aConversation(), '17', { text: 'x' })).rejects.toMatchObject({ reason: 'removed' });
    await expect(teams.comment(aConversation(), '', { text: 'x' })).rejects.toMatchObject({ reason: 'gone' });
    expect(connector.calls).toHaveLength(2);
  });
});

describe('what Teams answers becomes a closed reason', () => {
  const message: OutgoingMessage = { text: 'x' };
  const actions = {
    post: () => teams.post(aConversation(), message),
    update: () => teams.update(aConversation(), '17', message),
    reply: () => teams.reply({ conversation: aChat(), threadId: 'a:1', replyToId: '5' }, message),
  };
  const rows: [ConnectorFault, keyof typeof actions, Partial<TeamsError>][] = [
    [
      { status: 429, headers: { 'retry-after': '7' } },
      'post',
      { reason: 'throttled', status: 429, retryAfterMs: 7_000 },
    ],
    [{ status: 429 }, 'update', { reason: 'throttled', retryAfterMs: undefined }],
    [{ status: 429, headers: { 'retry-after': '999999' } }, 'post', { reason: 'throttled', retryAfterMs: 600_000 }],
    [{ status: 412, code: 'PreconditionFailed' }, 'update', { reason: 'conflict', status: 412 }],
    [{ status: 413, code: 'MessageSizeTooBig' }, 'post', { reason: 'tooBig', status: 413 }],
    [{ status: 403, code: 'BotNotRegistered' }, 'post', { reason: 'removed', status: 403 }],
    [{ status: 404, code: 'ConversationNotFound' }, 'post', { reason: 'removed', status: 404 }],
    [{ status: 404, code: 'ConversationNotFound' }, 'update', { reason: 'removed', status: 404 }],
    [{ status: 404, code: 'ActivityNotFoundInConversation' }, 'update', { reason: 'gone', status: 404 }],
    [{ status: 404, raw: '' }, 'update', { reason: 'gone', status: 404 }],
    [{ status: 403 }, 'update', { reason: 'removed' }],
    [{ status: 401 }, 'post', { reason: 'refused', status: 401 }],
    [{ status: 400, code: 'BadSyntax' }, 'post', { reason: 'refused', status: 400 }],
    [{ status: 500 }, 'post', { reason: 'unavailable', status: 500 }],
    [{ status: 502, raw: '<html>bad gateway</html>' }, 'post', { reason: 'unavailable' }],
    [{ status: 504, raw: 'upstream request timeout' }, 'update', { reason: 'unavailable' }],
    [{ status: 503, headers: { 'retry-after': '2' } }, 'reply', { reason: 'unavailable', retryAfterMs: 2_000 }],
    [{ status: 200, raw: '{' }, 'post', { reason: 'unavailable' }],
    [{ status: 0, cut: true }, 'post', { reason: 'unavailable', status: undefined }],
  ];

  it.each(rows)('%j on %s', async (fault, action, expected) => {
    connector.failNext(fault);

    await expect(actions[action]()).rejects.toMatchObject({ name: 'TeamsError', ...expected });
    expect(connector.calls).toHaveLength(1);
  });

  it('says unavailable when nobody listens', async () => {
    const conversation = aChat();
    await connector.close();

    await expect(teams.post(conversation, message)).rejects.toMatchObject({ reason: 'unavailable' });
  });
});

it('a reply with words and a card goes to the Playground in two parts, so that the card has an id', async () => {
  const thread = { conversation: aChat(), threadId: 'a:1', replyToId: '5' };

  const { activityId } = await teams.reply(thread, { text: 'Sales fails.', card: aCard, summary: 'Sales' });
  await teams.update(aChat(), activityId, { card: aCard });

  expect(connector.posts().map(({ body }) => [body['text'], 'attachments' in body])).toEqual([
    ['Sales fails.', false],
    [undefined, true],
  ]);
  expect(connector.puts()).toHaveLength(1);
});

describe('openPersonal', () => {
  const person = { personId: 'ana-id', name: 'Ana' };

  it('opens the chat with a person and can speak there', async () => {
    const chat = await teams.openPersonal(aConversation(), person);
    if (chat === undefined) throw new Error('no chat');
    await teams.post(chat, { text: 'Hello Ana' });

    expect(chat).toMatchObject({ conversationId: 'a:chat-of-ana-id', kind: 'personal', person, tenantId });
    expect(connector.calls[0]?.body).toMatchObject({
      isGroup: false,
      bot: { id: '28:bot' },
      members: [{ id: 'ana-id' }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    });
    expect(decodeURIComponent(connector.calls[1]?.path ?? '')).toBe('/v3/conversations/a:chat-of-ana-id/activities');
  });

  it.each([403, 404, 400])('answers undefined when Teams says %i: the person cannot be reached', async (status) => {
    connector.failNext({ status });

    expect(await teams.openPersonal(aConversation(), person)).toBeUndefined();
  });

  it('uses the id that the person was heard under', async () => {
    await teams.findMember(aConversation(), { memberId: '29:ana', personId: 'ana-id' });

    expect(await teams.openPersonal(aConversation(), person)).toMatchObject({ conversationId: 'a:chat-of-29:ana' });
  });

  it('throws when Teams is only busy', async () => {
    connector.failNext({ status: 429 });

    await expect(teams.openPersonal(aConversation(), person)).rejects.toMatchObject({ reason: 'throttled' });
  });
});

describe('findMember', () => {
  const ana = { memberId: '29:ana', personId: 'ana-id' };

  it('asks the roster once for a person, also when many ask at once', async () => {
    connector.roster.set('29:ana', { id: '29:ana', name: 'Ana', userPrincipalName: 'ana@contoso.com' });

    const found = await Promise.all([1, 2, 3].map(() => teams.findMember(aConversation(), ana)));

    const entry = { upn: 'ana@contoso.com', name: 'Ana' };
    expect(found).toEqual([entry, entry, entry]);
    expect(connector.calls.map(({ path }) => decodeURIComponent(path))).toEqual([
      `/v3/conversations/${channelId}/members/29:ana`,
    ]);
  });

  it('goes without one when the roster does not tell, and asks again after five minutes', async () => {
    expect(await teams.findMember(aConversation(), ana)).toBeUndefined();
    expect(await teams.findMember(aConversation(), ana)).toBeUndefined();
    expect(connector.calls).toHaveLength(1);

    connector.roster.set('29:ana', { id: '29:ana', userPrincipalName: 'ana@contoso.com' });
    now += 6 * 60_000;
    expect(await teams.findMember(aConversation(), ana)).toEqual({ upn: 'ana@contoso.com' });
  });
});

describe('the token of the bot', () => {
  function registeredTeams(getToken: () => Promise<{ token: string; expiresOnTimestamp: number } | null>) {
    const adapter = createTeamsAdapter({
      registration: {
        kind: 'registered',
        appId: 'app',
        tenantId,
        credential: { getToken },
        endpoints: {
          tokenIssuer: 'https://api.botframework.com',
          openIdMetadataUrl: 'http://127.0.0.1:9/',
          oauthUrl: 'http://127.0.0.1:9/',
          outboundAudience: 'https://api.botframework.com',
        },
      },
      log,
      now: () => now,
    });
    return createTeams({ adapter, log, now: () => now });
  }

  it('is asked for once when twenty messages leave at the same time, and again before it ends', async () => {
    const getToken = jest.fn(async () => ({
      token: `t${getToken.mock.calls.length}`,
      expiresOnTimestamp: now + 3_600_000,
    }));
    const registered = registeredTeams(getToken);

    await Promise.all(Array.from({ length: 20 }, () => registered.post(aChat(), { text: 'x' })));
    expect(getToken.mock.calls).toEqual([['https://api.botframework.com/.default']]);
    expect(new Set(connector.calls.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer t1']));

    now += 56 * 60_000;
    await registered.post(aChat(), { text: 'x' });
    expect(connector.calls.at(-1)?.authorization).toBe('Bearer t2');
  });

  it('keeps an old one that is still good when a new one cannot be had', async () => {
    const getToken = jest
      .fn<() => Promise<{ token: string; expiresOnTimestamp: number }>>()
      .mockResolvedValueOnce({ token: 'old', expiresOnTimestamp: now + 3_600_000 })
      .mockRejectedValue(new Error('marker-secret'));
    const registered = registeredTeams(getToken);
    await registered.post(aChat(), { text: 'x' });

    now += 57 * 60_000;
    await registered.post(aChat(), { text: 'x' });
    expect(connector.calls.at(-1)?.authorization).toBe('Bearer old');

    now += 10 * 60_000;
    const failure = await registered.post(aChat(), { text: 'x' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason: 'unavailable' });
    expect(String(failure)).not.toContain('marker-secret');
    expect(connector.calls).toHaveLength(2);
  });
});
