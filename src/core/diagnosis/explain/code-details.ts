import { entraDetails } from './entra-details.ts';

/** What the words of a cause get wrong or leave out for these codes. */
export interface CodeDetail {
  readonly codes: readonly string[];
  readonly why: string;
  readonly who: string;
  readonly prevent: string;
}

const kerberos = {
  why: 'Single sign-on through the gateway needs the gateway’s service account to act for the user: delegation, service principal names and the mapping of names have to fit.',
  who: 'A gateway administrator together with an Active Directory administrator. Entering a credential again changes nothing.',
  prevent: 'Test single sign-on after every change of the gateway’s service account or of the source’s name.',
};
const cancelled = {
  why: 'When one part of a refresh fails, the engine stops the others, and each of them leaves such a line.',
  who: 'Nobody, for this line by itself: find the first error of the same refresh and go by that.',
  prevent: 'Nothing has to be prevented here; mend the first error.',
};
const says = {
  why: 'Windows and .NET put such a number beside every kind of error.',
  who: 'That depends on the text beside the number; paste all of it, and it can be told.',
  prevent: 'Keep the whole text of a failure, not only its number.',
};

export const codeDetails: readonly CodeDetail[] = [
  ...entraDetails,
  {
    codes: ['18456'],
    why: 'Mostly the password was changed or has expired, and the copy stored in Power BI was not. A login that was dropped, or one that exists on another server only, is turned away with the same number; the database’s own log tells the state.',
    who: 'A database administrator knows whether the login is fine. Then whoever holds the credential in Power BI enters the current password: the dataset owner, or an owner of the connection.',
    prevent:
      'Change the stored password in the same step as the login’s own. A service principal or workspace identity needs no login password at all.',
  },
  {
    codes: ['18452'],
    why: 'A Windows sign-in arrived from a domain that the server does not trust, often because the gateway runs under a local account.',
    who: 'A database administrator together with a gateway administrator.',
    prevent: 'Use a database login or an Entra sign-in where no domain trust exists.',
  },
  {
    codes: ['4060', '4064'],
    why: 'The password is right. The database was renamed, moved or dropped, is offline, or the login has no user in it.',
    who: 'A database administrator gives the login a user in the database; the dataset’s author corrects a name that has changed.',
    prevent: 'Grant rights to a group or service account, and tell the dataset owner before a database moves.',
  },
  {
    codes: ['40615'],
    why: 'The server’s firewall lets in only known addresses. Those of Power BI or of the gateway’s machine are not among them, or have changed.',
    who: 'An administrator of the Azure SQL server opens the firewall, or the source is read through a gateway inside the network.',
    prevent: 'Use a virtual network gateway, or allow Azure services, so that no single address matters.',
  },
  {
    codes: ['40613'],
    why: 'A serverless database pauses when nobody uses it, and the first call only wakes it up. Moves and restarts look the same.',
    who: 'Mostly nobody: the next refresh works. If it stays, the database’s administrator.',
    prevent: 'Set the pause later than the time between refreshes, or wake the database shortly before.',
  },
  {
    codes: ['407', 'ProxyAuthenticationRequired'],
    why: 'A proxy in the network wants a sign-in of its own before it lets the call pass; the source was never asked.',
    who: 'A network or gateway administrator sets the proxy up for the gateway’s service account.',
    prevent: 'Let the gateway’s machine pass the proxy without a person’s sign-in.',
  },
  {
    codes: ['401', 'AccessUnauthorized'],
    why: 'A password or key was changed, a token ran out or was revoked, or nothing was sent at all. After about an hour of loading it is mostly the token.',
    who: 'Whoever holds the credential: the dataset owner, an owner of the connection, or behind a gateway a connection owner or gateway administrator.',
    prevent: 'Renew what is stored together with the original, and load less at a time if a run takes about an hour.',
  },
  {
    codes: ['403', 'AccessForbidden'],
    why: 'Mostly a role or membership was removed, or another account is stored than people think. A firewall, and some services with a dead token, answer in the same way.',
    who: 'An administrator of the source grants the right. If it is there, sign in again with the account that has it.',
    prevent: 'Grant the right to a group or a service account made for refreshes.',
  },
  {
    codes: ['0x0000DEAD'],
    why: 'The service’s own container for the query engine ended, mostly by a passing fault, sometimes because a query needs too much memory.',
    who: 'The dataset owner: switch the schedule off, publish again, switch it on. If it stays, Microsoft support with the request id.',
    prevent: 'Keep single queries small; beyond that there is little one can do.',
  },
  {
    codes: ['DM_GWPipeline_Gateway_SpooledOperationMissing'],
    why: 'The gateway was restarted, moved or cloned while it worked, or the request was cancelled; a data error can hide behind it.',
    who: 'Nobody at first: run the refresh again. If it comes back at the same point, a gateway administrator reads the gateway’s log.',
    prevent: 'Update and restart gateways outside refresh hours, and never clone a gateway’s machine.',
  },
  {
    codes: ['DM_GWPipeline_UnknownError'],
    why: 'Often the source cannot be reached from the gateway; a fault of the connector looks the same. The message inside decides.',
    who: 'A gateway administrator, who finds the reason in the gateway’s log under the same time.',
    prevent: 'Keep the gateway updated and its machine in reach of the source.',
  },
  {
    codes: ['DMTS_PowerBIDataMovementUserDatasourceExceededLimit'],
    why: 'By its name: Power BI allows one person only so many data sources.',
    who: 'The owner deletes connections that nobody uses, or the datasets get another owner.',
    prevent: 'Use shared connections in place of one per dataset.',
  },
  {
    codes: ['DMTS_OAuthFailedToGetResourceIdError'],
    why: 'The connector does not offer this kind of sign-in for the address, or the service had a fault.',
    who: 'The dataset owner tries again once, then chooses another kind of sign-in for the source.',
    prevent: 'Check after publishing that the source’s kind of sign-in is one that refreshes support.',
  },
  {
    codes: ['DMTS_EntityNotFoundOrUnauthorized'],
    why: 'The connection was deleted, or is not shared with the owner in whose name the refresh runs, often after a deployment or take-over.',
    who: 'An owner of the connection shares it with the dataset’s owner; or the dataset owner maps the source to another one.',
    prevent: 'Share connections with a group, and map sources as a step of every deployment.',
  },
  {
    codes: ['UnsupportedGatewayVersion', 'DM_GWPipeline_Gateway_GatewayUpgradeRequired'],
    why: 'Gateways are supported for about six releases; after that, some kinds of work refuse to run on them.',
    who: 'A gateway administrator updates every member of the cluster.',
    prevent: 'Update gateways monthly, one member after the other.',
  },
  {
    codes: ['GatewayNotReachable'],
    why: 'The gateway is stopped, offline or too old to take a credential. It mostly shows while a credential is being entered, and the credential is not the reason.',
    who: 'A gateway administrator starts or updates it; then the credential can be entered.',
    prevent: 'Run the gateway on a server that stays on, with a second member in its cluster, and keep it updated.',
  },
  {
    codes: ['DM_GWPipeline_Gateway_HttpAuthenticationTypeNotSupported'],
    why: 'The connection uses a kind of sign-in, such as Basic or Windows, that the source does not offer.',
    who: 'Whoever owns the connection chooses another kind of sign-in in its settings.',
    prevent: 'Test the connection after each change at the source.',
  },
  { codes: ['FailedToImpersonateUserException', 'DM_GWPipeline_Gateway_SSOTestConnectionError'], ...kerberos },
  { codes: ['-10709', '1033'], ...kerberos },
  {
    codes: ['DM_GWPipeline_Gateway_CancellationError', 'DM_GWPipeline_Gateway_CanceledError'],
    ...cancelled,
  },
  { codes: ['0xC11C0006', '0x80040E4E'], ...cancelled },
  { codes: ['-2147467259', '-2146232060', '-2146233088', '-2147467261', '0x80131904'], ...says },
  {
    codes: ['AdlsFileSystemNotPreparedForAttachException'],
    why: 'The container for dataflows does not exist yet, or was not set up as Power BI needs it.',
    who: 'An administrator of the storage account, following the steps for attaching dataflow storage.',
    prevent: 'Leave the container and its rights alone once it is attached.',
  },
];
