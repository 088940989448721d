import './bound-young-generation.ts';
import './closed-pipe.ts';
import { runCommand } from './run-command.ts';

const lingerMs = 2_000;

process.exitCode = await runCommand(process);
// What a failed start has left open must not keep the process alive; output that is under way gets its time.
setTimeout(() => process.exit(), lingerMs).unref();
