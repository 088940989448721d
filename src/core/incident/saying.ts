import type { Places } from '../playbook/links.ts';
import { formatMoment } from './moments.ts';

/** What words depend on beside the incident. */
export interface Saying {
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly places: Places;
  /** People can act in Power BI with their own sign-in. */
  readonly canSignIn?: boolean;
  /** Datasets elsewhere are counted, not named. Absent: all may be named. */
  readonly visibleWorkspaceIds?: ReadonlySet<string>;
}

/** A card is still read tomorrow, so its moments carry their day. */
export function moment(at: number, { timeZone }: Saying): string {
  return formatMoment(at, { timeZone });
}
