/** Collects what comes within a moment and writes it together; each `add` resolves when its part is written. */
export interface Batch<T> {
  add(item: T): Promise<void>;
}

export function createBatch<T>(options: {
  /** How long the first item waits for others. */
  readonly afterMs: number;
  readonly max: number;
  readonly write: (items: readonly T[]) => Promise<void>;
}): Batch<T> {
  const { afterMs, max, write } = options;
  let collecting: { readonly items: T[]; readonly written: Promise<void>; readonly go: () => void } | undefined;

  function open(): NonNullable<typeof collecting> {
    const items: T[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, afterMs);
    const written = promise.then(() => {
      clearTimeout(timer);
      if (collecting?.items === items) collecting = undefined;
      return write(items);
    });
    return { items, written, go: resolve };
  }

  return {
    add(item) {
      const batch = (collecting ??= open());
      batch.items.push(item);
      if (batch.items.length >= max) {
        collecting = undefined;
        batch.go();
      }
      return batch.written;
    },
  };
}
