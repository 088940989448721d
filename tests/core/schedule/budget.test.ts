import { createBudget } from '../../../src/core/schedule/budget.ts';
import { createPageOrder } from '../../../src/core/schedule/page-order.ts';

const hourMs = 3_600_000;

/** Spends whatever is left, each second for so long. */
function spendAll(budget: ReturnType<typeof createBudget>, from: number, forMs: number): number {
  let spent = 0;
  for (let now = from; now < from + forMs; now += 1_000) {
    const left = budget.left(now);
    budget.spend(left, now);
    spent += left;
  }
  return spent;
}

describe('a budget', () => {
  it('gives a burst at first and no more than the calls of an hour after it', () => {
    const budget = createBudget({ callsAnHour: 3_600, burst: 10 });

    expect(spendAll(budget, 0, hourMs)).toBeLessThanOrEqual(3_610);
    expect(spendAll(budget, hourMs, hourMs)).toBeLessThanOrEqual(3_600);
  });

  it('pauses as long as Power BI asks, then goes on at half the pace and recovers', () => {
    const budget = createBudget({ callsAnHour: 3_600, burst: 10 });
    budget.refused(0, 30_000);

    expect(budget.left(29_999)).toBe(0);
    expect(budget.freeAt(0)).toBe(30_000);
    const first = spendAll(budget, 30_000, 10 * 60_000);
    expect(first).toBeLessThan(0.65 * 600);
    expect(spendAll(budget, 2 * hourMs, 10 * 60_000)).toBeGreaterThan(0.95 * 600);
  });
});

describe('the pages of Get Refreshables', () => {
  it('are read in turn, and those without a dataset of ours rarely', () => {
    const pages = createPageOrder();
    const read: number[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      const page = pages.next();
      read.push(page);
      pages.read({ ours: page === 1 ? 0 : 5, isLast: page === 2 });
    }

    expect(read.slice(0, 7)).toEqual([0, 1, 2, 0, 2, 0, 2]);
    expect(read.filter((page) => page === 1).length).toBe(2);
    expect(pages.count).toBe(2);
  });
});
