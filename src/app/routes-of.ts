import type { Config } from '../config.ts';
import type { Deps } from '../flows/deps.ts';
import { takeEvent } from '../flows/take-event.ts';
import { eventRoutes } from '../inbound/events/event-routes.ts';
import type { HttpParts } from '../inbound/http.ts';
import { createMetrics, type MetricsParts } from '../inbound/metrics/create-metrics.ts';
import { tabRoutes } from '../inbound/tab-api.ts';
import { createTenantVerifier } from '../outbound/entra/verify-token.ts';
import { readProcessFacts } from '../outbound/process-facts.ts';
import { signWebhook } from '../outbound/webhooks/sign-webhook.ts';
import { tabDir } from '../tab/built-dir.ts';

/** Whoever reaches a bot without a registration is on this machine; others must bring the token. */
export function metricsOf(
  { bot, metricsToken, role }: Config,
  parts: Pick<MetricsParts, 'store' | 'jobs' | 'clock' | 'log' | 'counters'>,
): Pick<HttpParts, 'metrics'> {
  if (metricsToken === undefined && bot.kind !== 'anonymous') return {};
  const read = createMetrics({ ...parts, role, facts: readProcessFacts() });
  return { metrics: { read, ...(metricsToken === undefined ? {} : { token: metricsToken.reveal() }) } };
}

/** Nobody can sign in to a bot without a registration, so it has no tab. */
export function tabOf({ bot, reader }: Config, deps: Deps): Pick<HttpParts, 'tab'> {
  if (bot.kind === 'anonymous') return {};
  const { appId: clientId, tenantId } = bot;
  const verify = createTenantVerifier({ authorityHost: reader.authorityHost, tenantId, clientId });
  return { tab: tabRoutes({ deps, verify, tenantId, filesDir: tabDir }) };
}

/** Only for who has a key or the token of the configuration. */
export function eventsOf({ events }: Config, deps: Deps): Pick<HttpParts, 'events'> {
  if (events === undefined) return {};
  const { keys, token } = events;
  const check = {
    signaturesOf: (message: Parameters<typeof signWebhook>[1]) => keys.map((key) => signWebhook(key.reveal(), message)),
    ...(token === undefined ? {} : { token: token.reveal() }),
  };
  return { events: eventRoutes({ check, take: (event) => takeEvent(deps, event), log: deps.log }) };
}
