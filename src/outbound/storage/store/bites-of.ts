/** A list in parts of at most so many. */
export function bitesOf<T>(items: readonly T[], atOnce: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / atOnce) }, (_, at) =>
    items.slice(at * atOnce, (at + 1) * atOnce),
  );
}
