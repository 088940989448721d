import type { Log } from '../../src/ports/log.ts';

export interface RecordingLog extends Log {
  /** Each line as JSON, fields of parents included. */
  readonly lines: string[];
}

/** Keeps everything that is logged, so that a test can look for what must not be there. */
export function createRecordingLog(): RecordingLog {
  const lines: string[] = [];
  function within(parent: object): RecordingLog {
    const write =
      (level: string) =>
      (fields: object, message: string): void =>
        void lines.push(JSON.stringify({ level, ...parent, ...fields, message }));
    return {
      lines,
      debug: write('debug'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
      child: (fields) => within({ ...parent, ...fields }),
    };
  }
  return within({});
}
