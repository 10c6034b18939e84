/**
 * The gate of rewrites: what a new wording of one passage may say.
 *
 * Not a search for lies but the other way round: every word of the rewrite has to be accounted for by the old wording, by the entry it
 * stands in, by the skills of the résumé, or by a list of words that state nothing. Then what is made of the words is checked: numbers
 * stay with what they count, titles with whom they name, limits with what they limit. The posting licenses nothing.
 */
import type { JobFeatures } from '../../features/job-features.ts';
import type { ResumeFeatures } from '../../features/resume-features.ts';
import { mentionsIn } from '../../skills/mentions.ts';
import { TokenizedText } from '../../skills/tokenized-text.ts';
import type { TailorPassage } from '../passages.ts';
import type { Grounding, UnsupportedClaim } from './claim.ts';
import { checkJoinedFacts } from './joined-facts.ts';
import { checkCompany, checkConditions, checkDenied } from './circumstance-claims.ts';
import { checkHandedOn } from './handed-on-deeds.ts';
import { checkIntervals } from './interval-claims.ts';
import { checkLevels } from './level-claims.ts';
import { checkLimits } from './limit-claims.ts';
import { checkPlurals } from './plural-claims.ts';
import { checkSides } from './prepositions.ts';
import { checkQuantities } from './quantity-claims.ts';
import { passageSources, resumeReading, type PassageSources, type ResumeReading } from './resume-sources.ts';
import { ClaimLog, type RewriteReading } from './rewrite-reading.ts';
import { skillWords } from './skill-claims.ts';
import { sourceFacts } from './source-facts.ts';
import { mixedWords, signsOf, strangeSigns, type KnownSigns } from './strange-signs.ts';
import { checkTitles } from './title-claims.ts';
import { checkWords } from './word-claims.ts';
import { readWording } from './wording-text.ts';

/** A rewording may be so much longer than the old wording; beyond that it is no rewording. Chosen, unmeasured. */
const MOST_TIMES = 3;
const MOST_FURTHER = 200;

/** Everything about one passage that does not depend on the rewrite; worked out once, for all that is streamed of it. */
export interface RewriteContext {
  readonly reading: ResumeReading;
  readonly sources: PassageSources;
  readonly signs: KnownSigns;
  readonly job: JobFeatures | undefined;
  readonly longest: number;
}

export function rewriteContext(input: {
  readonly resume: ResumeFeatures;
  readonly job?: JobFeatures | undefined;
  readonly original: string | TailorPassage;
}): RewriteContext {
  const reading = resumeReading(input.resume);
  const sources = passageSources(reading, input.original);
  const { text } = sources.passage.wording;
  return {
    reading,
    sources,
    job: input.job,
    signs: {
      passage: signsOf(text),
      resume: reading.signs,
      has: (word) => text.includes(word),
    },
    longest: MOST_TIMES * text.length + MOST_FURTHER,
  };
}

/**
 * What a new wording of a passage claims, and whether the résumé supports it. Linear in both texts; a rewrite of more than three times
 * the old wording and 200 characters is refused unread.
 *
 * `original` is the passage, or its text as it stands in the résumé.
 */
export function groundRewrite(input: {
  readonly resume: ResumeFeatures;
  readonly job?: JobFeatures | undefined;
  readonly original: string | TailorPassage;
  readonly rewritten: string;
}): Grounding {
  return groundWording(rewriteContext(input), input.rewritten);
}

/** The same for a passage that was looked at before. */
export function groundWording(context: RewriteContext, rewritten: string): Grounding {
  const { reading, sources, signs } = context;
  if (rewritten.length > context.longest)
    return refused({
      kind: 'foreign-text',
      surface: rewritten.slice(0, SHOWN),
      span: { start: 0, end: rewritten.length },
      problem: 'It is too long for a rewording of this passage.',
    });
  if (plainOf(rewritten) === plainOf(sources.passage.wording.text)) return { supported: [], unsupported: [] };
  const strange = [...strangeSigns(rewritten, signs), ...mixedWords(rewritten, signs)];
  if (strange.length > 0) return { supported: [], unsupported: strange };
  const wording = readWording(rewritten, sources.language, sources.lexicon);
  if (wording.words.length === 0)
    return refused({
      kind: 'statement',
      surface: rewritten,
      span: { start: 0, end: rewritten.length },
      problem: 'It has no words.',
    });
  const claims = new ClaimLog(rewritten);
  const read: RewriteReading = {
    reading,
    job: context.job,
    sources,
    facts: sourceFacts(sources.passage, sources.lexicon),
    wording,
    claims,
  };
  const skills = skillWords(read, mentionsIn(new TokenizedText(rewritten), undefined, reading.resume.taxonomy));
  const licences = checkWords(read, skills.licensed);
  for (const { mention, evidence, from, to } of skills.grounded)
    if (licences.slice(from, to).includes('skill')) claims.support('skill', mention.span, evidence);
  for (const { span } of skills.refused) claims.refuse('skill', span, 'The résumé does not show this skill here.');
  checkQuantities(read);
  checkTitles(read, licences);
  checkSides(read, licences);
  checkPlurals(read);
  checkLevels(read);
  checkIntervals(read);
  checkHandedOn(read);
  checkLimits(read);
  checkConditions(read);
  checkDenied(read);
  checkCompany(read);
  checkJoinedFacts(read);
  return { supported: inOrder(claims.supported), unsupported: withoutRepeats(inOrder(claims.unsupported)) };
}

/** Blanks and the full stop at the end apart. */
function plainOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[.;]$/, '');
}

const SHOWN = 80;

function refused(claim: UnsupportedClaim): Grounding {
  return { supported: [], unsupported: [claim] };
}

function inOrder<Claim extends { readonly span: { readonly start: number; readonly end: number } }>(
  claims: readonly Claim[],
): readonly Claim[] {
  return [...claims].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** One claim for each place: the first reason is enough. */
function withoutRepeats(claims: readonly UnsupportedClaim[]): readonly UnsupportedClaim[] {
  let end = -1;
  return claims.filter(({ span }) => {
    const isNew = span.start >= end;
    end = Math.max(end, span.end);
    return isNew;
  });
}
