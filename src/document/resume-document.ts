/**
 * A résumé as structure: JSON Resume's words (work, position, highlights…) with a span for every value.
 *
 * Everything is plain, frozen JSON. Absent means "not found", never "empty string".
 */
import type { DateRange, CalendarMonth } from './dates/date-range.ts';
import type { Located, Span } from '../text/span.ts';

/** What a section is about, whatever its heading says. `other` keeps sections nobody classified. */
export type SectionKind =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'projects'
  | 'certificates'
  | 'languages'
  | 'awards'
  | 'publications'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'contact'
  | 'other';

/** One heading and what stands under it. Two headings with the same words give two sections, in source order. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading's words without decoration; absent for a body that a document begins with. */
  readonly title?: Located<string>;
  /** Heading and body. */
  readonly span: Span;
  /** Body alone; may be empty. */
  readonly body: Span;
}

/** A page or profile of the person: `https://github.com/…`, `linkedin.com/in/…`. */
export interface ProfileLink {
  readonly url: string;
  /** Lower-case network name (`linkedin`, `github`…) where the host tells it. */
  readonly network?: string;
  readonly span: Span;
}

export interface ResumeBasics {
  readonly name?: Located<string>;
  /** Headline under the name, as in "Senior Data Engineer". */
  readonly label?: Located<string>;
  readonly email?: Located<string>;
  readonly phone?: Located<string>;
  readonly location?: Located<string>;
  readonly links: readonly ProfileLink[];
  readonly summary?: Located<string>;
}

export interface WorkEntry {
  /** Employer. */
  readonly name?: Located<string>;
  readonly position?: Located<string>;
  readonly location?: Located<string>;
  readonly dates?: DateRange;
  /** Bullet points and sentences of the entry, in order, without their markers. */
  readonly highlights: readonly Located<string>[];
  /** The whole entry, header and highlights. */
  readonly span: Span;
}

/** Ordered from lowest to highest; compare with `degreeRank`. */
export type DegreeLevel = 'secondary' | 'vocational' | 'associate' | 'bachelor' | 'master' | 'doctorate';

export interface EducationEntry {
  readonly institution?: Located<string>;
  /** The degree as written: "B.Sc.", "Master of Arts". */
  readonly studyType?: Located<string>;
  readonly level?: DegreeLevel;
  /** Field of study. */
  readonly area?: Located<string>;
  readonly dates?: DateRange;
  readonly span: Span;
}

/** A line of a skills section: "Languages: Python, Go" → name "Languages", keywords Python and Go. */
export interface SkillList {
  readonly name?: Located<string>;
  readonly keywords: readonly Located<string>[];
  readonly span: Span;
}

export interface ProjectEntry {
  readonly name?: Located<string>;
  readonly dates?: DateRange;
  readonly highlights: readonly Located<string>[];
  readonly span: Span;
}

export interface CertificateEntry {
  readonly name: Located<string>;
  readonly date?: DateRange;
  readonly issuer?: Located<string>;
}

/** CEFR-like rungs of a spoken language, lowest first. */
export type Fluency = 'elementary' | 'intermediate' | 'advanced' | 'fluent' | 'native';

export interface LanguageEntry {
  /** Name as written ("Deutsch", "German"). */
  readonly language: Located<string>;
  readonly fluency?: Located<Fluency>;
}

export interface ResumeDocument {
  readonly kind: 'resume';
  /** The source, untouched. All spans point into it. */
  readonly text: string;
  readonly basics: ResumeBasics;
  readonly sections: readonly Section[];
  readonly work: readonly WorkEntry[];
  readonly education: readonly EducationEntry[];
  readonly skills: readonly SkillList[];
  readonly projects: readonly ProjectEntry[];
  readonly certificates: readonly CertificateEntry[];
  readonly languages: readonly LanguageEntry[];
  /** The month that "present" was read as. */
  readonly referenceDate: CalendarMonth;
  /** Months with at least one job, overlapping jobs counted once. Absent when no entry has a readable range. */
  readonly monthsWorked?: number;
}
