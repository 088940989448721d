import { IANAZone } from 'luxon';
import { findIana } from 'windows-iana';

/** Power BI names zones the Windows way ("W. Europe Standard Time"); unknown names are read as UTC. */
export function ianaZone(windowsZone: string): string {
  const [iana] = findIana(windowsZone);
  if (iana !== undefined) return iana;
  return IANAZone.isValidZone(windowsZone) ? windowsZone : 'UTC';
}
