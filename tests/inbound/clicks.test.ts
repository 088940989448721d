import type { ClickReply } from '../../src/flows/incoming.ts';
import { aNotice, cardOf, channelId, startBot, type RunningBot } from './running-bot.ts';

let bot: RunningBot;
beforeEach(async () => {
  bot = await startBot({ patienceMs: 150 });
});
afterEach(async () => {
  await bot.close();
  expect(bot.connector.unexpected).toEqual([]);
});

const recheck = { verb: 'recheck', incidentId: 'inc-1' };
const cardAnswer = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: cardOf(aNotice()) };
const toast = (value: unknown) => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value });
const thread = `/v3/conversations/${channelId};messageid=900/activities/900`;
const pathOf = (call: { path: string } | undefined) => decodeURIComponent(call?.path ?? '');

describe('a pressed button', () => {
  it('replaces the card with the one that the flow gives', async () => {
    const answer = await bot.send(bot.press(recheck));

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(cardAnswer);
    expect(bot.flows.clicks).toMatchObject([
      {
        click: recheck,
        from: { personId: 'ana-id', upn: 'ana@contoso.com' },
        contextKey: `${channelId};messageid=900`,
      },
    ]);
    expect(bot.connector.posts()).toEqual([]);
  });

  it('shows a toast and leaves the card', async () => {
    bot.flows.click = async () => ({ kind: 'toast', text: 'Only people who may write in Finance can do that.' });

    expect((await bot.send(bot.press(recheck))).body).toEqual(
      toast('Only people who may write in Finance can do that.'),
    );
  });

  it('posts an answer into the thread', async () => {
    bot.flows.click = async () => ({ kind: 'answer', answer: { text: 'Sales fails.' } });

    const answer = await bot.send(bot.press(recheck));
    await bot.connector.until((calls) => calls.some(({ method }) => method === 'POST'));

    expect(answer.body).toEqual(toast('Answered below.'));
    expect(pathOf(bot.connector.posts()[0])).toBe(thread);
    expect(bot.connector.posts()[0]?.body['text']).toBe('Sales fails.');
  });

  it.each([
    ['a forged verb', { verb: 'deleteEverything', incidentId: 'inc-1' }],
    ['no id', { verb: 'recheck' }],
    ['an id of another form', { verb: 'recheck', incidentId: { $ne: '' } }],
    ['no data', undefined],
  ])('with %s is answered politely and does nothing', async (_name, data) => {
    const answer = await bot.send(bot.press(recheck, { value: { action: { verb: 'recheck', data } } }));

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(toast(expect.stringContaining('not from me, or it is too old')));
    expect(bot.flows.clicks).toEqual([]);
  });

  it('with a foreign id is for the flow to refuse; what it says is shown', async () => {
    bot.flows.click = async ({ click }) => ({
      kind: 'toast',
      text: 'incidentId' in click ? `I do not know ${click.incidentId}.` : '',
    });

    const answer = await bot.send(bot.press({ verb: 'recheck', incidentId: 'someone-elses' }));

    expect(answer.body).toEqual(toast('I do not know someone-elses.'));
  });

  it('with no value at all is answered politely too', async () => {
    const answer = await bot.send(bot.press(recheck, { value: 'text' }));

    expect(answer.body).toEqual(toast(expect.stringContaining('not from me')));
  });

  it('delivered twice is handled once and gets the same answer', async () => {
    const activity = bot.press(recheck);

    const answers = await Promise.all([bot.send(activity), bot.send(activity)]);

    expect(answers.map(({ body }) => body)).toEqual([cardAnswer, cardAnswer]);
    expect(bot.flows.clicks).toHaveLength(1);
  });

  it('by two people at once reaches the flow twice, and each gets their own answer', async () => {
    const bo = { from: { id: '29:bo', name: 'Bo', aadObjectId: 'bo-id' } };
    bot.flows.click = async ({ from }) => ({ kind: 'toast', text: `for ${from.name}` });

    const [first, second] = await Promise.all([bot.send(bot.press(recheck)), bot.send(bot.press(recheck, bo))]);

    expect(first.body).toEqual(toast('for Ana Trujillo'));
    expect(second.body).toEqual(toast('for Bo'));
  });

  it('whose flow throws gives a calm sentence with a reference', async () => {
    bot.flows.click = async () => {
      throw new TypeError('marker-secret');
    };

    const answer = await bot.send(bot.press(recheck));

    const reference = /reference ([A-Z0-9]{8})\./.exec(String(answer.body['value']))?.[1];
    expect(answer.body).toEqual(toast(expect.stringContaining('Something went wrong on my side')));
    expect(bot.log.lines.join()).toContain(`"reference":"${reference}"`);
    expect(answer.text + bot.log.lines.join()).not.toContain('marker-secret');
    expect(answer.text).not.toMatch(/\bat\b.*\.ts/);
  });

  it('of another invoke is not ours', async () => {
    expect((await bot.send(bot.press(recheck, { name: 'task/fetch' }))).status).toBe(501);
  });
});

describe('a slow flow', () => {
  let finish: (reply: ClickReply) => void;
  let fail: (error: Error) => void;
  beforeEach(() => {
    bot.flows.click = () =>
      new Promise((resolve, reject) => {
        finish = resolve;
        fail = reject;
      });
  });

  it('is told as being worked on, and its card replaces the old one when it is done', async () => {
    const answer = await bot.send(bot.press(recheck));
    finish({ kind: 'notice', notice: aNotice('Fixed') });
    await bot.connector.until((calls) => calls.some(({ method }) => method === 'PUT'));

    expect(answer.body).toEqual(toast(expect.stringContaining('Working on it')));
    expect(pathOf(bot.connector.puts()[0])).toBe(thread);
    expect(bot.connector.puts()[0]?.body).toMatchObject({
      summary: 'Fixed',
      attachments: [{ content: cardOf(aNotice('Fixed')) }],
    });
  });

  it('posts its card anew when the old one was deleted', async () => {
    await bot.send(bot.press(recheck));
    bot.connector.failNext({ status: 404, method: 'PUT' });
    finish({ kind: 'notice', notice: aNotice('Fixed') });
    await bot.connector.until((calls) => calls.some(({ method }) => method === 'POST'));

    expect(bot.connector.posts()[0]?.body).toMatchObject({ summary: 'Fixed' });
  });

  it.each([
    ['a toast', { kind: 'toast', text: 'Not allowed.' } as const, 'Not allowed.'],
    ['an answer', { kind: 'answer', answer: { text: 'All fresh.' } } as const, 'All fresh.'],
  ])('posts %s as a message', async (_name, reply, text) => {
    await bot.send(bot.press(recheck));
    finish(reply);
    await bot.connector.until((calls) => calls.some(({ method }) => method === 'POST'));

    expect(bot.connector.posts()[0]?.body['text']).toBe(text);
  });

  it('that throws in the end says so', async () => {
    await bot.send(bot.press(recheck));
    fail(new Error('marker-secret'));
    await bot.connector.until((calls) => calls.some(({ method }) => method === 'POST'));

    expect(bot.connector.posts()[0]?.body['text']).toContain('Something went wrong on my side');
  });

  it('is waited for when the bot stops', async () => {
    await bot.send(bot.press(recheck));
    const closed = bot.server.close(5_000);
    finish({ kind: 'toast', text: 'Done after all.' });
    await closed;

    expect(bot.connector.posts()[0]?.body['text']).toBe('Done after all.');
  });
});

describe('an automatic refresh of the card', () => {
  const automatic = (data: object) => ({
    value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'automatic' },
  });

  it('gets the current card', async () => {
    expect((await bot.send(bot.press(recheck, automatic({ verb: 'show', incidentId: 'inc-1' })))).body).toEqual(
      cardAnswer,
    );
  });

  it('never starts anything', async () => {
    const answer = await bot.send(bot.press(recheck, automatic(recheck)));

    expect(answer.body).toEqual(toast('This card is up to date.'));
    expect(bot.flows.clicks).toEqual([]);
  });

  it('never posts anything, however slow or talkative the flow is', async () => {
    bot.flows.click = async () => ({ kind: 'answer', answer: { text: 'x' } });
    await bot.send(bot.press(recheck, automatic({ verb: 'show', incidentId: 'inc-1' })));
    let finish: (reply: ClickReply) => void = () => undefined;
    bot.flows.click = () => new Promise((resolve) => (finish = resolve));
    await bot.send(bot.press(recheck, automatic({ verb: 'show', incidentId: 'inc-1' })));
    finish({ kind: 'toast', text: 'x' });
    await bot.server.close(1_000);

    expect(bot.connector.posts()).toEqual([]);
    expect(bot.connector.puts()).toEqual([]);
  });
});

describe('Action.Submit, the fallback', () => {
  const submit = (data: unknown) => bot.activity({ text: undefined, entities: [], replyToId: '900', value: data });

  it('updates the card it stands on', async () => {
    await bot.send(submit(recheck));

    expect(bot.flows.messages).toEqual([]);
    expect(bot.flows.clicks).toMatchObject([{ click: recheck }]);
    expect(pathOf(bot.connector.puts()[0])).toBe(thread);
  });

  it('answers in the thread', async () => {
    bot.flows.click = async () => ({ kind: 'toast', text: 'Not allowed.' });
    await bot.send(submit(recheck));

    expect(pathOf(bot.connector.posts()[0])).toBe(thread);
    expect(bot.connector.posts()[0]?.body['text']).toBe('Not allowed.');
  });

  it('with a forged verb does nothing and says so', async () => {
    await bot.send(submit({ verb: 'drop', incidentId: 'inc-1' }));

    expect(bot.flows.clicks).toEqual([]);
    expect(bot.connector.posts()[0]?.body['text']).toContain('not from me');
  });
});
