import { credentialCauses, type Cause } from './types.ts';

/** Whether someone must act on an identity, a secret or a right for the refresh to work again. */
export function isCredentialCause(cause: Cause): boolean {
  return (credentialCauses as readonly Cause[]).includes(cause);
}
