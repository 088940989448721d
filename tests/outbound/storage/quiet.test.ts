import { createQuiet } from '../../../src/outbound/storage/embedded/create-quiet.ts';

/** Time that goes on only while somebody sleeps; `onSleep` is what happens meanwhile. */
function aTime(onSleep: () => void = () => undefined) {
  let now = 1_000;
  return {
    now: () => now,
    async sleep(ms: number): Promise<void> {
      now += ms;
      onSleep();
    },
  };
}

it('does not wait where nobody has asked anything', async () => {
  const time = aTime();

  await createQuiet(time).wait();

  expect(time.now()).toBe(1_000);
});

it('waits until nobody has asked anything for two seconds', async () => {
  let left = 3;
  const time = aTime(() => {
    left -= 1;
    if (left > 0) quiet.disturb();
  });
  const quiet = createQuiet(time);
  quiet.disturb();

  await quiet.wait();

  expect(time.now()).toBe(1_000 + 3 * 2_000);
});

it('waits no longer than a minute', async () => {
  const time = aTime(() => quiet.disturb());
  const quiet = createQuiet(time);
  quiet.disturb();

  await quiet.wait();

  expect(time.now()).toBe(61_000);
});

it('lets everybody go at the end', async () => {
  const quiet = createQuiet();
  quiet.disturb();
  const waiting = quiet.wait();

  quiet.end();

  await waiting;
});
