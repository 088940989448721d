/** A port of which only these methods may be used: any other one fails the test by its name. */
export function onlyPart<T extends object>(part: Partial<T>): T {
  return new Proxy(part, {
    get(target, name, receiver) {
      if (name in target) return Reflect.get(target, name, receiver) as unknown;
      throw new Error(`the test gives no ${String(name)}`);
    },
    // All of T to whoever uses it: what is missing throws.
  }) as T;
}
