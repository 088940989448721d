import { pickDetails, type DetailState } from '../../src/core/details-due.ts';

function states(count: number, change: (n: number) => Partial<DetailState> = () => ({})): DetailState[] {
  return Array.from({ length: count }, (_, n) => ({
    datasetId: `dataset-${n}`,
    isChanged: false,
    readAt: n,
    failedAt: undefined,
    isTold: false,
    ...change(n),
  }));
}

it('reads all of a small tenant in every round', () => {
  expect(pickDetails(states(500)).inTurn.size).toBe(500);
});

it('reads those of a large tenant that were read longest ago, each in its turn', () => {
  const readAt = new Map(states(10_000).map(({ datasetId }, n) => [datasetId, n]));
  const counts: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const { inTurn } = pickDetails(states(10_000, (n) => ({ readAt: readAt.get(`dataset-${n}`) })));
    counts.push(inTurn.size);
    for (const datasetId of inTurn) readAt.set(datasetId, 10_000 + round);
  }

  expect(new Set(counts)).toEqual(new Set([500]));
  expect(Math.min(...readAt.values())).toBe(10_000);
});

it('reads first what is new, changed or has failed since, within a limit', () => {
  const odd: Partial<DetailState>[] = [{ isChanged: true }, { readAt: undefined }, { readAt: 20, failedAt: 21 }];
  const picked = pickDetails(
    states(10_000, (n) => (n < 9_997 ? { readAt: 20, failedAt: 19 } : (odd[n - 9_997] ?? {}))),
  );

  expect([9_997, 9_998, 9_999].every((n) => picked.urgent.has(`dataset-${n}`))).toBe(true);
  expect([picked.urgent.size, picked.inTurn.size]).toEqual([3, 500]);
  expect(pickDetails(states(10_000, () => ({ readAt: undefined }))).urgent.size).toBe(1_500);
});

it('gives no turn to what is told otherwise, unless it is urgent', () => {
  const picked = pickDetails(states(2_000, (n) => ({ isTold: n >= 400, isChanged: n >= 1_999 })));

  expect([picked.urgent.size, picked.inTurn.size]).toEqual([1, 400]);
});
