import type { Walkthrough } from '../../../src/core/playbook/walkthrough.ts';
import { nextStep, type Turn, type WalkEvent } from '../../../src/core/playbook/next-step.ts';
import { alex, ana, minuteMs, startedAt } from '../../builders.ts';

const at = startedAt + minuteMs;
const one = [{}];
const two = [{}, {}];
/** The second step is only for when the first was not enough. */
const spare = [{ provesAtOnce: true as const }, {}];

const start: WalkEvent = { kind: 'started', at, by: alex };
const done: WalkEvent = { kind: 'done', at, by: alex };

function walk(steps: Parameters<typeof nextStep>[2], ...events: WalkEvent[]): Turn {
  return events.reduce<Turn>(({ walkthrough }, event) => nextStep(walkthrough, event, steps), {
    walkthrough: undefined,
  });
}

it('starts at the first step, goes on with Done, and asks for the proof after the last', () => {
  expect(walk(two, start)).toMatchObject({ walkthrough: { person: alex, step: 0 }, did: 'started the fix' });
  expect(walk(two, start, done)).toEqual({ walkthrough: { person: alex, startedAt: at, step: 1, stuck: false } });
  expect(walk(two, start, done, done)).toMatchObject({ walkthrough: { step: 1 }, asksProof: true });
});

it('Done without a start counts as one', () => {
  expect(walk(one, done)).toMatchObject({ walkthrough: { person: alex, step: 0 }, asksProof: true });
});

it('a step that may be enough asks for the proof at once, and the next comes only when it was not', () => {
  const asked = walk(spare, start, done);
  const next = nextStep(asked.walkthrough, { kind: 'refused', sameCause: true }, spare);

  expect(asked).toMatchObject({ walkthrough: { step: 0 }, asksProof: true });
  expect(next.walkthrough).toMatchObject({ step: 1, stuck: false });
});

it('a proof that does not come shows the advice for “still failing”; for another cause its own first step', () => {
  const last = walk(two, start, done, done).walkthrough;

  expect(nextStep(last, { kind: 'refused', sameCause: true }, two).walkthrough).toMatchObject({
    step: 1,
    stuck: true,
    trouble: 'stillFailing',
  });
  expect(nextStep(last, { kind: 'refused', sameCause: false }, one).walkthrough).toMatchObject({
    step: 0,
    stuck: false,
  });
});

it('whoever is stuck gets the advice for what they see, until they do something else', () => {
  const stuck = walk(two, start, { kind: 'stuck', at, by: alex, trouble: 'greyedOut' });
  const after = nextStep(stuck.walkthrough, done, two);

  expect(stuck).toMatchObject({ walkthrough: { stuck: true, trouble: 'greyedOut' }, did: 'is stuck at step 1' });
  expect(after.walkthrough).toEqual({ person: alex, startedAt: at, step: 1, stuck: false });
});

it('goes back, but not before the first step', () => {
  const back: WalkEvent = { kind: 'back', at, by: alex };

  expect(walk(two, start, done, back).walkthrough).toMatchObject({ step: 0 });
  expect(walk(two, start, back).walkthrough).toMatchObject({ step: 0 });
});

it('is put aside and goes on at the same step, for the same person or another', () => {
  const aside = walk(two, start, done, { kind: 'later', at, by: alex }).walkthrough;

  expect(aside).toMatchObject({ step: 1, asideSince: at });
  expect(nextStep(aside, start, two)).toEqual({
    walkthrough: { person: alex, startedAt: at, step: 1, stuck: false },
    did: 'went on with the fix',
  });
  expect(nextStep(aside, { ...start, by: ana }, two)).toMatchObject({
    walkthrough: { person: ana, with: [alex], step: 1 },
    did: 'joined the fix',
  });
});

it('two people share the step; the one who acts is named first, and starting again changes nothing', () => {
  const both = walk(two, start, { ...start, by: ana }).walkthrough;

  expect(both).toMatchObject({ person: ana, with: [alex] });
  expect(nextStep(both, done, two).walkthrough).toMatchObject({ person: alex, with: [ana], step: 1 });
  expect(nextStep(both, { ...start, by: alex }, two).walkthrough).toBe(both);
});

it('is handed over at the same step, also by someone who had not started it', () => {
  const handed: WalkEvent = { kind: 'handedOver', at, by: alex, to: ana };

  expect(walk(two, start, done, handed)).toMatchObject({
    walkthrough: { person: ana, with: [alex], step: 1 },
    did: 'handed the fix over to Ana Trujillo',
  });
  expect(walk(two, handed).walkthrough).toMatchObject({ person: ana, with: [alex], step: 0 });
});

it('whoever leaves is out, and the walkthrough ends with the last', () => {
  const left: WalkEvent = { kind: 'left', at, by: ana };

  expect(walk(two, start, { ...start, by: ana }, left).walkthrough).toMatchObject({ person: alex, step: 0 });
  expect(walk(two, { ...start, by: ana }, left)).toEqual({ walkthrough: undefined, did: 'left the fix' });
});

it('nothing but a start, Done or a handing over begins one', () => {
  for (const kind of ['back', 'later', 'left', 'stuck'] as const) {
    expect(nextStep(undefined, { kind, at, by: alex }, two)).toEqual({ walkthrough: undefined });
  }
});

it('a step that no longer exists is the last one that does', () => {
  const saved: Walkthrough = { person: alex, startedAt: at, step: 5, stuck: false };

  expect(nextStep(saved, done, two)).toMatchObject({ walkthrough: { step: 1 }, asksProof: true });
});
