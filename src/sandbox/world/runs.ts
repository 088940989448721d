import { chance, logNormal } from './chance.ts';
import { findRunProblem, isCredentialProblem } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Run, RunAttempt, RunFailure, RunPlan, RunType } from './run-types.ts';
import { writeServiceException } from './service-exception.ts';
import { stableGuid } from './stable-guid.ts';
import { findStumble } from './stumbles.ts';
import type { World, WorldDataset } from './types.ts';

export const historyMax = 60;
/** Consecutive failures after which Power BI switches a schedule off (refresh-scheduled-refresh). */
const failuresMax = 4;
const attemptsOnTrouble = 3;

/** Opens a run and decides how it will end; `finishDueRuns` lets it end. */
export function openRun(world: World, dataset: WorldDataset, type: RunType): Run {
  const now = world.clock.now();
  world.runsStarted += 1;
  const requestId = stableGuid(`run/${world.seed}/${dataset.datasetId}/${now}/${world.runsStarted}`);
  const run: Run = { requestId, type, startedAt: now, status: 'Unknown', attempts: [] };
  run.plan = planRun(world, dataset, run);
  dataset.runs = [run, ...dataset.runs].slice(0, historyMax);
  return run;
}

export function finishDueRuns(world: World, now: number): void {
  for (const dataset of world.datasets.values()) finishDueRun(world, dataset, now);
}

export function finishDueRun(world: World, dataset: WorldDataset, now: number): void {
  const run = dataset.runs[0];
  if (run?.plan !== undefined && now >= run.plan.endsAt) finishRun(world, dataset, run, run.plan);
}

function finishRun(world: World, dataset: WorldDataset, run: Run, plan: RunPlan): void {
  run.plan = undefined;
  run.attempts = plan.attempts;
  run.endedAt = plan.endsAt;
  if (plan.failure === undefined) {
    run.status = 'Completed';
    dataset.failuresInARow = 0;
    markUsed(world, dataset, plan.endsAt);
    return;
  }
  run.status = 'Failed';
  run.error = plan.failure.error;
  run.timedOut = plan.failure.timedOut;
  dataset.failuresInARow += 1;
  if (plan.failure.credential || dataset.failuresInARow >= failuresMax) switchOff(dataset);
}

function switchOff(dataset: WorldDataset): void {
  if (dataset.schedule === undefined) return;
  dataset.schedule.enabled = false;
  dataset.nextStartAt = undefined;
}

function markUsed(world: World, dataset: WorldDataset, at: number): void {
  for (const binding of dataset.bindings) {
    const connection = binding.connectionId === undefined ? undefined : world.connections.get(binding.connectionId);
    if (connection !== undefined) connection.lastUsedAt = at;
  }
}

function planRun(world: World, dataset: WorldDataset, run: Run): RunPlan {
  const fullMs = Math.round(logNormal(dataset.typicalMs, 0.35, world.seed, run.requestId));
  const failure = findFailure(world, dataset, run.requestId);
  if (failure === undefined) return successPlan(world, run, fullMs, findStumble(world, dataset, run.requestId));
  if (failure.credential) {
    const endsAt = run.startedAt + Math.max(2_000, Math.round(fullMs * 0.25));
    return { endsAt, failure, attempts: [attempt(1, 'Data', run.startedAt, endsAt, failure.error)] };
  }
  // Power BI tries again by itself when no configuration has to change (refresh-data).
  const eachMs = failure.timedOut ? fullMs : Math.max(2_000, Math.round(fullMs * 0.3));
  const attempts = Array.from({ length: attemptsOnTrouble }, (_, index) => {
    const startedAt = run.startedAt + index * eachMs;
    return attempt(index + 1, 'Data', startedAt, startedAt + eachMs, failure.error);
  });
  return { endsAt: run.startedAt + attemptsOnTrouble * eachMs, failure, attempts };
}

/** Most good runs have one attempt; a few failed once and came through on the second. */
function successPlan(world: World, run: Run, fullMs: number, stumble: ReturnType<typeof findStumble>): RunPlan {
  const endsAt = run.startedAt + fullMs;
  const stumbles = stumble?.type === 'Data' || chance(world.seed, run.requestId, 'stumble') < 0.04;
  const dataAt = stumbles ? run.startedAt + Math.round(fullMs * 0.3) : run.startedAt;
  const queryAt = run.startedAt + Math.round(fullMs * 0.9);
  const firstError = stumble?.type === 'Data' ? stumble.error : transientError;
  const first = attempt(1, 'Data', run.startedAt, dataAt, firstError);
  const cachesError = stumble?.type === 'Query' ? stumble.error : undefined;
  const number = stumbles ? 2 : 1;
  const rest = [attempt(number, 'Data', dataAt, queryAt), attempt(number, 'Query', queryAt, endsAt, cachesError)];
  return { endsAt, attempts: stumbles ? [first, ...rest] : rest };
}

const transientError = JSON.stringify({
  errorCode: 'ModelRefresh_ShortMessage_ProcessingError',
  errorDescription: 'The connection was closed by the source while rows were being read. The load is tried again.',
});

function findFailure(world: World, dataset: WorldDataset, requestId: string): RunFailure | undefined {
  const scripted = world.scriptedFailures.shift();
  if (scripted !== undefined) return { error: scripted, credential: false, timedOut: false };
  const problem = findRunProblem(world, dataset);
  return problem === undefined ? undefined : failureOf(world, dataset, problem, requestId);
}

function failureOf(world: World, dataset: WorldDataset, problem: Problem, requestId: string): RunFailure {
  return {
    error: writeServiceException(world, dataset, problem, requestId),
    credential: isCredentialProblem(problem),
    timedOut: problem.kind === 'timedOut',
  };
}

function attempt(
  attemptId: number,
  type: 'Data' | 'Query',
  startedAt: number,
  endedAt: number,
  error?: string,
): RunAttempt {
  return { attemptId, type, startedAt, endedAt, error };
}
