/** Values by key as the database had them last. Bounded: the key that was asked for least recently goes first. */
export interface Remembered<V> {
  get(key: string, load: () => Promise<V>): Promise<V>;
  peek(key: string): V | undefined;
  set(key: string, value: V): void;
  forget(key: string): void;
  clear(): void;
}

export function createRemembered<V>(max: number): Remembered<V> {
  const values = new Map<string, { readonly value: V }>();
  let changes = 0;

  function keep(key: string, value: V): void {
    values.delete(key);
    values.set(key, { value });
    if (values.size <= max) return;
    const [oldest] = values.keys();
    if (oldest !== undefined) values.delete(oldest);
  }

  return {
    async get(key, load) {
      const known = values.get(key);
      if (known !== undefined) {
        keep(key, known.value);
        return known.value;
      }
      const before = changes;
      const value = await load();
      // What was read while something changed may be the old state.
      if (before === changes) keep(key, value);
      return value;
    },
    peek: (key) => values.get(key)?.value,
    set(key, value) {
      changes += 1;
      keep(key, value);
    },
    forget(key) {
      changes += 1;
      values.delete(key);
    },
    clear() {
      changes += 1;
      values.clear();
    },
  };
}
