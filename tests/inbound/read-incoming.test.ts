import { readActivity, type BotActivity } from '../../src/inbound/read-activity.ts';
import { readIncoming, threadOf } from '../../src/inbound/read-incoming.ts';

function anActivity(changes: object): BotActivity {
  const activity = readActivity({
    type: 'message',
    id: '5',
    channelId: 'msteams',
    serviceUrl: 'https://smba.example.com/emea/',
    from: { id: '29:ana', name: 'Ana', aadObjectId: 'ana-id' },
    recipient: { id: '28:bot', name: 'pbibot' },
    conversation: { id: '19:x@thread.tacv2;messageid=4', conversationType: 'channel' },
    ...changes,
  });
  if (activity === undefined) throw new Error('not read');
  return activity;
}

it('a channel post without a thread id starts a thread of its own', () => {
  const activity = anActivity({ conversation: { id: '19:x@thread.tacv2', conversationType: 'channel' } });

  expect(threadOf(activity)).toBe('19:x@thread.tacv2;messageid=5');
  expect(readIncoming(activity).conversation.conversationId).toBe('19:x@thread.tacv2');
});

it('a group chat is one topic', () => {
  const { contextKey, conversation } = readIncoming(
    anActivity({ conversation: { id: '19:g@thread.v2', conversationType: 'groupChat', name: 'Finance' } }),
  );

  expect(contextKey).toBe('19:g@thread.v2');
  expect(conversation).toMatchObject({ kind: 'group', name: 'Finance' });
});

it('a person without an Entra id is known by the id of the channel', () => {
  expect(readIncoming(anActivity({ from: { id: '29:guest' } })).from).toEqual({
    personId: '29:guest',
    name: 'Someone',
  });
});

it('the bot itself is never the person of a personal chat', () => {
  const conversation = { id: 'a:1', conversationType: 'personal' };

  expect(readIncoming(anActivity({ conversation, from: { id: '28:bot' } })).conversation).not.toHaveProperty('person');
});

it.each([
  [{ localTimezone: 'Europe/Berlin' }, 'Europe/Berlin'],
  [{ localTimezone: 'UTC' }, 'UTC'],
  [{ entities: [{ type: 'clientInfo', timezone: 'America/New_York' }] }, 'America/New_York'],
  [{ localTimezone: 'Mars/Olympus', entities: [{ type: 'clientInfo', timezone: 'Asia/Tokyo' }] }, 'Asia/Tokyo'],
  [{ localTimezone: '../../etc/passwd' }, undefined],
  [{ localTimezone: 7 }, undefined],
  [{}, undefined],
])('the time zone of %j is %s', (changes, timeZone) => {
  expect(readIncoming(anActivity(changes)).timeZone).toBe(timeZone);
});

it.each([
  [{ locale: 'de-DE' }, 'de-DE'],
  [{ entities: [{ type: 'clientInfo', locale: 'fr' }] }, 'fr'],
  [{ locale: '<script>' }, undefined],
])('the locale of %j is %s', (changes, locale) => {
  expect(readIncoming(anActivity(changes)).locale).toBe(locale);
});
