import type { CredentialHome } from '../../dataset.ts';
import type { Cause } from '../types.ts';

/** What is failing where a question is asked, so that the answer can be about this and not about the world. */
export interface FaqTopic {
  /** "Sales (Finance)" or "12 datasets". */
  readonly subject: string;
  readonly isOne: boolean;
  readonly cause: Cause;
  readonly isCredential: boolean;
  /** Where the credential lives; absent: not known, or not a matter of a credential. */
  readonly home?: CredentialHome;
  /** The connection's name, or its server or site. */
  readonly connection?: string;
  readonly account?: string;
  readonly ownerName?: string;
  /** Who can put it right. */
  readonly holders: readonly string[];
  /** The datasets that may be named here. */
  readonly datasets: readonly string[];
  /** How many more fail with them. */
  readonly hidden: number;
  /** When the data people see was loaded, in words. */
  readonly dataFrom?: string;
  readonly schedulesOff: number;
  /** What the most telling code in the error means, e.g. "Microsoft Entra refused the sign-in: …". */
  readonly codeMeaning?: string;
}

const namesMax = 5;

/** "A, B and C", "A, B, C, D, E and 4 more". */
export function listOf(names: readonly string[], hidden = 0): string {
  const shown = names.slice(0, namesMax);
  const more = names.length - shown.length + hidden;
  if (more > 0) return `${shown.join(', ')}${shown.length === 0 ? '' : ' and '}${more} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** The place of a credential in a sentence, e.g. "the gateway connection “Finance warehouse”". */
export function placeOf({ home, connection, ownerName }: FaqTopic): string {
  const named = connection === undefined ? '' : ` “${connection}”`;
  const owner = ownerName ?? 'the dataset’s owner';
  switch (home) {
    case 'gateway':
    case 'vnetGateway':
      return `the gateway connection${named}`;
    case 'shareableCloud':
      return `the shared connection${named}`;
    case 'personalCloud':
      return `the personal credential of ${owner}${connection === undefined ? '' : ` for ${connection}`}`;
    case 'personalGateway':
      return `the personal gateway of ${owner}`;
    case 'ownerIdentity':
      return `the account of ${owner}, as nothing is stored`;
    case 'unbound':
      return 'no place yet, as the source is bound to no connection';
    case undefined:
      return 'the place where the credential lives';
    default:
      throw new Error(`unknown credential home ${String(home satisfies never)}`);
  }
}
