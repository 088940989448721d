import type { CredentialCause, Explanation } from '../types.ts';

const durable =
  'Use a shared connection with a service principal or a workspace identity where the source allows it, so that no person’s password is involved.';

export const credentialExplanations: Readonly<Record<CredentialCause, Explanation>> = {
  password_rotated_or_wrong: {
    short: 'the stored password no longer works',
    meaning:
      'The source does not accept the user name and password that Power BI sends. The refresh fails until the current ones are entered.',
    why: 'Mostly the password was changed or has expired at the source, and the copy stored in Power BI was not. A typing error when it was entered looks the same.',
    who: 'Whoever holds the credential: the dataset owner for a personal cloud credential, an owner of the connection for a shared one, a connection owner or gateway administrator behind a gateway.',
    prevent: `Renew the stored password in the same change as the password itself. ${durable}`,
  },
  oauth_expired_or_revoked: {
    short: 'the stored sign-in has run out',
    meaning:
      'Power BI can no longer renew the sign-in it holds for this source. Signing in once more gives it a new one.',
    why: 'Sessions were revoked, a password was reset by an administrator, or the sign-in was not used for about 90 days. In daily use it renews itself, so age alone is rarely the reason. Behind a gateway, a changed password can end it as well.',
    who: 'The person whose sign-in is stored has to sign in again; behind a gateway that is done by a connection owner or gateway administrator.',
    prevent: `Keep the dataset refreshing, and sign in again right after passwords are reset or sessions revoked. ${durable}`,
  },
  conditional_access_or_mfa: {
    short: 'a sign-in policy stands in the way',
    meaning:
      'The account is fine, but a policy asks for something a refresh cannot do by itself, such as a second factor or a managed device.',
    why: 'A Conditional Access or multi-factor rule was added or changed, or a sign-in frequency rule ended the stored sign-in. The latter comes back after the same time.',
    who: 'Signing in again with the second factor often helps at once. Lasting relief needs whoever manages Conditional Access in Microsoft Entra.',
    prevent:
      'Ask for a rule that fits unattended refreshes, or move the connection to a service principal or workspace identity, which these rules for people do not cover.',
  },
  account_disabled_or_locked: {
    short: 'the account is disabled or locked',
    meaning: 'The source or Microsoft Entra knows the account and refuses it, whatever the password.',
    why: 'The person has left or changed roles, the account or application was switched off, or too many tries with an old password locked it.',
    who: 'An administrator of the source or of Microsoft Entra can enable or unlock it. If the person has left, someone else has to take over and enter a credential of their own.',
    prevent: `Do not run refreshes on the account of one person. ${durable}`,
  },
  permission_lost: {
    short: 'the account is not allowed to read the source',
    meaning: 'The sign-in works, but the account lacks a right on the database, site, file or service.',
    why: 'A role or group membership was removed, the source was moved or replaced, or the application lacks a consent. Some services give the same answer when a sign-in has run out.',
    who: 'An administrator of the source can grant the right. A new password changes nothing.',
    prevent: 'Grant the right to a group or a service account made for refreshes, and note there what depends on it.',
  },
  key_or_sas_rotated: {
    short: 'the stored key is no longer valid',
    meaning:
      'The account key, API key, access token or shared access signature that Power BI holds is wrong or has run out.',
    why: 'Keys are renewed on a schedule, and a shared access signature or personal token carries its own end date.',
    who: 'Someone who can make a new key at the source, and then whoever holds the credential in Power BI enters it.',
    prevent:
      'Put the end date in a calendar, renew the stored key in the same step as the key, or use an Entra sign-in in place of a key.',
  },
  credentials_missing_or_not_set: {
    short: 'no credential is stored for the source',
    meaning: 'Power BI has nothing to sign in with. Nothing was rejected; something has to be entered or chosen.',
    why: 'The dataset was just published or deployed, someone took it over, a new source was added, or the gateway was installed anew.',
    who: 'The dataset owner enters a credential or maps the source to a connection in the dataset’s settings.',
    prevent: 'Map sources to shared connections, and make the mapping a step of every deployment and take-over.',
  },
  gateway_credentials_stale: {
    short: 'the credential stored on the gateway no longer works',
    meaning:
      'The source rejects what the gateway connection sends. The credentials in the dataset’s own settings play no part here.',
    why: 'The account’s password was changed, or the sign-in on the connection ran out; a run of about an hour can also outlive its access token.',
    who: 'A connection owner or gateway administrator, under Manage connections and gateways. The dataset owner cannot change it unless they are one of them.',
    prevent: 'Give the connection a service account with a known renewal date and more than one owner.',
  },
  service_principal_secret_expired: {
    short: 'the application’s secret or certificate is no longer valid',
    meaning:
      'The source is read as an application, and the secret or certificate it proves itself with is wrong or has expired.',
    why: 'Every client secret and certificate has an end date. Pasting the id of a secret in place of its value gives the same answer.',
    who: 'An owner of the app registration makes a new secret or certificate; whoever holds the credential in Power BI enters it.',
    prevent:
      'Note the end date; it can be read from Microsoft Entra before it arrives. A workspace identity needs no secret at all.',
  },
  owner_or_takeover_problem: {
    short: 'the dataset’s owner cannot run it any more',
    meaning:
      'A refresh runs in the name of the dataset’s owner, and that owner has lost access, has left, or has changed.',
    why: 'The owner left the workspace or the company, or someone took the dataset over, after which the new owner’s credentials and connections count.',
    who: 'Someone with at least Contributor access takes the dataset over and checks every source, or an administrator gives the owner access again.',
    prevent: 'Let datasets be owned by someone who stays, and share the connections they use with the whole team.',
  },
};
