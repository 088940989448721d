import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { bareTexts } from './bare-texts.ts';
import { driverTexts } from './driver-texts.ts';
import { localizedTexts } from './localized-texts.ts';

const texts = [...bareTexts, ...driverTexts, ...localizedTexts];

const ids = `Cluster URI\tWABI-NORTH-EUROPE-redirect.analysis.windows.net
Activity ID\t11aa22bb-0001-4a00-8b00-00c0ffee0001
Request ID\t11aa22bb-0002-4a00-8b00-00c0ffee0002
Time\t2025-02-11 04:31:07Z`;

function serviceException(code: string, detail: string, text: string): string {
  const details = [{ code: detail, detail: { type: 1, value: text } }];
  return JSON.stringify({ error: { code, 'pbi.error': { code, parameters: {}, details, exceptionCulprit: 1 } } });
}

const wrappers: readonly (readonly [name: string, wrap: (text: string) => string])[] = [
  [
    'the JSON of a gateway',
    (text) =>
      serviceException(
        'DM_GWPipeline_Gateway_DataSourceAccessError',
        'DM_ErrorDetailNameCode_UnderlyingErrorMessage',
        `<ccon>${text}</ccon>`,
      ),
  ],
  [
    'the JSON of the service',
    (text) =>
      `Data source error: ${serviceException('ModelRefresh_ShortMessage_ProcessingError', 'Message', text)} Table: Plan.`,
  ],
  [
    'the portal',
    (text) => `Something went wrong
There was an error when processing the data in the dataset.
Please try again later or contact support. If you contact support, please provide these details.
Data source error\t${text}
${ids}`,
  ],
  [
    'XMLA',
    (text) =>
      `Failed to save modifications to the server. Error returned: 'OLE DB or ODBC error: [DataSource.Error] ${text}. The current operation was cancelled because another operation in the transaction failed. '.`,
  ],
  [
    'a mail',
    (text) => `Refresh failed: Plan has failed to refresh.
Failure details: The last refresh attempt failed because of an internal service error. This is usually a transient issue.
${text}`,
  ],
  [
    'a script',
    (text) => `Traceback (most recent call last):
  File "/app/load.py", line 12, in <module>
    run()
RuntimeError: ${text}`,
  ],
];

/** Beside a gateway some words on credentials mean its own: only those that mean the same anywhere. */
const inGatewayLog = (text: string) =>
  `DM.EnterpriseGateway Error: 0 : 2025-02-11T04:31:07.1153762Z DM.EnterpriseGateway\t${text}`;

describe('a wrapper never changes what the message inside says', () => {
  it.each(wrappers)('%s', (_, wrap) => {
    const changed = texts.filter(({ text, cause }) => diagnose({ text: wrap(text) }).cause !== cause);

    expect(changed).toEqual([]);
  });

  it.each(wrappers)('%s, nor where it comes from', (_, wrap) => {
    const changed = texts.filter(({ text, source }) => diagnose({ text: wrap(text) }).dataSource !== source);

    expect(changed).toEqual([]);
  });

  it('nor does a line of the gateway’s log', () => {
    const changed = [...bareTexts, ...driverTexts].filter(
      ({ text, cause }) => diagnose({ text: inGatewayLog(text) }).cause !== cause,
    );

    expect(changed).toEqual([]);
  });
});
