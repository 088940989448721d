import { table } from './table.ts';

/** Messages of Entra, databases, services and Windows as people paste them: without the number, without the product. */
export const bareTexts = table(String.raw`
account_disabled_or_locked | web | The user account of fjord has been deleted from the directory. To sign into this application, the account must be added to the directory.
account_disabled_or_locked | unknown | The user account is disabled.
account_disabled_or_locked | unknown | The account is locked, you've tried to sign in too many times with an incorrect user ID or password.
account_disabled_or_locked | unknown | Your account is locked. Contact your support person to unlock it, then try again.
password_rotated_or_wrong | unknown | Error validating credentials due to invalid username or password.
password_rotated_or_wrong | web | The user account does not exist in the fjord directory. To sign into this application, the account must be added to the directory.
password_rotated_or_wrong | unknown | The password is expired.
password_rotated_or_wrong | unknown | The user's password has expired, and therefore their login or session was ended. They will be offered the opportunity to reset it
password_rotated_or_wrong | web | Application with identifier 'abc' was not found in the directory 'Fjord'. This can happen if the application has not been installed by the administrator of the tenant
password_rotated_or_wrong | web | The resource principal named https://fjord.example was not found in the tenant named Fjord.
password_rotated_or_wrong | web | Tenant 'fjord' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.
permission_lost | web | User account 'a@example.com' from identity provider 'live.com' does not exist in tenant 'Fjord' and cannot access the application 'x' in that tenant.
service_principal_secret_expired | unknown | Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID
service_principal_secret_expired | unknown | The provided client secret keys for app 'x' are expired. Visit the Azure portal to create new keys for your app
service_principal_secret_expired | web | Client assertion contains an invalid signature. The key was not found.
service_principal_secret_expired | web | The certificate with identifier used to sign the client assertion is expired on application
oauth_expired_or_revoked | unknown | The refresh token has expired due to inactivity. The token was issued on 2024-01-01 and was inactive for 90.00:00:00.
oauth_expired_or_revoked | unknown | The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.
conditional_access_or_mfa | web | The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.
oauth_expired_or_revoked | web | The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.
conditional_access_or_mfa | web | Presented multi-factor authentication has expired due to policies configured by your administrator, you must refresh your multi-factor authentication to access 'x'.
conditional_access_or_mfa | web | Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access 'x'.
conditional_access_or_mfa | web | Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access 'x'.
conditional_access_or_mfa | web | Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.
conditional_access_or_mfa | web | Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant.
conditional_access_or_mfa | unknown | You cannot access this right now. Your sign-in was successful but does not meet the criteria to access this resource.
conditional_access_or_mfa | unknown | External challenge is required for the sign-in.
permission_lost | web | The user or administrator has not consented to use the application with ID 'x' named 'y'. Send an interactive authorization request for this user and resource.
permission_lost | web | The signed in user is not assigned to a role for the application 'x'.
permission_lost | web | Your administrator has configured the application x ('y') to block users unless they are specifically granted ('assigned') access to the application.
source_unreachable | unknown | The service is temporarily unavailable. Entra ID: The request failed due to a transient error
throttled | unknown | The request was throttled: Too many requests were made in this time frame
password_rotated_or_wrong | oracle | invalid username/password; logon denied
account_disabled_or_locked | unknown | the account is locked
password_rotated_or_wrong | unknown | the password has expired
permission_lost | unknown | insufficient privileges
schema_or_query | oracle | table or view does not exist
source_unreachable | oracle | TNS:could not resolve the connect identifier specified
source_unreachable | oracle | TNS:no listener
source_unreachable | oracle | TNS:listener does not currently know of service requested in connect descriptor
source_unreachable | oracle | end-of-file on communication channel
timeout | oracle | user requested cancel of current operation
schema_or_query | unknown | invalid identifier
data_conversion | unknown | invalid number
password_rotated_or_wrong | sql | Login failed for user 'x'. Reason: Password did not match that for the login provided.
password_rotated_or_wrong | sql | Login failed for user 'x'. Reason: Could not find a login matching the name provided.
account_disabled_or_locked | sql | Login failed for user 'x'. Reason: The account is disabled.
account_disabled_or_locked | sql | Login failed for user 'x' because the account is currently locked out. The system administrator can unlock it.
password_rotated_or_wrong | sql | Login failed for user 'x'.  Reason: The password of the account must be changed.
permission_lost | sql | Cannot open database "x" requested by the login. The login failed.
permission_lost | sql | The server principal "x" is not able to access the database "y" under the current security context.
permission_lost | sql | The SELECT permission was denied on the object 'x', database 'y', schema 'dbo'.
schema_or_query | sql | Invalid object name 'dbo.x'.
schema_or_query | sql | Invalid column name 'x'.
schema_or_query | sql | Could not find stored procedure 'dbo.x'.
schema_or_query | sql | Incorrect syntax near 'x'.
data_conversion | sql | Conversion failed when converting the varchar value 'x' to data type int.
data_conversion | sql | Arithmetic overflow error converting expression to data type int.
source_unreachable | azure_sql | The server is not currently available. Please retry the connection later.
source_unreachable | sql | Login failed for user 'x'. Reason: Server is in single user mode. Only one administrator can connect at this time.
throttled | azure_sql | Resource ID : 1. The request limit for the database is 60 and has been reached.
other | sql | Transaction (Process ID 55) was deadlocked on lock resources with another process and has been chosen as the deadlock victim. Rerun the transaction.
timeout | sql | Execution Timeout Expired.  The timeout period elapsed prior to completion of the operation or the server is not responding.
timeout | sql | Lock request time out period exceeded.
memory_or_capacity | sql | There is insufficient system memory in resource pool 'default' to run this query.
password_rotated_or_wrong | postgres | password authentication failed for user "x"
schema_or_query | postgres | relation "x" does not exist
schema_or_query | unknown | column "x" does not exist
permission_lost | postgres | permission denied for table x
permission_lost | postgres | must be owner of relation x
source_unreachable | postgres | the database system is starting up
source_unreachable | postgres | terminating connection due to administrator command
throttled | postgres | remaining connection slots are reserved for non-replication superuser connections
timeout | postgres | canceling statement due to statement timeout
timeout | postgres | canceling statement due to user request
password_rotated_or_wrong | snowflake | Incorrect username or password was specified.
schema_or_query | snowflake | Object 'X' does not exist or not authorized.
account_disabled_or_locked | snowflake | User temporarily locked. Try again later, or contact your local account administrator.
account_disabled_or_locked | snowflake | User access disabled. Contact your local system administrator.
key_or_sas_rotated | snowflake | JWT token is invalid.
oauth_expired_or_revoked | unknown | OAuth access token expired.
permission_lost | snowflake | Insufficient privileges to operate on table 'X'
timeout | snowflake | Statement reached its statement or warehouse timeout of 3600 second(s) and was canceled.
permission_lost | snowflake | Role 'X' specified in the connect string is not granted to this user.
key_or_sas_rotated | blob_adls | Signature did not match. String to sign used was r
key_or_sas_rotated | blob_adls | Signed expiry time [Fri, 01 Jan 2021 00:00:00 GMT] must be after signed start time
key_or_sas_rotated | blob_adls | The MAC signature found in the HTTP request 'x' is not the same as any computed signature.
permission_lost | blob_adls | This request is not authorized to perform this operation using this permission.
schema_or_query | blob_adls | The specified container does not exist.
schema_or_query | blob_adls | The specified blob does not exist.
throttled | unknown | The server is busy.
password_rotated_or_wrong | salesforce | INVALID_LOGIN: Invalid username, password, security token; or user locked out.
oauth_expired_or_revoked | salesforce | INVALID_SESSION_ID: Session expired or invalid
throttled | salesforce | REQUEST_LIMIT_EXCEEDED: TotalRequests Limit exceeded.
permission_lost | salesforce | INSUFFICIENT_ACCESS_OR_READONLY
schema_or_query | salesforce | INVALID_FIELD: No such column 'x' on entity 'Account'.
permission_lost | dataverse_dynamics | SecLib::AccessCheckEx failed. Principal user is missing prvReadaccount privilege
throttled | dataverse_dynamics | Number of requests exceeded the limit of 6000 over the time window of 300 seconds.
schema_or_query | dataverse_dynamics | Could not find a property named 'x' on type 'Microsoft.Dynamics.CRM.account'.
account_disabled_or_locked | dataverse_dynamics | The user with id 'x' is disabled in the organization.
permission_lost | dataverse_dynamics | The user is not a member of the organization.
schema_or_query | sharepoint | List 'x' does not exist at site with URL 'https://x'.
throttled | sharepoint | The attempted operation is prohibited because it exceeds the list view threshold.
schema_or_query | unknown | The key didn't match any rows in the table.
schema_or_query | unknown | The column 'x' of the table wasn't found.
schema_or_query | unknown | The field 'x' of the record wasn't found.
data_conversion | unknown | We couldn't convert to Number.
data_conversion | unknown | DataFormat.Error: We couldn't parse the input provided as a Date value.
data_conversion | folder_file | DataFormat.Error: External table is not in the expected format.
privacy_firewall | unknown | Formula.Firewall: Query 'x' is accessing data sources that have privacy levels which cannot be used together.
memory_or_capacity | unknown | Resource Governing: This operation was canceled because there wasn't enough memory to finish running it.
memory_or_capacity | unknown | You have reached the maximum allowable memory allocation for your tier.
throttled | unknown | Your organization's Fabric compute capacity has exceeded its limits. Try again later.
source_unreachable | web | The remote name could not be resolved: 'x.example'
source_unreachable | web | Unable to connect to the remote server
source_unreachable | web | The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.
source_unreachable | unknown | No such host is known
source_unreachable | unknown | A connection attempt failed because the connected party did not properly respond after a period of time
timeout | unknown | The operation has timed out
timeout | unknown | A task was canceled.
source_unreachable | web | The remote server returned an error: (503) Server Unavailable.
timeout | web | The remote server returned an error: (504) Gateway Timeout.
throttled | web | The remote server returned an error: (429) Too Many Requests.
permission_lost | web | The remote server returned an error: (403) Forbidden.
oauth_expired_or_revoked | web | The remote server returned an error: (401) Unauthorized.
schema_or_query | web | The remote server returned an error: (404) Not Found.
schema_or_query | web | The remote server returned an error: (400) Bad Request.
source_unreachable | web | The remote server returned an error: (500) Internal Server Error.
source_unreachable | web | The remote server returned an error: (502) Bad Gateway.
password_rotated_or_wrong | unknown | The user name or password is incorrect.
account_disabled_or_locked | unknown | The referenced account is currently locked out and may not be logged on to.
account_disabled_or_locked | unknown | This user can't sign in because this account is currently disabled.
password_rotated_or_wrong | unknown | The password for this account has expired.
permission_lost | folder_file | Access to the path '\\srv\x' is denied.
source_unreachable | folder_file | The network path was not found.
source_unreachable | unknown | The specified network name is no longer available.
other | unknown | The process cannot access the file 'x' because it is being used by another process.
`);
