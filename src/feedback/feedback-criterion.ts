/** The contract of a criterion, and what it may look at. */
import type { ResumeDocument } from '../document/resume-document.ts';
import type { JobFeatures } from '../features/job-features.ts';
import type { ResumeFeatures } from '../features/resume-features.ts';
import type { TitleFeatures } from '../features/titles.ts';
import type { Span } from '../text/span.ts';
import type { Bullet } from './bullets.ts';

export interface FeedbackContext {
  readonly resume: ResumeDocument;
  readonly features: ResumeFeatures;
  /** Two letters, as far as the text tells: of the sentences, where they are in another language than the rest. */
  readonly language: string;
  /** What entries of work, projects and the like tell, in the order of the text. */
  readonly bullets: readonly Bullet[];
  /** Sentences of the summary. */
  readonly summary: readonly Bullet[];
  /** Present when a job was given. */
  readonly job?: JobFeatures;
  /** The role aimed at: that of the job, or the one named. */
  readonly role?: TitleFeatures;
}

/** A place that could be better, before its worth is known. */
export interface ReadFinding {
  readonly span: Span;
  readonly reason: string;
  readonly hint: string;
  /** How much the criterion's value would rise if this alone were mended, 0..1. */
  readonly gain: number;
}

export interface CriterionReading {
  /** 0..1 */
  readonly value: number;
  /** One sentence on the whole. */
  readonly reason: string;
  readonly findings: readonly ReadFinding[];
  /** The best places; praised when the value is high. */
  readonly best?: readonly Span[];
}

export interface FeedbackCriterion {
  readonly id: string;
  /** A few words for a heading. */
  readonly label: string;
  /** Weight among the criteria that apply, any unit. */
  readonly weight: number;
  /** Where the criterion or its thresholds come from. */
  readonly source: string;
  /** Said when the value is high. */
  readonly praise: string;
  /** The praise says that nothing is wrong ("No worn-out phrases."), so it is said only where nothing was found. */
  readonly praisesAll?: boolean;
  /** Languages whose words it knows; absent: any. In another language it steps aside. */
  readonly languages?: readonly string[];
  /** A text is the reason why it cannot be applied. */
  judge(context: FeedbackContext): CriterionReading | string;
}

/** Share of the whole that one of `count` things makes up. */
export function portion(count: number): number {
  return count === 0 ? 0 : 1 / count;
}

/** Start of the text: the place of what is missing altogether. */
export const NOWHERE: Span = { start: 0, end: 0 };
