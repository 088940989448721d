import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../../ports/clock.ts';
import type { Fabric, TestResult } from '../../ports/fabric.ts';
import type { Log } from '../../ports/log.ts';
import { PowerBiError } from '../../ports/power-bi.ts';

const keptMs = 60_000;
const keptMax = 2_000;
const pollsMax = 4;
const pollMs = { least: 200, most: 2_000 };

/** Lets a dozen failures behind one gateway share one question. Trouble is logged once and means that nobody knows. */
export function watchGateways(
  fabric: Omit<Fabric, 'isGatewayOnline'>,
  { clock, log }: { readonly clock: Pick<Clock, 'now' | 'toRealMs'>; readonly log: Log },
): Fabric {
  const kept = new Map<string, { readonly until: number; readonly online: Promise<boolean | undefined> }>();

  async function ask(gatewayId: string): Promise<boolean | undefined> {
    try {
      let result: TestResult = await fabric.checkGateway(gatewayId);
      for (let polls = 0; result.kind === 'running' && polls < pollsMax; polls += 1) {
        const asksFor = clock.toRealMs(result.retryAfterMs);
        await wait(Math.min(Math.max(asksFor, pollMs.least), pollMs.most));
        result = await fabric.readOperation(result.operationId);
      }
      return result.kind === 'running' ? undefined : result.kind === 'online';
    } catch (error) {
      if (!(error instanceof PowerBiError)) throw error;
      log.info({ gatewayId, reason: error.reason }, 'a gateway could not be asked whether it is online');
      return undefined;
    }
  }

  return {
    ...fabric,
    isGatewayOnline(gatewayId) {
      const known = kept.get(gatewayId);
      if (known !== undefined && clock.now() < known.until) return known.online;
      if (kept.size >= keptMax) kept.clear();
      const online = ask(gatewayId);
      kept.set(gatewayId, { until: clock.now() + keptMs, online });
      online.catch(() => kept.delete(gatewayId));
      return online;
    },
  };
}
