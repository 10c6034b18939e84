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
  readonly url?: string | undefined;
  /** Where the work is done, if the board says so in a field of its own. */
  readonly workplace?: WorkplaceType | undefined;
  /** In schema.org's words: `FULL_TIME`, `PART_TIME`, `CONTRACTOR`, `TEMPORARY`, `INTERN`… */
  readonly employmentTypes?: readonly string[] | undefined;
  /** ISO 8601, as the board gives it; so is the day the posting ends. */
  readonly datePosted?: string | undefined;
  readonly validThrough?: string | undefined;
  readonly salary?: JobSalary | undefined;
}

/** Pay as the board states it. `parseJob` reads none of it: no score depends on money. */
export interface JobSalary {
  /** The same as `maximum` where one amount is told. */
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** ISO 4217. */
  readonly currency?: string | undefined;
  /** `HOUR`, `DAY`, `WEEK`, `MONTH`, `YEAR`. */
  readonly unit?: string | undefined;
}

/** `required`: without it the posting says no. `preferred`: nice to have, a plus, desirable. */
export type Necessity = 'required' | 'preferred';

/** Rungs of a career, lowest first. */
export type Seniority = 'intern' | 'junior' | 'mid' | 'senior' | 'lead' | 'manager' | 'director' | 'executive';

export type WorkplaceType = 'remote' | 'hybrid' | 'on-site';

/**
 * What a block of a posting is about. `company`, `benefits`, `equal-opportunity`, `application` are boilerplate, and `not-asked`
 * ("You don't need") is left out as they are.
 */
export type JobSectionKind =
  | 'overview'
  | 'responsibilities'
  | 'requirements'
  | 'preferred'
  | 'company'
  | 'benefits'
  | 'equal-opportunity'
  | 'application'
  | 'not-asked'
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
