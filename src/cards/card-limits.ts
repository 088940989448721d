/** How much of a notice goes on its card; lowered step by step until the card is small enough. */
export interface CardLimits {
  /** Characters of a sentence. */
  readonly sentence: number;
  readonly evidence: number;
  readonly remarks: number;
  readonly todo: number;
  readonly log: number;
  readonly details: number;
  readonly detailLength: number;
  readonly affectedShown: number;
  readonly affectedFolded: number;
}

/** Teams' documents name 28 KB, 40 KB and 100 KB; this leaves room for the message around the card (facts vary by client). */
export const cardBytesMax = 25_000;

export const cardLimits: readonly CardLimits[] = [
  {
    sentence: 500,
    evidence: 5,
    remarks: 4,
    todo: 10,
    log: 5,
    details: 16,
    detailLength: 300,
    affectedShown: 6,
    affectedFolded: 18,
  },
  {
    sentence: 300,
    evidence: 4,
    remarks: 3,
    todo: 10,
    log: 3,
    details: 12,
    detailLength: 120,
    affectedShown: 6,
    affectedFolded: 6,
  },
  {
    sentence: 200,
    evidence: 2,
    remarks: 2,
    todo: 6,
    log: 1,
    details: 8,
    detailLength: 80,
    affectedShown: 4,
    affectedFolded: 0,
  },
];

/** What is left when even the last of them is too much. */
export const smallestLimits: CardLimits = {
  sentence: 160,
  evidence: 0,
  remarks: 0,
  todo: 3,
  log: 0,
  details: 0,
  detailLength: 0,
  affectedShown: 0,
  affectedFolded: 0,
};

export function cardBytes(card: object): number {
  return Buffer.byteLength(JSON.stringify(card));
}
