import type { Scale } from '../scale.ts';
import type { Cause, Facts } from '../types.ts';
import { rejected } from './rejected.ts';

/** What a gateway that is off can look like. */
const looksLikeOffline: ReadonlySet<Cause> = new Set([
  ...rejected,
  'gateway_offline',
  'gateway_datasource_not_configured',
  'credentials_missing_or_not_set',
  'source_unreachable',
  'timeout',
  'other',
]);

export function weighGateway(scale: Scale, { gatewayOnline, alsoOnGateway = 0 }: Facts): void {
  const { best } = scale;
  const isPossible = best === undefined || looksLikeOffline.has(best);
  if (gatewayOnline === false && isPossible) {
    scale.raise('gateway_offline', 0.94, 'The gateway shows as offline right now.');
    scale.lower(rejected, 0.5);
  } else if (gatewayOnline === true && best === 'gateway_offline') {
    scale.lower(['gateway_offline'], 0.85, 'The gateway shows as online now, so it may have been a passing fault.');
  }
  if (alsoOnGateway === 0) return;
  const others = alsoOnGateway === 1 ? 'Something else fails' : `${alsoOnGateway} other things fail`;
  const evidence = `${others} behind the same gateway right now.`;
  if (best === 'source_unreachable' && gatewayOnline !== true) scale.raise('gateway_offline', 0.45, evidence);
  else if (best === 'gateway_offline') scale.comment('gateway_offline', evidence, 0.03);
}
