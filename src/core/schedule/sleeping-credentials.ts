import type { Connection } from '../dataset.ts';

const dayMs = 86_400_000;
/** A sign-in that nothing uses for 90 days ends by itself (Entra, refresh tokens); each refresh renews it. */
export const idleLifeDays = 90;
const worthTellingDays = 30;

export interface LastUse {
  readonly name: string;
  readonly workspace: string;
  readonly lastSuccessAt?: number;
  readonly connections: readonly Connection[];
}

export interface Sleeping {
  readonly name: string;
  readonly workspace: string;
  readonly idleDays: number;
  /** When a stored sign-in behind it ends if nothing uses it before. */
  readonly endsAt: number;
}

/** Datasets that have not refreshed for so long that a stored sign-in behind them may end soon; the nearest end first. */
export function sleepingCredentials(
  datasets: readonly LastUse[],
  { now, withinDays }: { now: number; withinDays: number },
): Sleeping[] {
  return datasets
    .flatMap(({ name, workspace, lastSuccessAt, connections }) => {
      const stores = connections.some(({ home }) => home === 'personalCloud' || home === 'shareableCloud');
      if (!stores || lastSuccessAt === undefined) return [];
      const idleDays = Math.floor((now - lastSuccessAt) / dayMs);
      const endsAt = lastSuccessAt + idleLifeDays * dayMs;
      const isNear = idleDays >= worthTellingDays && endsAt - now <= withinDays * dayMs;
      return isNear ? [{ name, workspace, idleDays, endsAt }] : [];
    })
    .toSorted((a, b) => a.endsAt - b.endsAt);
}
