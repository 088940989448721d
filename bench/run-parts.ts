import '../src/cli/closed-pipe.ts';
import type { Part } from './part.ts';

async function runPart(part: Part): Promise<number> {
  console.log(part.name);
  const startedAt = performance.now();
  const figures = await part.run();
  for (const { name, value, wanted, ok } of figures) {
    console.log(`  ${ok ? 'ok   ' : 'SHORT'} ${name.padEnd(64)}${String(value).padStart(16)}   wanted: ${wanted}`);
  }
  console.log(`  took ${Math.round((performance.now() - startedAt) / 1_000)} s`);
  return figures.filter(({ ok }) => !ok).length;
}

/** `[--check] [PART…]`: runs the parts that are named, else all. Exit code 1 with --check when a figure falls short, 2 for an unknown part. */
export async function runParts(parts: readonly Part[], args: readonly string[]): Promise<void> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(`No part is named ${unknown.join(', ')}; there are: ${parts.map(({ name }) => name).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  let short = 0;
  for (const part of parts) if (names.length === 0 || names.includes(part.name)) short += await runPart(part);
  if (short > 0) console.log(`${short} ${short === 1 ? 'figure falls' : 'figures fall'} short.`);
  if (args.includes('--check') && short > 0) process.exitCode = 1;
}
