import type { Log } from '../../../ports/log.ts';
import { isLostConnection } from '../postgres/lost-connection.ts';

/** Does something now and every so often, never twice at once. A row of failures is logged once. */
export function startRepeating({ everyMs, work, log }: { everyMs: number; work: () => Promise<void>; log: Log }): {
  stop(): Promise<void>;
} {
  let current: Promise<void> | undefined;
  let failing = false;
  const guarded = async (): Promise<void> => {
    try {
      await work();
      failing = false;
    } catch (error) {
      if (isLostConnection(error)) return;
      if (!failing) log.warn({ error }, 'the watch over running jobs failed');
      failing = true;
    }
  };
  const once = (): void => {
    current ??= guarded().finally(() => (current = undefined));
  };
  once();
  const timer = setInterval(once, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await current;
    },
  };
}
