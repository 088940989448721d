import fc from 'fast-check';
import { cardBytes, cardBytesMax } from '../../src/cards/card-limits.ts';
import { readClick, sayLengthMax } from '../../src/cards/read-click.ts';
import { renderNotice } from '../../src/cards/render-notice.ts';
import { incidentVerbs, type Click } from '../../src/core/incident/click.ts';
import { aNotice, anAffectedLine, aStep, incidentId } from './a-notice.ts';
import { cardFaults } from './card-lint.ts';
import { collect } from './walk-card.ts';

const anyText = fc.string({ unit: 'binary', maxLength: sayLengthMax * 2 });

const sayable = fc
  .string({ unit: 'grapheme', maxLength: 100 })
  .filter((text) => text.length <= sayLengthMax && text.trim() !== '' && !/\p{Cc}/u.test(text));

const anyClick: fc.Arbitrary<Click> = fc.oneof(
  fc.record({ verb: fc.constantFrom(...incidentVerbs), incidentId: fc.uuid() }),
  fc.record({ verb: fc.constant('handOver' as const), incidentId: fc.uuid(), to: fc.uuid() }),
  fc.record({ verb: fc.constant('say' as const), text: sayable }),
);

describe('readClick', () => {
  it('reads back every click that a card can carry, in each form in which Teams sends it', () => {
    fc.assert(
      fc.property(anyClick, (click) => {
        const card = renderNotice(aNotice({ buttons: [{ kind: 'click', title: 'Go', click }] }));
        const [execute] = collect(card, 'Action.Execute');
        const [submit] = collect(card, 'Action.Submit');

        const action = { type: 'Action.Execute', id: '', verb: execute?.['verb'], data: execute?.['data'] };
        expect(readClick({ action, trigger: 'manual' })).toEqual(click);
        expect(readClick(action)).toEqual(click);
        expect(readClick(submit?.['data'])).toEqual(click);
      }),
    );
  });

  it('answers anything else with undefined and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (value) => {
        expect(readClick(value)).toBeUndefined();
        expect(readClick({ verb: 'recheck', incidentId: value === incidentId ? 1 : value })).toEqual(
          typeof value === 'string' && /^[\w.:-]{1,128}$/.test(value)
            ? { verb: 'recheck', incidentId: value }
            : undefined,
        );
      }),
    );
  });

  it.each([
    ['an unknown verb', { verb: 'delete', incidentId }],
    ['no verb', { incidentId }],
    ['a verb of the prototype', { verb: 'constructor', incidentId }],
    ['an id that is a number', { verb: 'fix', incidentId: 7 }],
    ['an id that is a path', { verb: 'fix', incidentId: '../../etc' }],
    ['an oversized id', { verb: 'fix', incidentId: 'a'.repeat(129) }],
    ['an oversized text', { verb: 'say', text: 'a'.repeat(sayLengthMax + 1) }],
    ['an empty text', { verb: 'say', text: '  ' }],
    ['a text with a line break', { verb: 'say', text: 'why\nfail' }],
    ['half a surrogate pair', { verb: 'say', text: 'why \ud83d' }],
    ['a list', [{ verb: 'fix', incidentId }]],
    ['JSON in a string', JSON.stringify({ verb: 'fix', incidentId })],
    ['two different verbs', { action: { verb: 'show', data: { verb: 'recheck', incidentId } } }],
    ['an action without data', { action: { verb: 'fix' } }],
    ['nothing', undefined],
  ])('refuses %s', (_name, value) => {
    expect(readClick(value)).toBeUndefined();
  });

  it('leaves out what it does not know', () => {
    expect(readClick({ verb: 'fix', incidentId, admin: true, msteams: {} })).toEqual({ verb: 'fix', incidentId });
  });
});

describe('cards with hostile texts', () => {
  it('are parsed by the SDK without a fault and stay under the size limit, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 4, maxLength: 30 }), anyText, (texts, text) => {
        const card = renderNotice(
          aNotice({
            badge: `b${text}`,
            headline: `h${text}`,
            cause: text,
            move: text,
            mention: { personId: 'a-b', name: text },
            evidence: texts,
            remarks: texts.filter((remark) => remark !== ''),
            affected: texts.map((name) => anAffectedLine({ name, detail: text, url: text })),
            step: aStep({ person: text, title: text, todo: texts }),
            buttons: texts.map((title) => ({ kind: 'click', title, click: { verb: 'say', text } })),
            details: texts.map((value) => ({ label: text, value })),
            log: texts,
          }),
        );

        expect(cardFaults(card)).toEqual([]);
        expect(cardBytes(card)).toBeLessThanOrEqual(cardBytesMax);
        for (const { data } of collect(card, 'Action.Execute')) expect(readClick(data)).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
