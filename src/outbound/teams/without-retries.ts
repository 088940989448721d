import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod';

const innerClient = z.looseObject({
  pipeline: z.custom<Pipeline>((value) => typeof value === 'object' && value !== null),
});
interface Pipeline {
  removePolicy(options: { name: string }): unknown[];
}

/**
 * @azure/core-rest-pipeline repeats a POST three times on a 429 or 5xx, as long as Retry-After says, and nobody above it knows.
 * Who calls decides here: a job is queued again, a click must be answered in five seconds.
 */
export function withoutRetries(client: ConnectorClient): ConnectorClient {
  const { pipeline } = innerClient.parse(Reflect.get(client, 'client'));
  if (pipeline.removePolicy({ name: 'defaultRetryPolicy' }).length !== 1) {
    throw new Error('the Bot Framework client has changed: its retry policy was not found');
  }
  return client;
}
