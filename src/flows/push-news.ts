import { newsOf } from '../core/incident/news.ts';
import type { Incident } from '../core/incident/types.ts';
import { RetryLater, type Job } from '../ports/jobs.ts';
import { WebhookError } from '../ports/receivers.ts';
import type { Deps } from './deps.ts';

type Push = Extract<Job, { kind: 'push' }>;

/** A receiver that asks for more time than this, again and again, is taken for one that fails. */
const patienceMs = 24 * 3_600_000;

/** What every receiver is to be told of a change; saved together with it. */
export function pushJobs(
  { receivers }: Pick<Deps, 'receivers'>,
  before: Incident | undefined,
  after: Incident,
): Push[] {
  if (receivers === undefined || receivers.receiverIds.length === 0) return [];
  const news = newsOf(before, after);
  if (news === undefined) return [];
  const { incidentId } = after;
  return receivers.receiverIds.map((receiverId) => ({ kind: 'push', receiverId, incidentId, news }));
}

/** Hands one receiver one piece of news. What fails is tried again by the queue, which holds back what follows. */
export async function pushNews(
  { receivers, clock, log }: Pick<Deps, 'receivers' | 'clock' | 'log'>,
  { receiverId, incidentId, news }: Push,
): Promise<void> {
  if (receivers?.receiverIds.includes(receiverId) !== true) {
    log.warn({ receiverId, incidentId }, 'news is dropped: its receiver is not configured any more');
    return;
  }
  const webhookId = `${incidentId}.${news.data.version}`;
  try {
    await receivers.push(receiverId, { webhookId, body: JSON.stringify(news) });
  } catch (error) {
    const isYoung = clock.now() - Date.parse(news.timestamp) < patienceMs;
    if (error instanceof WebhookError && error.retryAfterMs !== undefined && isYoung) {
      throw new RetryLater(error.retryAfterMs, error.message);
    }
    throw error;
  }
}
