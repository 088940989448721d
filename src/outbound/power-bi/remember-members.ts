import type { Clock } from '../../ports/clock.ts';
import type { PowerBi, WorkspaceMember } from '../../ports/power-bi.ts';

const keptMs = 60_000;
const keptMax = 2_000;

/** Who may do what is asked with every message and click; a minute-old answer will do, and many askers share one call. */
export function rememberMembers(powerBi: PowerBi, clock: Pick<Clock, 'now'>): PowerBi {
  const kept = new Map<string, { readonly until: number; readonly members: Promise<WorkspaceMember[]> }>();
  return {
    ...powerBi,
    listWorkspaceMembers(workspaceId) {
      const known = kept.get(workspaceId);
      if (known !== undefined && clock.now() < known.until) return known.members;
      const members = powerBi.listWorkspaceMembers(workspaceId);
      if (kept.size >= keptMax) kept.clear();
      kept.set(workspaceId, { until: clock.now() + keptMs, members });
      members.catch(() => kept.delete(workspaceId));
      return members;
    },
  };
}
