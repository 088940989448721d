/** The wrappers in which the service, the gateway and other tools hand on an error text; invented ids throughout. */

type Detail = readonly [code: string, value: string];

/** The body that the service returns for a refresh through the data movement pipeline. */
export function body(code: string, message: string, more: readonly Detail[] = []): string {
  const details = [['DM_ErrorDetailNameCode_UnderlyingErrorMessage', message] as const, ...more].map(
    ([name, value]) => ({ code: name, detail: { type: 1, value } }),
  );
  return JSON.stringify({ error: { code, 'pbi.error': { code, parameters: {}, details, exceptionCulprit: 1 } } });
}

/** The block under "Show details" in the portal. */
export function portal(message: string, table?: string): string {
  const place = table === undefined ? '' : ` Table: ${table}.`;
  return [
    'Something went wrong',
    'There was an error when processing the data in the dataset.',
    'Please try again later or contact support. If you contact support, please provide these details.',
    `Data source error: ${message}${place}`,
    'Cluster URI: WABI-BRAZIL-SOUTH-redirect.analysis.windows.net',
    'Activity ID: 11aa22bb-0001-4a00-8b00-00c0ffee0001',
    'Request ID: 11aa22bb-0002-4a00-8b00-00c0ffee0002',
    'Time: 2025-02-11 04:31:07Z',
  ].join('\n');
}

export function mail(dataset: string, message: string): string {
  return `${dataset} has failed to refresh.\nFailure details: The last refresh attempt failed because of an internal service error. This is usually a transient issue. If you try again later and still see this message, contact support.\n${message}\nNext refresh for ${dataset} is scheduled for March 3, 2025 05:00 UTC.`;
}

export function htmlMail(dataset: string, message: string): string {
  return `<html><body><table><tr><td style="font-family:Segoe UI"><b>${dataset}</b> has failed to refresh.</td></tr><tr><td>Failure details:&nbsp;${message.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</td></tr></table></body></html>`;
}

export function pipeline(code: string, message: string): string {
  return `Operation on target Copy Sales failed: Failure happened on 'Source' side. ErrorCode=${code},'Type=Microsoft.DataTransfer.Common.Shared.HybridDeliveryException,Message=${message},Source=Microsoft.DataTransfer.ClientLibrary,'`;
}

/** An answer that was put into a JSON string again and again. */
export function nested(message: string, levels = 2): string {
  let text = message;
  for (let level = 0; level < levels; level += 1) text = JSON.stringify({ message: text });
  return text;
}

export function quoted(message: string): string {
  return message
    .split('\n')
    .map((one) => `> ${one}`)
    .join('\n');
}

export function gatewayLog(message: string): string {
  return `DM.EnterpriseGateway Error: 0 : 2025-01-07T02:00:13.1112223Z DM.EnterpriseGateway 4f0c0000-1111-4222-8333-444455556666 MGEQ [DM.Pipeline.Diagnostics] ${message}`;
}

export function xmla(message: string): string {
  return `Failed to save modifications to the server. Error returned: '${message}\r\n\r\nTechnical Details:\r\nRootActivityId: 7d1f0000-aaaa-4bbb-8ccc-ddddeeee0000\r\nDate (UTC): 4/2/2025 6:15:00 AM\r\n'.`;
}
