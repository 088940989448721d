import type { World } from './types.ts';

export interface ChangeNotes {
  /** Compares all workspaces with how they were when this was called last. */
  take(world: World): void;
  changedSince(at: number): string[];
}

/** When a workspace was seen to have changed: its name, its datasets, their owners, sources and schedules. */
export function createChangeNotes(): ChangeNotes {
  let prints: ReadonlyMap<string, string> | undefined;
  const changedAt = new Map<string, number>();
  return {
    take(world) {
      const before = prints;
      prints = printsOf(world);
      if (before === undefined) return;
      for (const [workspaceId, print] of prints) {
        if (before.get(workspaceId) !== print) changedAt.set(workspaceId, world.clock.now());
      }
    },
    changedSince: (at) => [...changedAt].flatMap(([workspaceId, changed]) => (changed >= at ? [workspaceId] : [])),
  };
}

function printsOf(world: World): Map<string, string> {
  const prints = new Map([...world.workspaces.values()].map(({ workspaceId, name }) => [workspaceId, name]));
  for (const { workspaceId, datasetId, name, ownerId, bindings, schedule } of world.datasets.values()) {
    const { days, times, timeZone } = schedule ?? { days: [], times: [], timeZone: '' };
    const bound = bindings.map(({ sourceId, connectivityType, connectionId }) =>
      [sourceId, connectivityType, connectionId].join(),
    );
    const print = [datasetId, name, ownerId, ...bound, ...days, ...times, timeZone].join();
    prints.set(workspaceId, `${prints.get(workspaceId) ?? ''}\n${print}`);
  }
  return prints;
}
