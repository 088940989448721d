import { watchGateways } from '../../../src/outbound/fabric/watch-gateways.ts';
import type { Fabric, TestResult } from '../../../src/ports/fabric.ts';
import { PowerBiError } from '../../../src/ports/power-bi.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { onlyPart } from '../../tab/only-part.ts';

function aFabric(answers: readonly (TestResult | PowerBiError)[]) {
  const left = [...answers];
  const log = createRecordingLog();
  const clock = { at: 0, now: () => clock.at, toRealMs: () => 0 };
  const next = async (): Promise<TestResult> => {
    const answer = left.shift();
    if (answer === undefined) throw new Error('asked once too often');
    if (answer instanceof PowerBiError) throw answer;
    return answer;
  };
  const fabric = watchGateways(onlyPart<Fabric>({ checkGateway: next, readOperation: next }), { clock, log });
  return { fabric, clock, log };
}

const running: TestResult = { kind: 'running', operationId: 'o1', retryAfterMs: 1 };

it('many who ask at once share one question; a minute later it is asked anew', async () => {
  const { fabric, clock } = aFabric([running, { kind: 'offline', errors: [] }, { kind: 'online' }]);

  expect(await Promise.all([fabric.isGatewayOnline('g1'), fabric.isGatewayOnline('g1')])).toEqual([false, false]);
  clock.at = 61_000;
  expect(await fabric.isGatewayOnline('g1')).toBe(true);
});

it('an answer that takes too long, or trouble, means that nobody knows', async () => {
  const slow = aFabric([running, running, running, running, running]);
  expect(await slow.fabric.isGatewayOnline('g1')).toBeUndefined();

  const { fabric, log } = aFabric([new PowerBiError({ reason: 'forbidden', message: 'm' })]);
  expect(await fabric.isGatewayOnline('g1')).toBeUndefined();
  expect(await fabric.isGatewayOnline('g1')).toBeUndefined();
  expect(log.lines.filter((line) => line.includes('could not be asked'))).toHaveLength(1);
});
