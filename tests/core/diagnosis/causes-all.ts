import { credentialCauses, otherCauses, type Cause } from '../../../src/core/diagnosis/types.ts';

export const causesAll: readonly Cause[] = [...credentialCauses, ...otherCauses];
