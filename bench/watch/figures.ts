import type { Figure } from '../part.ts';

export function atMost(name: string, value: number, limit: number): Figure {
  return { name, value: round(value), wanted: `at most ${round(limit)}`, ok: value <= limit };
}

export function none(name: string, value: number): Figure {
  return { name, value, wanted: '0', ok: value === 0 };
}

export function exactly(name: string, value: number, wanted: number): Figure {
  return { name, value, wanted: String(wanted), ok: value === wanted };
}

/** Printed, not judged. */
export function told(name: string, value: number | string): Figure {
  return { name, value: typeof value === 'number' ? round(value) : value, wanted: '-', ok: true };
}

/** A part of a tenant has the same part of its budgets. */
export function scaleOf(datasets: number, whole: number): string {
  return datasets === whole ? 'whole' : `${datasets} of ${whole}`;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function round(value: number): number {
  return Math.abs(value) < 10 ? Math.round(value * 1_000) / 1_000 : Math.round(value * 10) / 10;
}
