import { isCredentialCause } from './is-credential.ts';
import type { Cause, RankedCause } from './types.ts';

const evidenceMax = 5;

/** The causes while the facts are weighed: each fact may raise, lower or only comment on some of them. */
export class Scale {
  readonly #causes: Map<Cause, { confidence: number; evidence: string[] }>;

  constructor(causes: readonly RankedCause[]) {
    this.#causes = new Map(
      causes.map(({ cause, confidence, evidence }) => [cause, { confidence, evidence: [...evidence] }]),
    );
  }

  get best(): Cause | undefined {
    return this.ranked()[0]?.cause;
  }

  get isCredential(): boolean {
    const { best } = this;
    return best !== undefined && isCredentialCause(best);
  }

  has(...causes: readonly Cause[]): boolean {
    return causes.some((cause) => this.#causes.has(cause));
  }

  /** Makes a cause at least this sure, and says why. */
  raise(cause: Cause, confidence: number, evidence: string): void {
    const known = this.#causes.get(cause) ?? { confidence: 0, evidence: [] };
    known.confidence = Math.min(0.97, Math.max(known.confidence + 0.03, confidence));
    known.evidence.unshift(evidence);
    this.#causes.set(cause, known);
  }

  /** Says something about a cause and leaves it as sure as it is, or a little surer. */
  comment(cause: Cause, evidence: string, more = 0): void {
    const known = this.#causes.get(cause);
    if (known === undefined) return;
    known.confidence = Math.max(known.confidence, Math.min(0.97, known.confidence + more));
    known.evidence.push(evidence);
  }

  /** Whatever was weighed since, this cause stays before the others and at least this sure. */
  keepFirst(cause: Cause, confidence: number): void {
    const known = this.#causes.get(cause);
    if (known === undefined) return;
    known.confidence = Math.max(known.confidence, confidence);
    for (const [other, weighed] of this.#causes) {
      if (other !== cause) weighed.confidence = Math.min(weighed.confidence, known.confidence - 0.05);
    }
  }

  lower(causes: readonly Cause[], factor: number, evidence?: string): void {
    for (const cause of causes) {
      const known = this.#causes.get(cause);
      if (known === undefined) continue;
      known.confidence *= factor;
      if (evidence !== undefined) known.evidence.push(evidence);
    }
  }

  ranked(): RankedCause[] {
    return [...this.#causes]
      .map(([cause, { confidence, evidence }]) => ({ cause, confidence, evidence: evidence.slice(0, evidenceMax) }))
      .sort((one, other) => other.confidence - one.confidence);
  }
}
