import { cardBytes, cardBytesMax } from '../../src/cards/card-limits.ts';
import { readClick } from '../../src/cards/read-click.ts';
import { renderNotice, renderSmallNotice } from '../../src/cards/render-notice.ts';
import type { Notice } from '../../src/core/incident/notice.ts';
import { aNotice, anAffectedLine, aStep, clickButton, incidentId, notices, twelveAffected } from './a-notice.ts';
import { cardFaults } from './card-lint.ts';
import { expectGolden } from './golden.ts';
import { collect } from './walk-card.ts';

const endless = 'Zeichen [x](http://evil.example) **fett** \\ "zitiert" '.repeat(2000);

function hugeNotice(): Notice {
  return aNotice({
    badge: endless,
    headline: endless,
    since: endless,
    news: endless,
    cause: endless,
    move: endless,
    evidence: Array.from({ length: 50 }, () => endless),
    affected: Array.from({ length: 500 }, (_, index) =>
      anAffectedLine({ name: `${index} ${endless}`, detail: endless }),
    ),
    remarks: Array.from({ length: 50 }, () => endless),
    step: aStep({ title: endless, why: endless, todo: Array.from({ length: 50 }, () => endless), expect: endless }),
    buttons: Array.from({ length: 50 }, (_, index) => clickButton(`${index} ${endless}`, 'recheck')),
    details: Array.from({ length: 50 }, () => ({ label: endless, value: endless })),
    log: Array.from({ length: 50 }, () => endless),
  });
}

describe('renderNotice', () => {
  it.each(Object.entries(notices))('draws the card of %s without a fault', async (name, notice) => {
    const card = renderNotice(notice);

    expect(cardFaults(card)).toEqual([]);
    await expectGolden(name, card);
  });

  it.each(Object.entries(notices))('gives every button of %s a click that is read back', (_name, notice) => {
    const card = renderNotice(notice);
    const offered = [...(notice.step?.buttons ?? []), ...notice.buttons].flatMap((button) =>
      button.kind === 'click' ? [button.click] : [],
    );

    const executed = collect(card, 'Action.Execute').map(({ verb, data }) => readClick({ action: { verb, data } }));
    const submitted = collect(card, 'Action.Submit').map(({ data }) => readClick(data));

    expect(executed).toEqual(expect.arrayContaining(offered));
    expect(executed).toHaveLength(offered.length);
    expect(submitted).toEqual(executed);
  });

  it('mentions the person whose move it is', () => {
    const card = JSON.stringify(renderNotice(aNotice()));

    expect(card).toContain('<at>Ana Trujillo</at> owns the gateway connection');
    expect(card).toContain('"mentioned":{"id":"2a9f6f0c-58a1-4c57-b1a2-0f7d3f6a9c11","name":"Ana Trujillo"}');
  });

  it('puts the mention before a move that does not name the person', () => {
    const card = JSON.stringify(renderNotice(aNotice({ move: 'The owner can renew it.' })));

    expect(card).toContain('<at>Ana Trujillo</at> The owner can renew it.');
  });

  it('shows three of twelve datasets and folds the rest behind a button', () => {
    const card = renderNotice(aNotice({ affected: twelveAffected }));
    const folded = collect(card, 'Container').find(({ id }) => id === 'affectedMore');

    expect(folded).toMatchObject({ isVisible: false });
    expect(collect(folded, 'ColumnSet')).toHaveLength(9);
    expect(collect(card, 'Action.ToggleVisibility').map(({ title }) => title)).toContain('Show 9 more');
  });

  it('never folds a failing dataset behind fresh ones', () => {
    const fresh = twelveAffected.map((line) => ({ ...line, state: 'fresh' as const }));
    const card = JSON.stringify(renderNotice(aNotice({ affected: [...fresh, anAffectedLine({ name: 'Laggard' })] })));

    expect(card.indexOf('Laggard')).toBeLessThan(card.indexOf('Sales Targets'));
  });

  it('says how many datasets it does not list', () => {
    expect(JSON.stringify(renderNotice(aNotice({ affectedMore: 488 })))).toContain('and 488 more');
  });

  it('puts the primary button first and the seventh into the overflow menu', () => {
    const buttons = [
      ...Array.from({ length: 7 }, (_, index) => clickButton(`B${index}`, 'show')),
      clickButton('Main', 'fix', true),
    ];
    const card = renderNotice(aNotice({ buttons, details: [] }));
    const actions = collect(card, 'Action.Execute');

    expect(actions.map(({ title }) => title)).toEqual(['Main', 'B0', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6']);
    expect(actions.map(({ mode }) => mode === 'secondary')).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://user:word@example.com/',
    'no address',
    `https://x.example/${'a'.repeat(2000)}`,
  ])('renders no button for %.40s', (url) => {
    const card = renderNotice(aNotice({ buttons: [{ kind: 'open', title: 'Open', url }] }));

    expect(collect(card, 'Action.OpenUrl')).toEqual([]);
  });

  it('keeps names from outside from speaking Markdown, mentions or dates', () => {
    const name = '**a** [b](https://evil.example) <at>Ana Trujillo</at> {{DATE(2026-01-01T00:00:00Z)}} _c_';
    const card = renderNotice(
      aNotice({ affected: [anAffectedLine({ name, url: 'https://x.example/a)b(c' })], headline: `# ${name}` }),
    );
    const texts = collect(card, 'TextBlock').map(({ text }) => String(text));

    expect(texts.filter((text) => text.includes('<at>Ana Trujillo</at>'))).toHaveLength(1);
    expect(texts.join()).not.toMatch(/(?<!\\)\]\(https:\/\/evil/);
    expect(texts.join()).not.toContain('{{');
    expect(texts.join()).toContain('](https://x.example/a%29b%28c)');
  });

  it('stays under the size limit with 500 datasets and endless texts, and keeps the headline, the step and a button', () => {
    const card = renderNotice(hugeNotice());

    expect(cardBytes(card)).toBeLessThanOrEqual(cardBytesMax);
    expect(cardFaults(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain('Step 2 of 4');
    expect(collect(card, 'Action.Execute').map(({ data }) => readClick(data))).toContainEqual({
      verb: 'recheck',
      incidentId,
    });
  });

  it('keeps all of 24 datasets with ordinary names', () => {
    const card = renderNotice(aNotice({ affected: [...twelveAffected, ...twelveAffected] }));

    expect(JSON.stringify(card)).not.toMatch(/and \d+ more"/);
  });
});

describe('renderSmallNotice', () => {
  it('is a good card with the headline, the mention and at most three buttons', async () => {
    const card = renderSmallNotice(aNotice());

    expect(cardFaults(card)).toEqual([]);
    expect(collect(card, 'Action.Execute').length).toBeLessThanOrEqual(3);
    await expectGolden('small', card);
  });

  it('stays under a third of the limit with endless texts', () => {
    expect(cardBytes(renderSmallNotice(hugeNotice()))).toBeLessThan(cardBytesMax / 3);
  });
});
