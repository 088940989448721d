import type { Config } from '../config.ts';
import type { Deps } from '../flows/deps.ts';
import { createReceivers } from '../outbound/webhooks/create-receivers.ts';
import type { Log } from '../ports/log.ts';

/** Who is told of incidents by webhook, where somebody is. */
export function receiversOf({ webhooks }: Pick<Config, 'webhooks'>, log: Log): Pick<Deps, 'receivers'> {
  if (webhooks === undefined) return {};
  const [urls, keys] = [webhooks.urls, webhooks.keys].map((those) => those.map((secret) => secret.reveal()));
  return { receivers: createReceivers({ urls: urls ?? [], keys: keys ?? [], log: log.child({ part: 'webhooks' }) }) };
}
