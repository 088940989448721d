import { runParts } from './run-parts.ts';
import { day } from './watch/day.ts';
import { discovery } from './watch/discovery.ts';
import { loopback } from './watch/loopback.ts';
import { planning } from './watch/planning.ts';
import { week } from './watch/week.ts';

await runParts([planning, loopback, discovery, day, week], process.argv.slice(2));
