import '../src/cli/closed-pipe.ts';
import * as clicks from './delivery/clicks.ts';
import * as embedded from './delivery/embedded.ts';
import * as kill from './delivery/kill.ts';
import type { Part } from './delivery/part.ts';
import { storm, stormOnPostgres } from './delivery/storm.ts';

const parts: readonly Part[] = [storm, stormOnPostgres, kill, clicks, embedded];

/** `node bench/delivery.ts [--check] [PART…]`: runs the parts that are named, else all. */
async function main(args: readonly string[]): Promise<void> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(`No part is named ${unknown.join(', ')}; there are: ${parts.map(({ name }) => name).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  let failed = 0;
  for (const part of names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name))) {
    console.log(part.name);
    for (const { name, value, wanted, ok } of await part.run()) {
      if (!ok) failed += 1;
      console.log(`  ${ok ? 'ok   ' : 'SHORT'} ${name.padEnd(64)}${String(value).padStart(14)}   wanted: ${wanted}`);
    }
  }
  if (failed > 0) console.log(`${failed} ${failed === 1 ? 'figure falls' : 'figures fall'} short.`);
  if (args.includes('--check') && failed > 0) process.exitCode = 1;
}

await main(process.argv.slice(2));
