/** What is due first comes out first. */
export class Heap<T> {
  readonly #items: { readonly at: number; readonly item: T }[] = [];

  peekAt(): number | undefined {
    return this.#items[0]?.at;
  }

  push(at: number, item: T): void {
    const items = this.#items;
    let index = items.push({ at, item }) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (items[parent]!.at <= at) break;
      [items[index], items[parent]] = [items[parent]!, items[index]!];
      index = parent;
    }
  }

  pop(): T | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first?.item;
    items[0] = last;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && items[child + 1]!.at < items[child]!.at) child += 1;
      if (items[child]!.at >= last.at) break;
      [items[index], items[child]] = [items[child]!, items[index]!];
      index = child;
    }
    return first.item;
  }
}
