import { z } from 'zod';
import type { Conversation } from '../../ports/teams.ts';
import { TeamsError } from '../../ports/teams.ts';

const referenceSchema = z.object({
  serviceUrl: z.url(),
  channelId: z.string(),
  bot: z.object({ id: z.string(), name: z.string().optional() }),
});

export type Reference = z.infer<typeof referenceSchema>;

/** The part of a stored conversation that only Teams' adapter reads; inbound wrote it. */
export function readReference(conversation: Conversation): Reference {
  const reference = referenceSchema.safeParse(conversation.reference);
  if (!reference.success) {
    throw new TeamsError({ reason: 'refused', message: 'the stored conversation reference cannot be read' });
  }
  return reference.data;
}
