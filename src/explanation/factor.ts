/** The vocabulary of every judgement: a score that is the sum of named contributions, each with its evidence. */
import type { Span } from '../text/span.ts';

/** A place that a claim rests on. `resume` or `job` says which text the span points into. */
export interface Evidence {
  readonly document: 'resume' | 'job';
  readonly span: Span;
}

/** One named part of a score. */
export interface Factor<Id extends string = string> {
  readonly id: Id;
  /** 0..1, how well this part is met. */
  readonly value: number;
  /** 0..1; the weights of the factors present sum to 1. */
  readonly weight: number;
  /** `value × weight`, less whatever a cap took away. The contributions of all factors sum to the score. */
  readonly contribution: number;
  /** One plain sentence for a person. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

export interface Explained<Id extends string> {
  /** 0..1 = the sum of `factors[i].contribution`. */
  readonly score: number;
  readonly factors: readonly Factor<Id>[];
  readonly provenance: Provenance;
}

/** What a result was made from. Equal input and equal provenance give equal bytes. */
export interface Provenance {
  /** Engine and version: `match@5`. A changed score demands a new version. */
  readonly engine: string;
  readonly taxonomy: string;
  /** Version of the document-frequency table behind the lexical factor. */
  readonly termStatistics: string;
  /** Embedder id, or null when no embedder took part. */
  readonly embedder: string | null;
  /** SHA-256 of the two source texts, hexadecimal. */
  readonly inputs: { readonly resume: string; readonly job: string };
  /** `YYYY-MM`: the month that "present" was read as. */
  readonly referenceDate: string;
}
