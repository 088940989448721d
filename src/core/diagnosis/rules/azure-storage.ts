import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Azure Blob and Data Lake Storage. */
export const azureStorageRules: readonly Rule[] = [
  {
    cause: 'key_or_sas_rotated',
    confidence: 0.94,
    codes: ['AuthenticationFailed', 'InvalidAuthenticationInfo', 'KeyBasedAuthenticationNotPermitted'],
    says: list(`
      signature not valid in the specified time frame | signature did not match | signed expiry
      make sure the value of authorization header is formed correctly including the signature
      sas token … expired | shared access signature … expired | shared access signature … invalid
      sas has expired | authenticationerrordetail | mac signature found in the http request | account key
      the storage account key | input authorization token can't serve the request
      key-based authentication is not permitted
    `),
    unless: ['authentication_failed', 'token expired', 'tokenexpired'],
    because: 'Azure Storage did not accept the signature: the account key or SAS is wrong or has run out.',
    from: 'learn.microsoft.com, Azure Storage error codes',
  },
  {
    cause: 'permission_lost',
    confidence: 0.93,
    codes: ['AuthorizationSourceIPMismatch'],
    says: list(`
      storage account … firewall | storage account … virtual network | storage account … public network access
      storage firewall
    `),
    because: "The storage account's firewall does not let this address in; a role would not help.",
    from: 'learn.microsoft.com, Azure Storage error codes',
  },
  {
    cause: 'permission_lost',
    confidence: 0.92,
    codes: list(`
      AuthorizationFailure | AuthorizationPermissionMismatch | InsufficientAccountPermissions
      PublicAccessNotPermitted | CdsaUserStorageOwnerRoleRequiredException
    `),
    says: list(`
      this request is not authorized to perform this operation | role-based-access-control | rbac
      role assignment
    `),
    because: 'The account lacks a role on the storage account, or its firewall stands in the way.',
    from: 'learn.microsoft.com, Azure Storage error codes',
  },
];
