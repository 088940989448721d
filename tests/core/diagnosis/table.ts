import {
  credentialCauses,
  dataSourceKinds,
  otherCauses,
  type Cause,
  type DataSourceKind,
} from '../../../src/core/diagnosis/types.ts';

export interface TableRow {
  readonly cause: Cause;
  readonly source: DataSourceKind;
  readonly text: string;
}

const causes: readonly Cause[] = [...credentialCauses, ...otherCauses];

/** Texts written a line each: cause | source | what the driver or the service says. */
export function table(lines: string): readonly TableRow[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [cause = '', source = '', ...text] = line.split(' | ');
      const known = causes.find((one) => one === cause);
      const kind = dataSourceKinds.find((one) => one === source);
      if (known === undefined || kind === undefined) throw new Error(`not a cause and a source: ${line}`);
      return { cause: known, source: kind, text: text.join(' | ') };
    });
}
