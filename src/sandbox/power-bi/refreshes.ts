import { ok } from '../http/route.ts';
import type { Answer, Caller, Route } from '../http/route.ts';
import { canWrite } from '../world/access.ts';
import { apps } from '../world/people.ts';
import { cancelRun, findRun, startRefresh } from '../world/refreshing.ts';
import { isShared } from '../world/run-rules.ts';
import type { Run } from '../world/run-types.ts';
import { takeOver } from '../world/scheduling.ts';
import type { WorldDataset } from '../world/types.ts';
import { answerOf, forbidden, notFound, plainError } from './errors.ts';
import { describeExecution, describeRun } from './refresh-json.ts';
import { onDataset } from './workspaces.ts';

const base = '/v1.0/myorg/groups/{groupId}/datasets/{datasetId}';

export const refreshRoutes: readonly Route[] = [
  { method: 'GET', path: `${base}/refreshes`, answer: listRefreshes },
  { method: 'POST', path: `${base}/refreshes`, answer: postRefresh },
  {
    method: 'GET',
    path: `${base}/refreshes/{refreshId}`,
    answer: (caller) =>
      onEnhancedRun(caller, (run) => ({
        status: run.status === 'Unknown' ? 202 : 200,
        body: describeExecution(run, caller.world.clock.now()),
      })),
  },
  {
    method: 'DELETE',
    path: `${base}/refreshes/{refreshId}`,
    answer: (caller) => onEnhancedRun(caller, cancel(caller)),
  },
  {
    method: 'POST',
    path: `${base}/Default.TakeOver`,
    answer: (caller) =>
      onDataset(caller, ({ datasetId }) =>
        answerOf(takeOver(caller.world, { datasetId, personId: caller.principalId }), () => ok()),
      ),
  },
];

/** Get Refresh History asks for Write on the dataset. */
function onWritable(caller: Caller, answer: (dataset: WorldDataset) => Answer): Answer {
  return onDataset(caller, (dataset) =>
    canWrite(caller.world, dataset, caller.principalId) ? answer(dataset) : forbidden(),
  );
}

function listRefreshes(caller: Caller): Answer {
  return onWritable(caller, (dataset) => {
    const top = Number(caller.query['$top'] ?? 60);
    if (!Number.isInteger(top) || top < 1) return plainError(400, 'InvalidRequest', '$top must be a positive number.');
    return ok({ value: dataset.runs.slice(0, top).map((run) => describeRun(run, caller.world.clock.now())) });
  });
}

function postRefresh(caller: Caller): Answer {
  return onWritable(caller, (dataset) => {
    const { world, principalId, origin, params } = caller;
    const body = (caller.body ?? {}) as Record<string, unknown>;
    const enhanced = Object.keys(body).some((key) => key !== 'notifyOption');
    const fault = findBodyFault(caller, dataset, body, enhanced);
    if (fault !== undefined) return fault;
    const type = enhanced ? 'ViaEnhancedApi' : 'ViaApi';
    return answerOf(startRefresh(world, { datasetId: dataset.datasetId, principalId, type }), ({ requestId }) => ({
      status: 202,
      headers: {
        'x-ms-request-id': requestId,
        Location: `${origin}/v1.0/myorg/groups/${params['groupId']}/datasets/${dataset.datasetId}/refreshes/${requestId}`,
      },
    }));
  });
}

function findBodyFault(
  { world, principalId }: Caller,
  dataset: WorldDataset,
  body: Record<string, unknown>,
  enhanced: boolean,
): Answer | undefined {
  const invalid = (message: string) => plainError(400, 'InvalidRequest', message);
  if (enhanced && isShared(world, dataset)) return invalid('Enhanced refresh needs a dedicated capacity.');
  if (enhanced && 'notifyOption' in body) return invalid('An enhanced refresh must not have a notifyOption.');
  const notify = body['notifyOption'];
  const isApp = apps.some((each) => each.principalId === principalId);
  // "notifyOption is not applicable to API operations with a service principal" (Refresh Dataset In Group).
  if (isApp && notify !== undefined && notify !== 'NoNotification') {
    return invalid('A service principal can only use NoNotification.');
  }
  return undefined;
}

/** Details and cancelling exist for enhanced refreshes only. */
function onEnhancedRun(caller: Caller, answer: (run: Run) => Answer): Answer {
  return onWritable(caller, (dataset) => {
    const run = findRun(caller.world, dataset.datasetId, caller.params['refreshId'] ?? '');
    if (run === undefined) return notFound();
    if (run.type !== 'ViaEnhancedApi') {
      return plainError(400, 'InvalidRequest', 'Only enhanced refreshes can be looked at or cancelled one by one.');
    }
    return answer(run);
  });
}

function cancel({ world }: Caller): (run: Run) => Answer {
  return (run) => {
    if (run.status !== 'Unknown') return plainError(400, 'InvalidRequest', 'This refresh has already ended.');
    cancelRun(world, run);
    return ok();
  };
}
