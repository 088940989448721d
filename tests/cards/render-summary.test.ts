import { cardBytes, cardBytesMax } from '../../src/cards/card-limits.ts';
import { renderSmallSummary, renderSummary } from '../../src/cards/render-summary.ts';
import { summaryOf } from '../../src/core/incident/summary.ts';
import { noticeOf } from '../../src/core/incident/notice-of.ts';
import type { Incident } from '../../src/core/incident/types.ts';
import { commercialPlaces } from '../../src/core/playbook/links.ts';
import { aMember, anIncident, startedAt } from '../builders.ts';
import { cardFaults } from './card-lint.ts';
import { collect } from './walk-card.ts';

const saying = { now: startedAt, timeZone: 'UTC', places: commercialPlaces };

function incidents(count: number, change: Partial<Incident> = {}): Incident[] {
  return Array.from({ length: count }, (_, n) => {
    const members = [aMember({ datasetId: `dataset-${n}`, name: `Sales ${n} ${'long name '.repeat(30)}` })];
    return anIncident({ incidentId: `incident-${n}`, members, ...change });
  });
}

const summary = (list: readonly Incident[]) => summaryOf(list, (incident) => noticeOf(incident, saying));

it('lists fifteen with a button each, counts the others and offers them, and fits Teams’ limit', () => {
  const card = renderSummary(summary(incidents(40)));

  const clicks = collect(card, 'Action.Execute').map(({ data }) => data as { verb: string; incidentId?: string });
  expect(clicks.filter(({ verb }) => verb === 'show').map(({ incidentId }) => incidentId)).toEqual(
    Array.from({ length: 15 }, (_, n) => `incident-${n}`),
  );
  expect(clicks.at(-1)).toMatchObject({ verb: 'say' });
  expect(JSON.stringify(card)).toContain('40 more problems at once: 40 datasets do not refresh');
  expect(JSON.stringify(card)).toContain('and 25 more');
  expect(cardBytes(card)).toBeLessThanOrEqual(cardBytesMax);
  expect(cardFaults(card)).toEqual([]);
});

it('puts what is over last, without a button, and is green when all is', () => {
  const over = { state: { kind: 'proven', at: startedAt } } as const;
  const [first, second] = [anIncident({ incidentId: 'over', ...over }), anIncident({ incidentId: 'open' })];

  expect(summary([first, second]).rows.map(({ buttons }) => buttons.length)).toEqual([1, 0]);
  expect(summary([first, second])).toMatchObject({
    tone: 'attention',
    explanation: expect.stringContaining('1 of 2 are over') as string,
  });
  expect(summary([first])).toMatchObject({ tone: 'good', headline: 'This problem is over' });
});

it('has a smaller card for a Teams that refuses the full one', () => {
  const full = renderSummary(summary(incidents(40)));
  const small = renderSmallSummary(summary(incidents(40)));

  expect(cardBytes(small)).toBeLessThan(cardBytes(full) / 4);
  expect(cardFaults(small)).toEqual([]);
});
