#!/usr/bin/env node
// Plain JavaScript that any Node can read: an older one would stop at the syntax or the packages of everything else.
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const built = new URL('../../dist/cli/pbibot.js', import.meta.url);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `pbibot needs Node 22.13 or newer and this is ${process.versions.node}: start it with npx pbibot or npm run, which bring their own.\n`,
  );
  process.exitCode = 2;
} else if (!existsSync(built)) {
  process.stderr.write('pbibot is not built yet: run npm run build first.\n');
  process.exitCode = 2;
} else {
  await import(built.href);
}
