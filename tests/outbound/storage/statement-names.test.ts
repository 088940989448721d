import { createStatementNames } from '../../../src/outbound/storage/embedded/statement-names.ts';

describe('names of statements', () => {
  it('are given to what comes again and again, and stay', () => {
    const nameOf = createStatementNames();

    const names = Array.from({ length: 4 }, () => nameOf('select 1'));

    expect(names).toEqual([undefined, undefined, expect.any(String), names[2]]);
    for (let n = 0; n < 3; n += 1) nameOf('select 2');
    expect(nameOf('select 2')).not.toBe(names[2]);
  });

  it('are not given without end', () => {
    const nameOf = createStatementNames();
    const given = new Set<string | undefined>();
    for (let n = 0; n < 1_000; n += 1) for (let times = 0; times < 3; times += 1) given.add(nameOf(`select ${n}`));

    expect(given.size).toBeLessThanOrEqual(251);
    expect(nameOf('select 999')).toBeUndefined();
  });
});
