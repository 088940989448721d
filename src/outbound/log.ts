import pino from 'pino';
import type { Log } from '../ports/log.ts';

/** JSON lines on stdout, or in a file. Errors are written with name and reason; tokens and passwords by these names never. */
export function createLog({ level, file }: { readonly level: string; readonly file?: string }): Log {
  const options: pino.LoggerOptions = {
    level,
    serializers: { error: describeError },
    redact: { paths: ['*.authorization', '*.token', '*.secret', '*.password', '*.clientSecret'], censor: '<secret>' },
  };
  return pino(options, pino.destination({ dest: file ?? 1, mkdir: true, sync: false }));
}

/** The stack without the message's later lines, which may quote what a service answered. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const reason = 'reason' in error && typeof error.reason === 'string' ? { reason: error.reason } : {};
  return {
    name: error.name,
    message: error.message.slice(0, 500),
    ...reason,
    stack: error.stack?.split('\n').slice(1, 8).join('\n'),
  };
}
