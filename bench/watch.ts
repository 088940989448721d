import { runParts } from './run-parts.ts';
import { day } from './watch/day.ts';
import { loopback } from './watch/loopback.ts';
import { planning } from './watch/planning.ts';
import { week } from './watch/week.ts';

await runParts([planning, loopback, day, week], process.argv.slice(2));
