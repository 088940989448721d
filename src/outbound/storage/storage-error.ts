/**
 * `inUse`: another process holds the data directory. `newer`: a newer pbibot wrote the database. `unreachable`: the
 * server does not answer or does not let us in. `outdated`: the schema is older than this pbibot. `notEmpty`: a restore
 * would overwrite something. `badBackup`: a file that is no backup, damaged, or of a newer pbibot.
 */
export type StorageReason = 'inUse' | 'newer' | 'unreachable' | 'outdated' | 'notEmpty' | 'badBackup';

/** The message is a sentence for the operator. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly reason: StorageReason;

  constructor(reason: StorageReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
