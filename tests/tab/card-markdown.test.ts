import { fastestCpuMs } from '../cpu-time.ts';
import { cardText } from '../../src/cards/card-text.ts';
import { cardMarkdown } from '../../src/tab/page/card-markdown.ts';

it.each([
  ['plain', '<p>plain</p>'],
  ['**Sales** · Finance', '<p><strong>Sales</strong> · Finance</p>'],
  [
    '**[Sales](https://a.example/x?y=1&z=2)**',
    '<p><strong><a href="https://a.example/x?y=1&#38;z=2">Sales</a></strong></p>',
  ],
  ['- one\r- two', '<ul><li>one</li><li>two</li></ul>'],
  ['2 * 3 ** 4 [x', '<p>2 * 3 ** 4 [x</p>'],
  ['\\*\\*not bold\\*\\*', '<p>**not bold**</p>'],
  ['[go](javascript:alert)', '<p>go</p>'],
  ['[go](https://a.example/"onclick="x)', '<p><a href="https://a.example/&#34;onclick=&#34;x">go</a></p>'],
  ['<img src=x onerror=alert(1)>', '<p>&#60;img src=x onerror=alert(1)&#62;</p>'],
])('%s', (markdown, html) => {
  expect(cardMarkdown(markdown)).toBe(html);
});

it('shows texts from outside as they were written', () => {
  for (const text of [
    '**a**',
    '[a](https://b.example)',
    '- x',
    '<b>&amp;</b>',
    '\\',
    '1. x',
    'a\\*b',
    "it's {{DATE}}",
  ]) {
    const html = cardMarkdown(cardText(text, 200));

    const shown = html
      .replace(/^<p>|<\/p>$/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(+code));
    expect(shown).toBe(text);
  }
});

it('takes a long text of signs quickly', () => {
  expect(fastestCpuMs(() => cardMarkdown('**\\a[('.repeat(4_000)))).toBeLessThan(2_000);
});
