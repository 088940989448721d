import { explainCode } from './explain.ts';
import type { Cause, RankedCause } from './types.ts';

/** Codes of wrappers and HTTP: their usual cause is only the likeliest of several. */
const openCode =
  /^(?:DM_|DMTS_|Premium_|ModelRefresh_|Gateway|Access|Authorization|\d{1,3}$|-|0x|invalid_|TooMany|Request)/i;
const sureFrom = { byCode: 0.7, byData: 0.85 } as const;
/** Where the text is about the data itself, no credential or gateway has anything to do with it. */
const inTheData: ReadonlySet<Cause> = new Set(['schema_or_query', 'data_conversion', 'privacy_firewall']);

/**
 * The cause that the text leaves no doubt about: the source's or Entra's own code says it, or the message is about the
 * data. Facts beside the text may comment on it, and never put another before it.
 */
export function clearCause([best]: readonly RankedCause[], codes: readonly string[]): RankedCause | undefined {
  if (best === undefined) return undefined;
  if (inTheData.has(best.cause) && best.confidence >= sureFrom.byData) return best;
  if (best.confidence < sureFrom.byCode) return undefined;
  const isSaid = codes.some((code) => !openCode.test(code) && explainCode(code)?.cause === best.cause);
  return isSaid ? best : undefined;
}
