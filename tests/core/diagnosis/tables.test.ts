import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { bareTexts } from './bare-texts.ts';
import { driverTexts } from './driver-texts.ts';
import { localizedTexts } from './localized-texts.ts';

describe.each([
  ['drivers and services', driverTexts],
  ['messages without their number', bareTexts],
  ['messages in other languages', localizedTexts],
])('%s', (_, rows) => {
  it.each(rows)('$source: $text', ({ text, cause, source }) => {
    const diagnosis = diagnose({ text });

    expect(diagnosis.cause).toBe(cause);
    expect(diagnosis.dataSource).toBe(source);
  });
});
