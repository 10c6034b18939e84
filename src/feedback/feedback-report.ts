/** What `scoreFeedback` returns: plain, readonly JSON. */
import type { SectionKind } from '../document/resume-document.ts';
import type { Factor } from '../explanation/factor.ts';
import type { Span } from '../text/span.ts';

/** One place that could be better. */
export interface FeedbackFinding {
  readonly criterionId: string;
  /** The words it is about; empty, at the start of the text, for something that is missing altogether. */
  readonly span: Span;
  /** What is wrong and why it matters, one sentence. */
  readonly reason: string;
  /** What to write instead, one sentence; never a fact that the résumé does not have. */
  readonly hint: string;
  /** What mending this alone adds to the score, 0..1; 0 for advice that is not scored. */
  readonly delta: number;
}

/** Something done well. */
export interface FeedbackPraise {
  readonly criterionId: string;
  readonly reason: string;
  /** The best places, at most three. */
  readonly spans: readonly Span[];
}

/** What stands under one heading, in the order of the résumé. */
export interface SectionInsight {
  readonly kind: SectionKind;
  readonly title?: string;
  readonly span: Span;
  readonly words: number;
  readonly findings: number;
  /** Sum of the findings' deltas in this section, 0..1; together they may gain less, for some criteria have enough before that. */
  readonly delta: number;
  /** The findings by criterion, most worth first. */
  readonly toMend: readonly SectionShare[];
  /** What was read in it, and what to mend first: one to three sentences. */
  readonly insight: string;
}

/** The findings of one criterion in one section. */
export interface SectionShare {
  readonly criterionId: string;
  readonly findings: number;
  /** Sum of their deltas, 0..1. */
  readonly delta: number;
}

export interface FeedbackMetrics {
  readonly words: number;
  readonly bullets: number;
  /** Bullets that hold a measured quantity. */
  readonly quantifiedBullets: number;
  /** Bullets that begin with what was done. */
  readonly bulletsWithVerb: number;
  readonly skills: number;
  readonly sections: number;
}

export interface FeedbackProvenance {
  readonly engine: string;
  readonly taxonomy: string;
  readonly tagger: string;
  /** Two letters: the language the criteria were chosen for. */
  readonly language: string;
  /** SHA-256 of the texts. */
  readonly inputs: { readonly resume: string; readonly job?: string };
  readonly referenceDate: string;
}

export interface FeedbackReport {
  /** 0..1 = the sum of `factors[i].contribution`. */
  readonly score: number;
  /** One for each criterion that could be applied, in the order of the catalogue. */
  readonly factors: readonly Factor[];
  /** Largest delta first, then by place. */
  readonly findings: readonly FeedbackFinding[];
  readonly praise: readonly FeedbackPraise[];
  readonly sections: readonly SectionInsight[];
  /** Criteria that stepped aside, with the reason; they take no part in the score. */
  readonly notApplicable: readonly { readonly criterionId: string; readonly reason: string }[];
  readonly metrics: FeedbackMetrics;
  readonly provenance: FeedbackProvenance;
}
