/** Which of a person's résumés to tailor: the one that the Matcher scores highest. */
import type { JobDocument } from '../document/job-document.ts';
import { resumeDocument, type ResumeSource } from '../document/parse-resume.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import { InvalidInputError } from '../errors.ts';
import type { Matcher } from '../match/matcher.ts';
import type { MatchResult } from '../match/match-result.ts';
import { namedResumes, type NamedResume } from '../recommend/named-resumes.ts';

export interface ChosenResume {
  readonly resume: ResumeDocument;
  /** Absent where there was no choice. */
  readonly resumeId?: string;
  readonly match: MatchResult;
}

export interface ChooseOptions {
  readonly referenceDate: Date | undefined;
  readonly signal: AbortSignal;
}

/** Résumés at most. Chosen, unmeasured: each is matched in full. */
const MOST_RESUMES = 50;

/** Of equals the first. */
export async function bestResume(
  input: {
    readonly resume?: ResumeSource | undefined;
    readonly resumes?: Iterable<ResumeSource | NamedResume> | undefined;
  },
  job: JobDocument,
  matcher: Matcher,
  { referenceDate, signal }: ChooseOptions,
): Promise<ChosenResume> {
  if (input.resumes === undefined) {
    const resume = resumeDocument(input.resume as ResumeSource, { referenceDate });
    return { resume, match: await matcher.match({ resume, job }, { signal }) };
  }
  const named = namedResumes(input.resumes);
  if (named.length === 0 || named.length > MOST_RESUMES)
    throw new InvalidInputError('resumes', `expected 1 to ${MOST_RESUMES} résumés, got ${named.length}`);
  let best: ChosenResume | undefined;
  for (const { id, resume: source } of named) {
    const resume = resumeDocument(source, { referenceDate });
    const match = await matcher.match({ resume, job }, { signal });
    if (best === undefined || match.score > best.match.score) best = { resume, resumeId: id, match };
  }
  return best!;
}
