import { CloudAdapter, INVOKE_RESPONSE_KEY, TurnContext, type InvokeResponse } from 'botbuilder';
import type { AuthenticateRequestResult, UserTokenClient } from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import type { Log } from '../../ports/log.ts';
import { createConversations, type Conversations } from './conversations.ts';
import { createAuthentication, type BotRegistration } from './create-authentication.ts';
import { readEnvelope } from './read-envelope.ts';
import { ActivityRefused, type Refusal } from './refused.ts';
import { isServiceUrlAllowed } from './service-url.ts';
import type { TeamsAuthentication } from './teams-authentication.ts';

export type { BotEndpoints, BotRegistration } from './create-authentication.ts';

export interface Received {
  readonly status: number;
  readonly body?: unknown;
}

export interface TeamsAdapter {
  readonly kind: BotRegistration['kind'];
  readonly appId: string | undefined;
  /** Checks the token and lets the turn run; answers what the channel shall get. Never throws. */
  receive(
    request: { authorization: string | undefined; body: unknown },
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<Received>;
  /** The calls out to a service URL that may be trusted with the bot's token. */
  connect(serviceUrl: string): Conversations;
  /** Microsoft's token service. */
  userTokens(): Promise<UserTokenClient>;
}

class TeamsCloudAdapter extends CloudAdapter {
  readonly #authentication: TeamsAuthentication;

  constructor(authentication: TeamsAuthentication) {
    super(authentication);
    this.#authentication = authentication;
  }

  authenticate(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    return this.#authentication.authenticateRequest(activity, authorization);
  }

  /** CloudAdapter.process without its HTTP part, and without the clients it makes for every turn: replies go past them. */
  async runTurn(
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const context = new TurnContext(this, activity);
    await turn(context);
    if (activity.type !== 'invoke') return undefined;
    const answer: { readonly value?: InvokeResponse } | undefined = context.turnState.get(INVOKE_RESPONSE_KEY);
    return answer?.value ?? { status: 501 };
  }
}

export function createTeamsAdapter(options: {
  registration: BotRegistration;
  log: Log;
  now?: () => number;
}): TeamsAdapter {
  const { registration, log } = options;
  const { authentication, token, urlScope, tenantId, appId } = createAuthentication(
    registration,
    options.now ?? Date.now,
  );
  const adapter = new TeamsCloudAdapter(authentication);

  async function admit(request: { authorization: string | undefined; body: unknown }) {
    const activity = readEnvelope(request.body);
    if (!isServiceUrlAllowed(activity.serviceUrl, urlScope)) throw new ActivityRefused('foreignServiceUrl', urlScope);
    await adapter.authenticate(activity, request.authorization ?? '');
    // Anyone can name our bot in an app of their own tenant; a single-tenant bot answers at home only.
    const theirs = activity.conversation.tenantId;
    if (tenantId !== undefined && theirs !== undefined && theirs !== tenantId) {
      throw new ActivityRefused('foreignTenant', 'conversation');
    }
    return activity;
  }

  return {
    kind: registration.kind,
    appId,
    async receive(request, turn) {
      try {
        const activity = await admit(request);
        const invoked = await adapter.runTurn(activity, turn);
        const body: unknown = invoked?.body;
        return { status: invoked?.status ?? 200, ...(body !== undefined && { body }) };
      } catch (error) {
        if (error instanceof ActivityRefused) return refuse(error, log);
        log.error({ error: error instanceof Error ? error.name : typeof error }, 'turn failed');
        return { status: 500, body: { code: 'InternalError', message: 'The bot could not handle this activity.' } };
      }
    },
    connect(serviceUrl) {
      if (!isServiceUrlAllowed(serviceUrl, urlScope)) throw new ActivityRefused('foreignServiceUrl', urlScope);
      return createConversations({ serviceUrl, token });
    },
    userTokens: () => authentication.createUserTokenClient(),
  };
}

const answers: Record<Refusal, Received> = {
  badRequest: {
    status: 400,
    body: {
      code: 'BadRequest',
      message: 'Expected a Bot Framework activity with type, serviceUrl, channelId and conversation.',
    },
  },
  badToken: { status: 401 },
  foreignServiceUrl: {
    status: 403,
    body: { code: 'Forbidden', message: 'This bot does not answer to that serviceUrl.' },
  },
  foreignTenant: { status: 403, body: { code: 'Forbidden', message: 'This bot serves another tenant.' } },
  keysUnreachable: { status: 503, body: { code: 'Unavailable', message: 'The token cannot be checked right now.' } },
};

function refuse(error: ActivityRefused, log: Log): Received {
  log.warn({ reason: error.reason, detail: error.detail }, 'activity refused');
  return answers[error.reason];
}
