import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { driverTexts } from './driver-texts.ts';

it.each(driverTexts)('$source: $text', ({ text, cause, source }) => {
  const diagnosis = diagnose({ text });

  expect(diagnosis.cause).toBe(cause);
  expect(diagnosis.dataSource).toBe(source);
});
