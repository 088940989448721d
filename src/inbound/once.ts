/** Runs the work of a key once within a while; who comes again gets the first one's result. Bounded memory. */
export interface Once<T> {
  run(key: string | undefined, work: () => Promise<T>): { readonly isFirst: boolean; readonly result: Promise<T> };
  forget(key: string): void;
}

export function createOnce<T>(limits: { max: number; maxAgeMs: number; now: () => number }): Once<T> {
  const started = new Map<string, { at: number; result: Promise<T> }>();

  function dropOld(): void {
    const oldest = limits.now() - limits.maxAgeMs;
    for (const [key, { at }] of started) {
      if (at > oldest && started.size <= limits.max) return;
      started.delete(key);
    }
  }

  return {
    run(key, work) {
      if (key === undefined) return { isFirst: true, result: work() };
      dropOld();
      const earlier = started.get(key);
      if (earlier !== undefined) return { isFirst: false, result: earlier.result };
      const result = work();
      started.set(key, { at: limits.now(), result });
      return { isFirst: true, result };
    },
    forget(key) {
      started.delete(key);
    },
  };
}
