import type { IdeaRule } from './idea-rule.ts';

/** Credentials, accounts and rights in any language but English. From the localized pages of learn.microsoft.com on gateways and refresh. */
export const signInIdeaRules: readonly IdeaRule[] = [
  {
    cause: 'credentials_missing_or_not_set',
    confidence: 0.92,
    ideas: [
      ['credential', 'storedInCloud'],
      ['credential', 'missing'],
    ],
    because: 'The text says, in its language, that a credential is missing.',
  },
  {
    cause: 'credentials_missing_or_not_set',
    confidence: 0.82,
    ideas: [['credential', 'required']],
    unless: [['credential', 'invalid']],
    because: 'The text asks, in its language, for a credential.',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.86,
    ideas: [
      ['token', 'expired'],
      ['credential', 'expired'],
    ],
    unless: [['password', 'expired']],
    because: 'The text says, in its language, that the stored sign-in has run out.',
  },
  {
    cause: 'gateway_credentials_stale',
    confidence: 0.8,
    ideas: [['credential', 'invalid']],
    unless: [
      ['credential', 'storedInCloud'],
      ['credential', 'timeout'],
    ],
    gateway: true,
    because: 'The text says, in its language, that the stored credential is not valid.',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.6,
    ideas: [['credential', 'invalid']],
    unless: [['credential', 'timeout']],
    gateway: false,
    sources: ['dataverse_dynamics', 'sharepoint', 'odata', 'salesforce', 'bigquery'],
    because: 'The text says, in its language, that the stored sign-in was rejected.',
  },
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.6,
    ideas: [['credential', 'invalid']],
    unless: [['credential', 'timeout']],
    gateway: false,
    sources: ['blob_adls'],
    because: 'The text says, in its language, that the stored key was rejected.',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.55,
    ideas: [['credential', 'invalid']],
    unless: [['credential', 'timeout']],
    gateway: false,
    because: 'The text says, in its language, that the stored credential was rejected.',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.52,
    ideas: [
      ['authenticate', 'cannot'],
      ['authenticate', 'failed'],
    ],
    unless: [
      ['credential', 'missing'],
      ['credential', 'expired'],
      ['token', 'expired'],
    ],
    because: 'The text says, in its language, that the sign-in was not accepted.',
  },
  {
    cause: 'permission_lost',
    confidence: 0.68,
    ideas: [['sourceWord', 'gateway']],
    also: [['sourceWord', 'administrator']],
    unless: [
      ['gateway', 'unreachable'],
      ['gateway', 'sourceBehind'],
      ['notInstalled', 'configured'],
      ['credential', 'invalid'],
    ],
    because: 'The text sends the reader to the administrator of the gateway for access to the source.',
  },
  {
    cause: 'permission_lost',
    confidence: 0.78,
    ideas: [['permission', 'lacking']],
    unless: [['sourceWord', 'throughGateway']],
    because: 'The text says, in its language, that a right is missing.',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.82,
    ideas: [['login', 'failed']],
    unless: [
      ['account', 'disabled'],
      ['password', 'expired'],
      ['database', 'cannotOpen'],
    ],
    because: 'The text says, in its language, that the login failed.',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.88,
    ideas: [
      ['password', 'invalid'],
      ['password', 'expired'],
    ],
    because: 'The text says, in its language, that the password is wrong or has expired.',
  },
  {
    cause: 'account_disabled_or_locked',
    confidence: 0.86,
    ideas: [
      ['account', 'disabled'],
      ['user', 'disabled'],
    ],
    unless: [['visual', 'disabled']],
    because: 'The text says, in its language, that the account is disabled or locked.',
  },
  {
    cause: 'permission_lost',
    confidence: 0.84,
    ideas: [
      ['database', 'cannotOpen'],
      ['permission', 'refused'],
    ],
    because: 'The text says, in its language, that the account may not open this.',
  },
  {
    cause: 'permission_lost',
    confidence: 0.7,
    ideas: [['access', 'refused']],
    because: 'The text says, in its language, that access is not allowed.',
  },
];
