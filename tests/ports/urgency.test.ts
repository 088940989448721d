import { giveWay, inBackground, whilePersonWaits } from '../../src/ports/urgency.ts';

it('lets background work stand aside until nobody waits', async () => {
  const order: string[] = [];
  const answer = Promise.withResolvers<undefined>();
  const answered = whilePersonWaits(async () => {
    await answer.promise;
    order.push('answered');
  });
  const swept = inBackground(giveWay).then(() => order.push('swept'));
  answer.resolve(undefined);
  await Promise.all([answered, swept]);

  expect(order).toEqual(['answered', 'swept']);
});

it('lets it go on after a moment although somebody still waits', async () => {
  const answer = Promise.withResolvers<undefined>();
  const answered = whilePersonWaits(() => answer.promise);

  expect(await inBackground(giveWay)).toBeUndefined();
  answer.resolve(undefined);
  await answered;
});
