import type { JobHandlers } from '../ports/jobs.ts';
import { announce, deliver } from './deliver.ts';
import type { Deps } from './deps.ts';
import { proveFix } from './prove-fix.ts';
import { tellFollower } from './tell-follower.ts';

export function createJobHandlers(deps: Deps): JobHandlers {
  return {
    announce: (job) => announce(deps, job),
    deliver: (job) => deliver(deps, job),
    prove: (job) => proveFix(deps, job),
    tell: (job) => tellFollower(deps, job),
  };
}
