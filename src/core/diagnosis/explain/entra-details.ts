import type { CodeDetail } from './code-details.ts';

const passing = {
  why: 'Microsoft Entra, or the network to it, was out of step for a moment. The stored sign-in is not at fault.',
  who: 'Nobody: the next refresh mostly works. If it stays for hours, an Entra administrator looks at the service health.',
  prevent: 'A refresh that runs more than once a day gets over it by itself.',
};
const agent = {
  why: 'Passwords are checked by an agent in the company’s own network, and that agent could not reach Active Directory or did not answer.',
  who: 'The administrators of Active Directory or of the pass-through agent. Trying again often helps.',
  prevent: 'Run more than one pass-through agent, or switch on password hash sync.',
};
const wrongId = {
  why: 'The id, address or tenant in the connection is mistyped, or belongs to something that was deleted or lives in another tenant.',
  who: 'Whoever set the connection up corrects it; an Entra administrator can tell the right id.',
  prevent: 'Copy ids rather than typing them, and keep test and production tenants apart by name.',
};
const guest = {
  why: 'The stored account lives in another tenant. Power BI needs the source in the same tenant as itself when it signs in with OAuth.',
  who: 'The person who holds the credential signs in with a member account of this tenant; an administrator can invite a guest where the source allows one.',
  prevent: 'Use accounts of the tenant in which the source lives.',
};
const consent = {
  why: 'The application or account was never allowed to use this service, or the permission was taken back.',
  who: 'An Entra administrator consents or assigns it; then sign in again.',
  prevent: 'Note which applications the refreshes rely on, so that nobody cleans them up.',
};

/** From the Entra table of the facts: where the words of the cause do not fit the code. */
export const entraDetails: readonly CodeDetail[] = [
  { codes: ['AADSTS50033', 'AADSTS50087', 'AADSTS90006', 'AADSTS90012', 'AADSTS90024', 'AADSTS90033'], ...passing },
  { codes: ['AADSTS50196', 'AADSTS90055'], ...passing },
  { codes: ['AADSTS80001', 'AADSTS80002', 'AADSTS80007', 'AADSTS80010', 'AADSTS80014'], ...agent },
  {
    codes: ['AADSTS80012'],
    why: 'Active Directory lets this account sign in only at certain hours, and the refresh runs outside of them.',
    who: 'An Active Directory administrator widens the hours, or the dataset owner moves the schedule.',
    prevent: 'Use a service account without logon hours for refreshes.',
  },
  {
    codes: [
      'AADSTS700016',
      'AADSTS700011',
      'AADSTS500011',
      'AADSTS50059',
      'AADSTS50128',
      'AADSTS90002',
      'AADSTS900023',
    ],
    ...wrongId,
  },
  {
    codes: ['AADSTS50034', 'AADSTS500341'],
    why: 'The person left and the account was deleted, it was renamed, or the sign-in went to another tenant.',
    who: 'Somebody else takes the dataset over or owns the connection, and enters a credential of their own.',
    prevent: 'Do not run refreshes on the account of one person; a service principal or workspace identity stays.',
  },
  {
    codes: ['AADSTS50053'],
    why: 'An old stored password that is tried at every refresh can lock an account by itself; an address that Entra holds to be dangerous looks the same.',
    who: 'The lock ends by itself after a while, or an Entra administrator lifts it. Then enter the current password, or it locks again.',
    prevent: 'Renew the stored password in the same change as the account’s own.',
  },
  { codes: ['AADSTS16000', 'AADSTS50020', 'AADSTS51004', 'AADSTS90072', 'AADSTS500212', 'AADSTS500213'], ...guest },
  {
    codes: ['AADSTS65001', 'AADSTS65004', 'AADSTS65005', 'AADSTS90094', 'AADSTS90095', 'AADSTS50105'],
    ...consent,
  },
  { codes: ['AADSTS650052', 'AADSTS650053', 'AADSTS650056', 'AADSTS650057', 'AADSTS7000229'], ...consent },
  {
    codes: ['AADSTS50173', 'AADSTS50132', 'AADSTS50133'],
    why: 'An administrator revoked the sessions or reset the password. One’s own password change ends a sign-in that is stored on a gateway, and possibly one in the cloud.',
    who: 'The person whose sign-in is stored signs in again; behind a gateway, a connection owner or gateway administrator.',
    prevent:
      'Sign in again right after passwords are reset or sessions revoked, or use a service principal or workspace identity.',
  },
  {
    codes: ['AADSTS70008', 'AADSTS700082'],
    why: 'A stored sign-in lives 90 days by default and is renewed each time it is used. So the dataset was not refreshed for that long, mostly because its schedule was off.',
    who: 'The person whose sign-in is stored signs in again; behind a gateway, a connection owner or gateway administrator.',
    prevent: 'Keep the schedule on. A dataset that refreshes daily does not run into this.',
  },
  {
    codes: ['AADSTS70043', 'AADSTS70044'],
    why: 'A Conditional Access policy sets how often people must sign in anew. It ends the stored sign-in after the same time, again and again.',
    who: 'Signing in again helps until the time is up. Whoever manages Conditional Access can leave Power BI’s refreshes out of the rule.',
    prevent: 'Use a service principal or workspace identity, which rules on people’s sign-in frequency do not touch.',
  },
  {
    codes: ['AADSTS53003'],
    why: 'A Conditional Access policy was added or changed, and it covers this account, application or address.',
    who: 'Whoever manages Conditional Access: the sign-in log names the policy. Signing in again helps only if the policy allows it.',
    prevent:
      'Ask for a rule that leaves room for unattended refreshes, or use a service principal or workspace identity.',
  },
  {
    codes: ['AADSTS53000', 'AADSTS53001', 'AADSTS50097', 'AADSTS50129', 'AADSTS530003'],
    why: 'The policy asks for a known device, and a refresh runs in the cloud or on the gateway without one.',
    who: 'Whoever manages Conditional Access leaves this account out; signing in again does not help for long.',
    prevent: 'Move the connection to a service principal or workspace identity.',
  },
  {
    codes: ['AADSTS7000215'],
    why: 'The secret was renewed and the stored one was not, or the secret’s id was pasted in place of its value.',
    who: 'An owner of the app registration makes a new secret; whoever holds the credential in Power BI enters its value.',
    prevent: 'Enter a new secret in Power BI before the old one is deleted; two can be valid at once.',
  },
  {
    codes: ['AADSTS50052'],
    why: 'What is stored as the password is longer than a password can be, so a token or key was pasted there.',
    who: 'Whoever holds the credential enters the password itself, or chooses the kind of sign-in that takes a key.',
    prevent: 'Check the kind of sign-in before pasting.',
  },
  {
    codes: ['AADSTS50011', 'AADSTS900971', 'AADSTS70011'],
    why: 'The connector asks Entra for something that its application is not set up for.',
    who: 'The vendor or developer of the connector; people who use it cannot mend it.',
    prevent: 'Keep the connector updated.',
  },
];
