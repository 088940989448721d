/** What a test or a button lets the services do wrong. */
export type Fault = {
  readonly service?: 'powerBi' | 'fabric';
  readonly method?: string;
  /** Only paths that contain this. */
  readonly path?: string;
  /** How many requests it hits; without it, until it is cleared or `untilAt`. */
  times?: number;
  readonly untilAt?: number;
} & (
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterS?: number }
  /** The connection breaks before an answer; with `afterWork` the request has been carried out by then. */
  | { readonly kind: 'cut'; readonly afterWork?: boolean }
  /** Real milliseconds. */
  | { readonly kind: 'slow'; readonly delayMs: number }
  | { readonly kind: 'brokenJson' }
);

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault that hits this request; using it up counts. */
  take(request: { service: string; method: string; path: string; now: number }): Fault | undefined;
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    add: (fault) => void faults.push({ ...fault }),
    clear: () => void (faults = []),
    take: ({ service, method, path, now }) => {
      faults = faults.filter(
        (each) => (each.times === undefined || each.times > 0) && (each.untilAt === undefined || now < each.untilAt),
      );
      const hit = faults.find(
        (each) =>
          (each.service === undefined || each.service === service) &&
          (each.method === undefined || each.method === method) &&
          (each.path === undefined || path.includes(each.path)),
      );
      if (hit?.times !== undefined) hit.times -= 1;
      return hit;
    },
  };
}
