import type { Clock } from '../../ports/clock.ts';
import type { Graph } from '../../ports/graph.ts';

const keptMs = 60_000;
const keptMax = 5_000;

/** A dozen failures of one owner ask for the same person again and again; a minute-old answer will do. */
export function rememberUsers(graph: Graph, clock: Pick<Clock, 'now'>): Graph {
  return {
    findUser: remembered((user) => graph.findUser(user), clock),
    findSignInChanges: remembered((user) => graph.findSignInChanges(user), clock),
  };
}

function remembered<T>(find: (user: string) => Promise<T>, clock: Pick<Clock, 'now'>): (user: string) => Promise<T> {
  const kept = new Map<string, { readonly until: number; readonly found: Promise<T> }>();
  return (user) => {
    const key = user.toLowerCase();
    const known = kept.get(key);
    if (known !== undefined && clock.now() < known.until) return known.found;
    if (kept.size >= keptMax) kept.clear();
    const found = find(user);
    kept.set(key, { until: clock.now() + keptMs, found });
    found.catch(() => kept.delete(key));
    return found;
  };
}
