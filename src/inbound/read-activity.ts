import { z } from 'zod';

const account = z.object({
  id: z.string().min(1).max(500),
  name: z.string().max(500).optional().catch(undefined),
  aadObjectId: z.string().min(1).max(100).optional().catch(undefined),
});

const named = z.object({ id: z.string().max(500), name: z.string().max(500).optional().catch(undefined) });

const channelData = z.object({
  eventType: z.string().optional().catch(undefined),
  team: named.optional().catch(undefined),
  channel: named.optional().catch(undefined),
  tenant: z.object({ id: z.string() }).optional().catch(undefined),
});

const entity = z.object({
  type: z.string(),
  text: z.string().optional().catch(undefined),
  mentioned: z.object({ id: z.string() }).optional().catch(undefined),
  timezone: z.string().optional().catch(undefined),
  locale: z.string().optional().catch(undefined),
});

const activitySchema = z.object({
  type: z.string(),
  id: z.string().max(500).optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  action: z.string().optional().catch(undefined),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string().min(1).max(1_000),
    conversationType: z.string().optional().catch(undefined),
    tenantId: z.string().optional().catch(undefined),
    name: z.string().max(500).optional().catch(undefined),
  }),
  replyToId: z.string().max(500).optional().catch(undefined),
  text: z.string().optional().catch(undefined),
  locale: z.string().max(100).optional().catch(undefined),
  localTimezone: z.string().max(100).optional().catch(undefined),
  value: z.unknown().optional(),
  entities: z.array(z.unknown()).max(500).optional().catch(undefined),
  attachments: z
    .array(z.object({ contentType: z.string() }))
    .max(100)
    .optional()
    .catch(undefined),
  membersAdded: z.array(account).max(1_000).optional().catch(undefined),
  membersRemoved: z.array(account).max(1_000).optional().catch(undefined),
  channelData: channelData.optional().catch(undefined),
});

export type Entity = z.infer<typeof entity>;
export type BotActivity = Omit<z.infer<typeof activitySchema>, 'entities'> & { readonly entities: readonly Entity[] };

/** What the bot uses of an activity; undefined for one that nobody could answer. */
export function readActivity(activity: unknown): BotActivity | undefined {
  const read = activitySchema.safeParse(activity);
  if (!read.success) return undefined;
  const entities = (read.data.entities ?? []).flatMap((raw) => {
    const known = entity.safeParse(raw);
    return known.success ? [known.data] : [];
  });
  return { ...read.data, entities };
}
