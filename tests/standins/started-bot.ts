import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A bot as an operator runs it: `pbibot start` in a process of its own. */
export interface StartedBot {
  readonly port: number;
  /** What it has logged so far, and complained of on stderr. */
  readonly lines: readonly string[];
  /** Resolves once it has logged this. */
  says(message: string): Promise<void>;
  /** By SIGTERM; answers how it ended and how long that took. */
  stop(): Promise<{ readonly code: number | null; readonly tookMs: number }>;
  kill(): Promise<void>;
}

const script = fileURLToPath(new URL('../../src/cli/pbibot.ts', import.meta.url));

/** Resolves when it listens. */
export async function startBot(env: Readonly<Record<string, string>>): Promise<StartedBot> {
  const child = spawn(process.execPath, ['--no-warnings', script, 'start'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(tmpdir(), 'pbibot-compile-cache'), ...env },
  });
  const lines: string[] = [];
  const waiting = new Set<{ readonly message: string; readonly resolve: (line: string) => void }>();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const hear = (message: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const known = lines.find((line) => line.includes(message));
      if (known !== undefined) return resolve(known);
      waiting.add({ message, resolve });
      void ended.then(() => reject(new Error(`the bot ended without saying “${message}”:\n${lines.join('\n')}`)));
    });
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const one of waiting) {
      if (!line.includes(one.message)) continue;
      waiting.delete(one);
      one.resolve(line);
    }
  });
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
  const { port } = JSON.parse(await hear('the bot is listening')) as { port: number };
  return {
    port,
    lines,
    says: async (message) => void (await hear(message)),
    async stop() {
      const from = performance.now();
      child.kill('SIGTERM');
      const code = await ended;
      return { code, tookMs: performance.now() - from };
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
