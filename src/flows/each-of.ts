const atOnce = 6;

/** Works on a few at a time; once it is to stop, what is left stays undone. */
export async function eachOf<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const queue = [...items];
  const workers = Array.from({ length: Math.min(atOnce, items.length) }, async () => {
    for (let next = queue.shift(); next !== undefined && !signal.aborted; next = queue.shift()) await work(next);
  });
  await Promise.all(workers);
}
