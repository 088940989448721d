import type { Pair } from './unwrap.ts';

/** Identifiers that are codes wherever they stand. */
const always = [
  'DM(?:TS)?_(?!ErrorDet)[A-Za-z][A-Za-z0-9_]{4,90}',
  'ModelRefresh(?:Failed)?_[A-Za-z_]{4,60}',
  'Premium_ASWL_Error(?!_)',
  'AADSTS\\d{4,8}',
  'ORA-\\d{4,5}',
  'TNS-\\d{5}',
  'SQL\\d{4,5}[NC]',
  'VS\\d{6}',
  '0x[0-9A-Fa-f]{8}',
  'E_[A-Z]{3,20}(?:_[A-Z]{2,20}){1,6}',
  'NT_STATUS_[A-Z_]{4,40}|STATUS_(?:LOGON|ACCOUNT|PASSWORD|WRONG_PASSWORD|ACCESS_DENIED|NO_SUCH_USER|BAD_NETWORK)[A-Z_]{0,30}',
  'RFC_[A-Z]{3,20}_FAILURE|JCO_ERROR_[A-Z_]{4,40}',
  'ER_[A-Z]{3,20}(?:_[A-Z]{2,20}){1,5}',
  'AccessForbidden|AccessUnauthorized',
  'RestCallFailedWith(?:Client|Server)Error',
  'UserError[A-Z][A-Za-z]{4,60}',
  '(?:Cdsa|Adls|PowerBI|Dataflow|Gateway)[A-Z][A-Za-z]{6,80}Exception',
  'GatewayNotReachable|PowerBIEntityNotFound|CapacityNotActive|CapacityLimitExceeded|RequestBlocked|TooManyRequests|UnsupportedGatewayVersion|LSROBOTokenFailure',
  'MissingCredentials|ProxyAuthenticationRequired|ExpiredAuthenticationToken|InvalidAuthenticationToken[A-Za-z]{0,20}',
  'AuthenticationFailed|AuthorizationFailure|AuthorizationPermissionMismatch|InsufficientAccountPermissions',
  'ContainerNotFound|BlobNotFound|PathNotFound|FilesystemNotFound|AuthorizationSourceIPMismatch|AuthorizationProtocolMismatch|AuthorizationServiceMismatch',
  '(?:Linked)?AuthorizationFailed|KeyBasedAuthenticationNotPermitted|PublicAccessNotPermitted|AccountIsDisabled|InvalidAuthenticationInfo',
  'InvalidClientTokenId|SignatureDoesNotMatch|InvalidAccessKeyId|ExpiredToken(?:Exception)?|UnrecognizedClientException',
  'INVALID_LOGIN|LOGIN_MUST_USE_SECURITY_TOKEN|INVALID_SESSION_ID|INSUFFICIENT_ACCESS|INVALID_OPERATION_WITH_EXPIRED_PASSWORD',
  'API_DISABLED_FOR_ORG|API_CURRENTLY_DISABLED|REQUEST_LIMIT_EXCEEDED|LOGIN_RATE_EXCEEDED|ORG_LOCKED|USER_NOT_ACTIVE',
  'INVALID_FIELD|INVALID_TYPE|MALFORMED_QUERY|QUERY_TIMEOUT|FUNCTIONALITY_NOT_ENABLED|INVALID_QUERY_LOCATOR|PASSWORD_LOCKOUT|TOTAL_REQUESTS_LIMIT_EXCEEDED|PERMISSION_DENIED|UNAUTHENTICATED|RESOURCE_EXHAUSTED|ACCESS_TOKEN_SCOPE_INSUFFICIENT',
  // What the sign-in libraries of Microsoft put before their sentence.
  'missing_federation_metadata_url|unknown_user_type|unknown_user|password_required_for_managed_user|user_realm_discovery_failed|federated_service_returned_error',
  'parsing_wstrust_response_failed|accessing_ws_metadata_exchange_failed|wstrust_endpoint_not_found|failed_to_acquire_token_silently|multiple_matching_tokens_detected',
  'user_interaction_required|authentication_canceled|invalid_instance|no_tokens_found',
  'invalid_grant|invalid_client|interaction_required|unauthorized_client|consent_required|login_required|rapt_required|invalid_rapt',
];
/** Numbers that are codes only where the text says so; group 1 is the code. */
const inContext = [
  '(?<![\\w.])(-21\\d{8})\\b',
  '(?<![\\w.,:/-])(18456|18470|18486|18487|18488|28P01|42P01)(?![\\w.-]| ?(?:ms|rows|bytes|sec|pages|times)\\b)',
  '\\berror ?code ?[:=]? ?["\']?(?!DM_ErrorDet)([A-Z][A-Za-z]{5,80}\\b|[A-Z][A-Za-z]{2,40}(?:_[A-Za-z0-9]{1,60}){1,6})\\b',
  // As Python prints a body, as AWS and as Azure's command line begin a sentence.
  "'(?:error_?)?code': ?'([A-Z][A-Za-z]{5,80})'",
  '\\(([A-Z][A-Za-z]{5,60})\\) when calling the\\b',
  '\\bx-(?:ms-error-code|powerbi-error-info): ?([A-Z][A-Za-z]{5,80})\\b',
  '\\bcode: ?([A-Z][A-Za-z]{5,80})\\s{1,4}message:',
  '\\bERRORCODE=(-\\d{4})\\b',
  // A report server's own, in brackets behind each of its sentences.
  '\\((rs[A-Z][A-Za-z]{5,60})\\)',
  // The status of a sign-in as Microsoft Graph gives it: the AADSTS number without its prefix.
  '\\berrorcode\\W{1,4}(\\d{5,7})\\W{1,20}(?:\\w{1,20}\\.){0,4}failurereason\\b',
  '\\bSQL(?:Error)?(?:Number|Code) ?[=:] ?(-?\\d{2,5})\\b',
  '\\bSQLSTATE\\W{1,4}([0-9A-Z]{5})\\b(?<!HY000)',
  // Every class as ODBC and Python print it; HY000 only says that something failed.
  '\\berror ?\\[(?!HY000)((?=[A-Z]{0,4}\\d)[0-9A-Z]{5})\\]',
  '\\(["\'](?!HY000)((?=[A-Z]{0,4}\\d)[0-9A-Z]{5})["\'], ?["\']\\[',
  '\\bnative error (-2)(?!\\d)',
  '(-107\\d\\d):? (?:connect|communication)',
  '\\bcode: (-107\\d\\d)\\b',
  'vendor ?code\\W{1,3}(\\d{6})\\b',
  '(?:error|errno|msg|number|sqlcode|native|fehler|erreur|errore|erro|fout|błąd|fejl|feil|virhe|chyba|napaka|hiba|hata|ошибка|エラー|错误|錯誤|오류)(?: ?(?:number|code))?\\s{0,2}[:：=]?\\s{0,2}(18456|18452|1847\\d|1848\\d|4060|4064|40532|40613|40615|40197|40501|49918|1006\\d|10054|10053|11001|17142|916|229|1045|1044|1049|1130|1698|1820|1862)\\b',
  '\\((18456|18452|1847\\d|1848\\d|4060|4064|40613|40615|10060|10061|10054|11001|1045)\\)',
  '\\((1045|1044|1049|1130|2003|18456), ?["\']',
  'sql server,? error:? (-?\\d{1,5})\\b',
  '(?:[(\\[\'"]|\\): |sqlstate\\W{1,3}|\\b(?:postgresql|npgsql|fatal|error): {0,2})(28000|08001|08S01|08004|08006|42501|57014|3D000|53300)\\b',
  '\\b(25\\d{4}|39\\d{4})(?= \\([0-9A-Z]{5}\\))',
  '\\b(?:code|error|errno)\\W{1,4}(25\\d{4}|39\\d{4})\\b',
  '[(\\[](39\\d{4})[)\\]]',
  '\\b(3901\\d\\d): ',
  '(Microsoft\\.Data\\.Mashup\\.ErrorCode = \\d{3,6})',
  // Dataflows begin their sentences with it.
  '(?:^|\\n)(E10\\d{4})(?=:? )',
];
/** HTTP statuses as a status line has them; "status code 500" beside a named code says nothing new. */
const httpStatus = [
  '\\b(40[01345679]|41[0359]|42[29]|50[0234]) ?[-:]?\\s?\\(?(?:unauthorized|forbidden|access denied|bad request|not found|method not allowed|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out|proxy authentication required|conflict|gone|request timeout)\\b',
  '\\b(?:forbidden|unauthorized)["\']?[:,]? (40[13])\\b',
  '\\b(40[13]|429) client error\\b',
  '\\((40[01345679]|41[0359]|42[29]|50[0234])\\)',
  '\\b(?:HTTP )?error (40[13])\\b',
  '\\bStatus: (40[0134]|409|412|429|50[0234]) \\(',
  // The portal's block of details, whose label has its words apart, and the shell modules of Power BI.
  "(?:^|\\n)(?:status code|statuscode(?=:\\t)|code d['’]état|código de estado|código de status|codice (?:di )?stato|kod stanu|状态代码|狀態碼|状態コード|상태 코드) ?[:：]\\s?(4\\d\\d|5\\d\\d)(?=\\s|$)",
  '#STATUS:(4\\d\\d|5\\d\\d)\\b',
  '\\bHTTP/\\d(?:\\.\\d)? (40[013]|429|50[0234])\\b',
];

/** Put before a code that a JSON body gives as its own, so that it counts whatever it looks like. */
export const bodyCodeMark = '§';
const any = new RegExp(
  `${bodyCodeMark}([\\w.]{4,120})|(?<![\\w-])(${always.join('|')})(?![\\w])|${[...inContext, ...httpStatus].map((source) => `(?:${source})`).join('|')}`,
  'g',
);
const anyIgnoringCase = new RegExp(any.source, 'gi');
const alwaysOnly = new RegExp(`^(?:${always.join('|')})$`);
const codesMax = 40;

/** Words that stand where a code should and say no more than that something went wrong. */
const noCode = new Set([
  'Forbidden',
  'Unauthorized',
  'UnknownError',
  'BadRequest',
  'NotFound',
  'InternalServerError',
  'rsProcessingAborted',
]);

/** Reads every code of a text, in order of appearance, without doubles. */
export function readCodes(flat: string): string[] {
  const codes = new Set<string>();
  for (const match of flat.matchAll(anyIgnoringCase)) {
    const [, ofBody, named, ...others] = match;
    const code = ofBody ?? named ?? others.find((group) => group !== undefined);
    // Names keep their case; only what stands around a number may be written either way.
    if (code === undefined || (named !== undefined && !alwaysOnly.test(named))) continue;
    if (code === '0' || code === '-1' || (named === undefined && isNoCode(code))) continue;
    codes.add(code);
    if (codes.size >= codesMax) break;
  }
  return [...codes];
}

/** Without a capital inside it is a word of the sentence. */
function isNoCode(code: string): boolean {
  return noCode.has(code) || (/^[A-Za-z]+$/.test(code) && !/[a-z][A-Z]/.test(code));
}

/** The code that a JSON body gives, e.g. `{"error":{"code":"X"}}`: a name, not a sentence or a bare number. */
export function codeOfPair({ path, key, value }: Pair): string | undefined {
  if (!/^(?:code|error_?code|powerBIErrorCode)$/i.test(key) || /(?:^|\.)(?:details|moreDetails|detail)\./.test(path))
    return undefined;
  return /^[A-Z][A-Za-z]{3,}(?:[_.][A-Za-z0-9]+){0,8}$/.test(value) && !noCode.has(value) ? value : undefined;
}
