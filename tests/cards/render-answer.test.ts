import { cardBytes, cardBytesMax } from '../../src/cards/card-limits.ts';
import { readClick } from '../../src/cards/read-click.ts';
import { renderAnswer } from '../../src/cards/render-answer.ts';
import { renderNotice } from '../../src/cards/render-notice.ts';
import { aNotice, clickButton, incidentId } from './a-notice.ts';
import { answers } from './answers.ts';
import { cardFaults } from './card-lint.ts';
import { expectGolden } from './golden.ts';
import { collect } from './walk-card.ts';

function rows(count: number, detail = 'Finance') {
  return Array.from({ length: count }, (_, index) => ({
    title: `Dataset ${index}`,
    detail,
    tone: 'attention' as const,
    buttons: [clickButton('Show', 'show')],
  }));
}

describe('renderAnswer', () => {
  it('has no card where words are enough', () => {
    expect(renderAnswer({ text: 'Nothing fails.' })).toBeUndefined();
    expect(renderAnswer({ text: 'Nothing fails.', rows: [], buttons: [] })).toBeUndefined();
  });

  it.each(['failing', 'which', 'history', 'choose'])('draws the answer %s without a fault', async (name) => {
    const card = renderAnswer(answers[name] ?? { text: '' }) ?? {};

    expect(cardFaults(card)).toEqual([]);
    await expectGolden(`answer-${name}`, card);
  });

  it('draws a notice as the notice card', () => {
    expect(renderAnswer({ text: 'Here it is.', notice: aNotice() })).toEqual(renderNotice(aNotice()));
  });

  it('adds its own buttons to those of a notice', () => {
    const card = renderAnswer({ text: '', notice: aNotice({ buttons: [] }), buttons: [clickButton('More', 'show')] });

    expect(collect(card, 'Action.Execute').map(({ data }) => readClick(data))).toEqual([{ verb: 'show', incidentId }]);
  });

  it('lists ten rows at most and says how many are left', () => {
    const card = renderAnswer({ text: '', rows: rows(23) });

    expect(collect(card, 'Action.Execute')).toHaveLength(10);
    expect(JSON.stringify(card)).toContain('and 13 more');
  });

  it('stays under the size limit with endless texts', () => {
    const card = renderAnswer({ text: 'x'.repeat(100_000), rows: rows(500, '*'.repeat(100_000)) }) ?? {};

    expect(cardFaults(card)).toEqual([]);
    expect(cardBytes(card)).toBeLessThanOrEqual(cardBytesMax);
  });

  it('reads back what was ticked, however the client sends the press', () => {
    const [action] = collect(renderAnswer(answers['choose'] ?? { text: '' }), 'Action.Execute');
    const data = { ...(action?.['data'] as object), chosen: 'workspace-1,workspace-2' };

    expect(readClick({ action: { verb: action?.['verb'], data } })).toEqual({
      verb: 'watchChosen',
      chosen: 'workspace-1,workspace-2',
    });
    expect(readClick({ verb: 'watchChosen' })).toEqual({ verb: 'watchChosen', chosen: '' });
    expect(readClick({ verb: 'watchChosen', chosen: 'a b <c>' })).toBeUndefined();
  });

  it('gives every choice a click that says it', () => {
    const card = renderAnswer(answers['which'] ?? { text: '' });

    expect(collect(card, 'Action.Execute').map(({ verb, data }) => readClick({ verb, data }))).toEqual([
      { verb: 'say', text: 'why did Sales in Finance fail' },
      { verb: 'say', text: 'why did Sales in Operations Europe fail' },
    ]);
  });
});
