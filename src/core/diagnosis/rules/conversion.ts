import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** Values that do not fit their type. */
export const conversionRules: readonly Rule[] = [
  {
    cause: 'data_conversion',
    confidence: 0.93,
    codes: ['0x80020005'],
    says: list(`
      couldn't parse the input | could not be parsed | unable to parse | failed to parse | couldn't convert
      could not convert | unable to convert | cannot be converted | cannot convert the value | cannot convert value
      cannot convert the specified value | cannot convert a value of type | cannot apply operator
      cannot apply indexing | cannot apply field access to the type | data format error | not a legal oleaut date
      divide by zero | division by zero | date format picture | truncated | type mismatch | disp_e_typemismatch
      dataformat.error | invalid cell value | cannot be cast to | invalid_cast_argument
      conversion failed when converting | error converting data type | arithmetic overflow | invalid number
      numeric value … is not recognized | invalid input syntax for | not a valid date | not a valid unsigned
      not a valid integer | not a valid number | date … not recognized | out-of-range value | out of range
      string was not recognized as a valid | input string was not in a correct format
      value was either too large or too small | invalid utf | file contains corrupted data
      reached the end of the buffer | does not fit in | overflow … data type | the value … cannot be converted
      expected type | end of file reached | unexpected character encountered | data at the root level is invalid
      package is invalid | extra characters at the end of json
    `),
    unless: list(`
      "[table]" | "[list]" to type table | access token has exp | [table] to type table
      incomplete input stream
    `),
    because: 'A value in the source does not fit the type that the model expects.',
    from: 'Power Query DataFormat and Expression errors',
  },
];
