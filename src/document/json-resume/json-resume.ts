/**
 * JSON Resume, version 1.0.0 (https://jsonresume.org/schema): the fields that this library writes.
 *
 * Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; addresses of pages are absolute. A stay that goes on has no `endDate`.
 */

export interface JsonResume {
  readonly $schema?: string;
  readonly basics?: JsonResumeBasics;
  readonly work?: readonly JsonResumeWork[];
  readonly volunteer?: readonly JsonResumeVolunteer[];
  readonly education?: readonly JsonResumeEducation[];
  readonly awards?: readonly JsonResumeAward[];
  readonly certificates?: readonly JsonResumeCertificate[];
  readonly publications?: readonly JsonResumePublication[];
  readonly skills?: readonly JsonResumeSkill[];
  readonly languages?: readonly JsonResumeLanguage[];
  readonly interests?: readonly JsonResumeInterest[];
  readonly references?: readonly JsonResumeReference[];
  readonly projects?: readonly JsonResumeProject[];
  readonly meta?: Readonly<Record<string, unknown>>;
}

export interface JsonResumeBasics {
  readonly name?: string;
  readonly label?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly summary?: string;
  readonly location?: JsonResumeLocation;
  readonly profiles?: readonly JsonResumeProfile[];
}

export interface JsonResumeLocation {
  readonly address?: string;
  readonly postalCode?: string;
  readonly city?: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode?: string;
  readonly region?: string;
}

export interface JsonResumeProfile {
  readonly network?: string;
  readonly username?: string;
  readonly url?: string;
}

export interface JsonResumeWork {
  readonly name?: string;
  readonly location?: string;
  /** Of the employer. */
  readonly description?: string;
  readonly position?: string;
  readonly url?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly summary?: string;
  readonly highlights?: readonly string[];
}

export interface JsonResumeVolunteer {
  readonly organization?: string;
  readonly position?: string;
  readonly url?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly summary?: string;
  readonly highlights?: readonly string[];
}

export interface JsonResumeEducation {
  readonly institution?: string;
  readonly url?: string;
  readonly area?: string;
  readonly studyType?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly score?: string;
  readonly courses?: readonly string[];
}

export interface JsonResumeAward {
  readonly title?: string;
  readonly date?: string;
  readonly awarder?: string;
  readonly summary?: string;
}

export interface JsonResumeCertificate {
  readonly name?: string;
  readonly date?: string;
  readonly url?: string;
  readonly issuer?: string;
}

export interface JsonResumePublication {
  readonly name?: string;
  readonly publisher?: string;
  readonly releaseDate?: string;
  readonly url?: string;
  readonly summary?: string;
}

export interface JsonResumeSkill {
  readonly name?: string;
  readonly level?: string;
  readonly keywords?: readonly string[];
}

export interface JsonResumeLanguage {
  readonly language?: string;
  readonly fluency?: string;
}

export interface JsonResumeInterest {
  readonly name?: string;
  readonly keywords?: readonly string[];
}

export interface JsonResumeReference {
  readonly name?: string;
  readonly reference?: string;
}

export interface JsonResumeProject {
  readonly name?: string;
  readonly description?: string;
  readonly highlights?: readonly string[];
  readonly keywords?: readonly string[];
  readonly startDate?: string;
  readonly endDate?: string;
  readonly url?: string;
  readonly roles?: readonly string[];
  readonly entity?: string;
  readonly type?: string;
}
