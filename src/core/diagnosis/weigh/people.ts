import type { Scale } from '../scale.ts';
import type { Facts } from '../types.ts';
import { rejected } from './rejected.ts';

/** What Microsoft Entra knows of the account. */
export function weighPeople(scale: Scale, facts: Facts): void {
  if (!scale.isCredential) return;
  const { accountEnabled, sessionsRevokedAt, passwordChangedAt, lastSuccessAt } = facts;
  if (accountEnabled === false) {
    scale.raise('account_disabled_or_locked', 0.95, 'Microsoft Entra shows the account as disabled or deleted.');
    scale.lower(rejected, 0.5);
  } else if (accountEnabled === true && scale.best === 'account_disabled_or_locked') {
    scale.lower(
      ['account_disabled_or_locked'],
      0.8,
      'Microsoft Entra shows the account as enabled; it may be locked for a while only.',
    );
  }
  if (lastSuccessAt === undefined || !scale.has('oauth_expired_or_revoked')) return;
  if (sessionsRevokedAt !== undefined && sessionsRevokedAt > lastSuccessAt) {
    scale.raise('oauth_expired_or_revoked', 0.94, 'The account’s sessions were revoked after the last good refresh.');
  } else if (passwordChangedAt !== undefined && passwordChangedAt > lastSuccessAt) {
    // Only a hint: a person's own change does not end what the service holds (refresh-tokens).
    scale.comment(
      'oauth_expired_or_revoked',
      'The account’s password was changed after the last good refresh, which may have ended its stored sign-in.',
      0.03,
    );
  }
}
