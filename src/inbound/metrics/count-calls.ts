import type { Metric } from './exposition.ts';

type Labels = Readonly<Record<string, string>>;

/** Counts how calls of a port's methods end: `ok`, an error's closed reason, or its class. */
export interface CallCounter {
  /** The same port, counted. `labels` come before the method and the result. */
  count<T extends object>(port: T, labels?: Labels): T;
  metric(): Metric;
}

export function createCallCounter(about: { name: string; help: string; method: string }): CallCounter {
  const counts = new Map<string, { readonly labels: Labels; value: number }>();
  const add = (labels: Labels): void => {
    const key = JSON.stringify(labels);
    const known = counts.get(key) ?? { labels, value: 0 };
    known.value += 1;
    counts.set(key, known);
  };
  return {
    count<T extends object>(port: T, labels: Labels = {}): T {
      const counted = Object.entries(port).map(([method, call]: [string, unknown]) => {
        if (typeof call !== 'function') return [method, call];
        const note = (result: string): void => add({ ...labels, [about.method]: method, result });
        return [method, (...args: unknown[]): unknown => watch(Reflect.apply(call, port, args), note)];
      });
      return Object.fromEntries(counted) as T;
    },
    metric: () => ({ name: about.name, help: about.help, type: 'counter', samples: [...counts.values()] }),
  };
}

function watch(result: unknown, note: (result: string) => void): unknown {
  if (!(result instanceof Promise)) return result;
  return result.then(
    (value: unknown) => {
      note('ok');
      return value;
    },
    (error: unknown) => {
      note(resultOf(error));
      throw error;
    },
  );
}

/** Never an error's text: it may hold anything, and each would be a series of its own. */
function resultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'noError';
  return 'reason' in error && typeof error.reason === 'string' ? error.reason : error.name;
}
