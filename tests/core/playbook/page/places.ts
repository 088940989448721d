import { credentialHomes } from '../../../../src/core/dataset.ts';
import { sourceName } from '../../../../src/core/diagnosis/source-name.ts';
import {
  absenceCauses,
  credentialCauses,
  otherCauses,
  type Cause,
  type DataSourceKind,
} from '../../../../src/core/diagnosis/types.ts';
import type { Situation } from '../../../../src/core/playbook/types.ts';

export const causes: readonly Cause[] = [...credentialCauses, ...otherCauses, ...absenceCauses];

/** "gone": the owner is disabled or has left. */
export interface Home {
  readonly name: string;
  readonly home: Situation['home'];
  readonly ownerAbsent: boolean;
}

const homeNames: Readonly<Record<(typeof credentialHomes)[number], string>> = {
  personalCloud: 'personal cloud credential',
  shareableCloud: 'shared cloud connection',
  gateway: 'gateway connection',
  vnetGateway: 'virtual network gateway connection',
  personalGateway: 'personal gateway',
  ownerIdentity: 'owner’s identity (single sign-on)',
  unbound: 'bound to nothing',
};

export const homes: readonly Home[] = [
  ...[...credentialHomes].flatMap((home) =>
    [false, true].map((ownerAbsent) => ({ name: homeNames[home], home, ownerAbsent })),
  ),
  { name: 'not known', home: undefined, ownerAbsent: false },
];

export function kindName(kind: DataSourceKind): string {
  return kind === 'other' || kind === 'unknown' ? `${kind} source` : sourceName(kind);
}
