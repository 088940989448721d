import { startPlayground } from '../../../src/sandbox/playground/start-playground.ts';
import { aStart } from './a-start.ts';

// Run on its own by the test that kills it. Its argument is a data folder.
const playground = await startPlayground(aStart({ dataDir: process.argv[2] ?? '' }));
process.send?.(playground.processId);
