import { isoTime, ok } from '../http/route.ts';
import type { Answer, Caller, Route } from '../http/route.ts';
import { stableGuid } from '../world/stable-guid.ts';
import { entityNotFound, fabricError } from './errors.ts';

interface Operation {
  readonly principalId: string;
  readonly createdAt: number;
  readonly readyAt: number;
  readonly result: () => object;
  /** What it came to, from the first look after it was ready. */
  answer?: object;
}

const operationsMax = 500;
const takesMs = 2_000;

/** Long-running operations: 202 with an address, asked again until the result is there. */
export interface Operations {
  start(caller: Caller, result: () => object): Answer;
  readonly routes: readonly Route[];
}

export function createOperations(): Operations {
  const operations = new Map<string, Operation>();
  let started = 0;
  const find = ({ params, principalId }: Caller): Operation | undefined => {
    const operation = operations.get(params['operationId'] ?? '');
    return operation?.principalId === principalId ? operation : undefined;
  };
  return {
    start: ({ world, principalId, origin }, result) => {
      started += 1;
      const now = world.clock.now();
      const operationId = stableGuid(`operation/${world.seed}/${started}/${now}`);
      operations.set(operationId, { principalId, createdAt: now, readyAt: now + takesMs, result });
      const oldest = operations.keys().next().value;
      if (operations.size > operationsMax && oldest !== undefined) operations.delete(oldest);
      return { status: 202, headers: headersOf(world.clock.toRealMs(takesMs), origin, operationId) };
    },
    routes: [
      {
        method: 'GET',
        path: '/v1/operations/{operationId}',
        answer: (caller) => {
          const operation = find(caller);
          return operation === undefined ? entityNotFound() : describe(caller, operation);
        },
      },
      {
        method: 'GET',
        path: '/v1/operations/{operationId}/result',
        answer: (caller) => {
          const operation = find(caller);
          if (operation === undefined) return entityNotFound();
          if (caller.world.clock.now() < operation.readyAt) {
            return fabricError(400, 'OperationNotCompleted', 'The operation is still running.');
          }
          return ok(resultOf(operation));
        },
      },
    ],
  };
}

function describe(caller: Caller, operation: Operation): Answer {
  const { world, origin, params } = caller;
  const now = world.clock.now();
  const ready = now >= operation.readyAt;
  if (ready) resultOf(operation);
  const address = `${origin}/v1/operations/${params['operationId']}`;
  return {
    status: 200,
    headers: ready
      ? { Location: `${address}/result` }
      : { Location: address, 'Retry-After': waitS(world.clock.toRealMs(operation.readyAt - now)) },
    body: {
      status: ready ? 'Succeeded' : 'Running',
      createdTimeUtc: isoTime(operation.createdAt),
      lastUpdatedTimeUtc: isoTime(Math.min(now, operation.readyAt)),
      percentComplete: ready ? 100 : 50,
    },
  };
}

function resultOf(operation: Operation): object {
  operation.answer ??= operation.result();
  return operation.answer;
}

function headersOf(realMs: number, origin: string, operationId: string): Record<string, string> {
  return {
    Location: `${origin}/v1/operations/${operationId}`,
    'x-ms-operation-id': operationId,
    'Retry-After': waitS(realMs),
  };
}

function waitS(realMs: number): string {
  return String(Math.max(1, Math.ceil(realMs / 1_000)));
}
