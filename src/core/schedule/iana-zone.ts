import { IANAZone } from 'luxon';
import { findIana } from 'windows-iana';

const known = new Map<string, string>();
const knownMax = 1_000;

/** Power BI names zones the Windows way ("W. Europe Standard Time"); unknown names are read as UTC. */
export function ianaZone(windowsZone: string): string {
  const found = known.get(windowsZone) ?? find(windowsZone);
  if (known.size < knownMax) known.set(windowsZone, found);
  return found;
}

function find(windowsZone: string): string {
  const [iana] = findIana(windowsZone);
  if (iana !== undefined) return iana;
  return IANAZone.isValidZone(windowsZone) ? windowsZone : 'UTC';
}
