import type { Activity } from 'botframework-schema';
import { z } from 'zod';
import { ActivityRefused } from './refused.ts';

const envelopeSchema = z.looseObject({
  type: z.string().min(1).max(200),
  serviceUrl: z.url().max(2_000),
  channelId: z.string().min(1).max(200),
  conversation: z.looseObject({ id: z.string().min(1).max(1_000), tenantId: z.string().optional().catch(undefined) }),
});

/** What every activity must have before its token is looked at: without a serviceUrl the SDK would skip checking it. */
export function readEnvelope(body: unknown): Activity {
  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success) throw new ActivityRefused('badRequest', envelope.error.issues[0]?.path.join('.') ?? 'body');
  return activitySchema.parse(envelope.data);
}

// The SDK's Activity names every field as required; what a turn reads of it is parsed again where it is read.
const activitySchema = z.custom<Activity>((value) => typeof value === 'object' && value !== null);
