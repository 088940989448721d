import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { pageActionSchema } from './page-action.ts';
import type { PageAction } from './page-action.ts';
import type { PlaygroundPlace, PlaygroundPlaces } from './playground-config.ts';
import { createJsonCaller } from './json-caller.ts';
import type { JsonCaller } from './json-caller.ts';
import { messageActivity } from './message-activity.ts';
import { messagesPath } from './playground-front.ts';
import { readPlaces, servedConfigPath, servedConfigSchema } from './served-config.ts';
import type { PlaygroundAccount, ServedConfig } from './served-config.ts';
import type { ButtonClick, InvokeAnswer, PlaygroundMessage, Post, Posted } from './playground-message.ts';

/** Does over HTTP what people do in the Playground's page. */
export interface PlaygroundClient {
  readonly places: PlaygroundPlaces;
  /** Adds the bot: it receives installationUpdate and conversationUpdate. In a channel they name that channel and the team. */
  install(place: PlaygroundPlace): Promise<void>;
  /** Says something; answers the message's id and, in a channel, its thread. Pages that are open show it. */
  post(post: Post): Promise<Posted>;
  /** Presses a button of Action.Execute; answers what the bot answered. An open page is not told: as in Teams, only a message update is for everyone. */
  click(click: ButtonClick): Promise<InvokeAnswer>;
  /** What was said in a place so far, threads included, oldest first, cards as they stand now. */
  listMessages(place: PlaygroundPlace): Promise<PlaygroundMessage[]>;
  /** The newest message that fits, already there or still to come. */
  waitForMessage(
    place: PlaygroundPlace,
    fits: (message: PlaygroundMessage) => boolean,
    timeoutMs?: number,
  ): Promise<PlaygroundMessage>;
}

const waitMs = 15_000;
const lookEveryMs = 50;
const postedSchema = z.looseObject({ messageId: z.string(), postConversationId: z.string().optional() });
const invokeSchema = z.looseObject({ type: z.string(), value: z.unknown() });

export async function createPlaygroundClient(url: string): Promise<PlaygroundClient> {
  const call = createJsonCaller(url);
  const { config } = servedConfigSchema.parse(await call('GET', servedConfigPath));
  const places = readPlaces(config);

  async function listMessages(place: PlaygroundPlace): Promise<PlaygroundMessage[]> {
    const actions = z.array(pageActionSchema).parse(await call('GET', messagesPath));
    return actions
      .filter((each) => each.actionConversationId.split(';messageid=')[0] === places[place])
      .flatMap((each) => readMessage(config, each));
  }

  return {
    places,
    listMessages,
    async install(place) {
      await call('POST', `/_debug/conversation/${encodeURIComponent(places[place])}/installation`, {});
    },
    post: async (post) => await postMessage({ call, config, url }, post, post.threadId ?? places[post.place]),
    async click(click) {
      const answer = await call('POST', '/_conversation/v1/invoke', {
        name: 'adaptiveCard/action',
        from: { id: findAccount(config, click.personId).id },
        conversation: { id: click.message.conversationId },
        replyToId: click.message.messageId,
        value: { action: { type: 'Action.Execute', verb: click.verb, data: click.data ?? {} }, trigger: 'manual' },
      });
      return invokeSchema.parse(answer);
    },
    async waitForMessage(place, fits, timeoutMs = waitMs) {
      const until = Date.now() + timeoutMs;
      for (;;) {
        const found = (await listMessages(place)).findLast(fits);
        if (found !== undefined) return found;
        if (Date.now() > until) throw new Error(`No such message came to the ${place} within ${timeoutMs} ms.`);
        await setTimeout(lookEveryMs);
      }
    },
  };
}

async function postMessage(
  { call, config, url }: { call: JsonCaller; config: ServedConfig; url: string },
  post: Post,
  conversationId: string,
): Promise<Posted> {
  const author = findAccount(config, post.personId);
  const isCurrentUser = author.id === config.currentUser.id;
  const at = `<at>${config.bot.name}</at>`;
  const said = post.mentionBot === true ? `${at} ${post.text}` : post.text;
  const mentions = post.mentionBot === true ? [{ text: at, mentioned: { id: config.bot.id } }] : [];
  const posted = postedSchema.parse(
    await call('POST', `/_conversation/v1/conversations/${encodeURIComponent(conversationId)}/messages`, {
      from: { id: author.id },
      text: said,
      textFormat: 'markdown',
      // Told of a mention, the Playground itself sends the message on, always in the current user's name.
      mentions: isCurrentUser ? mentions : [],
      shownMentions: mentions,
      ...(isCurrentUser ? {} : { authorName: author.name }),
    }),
  );
  const threadId = posted.postConversationId ?? post.threadId;
  if (!isCurrentUser && post.mentionBot === true) {
    const where = { conversationId: threadId ?? conversationId, place: post.place };
    await call('POST', '/_internal/v1/customActivities', messageActivity({ config, author, said, url, ...where }));
  }
  return { messageId: posted.messageId, threadId };
}

function findAccount(config: ServedConfig, personId: string | undefined): PlaygroundAccount {
  if (personId === undefined) return config.currentUser;
  const account = [config.currentUser, ...config.users].find((each) => each.aadObjectId === personId);
  if (account === undefined) throw new Error(`Nobody in the Playground has the object id ${personId}.`);
  return account;
}

function readMessage(config: ServedConfig, action: PageAction): PlaygroundMessage[] {
  if (action.action !== 'createMessage') return [];
  const { message, actionConversationId } = action;
  const author = [config.currentUser, ...config.users].find((each) => each.id === message.from.id);
  return [
    {
      messageId: message.messageId,
      conversationId: message.postConversationId ?? actionConversationId,
      fromPersonId: author?.aadObjectId,
      text: message.saidText ?? message.text,
      cards: message.attachments.map((each) => each.content),
    },
  ];
}
