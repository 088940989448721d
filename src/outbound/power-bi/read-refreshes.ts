import { z } from 'zod';
import {
  type Refresh,
  type RefreshAttempt,
  type RefreshStatus,
  type RefreshType,
  refreshTypes,
} from '../../core/dataset.ts';
import { caseless, optionalText } from '../http/answer.ts';

const errorCharsMax = 64 * 1024;

/** A moment; Power BI leaves the Z away in places and always means UTC. An empty or year-one moment is none. */
const moment = optionalText.transform((text) => {
  if (text === undefined) return undefined;
  const at = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return at > 0 ? at : undefined;
});

const errorText = z
  .unknown()
  .optional()
  .transform((value) => {
    if (value === undefined || value === null || value === '') return undefined;
    return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, errorCharsMax);
  });

const attempt = caseless({
  attemptId: z.number().catch(0),
  startTime: moment,
  endTime: moment,
  type: z.string().catch('Data'),
  serviceExceptionJson: errorText,
});

const entry = caseless({
  requestId: optionalText,
  id: z.union([z.string(), z.number()]).nullish(),
  refreshType: z.string().catch('Other'),
  status: z.string().catch('Unknown'),
  extendedStatus: optionalText,
  startTime: moment,
  endTime: moment,
  serviceExceptionJson: errorText,
  refreshAttempts: z.array(attempt).nullish().catch(undefined),
});

/** The history, newest first. Entries nobody could follow up (no id, no start) are counted, not guessed. */
export function readRefreshes(values: readonly unknown[]): { refreshes: Refresh[]; skipped: number } {
  const refreshes = values.map(readRefresh).filter((refresh) => refresh !== undefined);
  refreshes.sort((a, b) => b.startedAt - a.startedAt);
  return { refreshes, skipped: values.length - refreshes.length };
}

function readRefresh(value: unknown): Refresh | undefined {
  const parsed = entry.safeParse(value);
  if (!parsed.success) return undefined;
  const raw = parsed.data;
  const requestId = raw.requestId ?? raw.id?.toString();
  const attempts = (raw.refreshAttempts ?? []).map((item) => readAttempt(item, raw.startTime));
  const startedAt = raw.startTime ?? attempts[0]?.startedAt;
  if (requestId === undefined || startedAt === undefined) return undefined;

  const error = raw.serviceExceptionJson ?? attempts.findLast((item) => item.error !== undefined)?.error;
  const status = readStatus({
    ...raw,
    hasEnded: raw.endTime !== undefined,
    hasError: raw.serviceExceptionJson !== undefined,
  });
  return {
    requestId,
    type: readType(raw.refreshType),
    status,
    startedAt,
    ...(raw.endTime !== undefined && status !== 'running' && { endedAt: raw.endTime }),
    ...(error !== undefined && status === 'failed' && { error }),
    attempts,
  };
}

function readAttempt(raw: z.output<typeof attempt>, refreshStartedAt = 0): RefreshAttempt {
  return {
    attemptId: raw.attemptId,
    phase: raw.type.toLowerCase() === 'query' ? 'query' : 'data',
    startedAt: raw.startTime ?? refreshStartedAt,
    ...(raw.endTime !== undefined && { endedAt: raw.endTime }),
    ...(raw.serviceExceptionJson !== undefined && { error: raw.serviceExceptionJson }),
  };
}

function readType(text: string): RefreshType {
  return refreshTypes.find((type) => type.toLowerCase() === text.toLowerCase()) ?? 'Other';
}

const statuses: Readonly<Record<string, RefreshStatus>> = {
  completed: 'completed',
  failed: 'failed',
  timedout: 'failed',
  cancelled: 'cancelled',
  disabled: 'disabled',
  inprogress: 'running',
  notstarted: 'running',
};

// "Unknown" is what Power BI says while a refresh runs, and of one whose end it lost (Get Refresh History In Group).
// The latter, and words that are new, must neither open an incident nor prove a fix: an end without a known outcome
// counts as cancelled, unless it left an error.
function readStatus(raw: {
  status: string;
  extendedStatus: string | undefined;
  hasEnded: boolean;
  hasError: boolean;
}): RefreshStatus {
  const known = statuses[(raw.extendedStatus ?? '').toLowerCase()] ?? statuses[raw.status.toLowerCase()];
  if (known !== undefined) return known;
  if (raw.hasError) return 'failed';
  return raw.hasEnded ? 'cancelled' : 'running';
}
