/**
 * `inUse`: another process holds the data directory. `newer`: a newer pbibot wrote the database. `unreachable`: the
 * server does not answer or does not let us in.
 */
export type StorageReason = 'inUse' | 'newer' | 'unreachable';

/** Thrown while the storage opens; the message is a sentence for the operator. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly reason: StorageReason;

  constructor(reason: StorageReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
