import type { Config } from '../config.ts';
import type { Deps } from '../flows/deps.ts';
import { createSignIn } from '../outbound/sign-in.ts';

/** Acting with people’s own sign-ins, where the bot has an OAuth connection. */
export function signInOf(
  { bot, reader: { authorityHost }, powerBi, ssoConnectionName: connectionName }: Config,
  parts: Parameters<typeof createSignIn>[1],
): Pick<Deps, 'signIn'> {
  if (bot.kind === 'anonymous' || connectionName === undefined) return {};
  const { appId: clientId, tenantId, secret } = bot;
  const app = { authorityHost, tenantId, clientId, clientSecret: secret.reveal() };
  return { signIn: createSignIn({ app, connectionName, powerBi }, parts) };
}
