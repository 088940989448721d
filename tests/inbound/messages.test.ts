import { botId, aNotice, cardOf, channelId, startBot, tenantId, type RunningBot } from './running-bot.ts';

let bot: RunningBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(async () => {
  await bot.close();
  expect(bot.connector.unexpected).toEqual([]);
});

const paths = (calls: readonly { method: string; path: string }[]) =>
  calls.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`);

describe('a message', () => {
  it('reaches the flows with all that Teams tells, and the answer goes into its thread', async () => {
    const answer = await bot.send(bot.activity({ id: '901' }));

    expect(answer.status).toBe(200);
    expect(answer.text).toBe('');
    expect(bot.flows.messages).toEqual([
      {
        text: 'why did Sales fail',
        cut: false,
        contextKey: `${channelId};messageid=900`,
        from: { personId: 'ana-id', name: 'Ana Trujillo', upn: 'ana@contoso.com' },
        timeZone: 'Europe/Berlin',
        locale: 'en-GB',
        conversation: {
          conversationId: channelId,
          kind: 'channel',
          tenantId,
          teamId: '19:team@thread.tacv2',
          reference: { serviceUrl: bot.connector.serviceUrl, channelId: 'msteams', bot: { id: botId, name: 'pbibot' } },
        },
      },
    ]);
    expect(paths(bot.connector.calls)).toEqual([
      `GET /v3/conversations/${channelId}/members/29:ana`,
      `POST /v3/conversations/${channelId};messageid=900/activities/901`,
    ]);
    expect(bot.connector.posts()[0]).toMatchObject({
      authorization: 'Bearer bot-token',
      body: { type: 'message', text: 'Sales failed at 06:02.', replyToId: '901' },
    });
  });

  it('is answered with words and a card in one message where a card helps', async () => {
    bot.flows.answer = async () => ({ text: 'Sales fails.', notice: aNotice() });

    await bot.send(bot.activity());

    expect(bot.connector.posts()).toMatchObject([
      { body: { text: 'Sales fails.', attachments: [{ content: cardOf(aNotice()) }] } },
    ]);
  });

  it('whose answer shows an incident is told to the flows with an id that the card can be updated by', async () => {
    bot.flows.answer = async () => ({ text: 'Sales fails.', notice: aNotice() });
    await bot.send(bot.activity());

    const [shown] = bot.flows.shown;
    if (shown === undefined) throw new Error('nothing was shown');
    const { conversation } = bot.flows.messages[0] ?? {};
    if (conversation === undefined) throw new Error('no message came');
    await bot.teams.update(conversation, shown.activityId, { card: cardOf(aNotice('Fixed')) });

    expect(shown).toMatchObject({ conversationId: channelId, incidentId: 'inc-1' });
    const replyId = /;reply=(\d+)$/.exec(shown.activityId)?.[1] ?? '';
    expect(paths(bot.connector.puts())).toEqual([
      `PUT /v3/conversations/${channelId};messageid=900/activities/${replyId}`,
    ]);
  });

  it('is answered although the flows cannot remember the card', async () => {
    bot.flows.answer = async () => ({ text: 'Sales fails.', notice: aNotice() });
    bot.flows.onShown = async () => {
      throw new Error('marker-secret');
    };

    expect((await bot.send(bot.activity())).status).toBe(200);
    expect(bot.connector.posts()).toHaveLength(1);
    expect(bot.log.lines.join()).not.toContain('marker-secret');
  });

  it('delivered twice is handled once, also at the same time', async () => {
    const activity = bot.activity();

    const answers = await Promise.all([bot.send(activity), bot.send(activity)]);
    const third = await bot.send(activity);

    expect([...answers, third].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(bot.flows.messages).toHaveLength(1);
    expect(bot.connector.posts()).toHaveLength(1);
  });

  it('of 100 KB reaches the flows cut, and a binary-looking one does no harm', async () => {
    await bot.send(bot.activity({ text: 'Sales failed '.repeat(8_000) }));
    await bot.send(bot.activity({ text: '\u0000\ud800 &#xd800; &#0; &bogus; &#9999999;' }));

    expect(bot.flows.messages.map(({ text, cut }) => [text.length, cut])).toEqual([
      [28_000, true],
      [expect.any(Number), false],
    ]);
    expect(bot.connector.posts()).toHaveLength(2);
  });

  it('with only a picture gets a kind word and no flow', async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://example.com/x.png' }];
    await bot.send(bot.activity({ text: '<at>pbibot</at>', attachments }));

    expect(bot.flows.messages).toEqual([]);
    expect(bot.connector.posts()[0]?.body['text']).toContain('cannot read files');
  });

  it('with only the mention is still a question', async () => {
    await bot.send(
      bot.activity({ text: '<at>pbibot</at>&nbsp;', attachments: [{ contentType: 'text/html', content: '<p></p>' }] }),
    );

    expect(bot.flows.messages).toMatchObject([{ text: '' }]);
  });

  it('from a personal chat belongs to that person, with no thread', async () => {
    const conversation = { id: 'a:1', conversationType: 'personal', tenantId };
    await bot.send(
      bot.activity({ text: 'help', entities: [], channelData: { tenant: { id: tenantId } }, conversation }),
    );

    const person = { personId: 'ana-id', name: 'Ana Trujillo', upn: 'ana@contoso.com' };
    expect(bot.flows.messages).toMatchObject([
      { contextKey: 'a:1', from: person, conversation: { conversationId: 'a:1', kind: 'personal', person } },
    ]);
  });

  it('is answered without a UPN when the roster fails', async () => {
    bot.connector.failNext({ status: 500, method: 'GET' });

    await bot.send(bot.activity());

    expect(bot.flows.messages[0]?.from).toEqual({ personId: 'ana-id', name: 'Ana Trujillo' });
    expect(bot.connector.posts()).toHaveLength(1);
  });
});

describe('an answer that Teams splits', () => {
  it('is sent once, though no id comes back', async () => {
    bot.connector.failNext({ status: 202, raw: '', method: 'POST' });
    bot.flows.answer = async () => ({ text: 'Sales fails.', notice: aNotice() });

    await bot.send(bot.activity());

    expect(bot.flows.shown).toEqual([]);

    expect(bot.connector.posts()).toHaveLength(1);
    expect(bot.log.lines).toEqual([]);
  });
});

describe('when something is wrong', () => {
  it('a flow that throws becomes one calm sentence with a reference that the log has too', async () => {
    bot.flows.answer = async () => {
      throw new Error('marker-secret in src/flows/answer.ts');
    };

    const answer = await bot.send(bot.activity({ text: 'marker-words' }));

    const said = String(bot.connector.posts()[0]?.body['text']);
    const reference = /reference ([A-Z0-9]{8})\./.exec(said)?.[1];
    expect(answer.status).toBe(200);
    expect(reference).toBeDefined();
    expect(bot.log.lines.join()).toContain(`"reference":"${reference}"`);
    expect(said).not.toMatch(/ at |\.ts|Error/);
    expect(answer.text + said + bot.log.lines.join()).not.toMatch(/marker-/);
  });

  it.each([429, 412, 502])('Teams answering %i to the answer is tried again', async (status) => {
    bot.connector.failNext({ status, method: 'POST' });

    await bot.send(bot.activity());

    expect(bot.connector.posts()).toHaveLength(2);
    expect(bot.flows.messages).toHaveLength(1);
  });

  it('Teams refusing the answer for good is logged and nothing more', async () => {
    bot.connector.failAlways({ status: 403, method: 'POST' });

    const answer = await bot.send(bot.activity());

    expect(answer.status).toBe(200);
    expect(bot.connector.posts()).toHaveLength(1);
    expect(bot.log.lines.join()).toContain('"reason":"removed"');
  });

  it('a mention that Teams refuses is left out, the words are said', async () => {
    bot.flows.answer = async () => ({ text: 'Bo, it is your move.', mention: { personId: 'bo-id', name: 'Bo' } });
    bot.connector.failNext({ status: 400, method: 'POST' });

    await bot.send(bot.activity());

    expect(bot.connector.posts().map(({ body }) => body['text'])).toEqual([
      '<at>Bo</at>, it is your move.',
      'Bo, it is your move.',
    ]);
  });

  it('an answer too big for one message is sent in words only', async () => {
    bot.flows.answer = async () => ({ text: 'Forty fail.', notice: aNotice('x'.repeat(40_000)) });
    await bot.send(bot.activity());
    bot.flows.answer = async () => ({ text: 'y'.repeat(40_000) });
    await bot.send(bot.activity());

    expect(bot.connector.posts().map(({ body }) => body['text'])).toEqual([
      'Forty fail.',
      expect.stringContaining('too long'),
    ]);
  });

  it('an activity that nobody could answer is let go', async () => {
    const answer = await bot.send(bot.activity({ from: undefined }));
    const reaction = await bot.send(bot.activity({ type: 'messageReaction' }));

    expect([answer.status, reaction.status]).toEqual([200, 200]);
    expect(bot.flows.messages).toEqual([]);
    expect(bot.connector.calls).toEqual([]);
  });
});

describe('being added and removed', () => {
  const added = { type: 'installationUpdate', action: 'add', text: undefined, entities: [] };
  const conversation = { id: channelId, conversationType: 'channel', tenantId };
  const team = { id: '19:team@thread.tacv2', name: 'Finance' };

  it('is told to the flows once and welcomed once, though Teams sends two activities', async () => {
    await Promise.all([
      bot.send(bot.activity({ ...added, conversation, channelData: { team } })),
      bot.send(
        bot.activity({
          ...added,
          type: 'conversationUpdate',
          action: undefined,
          conversation,
          membersAdded: [{ id: botId }],
          channelData: { team },
        }),
      ),
    ]);

    expect(bot.flows.installed).toMatchObject([
      {
        contextKey: channelId,
        conversation: { conversationId: channelId, name: 'Finance' },
        from: { upn: 'ana@contoso.com' },
      },
    ]);
    expect(bot.connector.posts()).toMatchObject([
      { path: '/v3/conversations', body: { activity: { text: 'Hello, I am pbibot.' } } },
    ]);
  });

  it('says nothing where it was before', async () => {
    bot.flows.welcome = async () => undefined;
    await bot.send(bot.activity({ ...added, conversation }));

    expect(bot.flows.installed).toHaveLength(1);
    expect(bot.connector.posts()).toEqual([]);
  });

  it('says nothing when a team is renamed or the app upgraded, but the flows hear of it', async () => {
    const update = { ...added, type: 'conversationUpdate', action: undefined, conversation };
    await bot.send(
      bot.activity({ ...update, channelData: { eventType: 'teamRenamed', team: { ...team, name: 'Money' } } }),
    );
    await bot.send(bot.activity({ ...added, action: 'add-upgrade', conversation }));

    expect(bot.flows.installed).toMatchObject([{ conversation: { name: 'Money' } }, {}]);
    expect(bot.connector.posts()).toEqual([]);
  });

  it.each([
    ['uninstalled', { type: 'installationUpdate', action: 'remove' }, channelId],
    ['taken out of the team', { type: 'conversationUpdate', membersRemoved: [{ id: botId }] }, channelId],
    [
      'its team deleted',
      { type: 'conversationUpdate', channelData: { eventType: 'teamDeleted', team } },
      '19:team@thread.tacv2',
    ],
    [
      'its channel deleted',
      { type: 'conversationUpdate', channelData: { eventType: 'channelDeleted', team, channel: { id: '19:gone' } } },
      '19:gone',
    ],
  ])('tells the flows when it is %s', async (_name, changes, conversationId) => {
    await bot.send(bot.activity({ text: undefined, entities: [], conversation, ...changes }));

    expect(bot.flows.removed).toEqual([conversationId]);
  });

  it('is welcomed again after it was removed and added again', async () => {
    await bot.send(bot.activity({ ...added, conversation }));
    await bot.send(bot.activity({ ...added, action: 'remove', conversation }));
    await bot.send(bot.activity({ ...added, conversation }));

    expect(bot.connector.posts()).toHaveLength(2);
  });

  it('does not care who else comes and goes', async () => {
    await bot.send(bot.activity({ type: 'conversationUpdate', conversation, membersAdded: [{ id: '29:bo' }] }));
    await bot.send(bot.activity({ type: 'conversationUpdate', conversation, membersRemoved: [{ id: '29:bo' }] }));

    expect(bot.flows.installed).toEqual([]);
    expect(bot.flows.removed).toEqual([]);
  });

  it('survives a flow that throws, and tries again when it is told again', async () => {
    bot.flows.welcome = async () => {
      throw new Error('marker-secret');
    };
    await bot.send(bot.activity({ ...added, conversation }));
    bot.flows.welcome = async () => ({ text: 'Hello.' });
    await bot.send(bot.activity({ ...added, conversation }));

    expect(bot.connector.posts()).toHaveLength(1);
    expect(bot.log.lines.join()).not.toContain('marker-secret');
  });
});
