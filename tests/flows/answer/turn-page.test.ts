import { turnPage } from '../../../src/flows/answer/read-in-context.ts';

const stored = { more: 'what is failing, page 2', endsAt: 9 };

describe('the next page of a list', () => {
  it.each(['more', 'More please', 'show me more', 'next page', 'the rest', 'next'])('is asked for by “%s”', (text) => {
    expect(turnPage({ text }, stored).text).toBe('what is failing, page 2');
  });

  it.each(['more about OTIF', 'when is the next run', 'no more'])('is not asked for by “%s”', (text) => {
    expect(turnPage({ text }, stored).text).toBe(text);
  });

  it('is nothing where no list was shown or it has ended', () => {
    expect(turnPage({ text: 'more' }, { endsAt: 9 }).text).toBe('more');
    expect(turnPage({ text: 'more' }, undefined).text).toBe('more');
  });
});
