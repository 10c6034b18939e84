/** A job posting as structure: what it asks for, how strongly, and which parts say nothing about the candidate. */
import type { Located, Span } from '../text/span.ts';
import type { DegreeLevel, Fluency } from './resume-document.ts';

/** A posting with its fields apart, as job boards deliver it. */
export interface JobPosting {
  /** The caller's own key; comes back in results. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly company?: string | undefined;
  readonly location?: string | undefined;
  readonly description: string;
}

/** `required`: without it the posting says no. `preferred`: nice to have, a plus, desirable. */
export type Necessity = 'required' | 'preferred';

/** Rungs of a career, lowest first. */
export type Seniority = 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'manager' | 'director' | 'executive';

export type WorkplaceType = 'remote' | 'hybrid' | 'on-site';

/** What a block of a posting is about. `company`, `benefits`, `equal-opportunity`, `application` are boilerplate. */
export type JobSectionKind =
  | 'overview'
  | 'responsibilities'
  | 'requirements'
  | 'preferred'
  | 'company'
  | 'benefits'
  | 'equal-opportunity'
  | 'application'
  | 'other';

export interface JobSection {
  readonly kind: JobSectionKind;
  readonly title?: Located<string>;
  readonly span: Span;
  readonly body: Span;
}

/** One line or sentence that asks something of the candidate. */
export interface Requirement {
  readonly necessity: Necessity;
  readonly span: Span;
  /** "5+ years of…" → 5; "3-5 years" → 3; "six months" → 0.5. */
  readonly minimumYears?: Located<number>;
}

/** A degree the posting asks for; the lowest level that will do. */
export interface EducationRequirement {
  readonly level: DegreeLevel;
  readonly necessity: Necessity;
  /** The posting accepts experience instead ("or equivalent practical experience"). */
  readonly orEquivalent: boolean;
  readonly span: Span;
}

export interface LanguageRequirement {
  readonly language: Located<string>;
  readonly fluency?: Fluency;
  readonly necessity: Necessity;
}

export interface JobDocument {
  readonly kind: 'job';
  /** The source, untouched; for a `JobPosting` its title, company, location and description, one under the other. */
  readonly text: string;
  readonly id?: string;
  readonly title?: Located<string>;
  readonly company?: Located<string>;
  readonly location?: Located<string>;
  readonly workplace?: Located<WorkplaceType>;
  readonly seniority?: Located<Seniority>;
  readonly sections: readonly JobSection[];
  readonly responsibilities: readonly Located<string>[];
  readonly requirements: readonly Requirement[];
  readonly education: readonly EducationRequirement[];
  readonly languages: readonly LanguageRequirement[];
  /** The largest `minimumYears` that is not tied to one skill, or else the largest of all. */
  readonly minimumYears?: Located<number>;
  /**
   * Benefits, equal-opportunity statements, "about us", how to apply, labelled facts ("Salary: …"), and demands that
   * are expressly not made ("no experience needed"): left out of what the job needs. In order.
   */
  readonly boilerplate: readonly Span[];
}
