import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Rights, in words that many sources share. */
export const permissionRules: readonly Rule[] = [
  {
    cause: 'permission_lost',
    confidence: 0.9,
    codes: list(`
      PERMISSION_DENIED | ACCESS_TOKEN_SCOPE_INSUFFICIENT | INSUFFICIENT_ACCESS | API_DISABLED_FOR_ORG
      VS403527
    `),
    says: list(`
      does not have bigquery | bigquery.jobs.create permission | user does not have
      does not have sufficient permissions | insufficient permission | insufficient authentication scopes
      does not have permission | does not have access to | doesn't have access to | do not have access to
      doesn't have permission | not have permission | no permission | lacks permission | not have privilege
      lacks privilege | disallowed by login policy | ucon rfc rejected | by a server administrator
      authorization failed for | not have the privilege | lack permission | insufficient rights | not authorized to
      is not authorized | unauthorizedoperation | unauthorizeddatabaseaccess | you are not authorized
      not a member of the organization | prvread | missing prv | is missing … privilege | access denied: project
      does not have the required permission | required permission | request_denied | unauthorizedaccessexception
      access_denied | not permitted to | you need permission | not been assigned any role | no roles assigned
      is not the administrator | is not an administrator | must be an administrator | api is disabled for
      api is not enabled for | api_currently_disabled | login_during_restricted | restricted ip | not in the allowed
      ip … not allowed | http request was forbidden | does not have the required roles | accesscheckex
      need admin approval | admin consent | has not consented | power bi pro license | license is required
      no valid license | does not have a license | has not been used in project … or it is disabled
      insufficient_scope | insufficientpermissions | permission_denied | policy that prevents you
      stratégie qui vous empêche | richtlinie … hindert | directiva que le impide | criterio che impedisce
      política que impede | user is not a member | insufficient_access | ip acl | unauthorized network access
      ip restricted or invalid app | cannot be listed
    `),
    unless: list(`
      aadsts | er_access_denied | via an on-premises data gateway | do not have permission to access the owner
      does not exist or not authorized | is not permitted to log in | either the source column does not exist
      powerbinotauthorized | not found or you are not authorized | authentication failed | signature did not match
      request is not authorized to perform this operation using this permission. … signature
    `),
    because: 'The account is known, but lacks a right at the source.',
    from: 'Google, Dataverse, Kusto, Azure DevOps and others word it alike',
  },
  {
    cause: 'permission_lost',
    confidence: 0.85,
    codes: list(`
      0x80072560 | 0x80042f09 | 0x80040220 | -2147024891 | NT_STATUS_ACCESS_DENIED | 0x80070005
      E_ACCESSDENIED
    `),
    says: list(`
      access is denied | access denied | access was denied | zugriff verweigert | acceso denegado
      accès refusé | acesso negado | accesso negato | toegang geweigerd | アクセスが拒否 | 拒绝访问 | доступ запрещен
      odmowa dostępu | adgang nægtet | åtkomst nekad | erişim reddedildi | ingen tilgang
    `),
    unless: list(`
      access denied for user | aadsts | could not be authenticated | proxy | invalid api key
      access denied due to | invalid credentials
    `),
    because: 'The source denied access to an account it knows.',
    from: 'Dataverse 0x80072560; Windows access denied (5)',
  },
  {
    cause: 'permission_lost',
    confidence: 0.3,
    says: ["or you don't have access permissions"],
    because: 'A missing right on the table would be reported in the same words.',
    from: 'Direct Lake',
  },
];
