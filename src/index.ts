/**
 * The public list of `@trackruit/ml`, grouped by stage. A name that is not here is not part of the API.
 */

// text: positions
export type { Located, Span } from './text/span.ts';

// documents: text → structure
export { parseResume, resumeDocument, type ParseResumeOptions, type ResumeSource } from './document/parse-resume.ts';
export { jobDocument, parseJob, type JobSource } from './document/parse-job.ts';
export type { ExtractedDocument } from './document/extracted-document.ts';
export type { CalendarMonth, DateRange } from './document/dates/date-range.ts';
export type {
  CertificateEntry,
  DegreeLevel,
  EducationEntry,
  Fluency,
  LanguageEntry,
  ProfileLink,
  ProjectEntry,
  ResumeBasics,
  ResumeDocument,
  Section,
  SectionKind,
  SkillList,
  WorkEntry,
} from './document/resume-document.ts';
export type {
  EducationRequirement,
  JobDocument,
  JobPosting,
  JobSection,
  JobSectionKind,
  LanguageRequirement,
  Necessity,
  Requirement,
  Seniority,
  WorkplaceType,
} from './document/job-document.ts';

// skills: what a text says a person can do
export { bundledTaxonomy } from './skills/bundled-taxonomy.ts';
export { createTaxonomy } from './skills/taxonomy.ts';
export type { Skill, SkillId, SkillKind, SkillTaxonomy, SurfaceForm, SurfaceMatch } from './skills/taxonomy.ts';
export { extractSkills, type SkillMention } from './skills/mentions.ts';
export { coverSkills, type SkillAnswer, type SkillAnswerVia, type SkillCover } from './skills/coverage.ts';

// match: how well a résumé answers a posting
export { match } from './match/match.ts';
export { Matcher, type MatchCallOptions, type MatcherOptions, type MatchInput } from './match/matcher.ts';
export type { MatchWeights } from './match/match-weights.ts';
export type {
  MatchFactorId,
  MatchFix,
  MatchResult,
  MissingSkill,
  SkillGap,
  SkillMatch,
  SkillMatchVia,
} from './match/match-result.ts';

// explanation: the vocabulary of every result
export type { Evidence, Explained, Factor, Provenance } from './explanation/factor.ts';

// errors
export { InvalidInputError, TrackruitError, type TrackruitErrorCode } from './errors.ts';
