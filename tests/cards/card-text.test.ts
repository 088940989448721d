import fc from 'fast-check';
import { cardText, markdownLink, plainText, webAddress } from '../../src/cards/card-text.ts';
import { cardMarkdown } from './card-markdown.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '`',
        '~',
        '\\',
        '{',
        '&lt;',
        '#',
        '-',
        '1.',
        ' ',
        'a',
        '\n',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('plainText', () => {
  it('is one line of well-formed text, never longer than allowed', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 100 }), (text, max) => {
        const line = plainText(text, max);

        expect(line.length).toBeLessThanOrEqual(max);
        expect(line.isWellFormed()).toBe(true);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('ends a cut text with an ellipsis and never in half a character', () => {
    expect(plainText('Refresh of Sales', 10)).toBe('Refresh o…');
    expect(plainText('abc😀def', 5)).toBe('abc…');
  });
});

describe('cardText', () => {
  it('leaves no sign that Markdown, a mention or a date could read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bare = cardText(text, 200).replace(/\\./gu, 'x');

        expect(bare).not.toMatch(/[*_[\]<>`~\\]|\{\{|&(#|\w+;)/);
        expect(bare).not.toMatch(/^([#+=-]|\d+[.)](\s|$))/);
      }),
    );
  });

  it('reads as it was written', () => {
    const written = 'CONTOSO\\svc_fin *now* [x](y) <at>Ana</at> {{DATE(1)}} a & b';

    expect(
      cardMarkdown(cardText(written, 200))
        .replace(/<\/?p>/g, '')
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
    ).toBe(written);
  });

  it.each([
    ['1. first', '1\\. first'],
    ['---', '\\---'],
    ['- point', '\\- point'],
    ['# title', '\\# title'],
    ['18456 rows', '18456 rows'],
  ])('keeps %s from becoming a list, a line or a heading', (text, expected) => {
    expect(cardText(text, 100)).toBe(expected);
  });
});

describe('webAddress', () => {
  it.each([
    ['https://app.powerbi.com/groups/me?a=b%20c#d', 'https://app.powerbi.com/groups/me?a=b%20c#d'],
    ['http://127.0.0.1:4000/portal', 'http://127.0.0.1:4000/portal'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://ana:word@example.com', undefined],
    ['', undefined],
  ])('takes %s as %s', (url, expected) => {
    expect(webAddress(url)).toBe(expected);
  });

  it('keeps a link in one piece', () => {
    expect(markdownLink('Sales', 'https://x.example/a b(c)<d>')).toBe('[Sales](https://x.example/a%20b%28c%29%3Cd%3E)');
    expect(markdownLink('Sales', 'javascript:alert(1)')).toBe('Sales');
  });
});
