import { createBatch } from '../../../src/outbound/storage/batch.ts';

it('writes together what comes within a moment, and never more than the limit at once', async () => {
  const written: number[][] = [];
  const batch = createBatch<number>({
    afterMs: 5,
    max: 3,
    write: async (items) => void written.push([...items]),
  });

  await Promise.all([1, 2, 3, 4, 5].map((item) => batch.add(item)));
  await batch.add(6);

  expect(written).toEqual([[1, 2, 3], [4, 5], [6]]);
});

it('tells everybody whose part could not be written, and goes on with the next', async () => {
  let isDown = true;
  const batch = createBatch<number>({
    afterMs: 5,
    max: 3,
    write: async () => {
      if (isDown) throw new Error('the disk is full');
    },
  });

  const told = await Promise.allSettled([batch.add(1), batch.add(2)]);
  isDown = false;

  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(batch.add(3)).resolves.toBeUndefined();
});
