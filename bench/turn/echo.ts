/** An echo bot as botbuilder's and restify's samples write it; only Microsoft's addresses are stand-ins. */
import type { AddressInfo } from 'node:net';
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request,
  type Response,
} from 'botbuilder';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import { restify } from '../../src/inbound/load-restify.ts';
import { appId } from './messages.ts';
import { reportCpu } from './report-cpu.ts';

const { METADATA_URL: metadataUrl = '', ISSUER: issuer = '', OAUTH_URL: oauthUrl = '' } = process.env;

/** MSAL refuses a sign-in address without TLS, so the echo gets its token for nothing: an advantage over the bot beside it. */
class FixedToken extends ServiceClientCredentialsFactory {
  override isValidAppId(id = ''): Promise<boolean> {
    return Promise.resolve(id === appId);
  }
  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }
  override createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    return Promise.resolve({
      signRequest(resource: { headers: { set(name: string, value: string): void } }) {
        resource.headers.set('authorization', 'Bearer stand-in');
        return Promise.resolve(resource);
      },
    } as never);
  }
}

const authentication = new ConfigurationBotFrameworkAuthentication(
  {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: issuer,
    OAuthUrl: oauthUrl,
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    CallerId: 'urn:botframework:azure',
  },
  new FixedToken(),
);

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
      await next();
    });
  }
}

const adapter = new CloudAdapter(authentication);
const bot = new EchoBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  reportCpu(
    (server.server.address() as AddressInfo).port,
    () => new Promise<void>((resolve) => void server.close(() => resolve())),
  );
});
