import type { Walkthrough } from '../../../src/core/playbook/walkthrough.ts';
import { nextStep, type Turn, type WalkEvent } from '../../../src/core/playbook/next-step.ts';
import type { Course } from '../../../src/core/playbook/try-causes.ts';
import { alex, ana, minuteMs, startedAt } from '../../builders.ts';

const at = startedAt + minuteMs;
const of = (steps: Course['steps'], change: Partial<Course> = {}): Course => ({
  ...{ cause: 'password_rotated_or_wrong', confidence: 0.9, steps, entry: 0, rivals: [] },
  ...change,
});
const one = of([{}]);
const two = of([{}, {}]);
/** The second step is only for when the first was not enough. */
const spare = of([{ provesAtOnce: true as const }, {}]);

const start: WalkEvent = { kind: 'started', at, by: alex };
const done: WalkEvent = { kind: 'done', at, by: alex };

function walk(course: Course, ...events: WalkEvent[]): Turn {
  return events.reduce<Turn>(({ walkthrough }, event) => nextStep(walkthrough, event, course), {
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
  for (const kind of ['back', 'later', 'left', 'stuck', 'otherCause'] as const) {
    expect(nextStep(undefined, { kind, at, by: alex }, two)).toEqual({ walkthrough: undefined });
  }
});

it('a step that no longer exists is the last one that does', () => {
  const saved: Walkthrough = { person: alex, startedAt: at, step: 5, stuck: false };

  expect(nextStep(saved, done, two)).toMatchObject({ walkthrough: { step: 1 }, asksProof: true });
});

describe('the same error once the last step is done', () => {
  const again: WalkEvent = { kind: 'refused', sameCause: true };
  const stuck = { stuck: true, trouble: 'stillFailing' };
  const disabled = { cause: 'account_disabled_or_locked', confidence: 0.05, step: 0 } as const;
  const unsure = of([{}], { rivals: [disabled] });
  const tried = { cause: 'password_rotated_or_wrong', times: 1, step: 0 } as const;

  it('may be a slip: the steps stay, with advice, until the next likely cause is likelier than a second slip', () => {
    const once = walk(unsure, start, done, again).walkthrough;
    const twice = nextStep(nextStep(once, done, unsure).walkthrough, again, unsure).walkthrough;

    expect(once).toMatchObject({ step: 0, ...stuck, tried: [tried] });
    expect(twice).toMatchObject({ follows: 'account_disabled_or_locked', step: 0, stuck: false });
  });

  it('hands over at once to a cause that the text leaves nearly as likely', () => {
    const close = of([{}], { confidence: 0.5, rivals: [{ ...disabled, confidence: 0.4 }] });

    expect(walk(close, start, done, again).walkthrough).toMatchObject({ follows: 'account_disabled_or_locked' });
  });

  it('goes on to the next likely cause when asked to, or told a second time that it still fails', () => {
    const asked = walk(unsure, start, { kind: 'otherCause', at, by: ana });
    const said: WalkEvent = { kind: 'stuck', at, by: alex, trouble: 'stillFailing' };

    expect(asked).toMatchObject({
      walkthrough: { person: ana, follows: 'account_disabled_or_locked', tried: [tried] },
      did: 'went on to the next likely cause',
    });
    expect(walk(unsure, start, said).walkthrough).toMatchObject(stuck);
    expect(walk(unsure, start, said, said).walkthrough).toMatchObject({ follows: 'account_disabled_or_locked' });
  });

  it('starts the next cause at its first step that is new, and Back leads to the cause before', () => {
    const from = of([{}, {}], { rivals: [{ ...disabled, step: 1 }] });
    const to = of([{}, {}, {}], { cause: 'account_disabled_or_locked', entry: 1 });
    const there = walk(from, start, done, { kind: 'otherCause', at, by: alex }).walkthrough;

    expect(there).toMatchObject({ follows: 'account_disabled_or_locked', step: 1 });
    const on = nextStep(there, done, to).walkthrough;
    expect(on).toMatchObject({ step: 2 });
    const back: WalkEvent = { kind: 'back', at, by: alex };
    const before = nextStep(on, back, to).walkthrough;
    expect(before).toMatchObject({ follows: 'account_disabled_or_locked', step: 1 });
    const first = nextStep(before, back, to).walkthrough;
    expect(first).toMatchObject({ follows: 'password_rotated_or_wrong', step: 1 });
    expect(nextStep(first, back, from).walkthrough).toMatchObject({ follows: 'password_rotated_or_wrong', step: 0 });
  });

  it('never hands over to a cause that was tried; with none left, help is due', () => {
    const both = {
      ...unsure,
      cause: 'account_disabled_or_locked',
      rivals: [{ ...disabled, cause: tried.cause }],
    } as const;
    const there = walk(unsure, start, done, { kind: 'otherCause', at, by: alex }).walkthrough;

    expect(nextStep(there, again, both).walkthrough).toMatchObject({ follows: 'account_disabled_or_locked', ...stuck });
    expect(nextStep(there, { kind: 'otherCause', at, by: alex }, both)).toEqual({ walkthrough: there });
  });

  it('is forgotten when another error comes', () => {
    const there = walk(unsure, start, done, { kind: 'otherCause', at, by: alex }).walkthrough;

    expect(nextStep(there, { kind: 'refused', sameCause: false }, one).walkthrough).toEqual({
      ...{ person: alex, startedAt: at, step: 0, stuck: false },
    });
  });

  it('before the last step takes nobody away from the steps that are left', () => {
    expect(walk({ ...unsure, steps: [{}, {}] }, start, again).walkthrough).toMatchObject({ step: 0, ...stuck });
  });
});
