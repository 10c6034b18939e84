/**
 * How alike the two texts are word by word: shared terms weighed by how telling they are, the lines of work that the words
 * of each point to, and the areas their skills belong to. Boilerplate of the posting and personal details of the résumé take no part.
 */
import type { FactorReading } from '../../explanation/combine-factors.ts';
import { profileSimilarity } from '../../lexical/field-profile.ts';
import type { DocumentTerms } from '../../features/document-terms.ts';
import { areaSimilarity } from '../../features/skill-areas.ts';
import { scaledCosine, strongestSharedTerms } from '../../lexical/tfidf.ts';
import { spanText, type Span } from '../../text/span.ts';
import type { Comparison } from '../comparison.ts';

/**
 * Shares of the words, of the lines of work they point to, and of the areas the skills belong to. Chosen on the category tasks of
 * `bench/quality/ranking.ts`: all three rank better than any two, and near these shares alike.
 */
const WORDS_SHARE = 0.6;
const FIELDS_SHARE = 0.27;
const AREAS_SHARE = 0.13;
/** Similarity that counts as full: hardly any real résumé and posting of one trade come nearer. */
const FULL_SIMILARITY = 0.6;
/** Words named in the reason. */
const WORDS_SHOWN = 5;

export function lexicalSimilarityReading({ resume, job, sharedWeight }: Comparison): FactorReading | undefined {
  // A document of stop words and numbers has nothing to compare.
  if (resume.vector.length === 0 || job.vector.length === 0) return undefined;
  const words = scaledCosine(resume.vector, job.vector, sharedWeight);
  const field = Math.max(0, profileSimilarity(resume.profile, job.profile));
  const areas = areaSimilarity(resume.areas, job.areas);
  const value = Math.min(1, (WORDS_SHARE * words + FIELDS_SHARE * field + AREAS_SHARE * areas) / FULL_SIMILARITY);
  return {
    value,
    explain: () => {
      const shared = strongestSharedTerms(resume.vector, job.vector, WORDS_SHOWN);
      const spans = shared.flatMap((term) => placeOf(resume.terms, term));
      const words = spans.map((span) => `“${spanText(resume.document.text, span).toLowerCase()}”`).join(', ');
      return {
        reason:
          shared.length === 0
            ? 'The texts share no telling words.'
            : `The texts share most through words such as ${words}.`,
        evidence: [
          ...spans.map((span) => ({ document: 'resume', span }) as const),
          ...shared.flatMap((term) => placeOf(job.terms, term)).map((span) => ({ document: 'job', span }) as const),
        ],
      };
    },
  };
}

/** Where a document has the term first. */
function placeOf(terms: DocumentTerms, term: string): readonly Span[] {
  const token = terms.counts.find((one) => one.term === term)?.first;
  return token === undefined ? [] : [{ start: token.start, end: token.end }];
}
