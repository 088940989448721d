import { jest } from '@jest/globals';
import {
  AuthenticationConfiguration,
  BotFrameworkAuthenticationFactory,
  PasswordServiceClientCredentialFactory,
} from 'botframework-connector';
import { ActivityTypes, type Activity } from 'botframework-schema';
import type { Entra } from '../../../src/sandbox/entra/start-entra.ts';
import { bot, startContosoEntra, tenantId } from './contoso.ts';

const serviceUrl = 'http://127.0.0.1:39999/';

let entra: Entra;
beforeEach(async () => {
  ({ entra } = await startContosoEntra());
});
afterEach(() => entra.stop());

/** The Bot Framework's own check of an incoming message, as a bot runs it. */
function authenticate(token: string) {
  const authentication = BotFrameworkAuthenticationFactory.create(
    '',
    true,
    `${entra.origin}/${tenantId}`,
    'https://api.botframework.com/.default',
    'https://api.botframework.com',
    entra.origin,
    entra.botOpenIdMetadataUrl,
    entra.botOpenIdMetadataUrl,
    '',
    new PasswordServiceClientCredentialFactory(bot.clientId, '', tenantId),
    new AuthenticationConfiguration(),
  );
  const activity: Partial<Activity> = { type: ActivityTypes.Message, channelId: 'msteams', serviceUrl };
  return authentication.authenticateRequest(activity as Activity, `Bearer ${token}`);
}

it('the Bot Framework accepts what the sandbox’s channel signs', async () => {
  const token = await entra.mintChannelToken({ appId: bot.clientId, serviceUrl });

  const { claimsIdentity } = await authenticate(token);

  expect(claimsIdentity.isAuthenticated).toBe(true);
});

it.each([
  ['for another bot', { appId: 'somebody-else', serviceUrl }],
  ['for another service address', { appId: bot.clientId, serviceUrl: 'http://127.0.0.1:1/' }],
  ['without a service address', { appId: bot.clientId }],
  ['of another issuer', { appId: bot.clientId, serviceUrl, issuer: 'https://elsewhere.example' }],
  ['past its time', { appId: bot.clientId, serviceUrl, lifeMs: -10 * 60_000 }],
])('the Bot Framework refuses one %s', async (_, ask) => {
  // The SDK writes what it refuses to the console.
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(authenticate(await entra.mintChannelToken(ask))).rejects.toThrow();
  quiet.mockRestore();
});
