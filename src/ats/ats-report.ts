/** What `checkAts` returns: plain, readonly JSON. */
import type { Factor } from '../explanation/factor.ts';
import type { SectionKind } from '../document/resume-document.ts';
import type { Span } from '../text/span.ts';
import type { AtsClass } from './ats-rule.ts';

export type AtsSeverity = 'critical' | 'major' | 'minor' | 'advice';

export interface AtsIssue {
  readonly ruleId: string;
  readonly class: AtsClass;
  readonly severity: AtsSeverity;
  readonly message: string;
  readonly fix: string;
  readonly source: string;
  /** Place in the text; absent for what concerns the whole file. */
  readonly span?: Span;
  /** Counted from 0. */
  readonly page?: number;
  /** What keeping this rule would add to the score, all of its places together, 0..1. */
  readonly delta: number;
}

/** The view a tracking system gets: what a parser finds in the text, and nothing of how it looks. */
export interface WhatWasRead {
  readonly characters: number;
  readonly words: number;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly location: string | null;
  readonly links: readonly string[];
  readonly sections: readonly { readonly kind: SectionKind; readonly title: string | null }[];
  readonly work: readonly {
    readonly employer: string | null;
    readonly position: string | null;
    readonly dates: string | null;
    readonly highlights: number;
  }[];
  readonly education: readonly {
    readonly institution: string | null;
    readonly studyType: string | null;
    readonly dates: string | null;
  }[];
  readonly skills: readonly string[];
  /** Text the file hides, which no score listens to. */
  readonly hiddenCharacters: number;
}

/** How the wording of a posting is covered; no part of the score. */
export interface KeywordCoverage {
  /** 0..1: share of the skills asked for that are named, or implied by one that is; 0 where none is asked for. */
  readonly share: number;
  readonly matched: readonly string[];
  readonly missing: readonly string[];
}

/** A bound that a vendor documents, and whether the file keeps it. */
export interface VendorLimit {
  readonly vendor: string;
  readonly limit: string;
  /** Null where nothing is known of the file. */
  readonly isKept: boolean | null;
  readonly source: string;
  /** When the source was read, as year and month. */
  readonly asOf: string;
}

export interface AtsProvenance {
  readonly engine: string;
  readonly taxonomy: string;
  /** SHA-256 of the texts; null where there was none. */
  readonly inputs: { readonly resume: string | null; readonly job?: string };
  readonly referenceDate: string;
}

export interface AtsReport {
  /** How well the text can be taken out and read into fields, 0..1 = the sum of `factors[i].contribution`. */
  readonly score: number;
  /** One for each scored rule that could be applied, in the order of the catalogue; `id` is the rule's. */
  readonly factors: readonly Factor[];
  /** Present when a hard stop held the score down. */
  readonly cap?: { readonly limit: number; readonly ruleId: string };
  /** Gravest class first, then by delta. */
  readonly issues: readonly AtsIssue[];
  readonly notApplied: readonly { readonly ruleId: string; readonly reason: string }[];
  /** Absent where no text could be taken out. */
  readonly whatWasRead?: WhatWasRead;
  /** Present when a job was given. */
  readonly keywordCoverage?: KeywordCoverage;
  readonly vendorLimits: readonly VendorLimit[];
  readonly provenance: AtsProvenance;
}
