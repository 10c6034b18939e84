/** What the work is called, and how high it stands: the posting's title against the résumé's headline and positions. */
import type { Seniority } from '../../document/job-document.ts';
import { seniorityRank } from '../../document/cues/seniority.ts';
import type { FactorReading } from '../../explanation/combine-factors.ts';
import { profileSimilarity } from '../../lexical/field-profile.ts';
import type { Comparison } from '../comparison.ts';

/**
 * Share of the line of work: what all titles of the résumé point to against what the posting's words do. Titles are short
 * and often differ by words ("Staff Accountant", "Tax Associate"); on the category tasks the line of work ranks better than the words
 * of the titles.
 */
const FIELD_SHARE = 0.7;
/** Likeness of a few titles and a whole posting that counts as full. Chosen, unmeasured. */
const FULL_FIELD = 0.6;
/** Share of the rung where both sides name one; the title's words make up the rest. Chosen, unmeasured. */
const SENIORITY_SHARE = 0.25;

export function titleReading({ resume, job, closestTitle: best }: Comparison): FactorReading | undefined {
  const asked = job.title;
  if (asked === undefined || asked.vector.length === 0) return undefined;
  if (best === undefined) {
    return {
      value: undefined,
      explain: () => ({
        reason: 'No position or headline could be read from the résumé.',
        evidence: [{ document: 'job', span: asked.span }],
      }),
    };
  }
  const rungs = rungCloseness(resume.seniority?.value, job.seniority?.value);
  const field = Math.min(1, Math.max(0, profileSimilarity(resume.titleProfile, job.profile)) / FULL_FIELD);
  const work = Math.max(best.similarity, (1 - FIELD_SHARE) * best.similarity + FIELD_SHARE * field);
  const value = rungs === undefined ? work : (1 - SENIORITY_SHARE) * work + SENIORITY_SHARE * rungs;
  return {
    value,
    explain: () => ({
      reason: reasonOf(best.similarity, field, resume.seniority?.value, job.seniority?.value),
      evidence: [
        { document: 'job', span: asked.span },
        { document: 'resume', span: best.title.span },
      ],
    }),
  };
}

/** Loss for a rung too low, and the smaller one for a rung too high. Chosen, unmeasured. */
const LOSS_BELOW = 0.25;
const LOSS_ABOVE = 0.12;

/** 0..1; undefined unless both sides name a rung. */
function rungCloseness(own: Seniority | undefined, asked: Seniority | undefined): number | undefined {
  if (own === undefined || asked === undefined) return undefined;
  const difference = seniorityRank(own) - seniorityRank(asked);
  return Math.max(0, 1 - (difference < 0 ? -difference * LOSS_BELOW : difference * LOSS_ABOVE));
}

/** Below this likeness of the words a position is not called related by its name. Chosen, unmeasured. */
const RELATED_NAME = 0.3;
const CLOSE_NAME = 0.7;
/** Share of a full field likeness from which the work is called of one kind. Chosen, unmeasured. */
const SAME_LINE = 0.6;

function reasonOf(similarity: number, field: number, own: Seniority | undefined, asked: Seniority | undefined): string {
  const rung =
    own === undefined || asked === undefined
      ? ''
      : own === asked
        ? `; both are at ${asked} level`
        : `; ${asked} level is asked for, the résumé shows ${own}`;
  if (similarity >= CLOSE_NAME) return `The résumé's closest position is close to the posting's title${rung}.`;
  if (similarity >= RELATED_NAME) return `The résumé's closest position is related to the posting's title${rung}.`;
  if (field >= SAME_LINE)
    return `The résumé's positions have other names but belong to the posting's line of work${rung}.`;
  return `The résumé's positions are far from the posting's title${rung}.`;
}
