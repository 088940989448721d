import * as clicks from './delivery/clicks.ts';
import * as embedded from './delivery/embedded.ts';
import * as kill from './delivery/kill.ts';
import { storm, stormOnPostgres } from './delivery/storm.ts';
import { runParts } from './run-parts.ts';

await runParts([storm, stormOnPostgres, kill, clicks, embedded], process.argv.slice(2));
