import { createOutageTeller } from '../../src/outbound/outage-teller.ts';
import { createRecordingLog } from '../standins/recording-log.ts';

const minuteMs = 60_000;

function aTeller() {
  const log = createRecordingLog();
  const clock = { now: 0 };
  const teller = createOutageTeller({ service: 'Teams', log, now: () => clock.now });
  const told = (): string[] => log.lines.map((line) => (JSON.parse(line) as { message: string }).message);
  const miss = (times: number): void => Array.from({ length: times }).forEach(() => teller.missed());
  return { teller, clock, log, told, miss };
}

it('tells an outage when it begins and when it ends, however many calls are lost in it', () => {
  const { teller, clock, log, told, miss } = aTeller();
  miss(3);
  clock.now = 60 * minuteMs;
  miss(500);
  teller.answered();
  teller.answered();

  expect(told()).toEqual([expect.stringContaining('does not answer'), 'a service answers again']);
  expect(log.lines[1]).toContain('"seconds":3600');
});

it('is silent about single lost calls', () => {
  const { teller, told, miss } = aTeller();
  for (let round = 0; round < 50; round += 1) {
    miss(2);
    teller.answered();
  }

  expect(told()).toEqual([]);
});

it('tells a service that comes and goes once, and one that goes again later anew', () => {
  const { teller, clock, told, miss } = aTeller();
  for (let round = 0; round < 20; round += 1) {
    miss(3);
    teller.answered();
    clock.now += minuteMs / 2;
  }
  expect(told()).toHaveLength(2);

  clock.now += 5 * minuteMs;
  miss(3);
  expect(told()).toHaveLength(3);
});
