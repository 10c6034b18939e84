/**
 * A résumé as structure: JSON Resume's words (work, position, highlights…) with a span for every value.
 *
 * Everything is plain, frozen JSON. Absent means "not found", never "empty string". A value is what its span covers, but for three
 * cases that only files with a layout have: what a link points to, a title in a margin, and a table cell over several lines, whose
 * span is the first of them. An entry over two pages or columns spans what stands between its parts.
 */
import type { DateRange, CalendarMonth } from './dates/date-range.ts';
import type { Located, Span } from '../text/span.ts';

/** A value that was read, and how likely it is to be the right one for its field. */
export interface Reading<Value> extends Located<Value> {
  /**
   * 0..1, the share of readings on the same evidence that were right in labelled résumés (`bench/quality/parse.ts` prints it).
   * Absent where nothing was guessed: the source itself names the field, as JSON Resume does.
   */
  readonly confidence?: number;
}

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
  /**
   * The heading's words without decoration. Absent for a body that a document begins with, and for one that goes on at the top of a
   * column from the page before. A title that stands in the margin over several lines has all its words as value and its first line as span.
   */
  readonly title?: Located<string>;
  /** That the title is one; 0..1 as in `Reading`. */
  readonly confidence?: number;
  /** Heading and body. */
  readonly span: Span;
  /** Body alone; may be empty. */
  readonly body: Span;
  /** List items of the body, in order, without their signs: those of its entries and those of no entry. */
  readonly highlights?: readonly Located<string>[];
}

/** A page or profile of the person: `https://github.com/…`, `linkedin.com/in/…`. */
export interface ProfileLink {
  readonly url: string;
  /** Lower-case network name (`linkedin`, `github`…) where the host tells it. */
  readonly network?: string;
  readonly span: Span;
}

export interface ResumeBasics {
  readonly name?: Reading<string>;
  /** Headline under the name, as in "Senior Data Engineer". */
  readonly label?: Reading<string>;
  /**
   * Where the file has the address only as a link behind other words or an icon, the span is that of the words, and empty for the
   * icon. The same holds for the telephone number and for links.
   */
  readonly email?: Reading<string>;
  readonly phone?: Reading<string>;
  readonly location?: Reading<string>;
  readonly links: readonly ProfileLink[];
  readonly summary?: Located<string>;
}

/** The dates of an entry; `confidence` as in `Reading`. */
export interface DateReading extends DateRange {
  readonly confidence?: number;
}

export interface WorkEntry {
  /** Employer. */
  readonly name?: Reading<string>;
  readonly position?: Reading<string>;
  readonly location?: Located<string>;
  readonly dates?: DateReading;
  /** Bullet points and sentences of the entry, in order, without their markers. */
  readonly highlights: readonly Located<string>[];
  /** The whole entry, header and highlights. */
  readonly span: Span;
}

/** Ordered from lowest to highest; compare with `degreeRank`. */
export type DegreeLevel = 'secondary' | 'vocational' | 'associate' | 'bachelor' | 'master' | 'doctorate';

export interface EducationEntry {
  readonly institution?: Reading<string>;
  /** The degree as written: "B.Sc.", "Master of Arts". */
  readonly studyType?: Reading<string>;
  readonly level?: DegreeLevel;
  /** Field of study. */
  readonly area?: Located<string>;
  readonly dates?: DateReading;
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
