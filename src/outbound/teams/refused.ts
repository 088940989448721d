/** Why an activity did not become a turn. */
export const refusals = ['badRequest', 'badToken', 'foreignServiceUrl', 'foreignTenant', 'keysUnreachable'] as const;
export type Refusal = (typeof refusals)[number];

export class ActivityRefused extends Error {
  override readonly name = 'ActivityRefused';
  readonly reason: Refusal;
  /** A fixed word for the log, e.g. a jose error code. Never a library's sentence: those quote the token. */
  readonly detail: string;

  constructor(reason: Refusal, detail: string, cause?: unknown) {
    super(`activity refused: ${reason}`, { cause });
    this.reason = reason;
    this.detail = detail;
  }
}
