/** What a wording says about a person, and what in the résumé says so too. */
import type { Span } from '../../text/span.ts';

export type ClaimKind =
  | 'employer'
  | 'title'
  | 'date'
  | 'degree'
  | 'institution'
  | 'certificate'
  | 'number'
  | 'skill'
  | 'name'
  | 'contact'
  /** Any other word that the old wording does not say: a deed, an outcome, an extent, a quality, a word nobody knows. */
  | 'statement'
  /** Text for a machine or a command instead of a wording: markup, links, instructions, signs of another script inside a word. */
  | 'foreign-text';

/** What a grounded and an unsupported claim have in common. */
export interface Claim {
  readonly kind: ClaimKind;
  /** As written. */
  readonly surface: string;
  /** In the wording that was looked at. */
  readonly span: Span;
}

export interface GroundedClaim extends Claim {
  /** In the résumé, never empty: the claim itself, or for an implied skill what implies it. */
  readonly evidence: readonly Span[];
}

export interface UnsupportedClaim extends Claim {
  /** One plain sentence: why it does not hold. */
  readonly problem: string;
}

/** A wording is grounded when `unsupported` is empty. */
export interface Grounding {
  /** What it says that the old wording did not, in order. */
  readonly supported: readonly GroundedClaim[];
  /** In order of their place. */
  readonly unsupported: readonly UnsupportedClaim[];
}
