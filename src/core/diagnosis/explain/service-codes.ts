import { wrapper, type KnownCode } from './known-code.ts';

/** Codes of the Power BI service, the query engine and Fabric. */
export const serviceCodes: readonly KnownCode[] = [
  [
    'ModelRefreshFailed_CredentialsNotSpecified',
    'The dataset has no credential for at least one source, so the refresh fails within seconds.',
    'credentials_missing_or_not_set',
  ],
  ['ModelRefresh_ShortMessage_ProcessingError', `A general error while the data was processed. ${wrapper}`],
  ['Premium_ASWL_Error', `An error of the engine behind Premium and Fabric capacities. ${wrapper}`],
  [
    'PowerBINotAuthorizedException',
    'Whoever called Power BI may not do this; at a sign-in, they are neither owner nor gateway administrator.',
    'owner_or_takeover_problem',
  ],
  ['CapacityNotActive', 'The capacity is paused.', 'memory_or_capacity'],
  ['RequestBlocked', 'The API blocks further requests for a while.', 'throttled'],
  ['TooManyRequests', 'The API was called too often.', 'throttled'],
  [
    '0xC112001C',
    'An error in evaluating a query, passed on by the engine. The message beside it decides.',
    'schema_or_query',
  ],
  [
    '0xC11C0006',
    'The operation was cancelled because another one in the same refresh failed. Look for that other error.',
  ],
  ['0xC11C0020', 'The dataset was taken out of memory to make room for others.', 'memory_or_capacity'],
  ['0x0000DEAD', 'A service process ended unexpectedly. Publishing the dataset again usually helps.', 'other'],
  ['0x80020005', 'A value does not fit the type of its column.', 'data_conversion'],
  ['0x80040E4E', 'The operation was cancelled because something else failed. Look for that other error.'],
  ['0x80131904', 'An error of the SQL Server driver; the message beside it decides.'],
  ['0x80070005', 'Windows denied access.', 'permission_lost'],
  ['-2147024891', 'Access was denied.', 'permission_lost'],
  [
    'Microsoft.Data.Mashup.ErrorCode = 10117',
    'A web request in the query failed. The status beside it decides.',
    'schema_or_query',
  ],
  [
    'Microsoft.Data.Mashup.ErrorCode = 10478',
    'The source answered with an error. The message beside it decides.',
    'schema_or_query',
  ],
  ['Microsoft.Data.Mashup.ErrorCode = 10224', 'A column that the query names was not found.', 'schema_or_query'],
  ['Microsoft.Data.Mashup.ErrorCode = 10306', 'The description of an OData source is not valid.', 'schema_or_query'],
  ['Formula.Firewall', 'The privacy levels of two sources do not allow combining them.', 'privacy_firewall'],
  ['-2147467259', 'A general failure number of Windows. It says nothing by itself.'],
  ['-2146232060', 'A general number for an error of a database driver. It says nothing by itself.'],
  ['-2146233088', 'A general error number of .NET. It says nothing by itself.'],
  ['-2147467261', 'A fault inside a program. It says nothing about the source.'],
  ['ProxyAuthenticationRequired', 'A network proxy asks for its own sign-in. The source was never reached.', 'other'],
  [
    'LSROBOTokenFailure',
    'The sign-in of the pipeline’s owner cannot be renewed. The AADSTS code inside says why.',
    'oauth_expired_or_revoked',
  ],
  [
    'UserErrorPropertyInvalidOrMissing',
    'A part of the connection is missing, for example the id of the service principal.',
    'credentials_missing_or_not_set',
  ],
  [
    'RestCallFailedWithClientError',
    'A REST source refused the call. The status inside decides: 401 or 403 a right, 429 too many calls, 400 or 404 the query.',
  ],
  ['RestCallFailedWithServerError', 'A REST source failed on its own side.', 'source_unreachable'],
  ['CdsaUserStorageOwnerRoleRequiredException', 'A role on the storage account is missing.', 'permission_lost'],
  ['AdlsFileSystemNotPreparedForAttachException', 'The storage container is not prepared for dataflows.', 'other'],
  ['MissingCredentials', 'The request carried no sign-in.', 'credentials_missing_or_not_set'],
];
