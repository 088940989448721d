import fc from 'fast-check';
import { calibrated } from '../../../src/core/diagnosis/calibrate.ts';

it('is a chance, and never puts a weaker score before a stronger one', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(calibrated(low)).toBeGreaterThanOrEqual(0);
        expect(calibrated(high)).toBeLessThan(1);
        expect(calibrated(low)).toBeLessThanOrEqual(calibrated(high));
      },
    ),
  );
});

it('reads a measured step as it stands and goes straight between two', () => {
  expect(calibrated(0.6)).toBeCloseTo(0.7);
  expect(calibrated(0.65)).toBeCloseTo(0.75);
  expect(calibrated(0)).toBe(0);
});
