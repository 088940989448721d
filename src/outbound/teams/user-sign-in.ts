import type { Activity } from 'botframework-schema';
import { z } from 'zod';
import { TeamsError, type Conversation } from '../../ports/teams.ts';
import type { TeamsAdapter } from './adapter.ts';
import { callConnector } from './call-connector.ts';
import { readReference } from './reference.ts';

/** Microsoft's token service, which holds the bot's OAuth connection. */
export interface UserSignIn {
  /** Posts the card by which Teams signs a person in. Errors are TeamsError. */
  post(chat: Conversation, ask: { readonly memberId: string; readonly text: string }): Promise<void>;
  /** The token of a sign-in by hand; undefined: the code is wrong or too old. */
  redeem(ask: { readonly memberId: string; readonly code: string }): Promise<string | undefined>;
}

const cardType = 'application/vnd.microsoft.card.oauth';
const SignInResource = z.object({
  signInLink: z.url({ protocol: /^https?$/ }),
  tokenExchangeResource: z.object({ id: z.string(), uri: z.string().optional() }).optional().catch(undefined),
});
// The SDK's type demands fields that only a channel fills in.
const outgoing = z.custom<Activity>();

export function createUserSignIn(parts: {
  readonly adapter: Pick<TeamsAdapter, 'connect' | 'userTokens'>;
  readonly connectionName: string;
}): UserSignIn {
  const { adapter, connectionName } = parts;
  return {
    async post(chat, { memberId, text }) {
      const { serviceUrl, channelId, bot } = readReference(chat);
      const { conversationId } = chat;
      const about = {
        channelId,
        serviceUrl,
        from: { id: memberId },
        recipient: bot,
        conversation: { id: conversationId },
      };
      await callConnector({ target: 'conversation' }, async (options) => {
        const tokens = await adapter.userTokens();
        const resource = SignInResource.parse(
          await tokens.getSignInResource(connectionName, outgoing.parse(about), ''),
        );
        const conversations = adapter.connect(serviceUrl);
        const activity = { type: 'message', from: bot, channelId, serviceUrl, conversation: { id: conversationId } };
        const attachments = [{ contentType: cardType, content: cardOf(resource, connectionName, text) }];
        await conversations.sendToConversation(conversationId, outgoing.parse({ ...activity, attachments }), options);
      });
    },
    async redeem({ memberId, code }) {
      const tokens = await adapter.userTokens();
      try {
        const found: unknown = await tokens.getUserToken(memberId, connectionName, 'msteams', code);
        return z.object({ token: z.string().min(1) }).safeParse(found).data?.token;
      } catch (error) {
        const status = z.looseObject({ statusCode: z.number() }).safeParse(error).data?.statusCode ?? 0;
        if (status >= 400 && status < 500) return undefined;
        throw new TeamsError({ reason: 'unavailable', message: 'the token service did not answer', cause: error });
      }
    },
  };
}

function cardOf(
  { signInLink, tokenExchangeResource }: z.output<typeof SignInResource>,
  connectionName: string,
  text: string,
) {
  return {
    text,
    connectionName,
    ...(tokenExchangeResource === undefined ? {} : { tokenExchangeResource }),
    buttons: [{ type: 'signin', title: 'Sign in', value: signInLink }],
  };
}
