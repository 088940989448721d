/** A bounded map that forgets what was used longest ago, and what is older than `maxAgeMs`. */
export interface Recent<V> {
  find(key: string): V | undefined;
  keep(key: string, value: V): void;
  forget(key: string): void;
}

export function createRecent<V>(limits: { max: number; maxAgeMs: number; now: () => number }): Recent<V> {
  const entries = new Map<string, { value: V; keptAt: number }>();
  return {
    find(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      if (limits.now() - entry.keptAt > limits.maxAgeMs) return undefined;
      entries.set(key, entry);
      return entry.value;
    },
    keep(key, value) {
      entries.delete(key);
      entries.set(key, { value, keptAt: limits.now() });
      const oldest = entries.size > limits.max ? entries.keys().next().value : undefined;
      if (oldest !== undefined) entries.delete(oldest);
    },
    forget(key) {
      entries.delete(key);
    },
  };
}
