import type { Log } from '../../../ports/log.ts';
import type { Engine } from './engine.ts';

export interface EngineKeeper {
  /** The one that runs; a new one where the last has died. */
  current(): Promise<Engine>;
  syncs(): number;
  close(): Promise<void>;
}

/**
 * What PostgreSQL's own postmaster does: after a crash the next one recovers from the WAL, and what was acknowledged is
 * there. Nobody goes on in a transaction of the dead one.
 */
export async function keepEngine(
  start: (onDeath: (error: Error) => void) => Promise<Engine>,
  log: Log,
): Promise<EngineKeeper> {
  const onDeath = (error: Error): void => log.error({ error }, 'the embedded database broke down and is opened again');
  let engine = await start(onDeath);
  let starting: Promise<Engine> | undefined;
  let closed = false;
  return {
    async current() {
      if (closed) throw new Error('the embedded database is closed');
      if (engine.isAlive) return engine;
      starting ??= start(onDeath).finally(() => (starting = undefined));
      engine = await starting;
      return engine;
    },
    syncs: () => engine.syncs(),
    async close() {
      closed = true;
      // One that is being opened would hold the directory after its lock was released.
      const last = starting === undefined ? engine : await starting.catch(() => engine);
      await last.close();
    },
  };
}
