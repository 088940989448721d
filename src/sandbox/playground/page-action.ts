import { z } from 'zod';

const messageSchema = z.looseObject({
  messageId: z.string(),
  timestamp: z.number(),
  from: z.looseObject({ id: z.string() }),
  text: z.string().optional(),
  /** Ours: what a person said, where pages show it with an addition. */
  saidText: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).default([]),
  postConversationId: z.string().optional(),
});

/** What the Playground tells its page over the web socket. */
export const pageActionSchema = z.discriminatedUnion('action', [
  z.looseObject({ action: z.literal('createMessage'), actionConversationId: z.string(), message: messageSchema }),
  z.looseObject({ action: z.literal('updateMessage'), actionConversationId: z.string(), message: messageSchema }),
  z.looseObject({ action: z.literal('typing'), actionConversationId: z.string() }),
]);

export type PageAction = z.infer<typeof pageActionSchema>;
export type CreateAction = Extract<PageAction, { action: 'createMessage' }>;
