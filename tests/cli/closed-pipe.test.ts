import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import path from 'node:path';

const script = path.join(import.meta.dirname, '../../src/cli/pbibot.ts');

it('ends without a word when its reader has enough, as head does', async () => {
  const child = spawn(process.execPath, ['--no-warnings', script, 'diagnose', '--batch']);
  const complaints = text(child.stderr);
  const ended = once(child, 'close');
  child.stdin.on('error', () => undefined);
  const line = `${JSON.stringify({ id: '1', text: 'Login failed for user reader.' })}\n`;
  child.stdin.end(line.repeat(5_000));

  await once(child.stdout, 'data');
  child.stdout.destroy();

  expect(await ended).toEqual([0, null]);
  expect(await complaints).toBe('');
});
