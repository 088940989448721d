import type { JobHandlers } from '../ports/jobs.ts';
import { announce } from './announce.ts';
import { deliver } from './deliver.ts';
import type { Deps } from './deps.ts';
import { createIncidentMemo } from './incident-memo.ts';
import { lookAgain } from './look-again.ts';
import { proveFix } from './prove-fix.ts';
import { pushNews } from './push-news.ts';
import { remind } from './remind.ts';
import { tellFollower } from './tell-follower.ts';
import { warn } from './warn-near-miss.ts';

export function createJobHandlers(deps: Deps): JobHandlers {
  const memo = createIncidentMemo(deps.store);
  return {
    announce: (job) => announce(deps, job),
    deliver: (job, signal) => deliver(deps, job, { memo, signal }),
    prove: (job) => proveFix(deps, job),
    warn: (job, signal) => warn(deps, job, signal),
    push: (job) => pushNews(deps, job),
    lookAgain: (job) => lookAgain(deps, job),
    tell: (job) => tellFollower(deps, job),
    remind: (job, signal) => remind(deps, job, signal),
  };
}
