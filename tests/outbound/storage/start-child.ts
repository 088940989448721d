import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StorageOptions } from '../../../src/outbound/storage/open-storage.ts';

export interface Child {
  /** What it has said so far. */
  readonly lines: readonly string[];
  kill(): void;
  /** Its exit code, null when it was killed; everything it said has been read. */
  readonly ended: Promise<number | null>;
}

export function startChild(mode: 'open' | 'commit' | 'hang', options: StorageOptions): Child {
  const script = fileURLToPath(new URL('child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--no-warnings', script, mode, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { lines, kill: () => child.kill('SIGKILL'), ended };
}
