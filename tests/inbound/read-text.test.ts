import { fastestCpuMs } from '../cpu-time.ts';
import { readActivity } from '../../src/inbound/read-activity.ts';
import { readText, textLengthMax } from '../../src/inbound/read-text.ts';

const mention = { type: 'mention', text: '<at>pbibot</at>', mentioned: { id: '28:bot', name: 'pbibot' } };

function read(text: string, entities: object[] = [mention]) {
  const activity = readActivity({
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1/',
    from: { id: '29:ana' },
    recipient: { id: '28:bot', name: 'pbibot' },
    conversation: { id: 'a:1' },
    text,
    entities,
  });
  if (activity === undefined) throw new Error('not read');
  return readText(activity);
}

it.each([
  ['<at>pbibot</at> why did Sales fail', 'why did Sales fail'],
  ['why did Sales fail <at>pbibot</at>', 'why did Sales fail'],
  ['why did <at>pbibot</at> Sales fail', 'why did   Sales fail'],
  ['<at>pbibot</at><at>pbibot</at>&nbsp;help', 'help'],
  ['<at>pbibot</at> assign Sales to <at>Ana Trujillo</at>', 'assign Sales to Ana Trujillo'],
  ['R&amp;D &lt;EMEA&gt; &quot;x&quot; &#39;y&#39; &#x1F600;', 'R&D <EMEA> "x" \'y\' 😀'],
  ['<p>one</p><p>two<br/>three</p>', 'one\ntwo\nthree'],
  ['<div><b>bold</b> <a href="https://x">link</a></div>', 'bold link'],
  ['failed: &lt;ccon&gt;server&lt;/ccon&gt;', 'failed: <ccon>server</ccon>'],
  ['failed: <ccon>server</ccon>', 'failed: <ccon>server</ccon>'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ['&amp;lt;', '&lt;'],
  ['   ', ''],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
])('%j is read as %j', (sent, text) => {
  expect(read(sent)).toEqual({ text, cut: false });
});

it('takes out the mention by its entity, whatever name Teams shows for the bot', () => {
  const renamed = { ...mention, text: '<at>Refresh bot</at>' };

  expect(read('<at>Refresh bot</at> help', [renamed])).toEqual({ text: 'help', cut: false });
});

it('cuts what is too long, and not through the middle of a character', () => {
  const { text, cut } = read('a' + '😀'.repeat(20_000));

  expect(cut).toBe(true);
  expect(text.length).toBe(textLengthMax - 1);
  expect(text.isWellFormed()).toBe(true);
});

it('reads a megabyte of markup within a moment', () => {
  for (const piece of ['<', '<a ', '&', '&#', '<at>', '<at>pbibot</at>']) {
    expect(fastestCpuMs(() => read(piece.repeat(200_000)))).toBeLessThan(300);
  }
});

it('bears with entities that are none', () => {
  expect(read('help', [{ type: 'mention' }, { type: 7 }, { type: 'mention', mentioned: {}, text: 'help' }])).toEqual({
    text: 'help',
    cut: false,
  });
});
