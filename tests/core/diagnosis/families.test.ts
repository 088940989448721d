import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { credentialCauses, type Cause } from '../../../src/core/diagnosis/types.ts';
import { families } from './family-texts.ts';
import { languages } from './language-texts.ts';
import { publicShapes } from './public-shapes.ts';
import { variants } from './variant-texts.ts';

describe.each([
  ...Object.entries(families),
  ['variants', variants] as const,
  ['public shapes', publicShapes] as const,
  ['languages', languages] as const,
])('texts of the family "%s"', (_, rows) => {
  it.each(rows.map(([text, cause, source, gateway]) => ({ text, cause, source, gateway })))('$text', (row) => {
    const { text, cause, source, gateway } = row;
    const diagnosis = diagnose({ text });

    expect(diagnosis.cause).toBe(cause);
    expect(diagnosis.isCredential).toBe((credentialCauses as readonly Cause[]).includes(cause));
    expect(diagnosis.causes[0]?.cause).toBe(cause);
    expect(diagnosis.causes[0]?.evidence.length).toBeGreaterThan(0);
    if (source !== undefined) expect(diagnosis.dataSource).toBe(source);
    if (gateway !== undefined) expect(diagnosis.gatewayInvolved).toBe(gateway);
  });
});

it('a text that names no cause is called unknown, with the text as its message', () => {
  const diagnosis = diagnose({ text: 'It does not work since Monday, please help.' });

  expect(diagnosis.category).toBe('unknown');
  expect(diagnosis.isCredential).toBe(false);
  expect(diagnosis.message).toBe('It does not work since Monday, please help.');
});

it('a wrapper code alone never makes a credential failure', () => {
  for (const code of [
    'Premium_ASWL_Error',
    'ModelRefresh_ShortMessage_ProcessingError',
    'DM_GWPipeline_UnknownError',
    'DM_GWPipeline_Gateway_DataSourceAccessError',
    'DM_GWPipeline_Gateway_MashupDataAccessError',
    'DMTS_PublishDatasourceToClusterErrorCode',
  ]) {
    const text = `{"error":{"code":"${code}","pbi.error":{"code":"${code}","parameters":{},"details":[]}}}`;

    expect([code, diagnose({ text }).isCredential]).toEqual([code, false]);
  }
});
