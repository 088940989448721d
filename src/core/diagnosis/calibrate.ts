/**
 * What the rules' confidences are worth: of the texts that nobody had seen while the rules were written, this share was
 * read rightly at this score. A rule's confidence only ranks it among the others; this one table makes it a chance.
 * Measured with `npm run bench:diagnosis`; steps in between are read off the straight line.
 */
const measured: readonly (readonly [score: number, share: number])[] = [
  [0, 0],
  [0.2, 0.1],
  [0.3, 0.35],
  [0.4, 0.52],
  [0.5, 0.6],
  [0.6, 0.7],
  [0.7, 0.82],
  [0.8, 0.89],
  [0.9, 0.95],
  [1, 0.98],
];

/** The chance that the best cause is right, 0 to 1, for the score its rules gave it. Never reorders. */
export function calibrated(score: number): number {
  const above = measured.findIndex(([from]) => from >= score);
  const [from, low] = measured[above - 1] ?? [0, 0];
  const [to, high] = measured[above] ?? [1, 1];
  return above <= 0 ? low : low + ((score - from) / (to - from)) * (high - low);
}
