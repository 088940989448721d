/** Which page of Get Refreshables to read next: one after the other, those without a dataset of ours every tenth time only. */
export interface PageOrder {
  next(): number;
  /** What the page that `next` named held. */
  read(page: { readonly ours: number; readonly isLast: boolean }): void;
  /** How many pages are read each time. */
  readonly count: number;
}

const everyRounds = 10;

export function createPageOrder(): PageOrder {
  const foreign = new Set<number>();
  let current = 0;
  let lastPage = 0;
  let round = 0;
  const isWorth = (page: number): boolean => round % everyRounds === 0 || !foreign.has(page);
  return {
    next: () => current,
    read({ ours, isLast }) {
      if (ours === 0) foreign.add(current);
      else foreign.delete(current);
      lastPage = isLast ? current : Math.max(lastPage, current + 1);
      do current += 1;
      while (current <= lastPage && !isWorth(current));
      if (current <= lastPage) return;
      round += 1;
      current = 0;
      while (current < lastPage && !isWorth(current)) current += 1;
    },
    get count() {
      return Math.max(1, lastPage + 1 - foreign.size);
    },
  };
}
