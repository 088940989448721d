import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Passwords and accounts, in words that many sources share. */
export const accountRules: readonly Rule[] = [
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.94,
    says: list(`
      incorrect username or password | incorrect user name or password | invalid username or password
      username or password is incorrect | user name or password is incorrect | user name or password is invalid
      username or password is invalid | wrong username or password | bad username or password
      invalid user name or password | unknown user name or bad password | invalid user credentials
      incorrect password | invalid password | bad password | wrong password | password is incorrect
      the user name or password | username and password … incorrect | invalid login credentials
      invalid user id or password | invalid userid or password | invalid username/password | invalid user/password
      invalid user or password | invalid login | invalid username | invalid user name or | wrong user or password
      wrong password or | user id or password | does not match one in the microsoft account system
      sign-in name or password does not match | user not found | unknown user | no such user | login incorrect
      not a valid password | logon failure | logon denied | login denied | authentication failed: username
      the password you entered | invalid username, password
    `),
    unless: list(`
      aadsts | ora-01045 | ora-01005 | proxy | temporarily locked | could not be authenticated | requested logon type
      user not active | account is disabled | accessunauthorized
    `),
    because: 'The source says that the user name or password is wrong.',
    from: 'Snowflake 390100, Salesforce INVALID_LOGIN and others word it alike',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.92,
    codes: list(`
      ER_MUST_CHANGE_PASSWORD | ER_MUST_CHANGE_PASSWORD_LOGIN | 1820 | 1862
    `),
    says: list(`
      your password has expired | password has expired | password is expired | password expired
      must change your password | must reset your password | forced to change password | alter password required
      password change required | expired password | password … must be changed | password for this account has expired
    `),
    unless: ['aadsts'],
    because: 'The password has expired or must be changed.',
    from: 'MySQL 1820; SAP HANA 414; Snowflake and Salesforce word it alike',
  },
  {
    cause: 'account_disabled_or_locked',
    confidence: 0.88,
    codes: list(`
      ER_ACCOUNT_HAS_BEEN_LOCKED | PASSWORD_LOCKOUT | ORG_LOCKED | USER_NOT_ACTIVE
    `),
    says: list(`
      account is locked | account has been locked | account has been temporarily locked | user is locked
      user account is disabled | account is disabled | account has been disabled | account disabled | user is disabled
      user is deactivated | inactive user | user not active | user is inactive | user access disabled | is locked out
      too many failed | password logon no longer possible | too many login attempts | too many incorrect
      temporarily locked | user has been deactivated | account … suspended | account has been deleted
      user has been deleted | user account … deactivated | account is suspended | user is suspended
      account is inactive | account has expired | account is currently disabled | account is not active
      user … is currently locked | userid disabled | userid revoked | disabled or restricted | user account locked
      's account is locked | referenced account is currently | user locked in | account_locked
      is not permitted to log in | account locked due | deactivated user | user_inactive | user was deleted
      user has been blocked | account … has been disabled | user … has been disabled | account … has been locked
      trial has ended | mailbox is either inactive | soft-deleted | account not found
      account has been disabled or deleted | account has been blocked | user is blocked | account is blocked
    `),
    unless: list(`
      aadsts | or user locked out. | login failed for user | storage account | password for this account
    `),
    because: 'The source says that the account is disabled or locked.',
    from: 'Windows, MySQL, SAP, Snowflake and Salesforce word it alike',
  },
  {
    cause: 'account_disabled_or_locked',
    confidence: 0.95,
    codes: ['ORA-28000', 'ORA-28365'],
    says: ['the account is locked'],
    because: 'The source says that the account is locked.',
    from: 'Oracle error message ORA-28000',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.85,
    says: list(`
      returned error: authentication failure | usernamemixed … authentication fail
      security token could not be authenticated | invalid login information | parsing_wstrust_response_failed
      error parsing ws-trust response | federated_service_returned_error | parsing_ws_metadata_exchange_failed
    `),
    unless: ['aadsts'],
    because: 'The federated sign-in did not accept the user name and password.',
    from: 'WS-Trust answers of AD FS and Entra as ADAL passes them on',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.58,
    says: list(`
      authentication failed | cannot authenticate | can not authenticate | can't authenticate | not authenticated
      authorization failure occurred | failed to authenticate | authentication failure | could not authenticate
      unable to authenticate | login failed | logon failed | sign-in failed
    `),
    unless: list(`
      aadsts | proxy | ␣token | gss | kerberos | certificate | jwt | signature | storage | (131) | native error 18
      token-identified | mfa | passcode | untrusted domain | permission | could not be authenticated
      cannot open database | state: 38 | requested by the login
    `),
    because: 'The source says that the sign-in failed.',
    from: 'Wording of many services',
  },
];
