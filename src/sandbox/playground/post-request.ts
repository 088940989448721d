import { z } from 'zod';
import type { CreateAction } from './page-action.ts';

/** POST /_conversation/v1/conversations/{id}/messages, as the page and our client send it. */
export const postRequestSchema = z.looseObject({
  from: z.object({ id: z.string() }),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  mentions: z.array(z.unknown()).optional(),
  /** Mentions that pages show though the Playground is not told of them, see playground-client.ts. */
  shownMentions: z.array(z.unknown()).optional(),
  /** The author's name, where the page would show the bot's: it does so for everybody but the current user. */
  authorName: z.string().optional(),
});
export type PostRequest = z.infer<typeof postRequestSchema>;

export const postAnswerSchema = z.looseObject({
  messageId: z.string(),
  timestamp: z.number(),
  postConversationId: z.string().optional(),
});
export type PostAnswer = z.infer<typeof postAnswerSchema>;

const postPath = /^\/_conversation\/v1\/conversations\/([^/?]+)\/messages$/;

/** The conversation a request posts to, undefined when it does something else. */
export function readPostPath(method: string | undefined, url: string | undefined): string | undefined {
  const match = method === 'POST' ? postPath.exec(url ?? '') : null;
  if (match?.[1] === undefined) return undefined;
  try {
    return decodeURIComponent(match[1]);
  } catch {
    return undefined;
  }
}

/** The Playground never tells a page about what people posted, so that is put together here. */
export function postAction(conversationId: string, request: PostRequest, answer: PostAnswer): CreateAction {
  const text = request.text ?? '';
  const mentions = request.shownMentions ?? request.mentions ?? [];
  return {
    action: 'createMessage',
    actionConversationId: conversationId,
    message: {
      messageId: answer.messageId,
      timestamp: answer.timestamp,
      from: { id: request.from.id },
      text: request.authorName === undefined ? text : `**${request.authorName}:** ${text}`,
      saidText: text,
      // A page shows `<at>` of a plain text as it stands.
      textFormat:
        mentions.length > 0 || request.authorName !== undefined ? 'markdown' : (request.textFormat ?? 'plain'),
      attachments: [],
      attachmentLayout: 'list',
      mentions,
      postConversationId: answer.postConversationId,
    },
  };
}
