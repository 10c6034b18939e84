/** How much there was to go on, whatever the score says. */
import type { DocumentTerms } from '../features/document-terms.ts';
import type { Comparison } from './comparison.ts';

/**
 * Amounts at which a text gives half of what it could: a résumé of 60 telling words, a posting of 40, four skills in either,
 * a known-word share of 0.25. Chosen, unmeasured.
 */
const HALF_RESUME = 60;
const HALF_JOB = 40;
const HALF_SKILLS = 4;
/** English work texts have 0.6 to 0.9 of their terms in the table, other languages 0.05 to 0.25. */
const FULL_KNOWN_SHARE = 0.5;
/** Two texts in different languages share few words even when they fit. */
const OTHER_LANGUAGE = 0.5;
/** Nothing dated though years are asked for. */
const UNDATED = 0.8;

/** 0..1, rising with the length of both texts, the skills found on both sides, and the share of words we know. */
export function matchConfidence({ resume, job }: Comparison): number {
  const amount = Math.min(half(resume.terms.length, HALF_RESUME), half(job.terms.length, HALF_JOB));
  const skills = Math.min(half(resume.skills.size, HALF_SKILLS), half(job.askedSkills.length, HALF_SKILLS));
  const language = Math.min(knownWords(resume.terms), knownWords(job.terms));
  const sameLanguage = resume.terms.language.language === job.terms.language.language ? 1 : OTHER_LANGUAGE;
  const dates = job.mostYears > 0 && resume.years === undefined ? UNDATED : 1;
  return Math.sqrt(amount * skills) * language * sameLanguage * dates;
}

function half(amount: number, atHalf: number): number {
  return amount / (amount + atHalf);
}

function knownWords({ knownShare }: DocumentTerms): number {
  return Math.min(1, knownShare / FULL_KNOWN_SHARE);
}
