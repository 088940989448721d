import { peel } from '../../../src/core/diagnosis/peel.ts';
import { serviceJson } from './family-texts.ts';

const login = serviceJson('DM_GWPipeline_Gateway_DataSourceAccessError', {
  DM_ErrorDetailNameCode_UnderlyingErrorCode: '-2146232060',
  DM_ErrorDetailNameCode_UnderlyingErrorMessage: "<ccon>Login failed for user 'svc_finance'.</ccon>",
  DM_ErrorDetailNameCode_UnderlyingNativeErrorCode: '18456',
});
const activityId = 'aaaaaaaa-0000-4000-8000-000000000001';
const requestId = 'bbbbbbbb-0000-4000-8000-000000000002';
const clusterUri = 'WABI-WEST-EUROPE-redirect.analysis.windows.net';
const block = { clusterUri, activityId, requestId, time: '2026-03-04 05:06:07Z' };

const encoded = (text: string, levels: number): string =>
  levels === 0 ? text : encoded(JSON.stringify({ message: text }), levels - 1);

describe('the JSON of the service', () => {
  it.each([
    ['as it is', login],
    ['with text before and a table after', `Data source error: ${login} Table: Open Orders.`],
    ['as errorDescription of another object', JSON.stringify({ errorCode: 'X_Wrapped', errorDescription: login })],
    ['encoded three times', encoded(login, 3)],
    ['escaped, without quotes around it', JSON.stringify(login).slice(1, -1)],
    ['between quotes that nobody escaped', `{"message":"${login}"}`],
    ['cut off in the middle of the tail', login.slice(0, login.lastIndexOf('18456') + 5)],
  ])('gives codes, message and account: %s', (_, text) => {
    const peeled = peel(text);

    expect(peeled.codes).toEqual(
      expect.arrayContaining(['DM_GWPipeline_Gateway_DataSourceAccessError', '-2146232060', '18456']),
    );
    expect(peeled.message).toContain("Login failed for user 'svc_finance'.");
    expect(peeled.account).toBe('svc_finance');
  });

  it('of a log of the gateway has the code that its last line gives as error code', () => {
    const log = 'Execution failed: no answer\nGatewayPipelineErrorCode=DM_GWPipeline_Gateway_TimeoutError';

    expect(peel(log).fields.errorCode).toBe('DM_GWPipeline_Gateway_TimeoutError');
  });

  it('has its own code as error code, and the table that stands after it', () => {
    expect(peel(`${login} Table: Open Orders.`).fields).toEqual({
      errorCode: 'DM_GWPipeline_Gateway_DataSourceAccessError',
      table: 'Open Orders',
    });
  });

  it('loses Power BI’s privacy tags, of every name', () => {
    const text = "<pii>The column '<oii>Total</oii>' of <ccon>Sales</ccon></pii> &lt;pi&gt;is gone&lt;/pi&gt;";

    expect(peel(text).message).toBe("The column 'Total' of Sales is gone");
  });

  it('keeps a placeholder in angle brackets, which is no tag', () => {
    expect(peel('We could not connect to <server>.').message).toBe('We could not connect to <server>.');
  });

  it('names the source of the details', () => {
    const text = serviceJson('DMTS_DatasourceHasNoCredentialError', { Server: 'north.example', Database: 'sales' });

    expect(peel(text).sourcePath).toBe('north.example;sales');
  });
});

describe('the portal’s block', () => {
  it.each([
    [
      'lines',
      `Cluster URI: ${clusterUri}\nActivity ID: ${activityId}\nRequest ID: ${requestId}\nTime: 2026-03-04 05:06:07Z`,
    ],
    [
      'tabs',
      `Cluster URI:\t${clusterUri}\nActivity ID:\t${activityId}\nRequest ID:\t${requestId}\nTime:\t2026-03-04 05:06:07Z`,
    ],
    [
      'a table with bars',
      `-- | --\nCluster URI: | ${clusterUri}\nActivity ID: | ${activityId}\nRequest ID: | ${requestId}\nTime: | 2026-03-04 05:06:07Z`,
    ],
    [
      'a table of Markdown',
      `| Cluster URI | ${clusterUri} |\n| Activity ID | ${activityId} |\n| Request ID | ${requestId} |\n| Time | 2026-03-04 05:06:07Z |`,
    ],
    [
      'one line',
      `Cluster URI: ${clusterUri} Activity ID: ${activityId} Request ID: ${requestId} Time: 2026-03-04 05:06:07Z`,
    ],
    [
      'one line, copied without what stood between',
      `Cluster URI:${clusterUri}Activity ID:${activityId}Request ID:${requestId}Time:2026-03-04 05:06:07Z`,
    ],
    [
      'one line, copied without any mark',
      `Cluster URI${clusterUri}Activity ID${activityId}Request ID${requestId}Time2026-03-04 05:06:07Z`,
    ],
    [
      'HTML of a mail',
      `<table><tr><td>Cluster URI:</td><td>${clusterUri}</td></tr><tr><td>Activity ID:</td><td>${activityId}</td></tr><tr><td>Request ID:</td><td>${requestId}</td></tr><tr><td>Time:</td><td>2026-03-04 05:06:07Z</td></tr></table>`,
    ],
    [
      'German',
      `Cluster-URI: ${clusterUri}\nAktivitäts-ID: ${activityId}\nAnforderungs-ID: ${requestId}\nZeit: 2026-03-04 05:06:07Z`,
    ],
    [
      'Portuguese',
      `URI do Cluster: ${clusterUri}\nID da Atividade: ${activityId}\nSolicitar ID: ${requestId}\nHora: 2026-03-04 05:06:07Z`,
    ],
    [
      'Japanese',
      `クラスター URI: ${clusterUri}\nアクティビティ ID: ${activityId}\n要求 ID: ${requestId}\n時刻: 2026-03-04 05:06:07Z`,
    ],
    [
      'a language without labels of ours',
      `Uko: ${clusterUri}\nKazi: ${activityId}\nOmbi: ${requestId}\nSaa: 2026-03-04 05:06:07Z`,
    ],
  ])('is read as %s', (_, text) => {
    expect(peel(`Something went wrong\n${text}`).fields).toEqual(block);
  });

  it.each([
    ['Date (UTC): 3/9/2026 5:21:11 PM', '3/9/2026 5:21:11 PM'],
    ['Time: 2026-05-11T06:00:14.237Z', '2026-05-11T06:00:14.237Z'],
    [
      'Time: Wed Mar 04 2026 05:06:07 GMT+0100 (Central European Standard Time)',
      'Wed Mar 04 2026 05:06:07 GMT+0100 (Central European Standard Time)',
    ],
  ])('has its time in several forms: %s', (text, time) => {
    expect(peel(text).fields.time).toBe(time);
  });

  it.each([
    ['Table: Plan (EU).', 'Plan (EU)'],
    ["Table: 'Plan EU'.", 'Plan EU'],
    ['(in Table: Plan).', 'Plan'],
    ['Table: Plan. Partition: 2026.', 'Plan'],
  ])('knows the table of "%s"', (text, name) => {
    expect(peel(`It failed. ${text}`).fields.table).toBe(name);
  });

  it('knows an id between braces', () => {
    expect(peel(`Activity ID: {${activityId}}`).fields.activityId).toBe(activityId);
  });

  it('knows a cluster of two names, and that a rule is no table', () => {
    expect(peel('error. Table:\n--\nCluster URI: | usgovcloudapi.net').fields).toEqual({
      clusterUri: 'usgovcloudapi.net',
    });
  });

  it.each([
    'Timestamp: 2026-03-04 05:06:07Z',
    'Start Time : 5/24/2026 6:30:07 AM',
    `Trace ID: ${activityId}`,
    `Correlation ID: ${requestId}`,
    `ParentActivityId=${activityId}`,
  ])('does not take "%s" for one of its own', (text) => {
    expect(peel(text).fields).toEqual({});
  });

  it.each([
    [
      'Dataverse’s SQL end point',
      'RequestId: TDS;cccccccc-0000-4000-8000-000000000003;4\nTime: 2026-03-04T05:06:06.1234567Z',
    ],
    ['a blob', 'RequestId:cccccccc-601e-0042-11aa-22bb33000000\nTime:2026-03-04T05:06:06.1234567Z'],
    [
      'a blob, with its line ends escaped',
      'RequestId:cccccccc-601e-0042-11aa-22bb33000000\\nTime:2026-03-04T05:06:06.12Z',
    ],
    ['a withheld id', 'RequestId:<>;10 Time: 2026-03-04T05:06:06.1234567Z.'],
  ])('does not take the ids of %s for those of the run', (_, trailer) => {
    const lines = `Activity ID: ${activityId}\nRequest ID: ${requestId}\nTime: 2026-03-04 05:06:07Z`;

    expect(peel(`It failed. ${trailer}`).fields).toEqual({});
    expect(peel(`It failed.\n${trailer}\nCluster URI: ${clusterUri}\n${lines}`).fields).toEqual(block);
  });

  it('does not take the relay of a gateway for a cluster', () => {
    const text = `sb://wabi-fjord-central-a-primary-relay7.servicebus.windows.net/${activityId}/ is unreachable. clientRequestId: ${requestId}`;

    expect(peel(text).fields).toEqual({});
  });

  it('knows the root activity of an engine’s technical details', () => {
    expect(peel(`Technical Details:\nRootActivityId: ${activityId}`).fields.activityId).toBe(activityId);
  });
});

describe('the one code a message puts forward', () => {
  it.each([
    [
      'of an object without quotes',
      '{ requestId: 7, errorCode: FjordMayNotRefresh, message: no }',
      'FjordMayNotRefresh',
    ],
    ['of a body that Python prints', "{'error': {'code': 'TokenExpired', 'message': 'no'}}", 'TokenExpired'],
    ['of a header of storage', 'HTTP/1.1 403\nx-ms-error-code: AuthorizationFailure', 'AuthorizationFailure'],
    ['of a header of Power BI', 'HTTP/1.1 403\nX-PowerBI-Error-Info: TokenExpired', 'TokenExpired'],
    ['of a command line', 'Code: PlanNotFound\nMessage: It is gone.', 'PlanNotFound'],
    ['of a sign-in', '{"status":{"errorCode":50126,"failureReason":"no"}}', '50126'],
    ['of XML', '<Error>\n<Code>AccessDenied</Code>\n<Message>no</Message></Error>', 'AccessDenied'],
    [
      'of a cell of a CSV file, cut short',
      '"{""error"":{""code"":""DMTS_Fjord_Error"",""pbi.error"":{""code"":',
      'DMTS_Fjord_Error',
    ],
    [
      'of a sentence',
      'Deploying failed. Error Code: Fjord_Import_Failed. Error Message: It may not.',
      'Fjord_Import_Failed',
    ],
    ['of a German sentence', 'Fehler bei Plan. Fehlercode: PlanNichtGefunden, Details: weg', 'PlanNichtGefunden'],
    ['of a French sentence', 'Échec. Code d’erreur : PlanIntrouvable; réessayez.', 'PlanIntrouvable'],
    [
      'of a dataflow, in two words',
      'Error Code: Fjord Exception Error, Error Details: no (Request ID: x).',
      'Fjord Exception Error',
    ],
    ['of a dataflow, as a number', 'Error Code: 888888, Error Details: no (Request ID: x).', '888888'],
    ['below the message', 'It failed.\nUnderlying error code:\tDM_GWPipeline_Fjord', 'DM_GWPipeline_Fjord'],
    ['below a Spanish message', 'Error.\nCódigo de error subyacente: DM_GWPipeline_Fjord', 'DM_GWPipeline_Fjord'],
    [
      'of a line in the gateway’s log',
      'DM.EnterpriseGateway Error: 0 : 2026 x No member: DM_GWPipeline_Fjord',
      'DM_GWPipeline_Fjord',
    ],
    ['never a number that stands within a line', 'It failed. Underlying error code: -2147467259', undefined],
    ['never a code that only stands in the text', 'No member: DM_GWPipeline_Fjord', undefined],
  ])('%s', (_, text, code) => {
    expect(peel(text).fields.errorCode).toBe(code);
  });
});

it('XML leaves its message', () => {
  const text = '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>It may not.</Message></Error>';

  expect(peel(text).message).not.toContain('<');
  expect(peel(text).message).toContain('It may not.');
});

describe('codes', () => {
  it.each<[string, string[]]>([
    ['AADSTS70002: Error validating. AADSTS50126: Invalid. Trace ID: x', ['AADSTS70002', 'AADSTS50126']],
    ['The remote server returned an error: (403) Forbidden.', ['403']],
    ['HTTP/1.1 401 Unauthorized', ['401']],
    ['Login failed. (Microsoft SQL Server, Error: 18456)', ['18456']],
    ['[SQLState 28000] password authentication failed', ['28000']],
    ['250001 (08001): no luck', ['250001', '08001']],
    ['Microsoft.Data.Mashup.ErrorCode = 10224', ['Microsoft.Data.Mashup.ErrorCode = 10224']],
    ['ORA-12541: TNS:no listener', ['ORA-12541']],
    ['read 28000 rows and 403 pages in 18456 ms', []],
    ['{"error":{"code":"Forbidden","message":"no"}}', []],
    ['oauth2: "invalid_grant" twice invalid_grant', ['invalid_grant']],
    [
      'Service request failed.\nStatus: 403 (It may not.)\nErrorCode: AuthorizationFailure',
      ['403', 'AuthorizationFailure'],
    ],
    ['Reason: { id: 7, errorCode: FjordMayNotRefresh, message: no }', ['FjordMayNotRefresh']],
    [
      'stopped (rsProcessingAborted) no connection (rsErrorOpeningConnection) no (result)',
      ['rsErrorOpeningConnection'],
    ],
    ['"errorCode": 50126, "failureReason": "no"', ['50126']],
    ['{"status":{"errorCode":50126,"failureReason":"no"}}', ['50126']],
    ['{"errorCode":50126,"message":"rows"}', []],
    ['Error code: PlanNotFound', ['PlanNotFound']],
    ['failed with error code PlanNotFound. Error code: unknown', ['PlanNotFound']],
    ["{'error': {'code': 'TokenExpired', 'message': 'no'}}", ['TokenExpired']],
    ['X-PowerBI-Error-Info: TokenExpired', ['TokenExpired']],
    ['Code: PlanNotFound\nMessage: It is gone.', ['PlanNotFound']],
    ['An error occurred (AccessDenied) when calling the GetObject operation', ['AccessDenied']],
    ['(AuthorizationFailed) The client may not read the plan.', ['AuthorizationFailed']],
    ['[jcc] Reason: bad. ERRORCODE=-4214, SQLSTATE=28000', ['-4214', '28000']],
    ['<Error><Code>AccessDenied</Code><Message>no</Message></Error>', ['AccessDenied']],
    ['ODBC: ERROR [42S02] no such table', ['42S02']],
    ['ERROR [IM002] [Microsoft] no driver', ['IM002']],
    ['ERROR [HYT00] it took too long', ['HYT00']],
    ["pyodbc.ProgrammingError: ('42S22', '[42S22] [Microsoft] no such column')", ['42S22']],
    ['ERROR [HY000] something. Error [Table] error [query]', []],
    ['Error Code: Fjord_Import_Failed. Error Message: no', ['Fjord_Import_Failed']],
    ['"errorCode":"DM_ErrorDetailNameCode_UnderlyingHResult"', []],
    ['unknown_user_type: This kind of user is not supported.', ['unknown_user_type']],
    ['with "1" argument(s): "user_realm_discovery_failed: no realm"', ['user_realm_discovery_failed']],
    ['Activity ID:\tx\nStatus code:\t400\nTime:\tnow', ['400']],
    ['x\nCode d’état : 403', ['403']],
    ['x\nCódigo de estado: 400', ['400']],
    ['x\nStatuscode:\t400', ['400']],
    ['failed with status code 500 and HTTP status code: 500', []],
    ['{"statusCode":400,"message":"no"}', []],
    ['Failed with response{}#STATUS:401', ['401']],
    ['E104100: the entity was not refreshed', ['E104100']],
  ])('of %s', (text, codes) => {
    expect(peel(text).codes).toEqual(codes);
  });
});

it('ids at the end of a sign-in message do not hide the message', () => {
  const text = serviceJson('DMTS_OAuthTokenRefreshFailedError', {
    DM_ErrorDetailNameCode_UnderlyingErrorMessage: `AADSTS50173: The grant was revoked. Trace ID: ${activityId} Correlation ID: ${requestId} Timestamp: 2026-02-03 04:05:06Z`,
  });

  expect(peel(`Data source error: ${text}\nActivity ID: ${activityId}`).message).toMatch(
    /^AADSTS50173: The grant was revoked\./,
  );
});

it('an account is found in the words of many drivers', () => {
  expect(peel("Access denied for user 'bi'@'10.0.0.1' (using password: YES)").account).toBe('bi');
  expect(peel('FATAL: password authentication failed for user "abc"').account).toBe('abc');
  expect(peel("The 'CONTOSO\\ana' value of the 'EffectiveUserName' property is not valid.").account).toBe(
    'CONTOSO\\ana',
  );
});

it('secrets that a source echoes are taken out', () => {
  const text =
    'Request to https://x.blob.core.windows.net/raw?sv=1&sig=MARKERsecret%3D failed. Password=MARKERsecret; Authorization: Bearer MARKERsecretMARKERsecret';

  expect(JSON.stringify([peel(text).message, peel(text).sourcePath])).not.toContain('MARKER');
  expect(peel(text).sourcePath).toBe('https://x.blob.core.windows.net/raw');
});

it('control characters never reach a terminal, not even as JSON escapes', () => {
  const peeled = peel('{"error":{"code":"Xxxx","message":"\\u001b[31mred\\u0007"}} \u001b[2J');

  expect(JSON.stringify(peeled.message)).not.toMatch(/u001b|u0007/);
});
