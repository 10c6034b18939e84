/**
 * What was judged, when, for whom and on what ground: the entry that an audit, a notice or a person's question is answered from.
 *
 * It holds hashes of the texts and no word of them. It records a score, never a verdict; what people decided is theirs to write down.
 */
import { freezeDeep } from '../document/freeze-deep.ts';
import { checkObject, InvalidInputError } from '../errors.ts';
import type { Explained, Provenance } from '../explanation/factor.ts';

export interface DecisionRecordInput {
  /** A `MatchResult` or another explained score. */
  readonly result: Explained<string> & {
    readonly interval?: { readonly low: number; readonly high: number };
    readonly confidence?: number;
    readonly cap?: { readonly limit: number };
  };
  /** Who asked: a user's or a system's id, not a name. */
  readonly actor: string;
  /** What for, in a few words: "shortlist for requisition 4711". */
  readonly purpose: string;
  readonly at: Date;
  /** A person looked at the result before it was used. */
  readonly reviewedBy?: string | undefined;
}

/** Plain JSON. */
export interface DecisionRecord {
  readonly schema: 'trackruit-decision-record@1';
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actor: string;
  readonly purpose: string;
  readonly reviewedBy: string | null;
  readonly score: number;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly confidence?: number;
  readonly capLimit?: number;
  readonly factors: readonly {
    readonly id: string;
    readonly value: number;
    readonly weight: number;
    readonly contribution: number;
  }[];
  readonly provenance: Provenance;
  readonly notice: string;
}

/** @throws InvalidInputError if it is not said who asked, what for and when */
export function decisionRecord(input: DecisionRecordInput): DecisionRecord {
  checkObject(input, 'input', '{ result, actor, purpose, at }');
  const { result, actor, purpose, at, reviewedBy } = input;
  for (const [name, value] of [
    ['actor', actor],
    ['purpose', purpose],
  ] as const)
    if (typeof value !== 'string' || value.trim() === '') throw new InvalidInputError(name, 'expected a text');
  if (!(at instanceof Date) || Number.isNaN(at.getTime())) throw new InvalidInputError('at', 'expected a valid Date');
  if (!Array.isArray(result?.factors)) throw new InvalidInputError('result', 'expected an explained score');
  return freezeDeep({
    schema: 'trackruit-decision-record@1' as const,
    at: at.toISOString(),
    actor,
    purpose,
    reviewedBy: reviewedBy ?? null,
    score: result.score,
    ...(result.interval === undefined ? {} : { interval: { ...result.interval } }),
    ...(result.confidence === undefined ? {} : { confidence: result.confidence }),
    ...(result.cap === undefined ? {} : { capLimit: result.cap.limit }),
    factors: result.factors.map(({ id, value, weight, contribution }: Explained<string>['factors'][number]) => ({
      id,
      value,
      weight,
      contribution,
    })),
    provenance: { ...result.provenance, inputs: { ...result.provenance.inputs } },
    notice:
      'A score is a reading of two texts. It is no decision about a person and must not be the only ground of one.',
  });
}
