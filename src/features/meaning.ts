/**
 * The vectors of one document: of its titles, of its passages, and of the whole.
 *
 * What all lines of work share for the embedder is taken off every vector. A passage weighs by its place and its
 * length; sums go through the passages in the order of their texts, so that the order of a document's lines changes no bit.
 */
import { embedAll } from '../embedding/embed-all.ts';
import { embeddingBackground, withoutBackground, type EmbeddingBackground } from '../embedding/background.ts';
import type { Embedder, EmbedOptions } from '../embedding/embedder.ts';
import { MOST_PASSAGE_WORDS } from '../embedding/passages.ts';
import type { SkillId } from '../skills/taxonomy.ts';
import type { Span } from '../text/span.ts';
import { unitLength, weightedSum } from '../vector/cosine.ts';
import type { JobFeatures } from './job-features.ts';
import { jobPassages } from './job-passages.ts';
import type { ResumeFeatures } from './resume-features.ts';
import { blindedSpans, nameSpans } from './personal-details.ts';
import { resumePassages } from './resume-passages.ts';
import { workName } from './titles.ts';

/** A stretch of a document as the embedder is to see it. */
interface Stretch {
  readonly text: string;
  readonly span: Span;
  /** Above 0; only ratios within one document matter. */
  readonly weight: number;
  /** It asks something of the candidate. */
  readonly isRequirement: boolean;
}

/** A stretch with its vector, of length 1; zero where the embedder knows none of its words. */
export interface MeantStretch extends Stretch {
  readonly vector: Float32Array;
}

export interface ResumeMeaning {
  /** Newest first, weighed by age. */
  readonly titles: readonly MeantStretch[];
  /** Ascending by text. */
  readonly passages: readonly MeantStretch[];
  /** Weighted sum of the passages, not scaled. */
  readonly sum: Float32Array;
  /** That of the titles, of length 1. */
  readonly titleGist: Float32Array;
  /** The whole résumé, of length 1; zero without a known word. */
  readonly gist: Float32Array;
}

export interface JobMeaning {
  readonly title: MeantStretch | undefined;
  /** Ascending by text. */
  readonly passages: readonly MeantStretch[];
  /** The whole posting, of length 1; zero without a known word. */
  readonly gist: Float32Array;
  /** The names of the skills it asks for, as lines of a résumé: what naming one would add. */
  readonly skills: ReadonlyMap<SkillId, MeantStretch>;
}

/** Two documents as one embedder understands them. */
export interface Meanings {
  readonly resume: ResumeMeaning;
  readonly job: JobMeaning;
  readonly background: EmbeddingBackground;
}

interface KnownMeanings {
  readonly resumes: WeakMap<ResumeFeatures, ResumeMeaning>;
  readonly jobs: WeakMap<JobFeatures, JobMeaning>;
}

const known = new WeakMap<Embedder, KnownMeanings>();

/**
 * Embeds what is not embedded yet, all of it in one go; kept as long as the features and the embedder live, if the features are.
 *
 * @throws as `embedAll`
 */
export async function meanings(
  resume: ResumeFeatures,
  job: JobFeatures,
  embedder: Embedder,
  options: EmbedOptions = {},
): Promise<Meanings> {
  const kept = keptMeanings(embedder);
  const background = await embeddingBackground(embedder, options);
  const knownResume = kept.resumes.get(resume);
  const knownJob = kept.jobs.get(job);
  if (knownResume !== undefined && knownJob !== undefined) return { resume: knownResume, job: knownJob, background };
  const mostWords = mostWordsOf(embedder);
  const resumeTexts = knownResume === undefined ? stretchesOfResume(resume, mostWords) : undefined;
  const jobTexts = knownJob === undefined ? stretchesOfJob(job, mostWords) : undefined;
  const meant = await embedded([...(resumeTexts?.all ?? []), ...(jobTexts?.all ?? [])], embedder, options);
  const ownMeaning = knownResume ?? meaningOfResume(resumeTexts!, meant, embedder.dimensions);
  const askedMeaning = knownJob ?? meaningOfJob(jobTexts!, meant, embedder.dimensions);
  if (resume.isKept) kept.resumes.set(resume, ownMeaning);
  if (job.isKept) kept.jobs.set(job, askedMeaning);
  return { resume: ownMeaning, job: askedMeaning, background };
}

/** A résumé without a posting, for what looks postings up with it; a match with one asks for nothing again. As `meanings`. */
export async function resumeMeaning(
  resume: ResumeFeatures,
  embedder: Embedder,
  options: EmbedOptions = {},
): Promise<ResumeMeaning> {
  const kept = keptMeanings(embedder);
  const knownMeaning = kept.resumes.get(resume);
  if (knownMeaning !== undefined) return knownMeaning;
  const texts = stretchesOfResume(resume, mostWordsOf(embedder));
  const meaning = meaningOfResume(texts, await embedded(texts.all, embedder, options), embedder.dimensions);
  kept.resumes.set(resume, meaning);
  return meaning;
}

/** A posting without a résumé, as `resumeMeaning`. */
export async function jobMeaning(
  job: JobFeatures,
  embedder: Embedder,
  options: EmbedOptions = {},
): Promise<JobMeaning> {
  const kept = keptMeanings(embedder);
  const knownMeaning = kept.jobs.get(job);
  if (knownMeaning !== undefined) return knownMeaning;
  const texts = stretchesOfJob(job, mostWordsOf(embedder));
  const meaning = meaningOfJob(texts, await embedded(texts.all, embedder, options), embedder.dimensions);
  kept.jobs.set(job, meaning);
  return meaning;
}

function keptMeanings(embedder: Embedder): KnownMeanings {
  let kept = known.get(embedder);
  if (kept === undefined) known.set(embedder, (kept = { resumes: new WeakMap(), jobs: new WeakMap() }));
  return kept;
}

function mostWordsOf({ maxPassageWords = MOST_PASSAGE_WORDS }: Embedder): number {
  return Math.max(1, Math.min(MOST_PASSAGE_WORDS, maxPassageWords));
}

async function embedded(
  texts: readonly string[],
  embedder: Embedder,
  options: EmbedOptions,
): Promise<(stretch: Stretch) => MeantStretch> {
  const background = await embeddingBackground(embedder, options);
  const vectors = await embedAll(embedder, texts, options);
  return (stretch) => ({ ...stretch, vector: withoutBackground(vectors.get(stretch.text)!, background) });
}

/** Titles beyond this number are old news. */
const MOST_TITLES = 8;

interface ResumeTexts {
  readonly titles: readonly Stretch[];
  readonly passages: readonly Stretch[];
  readonly all: readonly string[];
}

function stretchesOfResume(
  { document, personal, names, isTitleOnly, titles: ownTitles }: ResumeFeatures,
  mostWords: number,
): ResumeTexts {
  const blinded = isTitleOnly ? [] : blindedSpans(document.text, personal, names);
  const titles = ownTitles
    .map(({ span }) => ({ text: workName(document.text, span, blinded), span }))
    .filter(({ text }) => text !== '')
    .slice(0, MOST_TITLES)
    .map(({ text, span }, age) => ({ text, span, weight: ageWeight(age), isRequirement: false }));
  const passages = resumePassages(document, blinded, mostWords, isTitleOnly ? [] : nameSpans(document, names))
    .map(({ passage: { text, span }, weight }) => ({
      text,
      span,
      weight: weight * lengthWeight(text),
      isRequirement: false,
    }))
    .sort(byText);
  return { titles, passages, all: [...titles, ...passages].map(({ text }) => text) };
}

interface JobTexts {
  readonly title: Stretch | undefined;
  readonly passages: readonly Stretch[];
  readonly skills: ReadonlyMap<SkillId, Stretch>;
  readonly all: readonly string[];
}

function stretchesOfJob({ document, askedSkills, title: ownTitle }: JobFeatures, mostWords: number): JobTexts {
  const title =
    ownTitle === undefined
      ? undefined
      : { text: workName(ownTitle.text), span: ownTitle.span, weight: 1, isRequirement: false };
  const passages = jobPassages(document, mostWords)
    .map(({ passage: { text, span }, weight, isRequirement }) => ({
      text,
      span,
      weight: weight * lengthWeight(text),
      isRequirement,
    }))
    .sort(byText);
  const skills = new Map(
    askedSkills.map(({ skillId, label, mentions }) => [
      skillId,
      { text: label, span: mentions[0]!.span, weight: lengthWeight(label), isRequirement: false },
    ]),
  );
  return {
    title,
    passages,
    skills,
    all: [...(title === undefined ? [] : [title]), ...passages, ...skills.values()].map(({ text }) => text),
  };
}

function byText(a: Stretch, b: Stretch): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : b.weight - a.weight || a.span.start - b.span.start;
}

/** The square root of its number of words: a long line says more than a short one, though not in proportion. */
function lengthWeight(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return Math.sqrt(words);
}

/** A title counts this much less than the one after it, down to the floor. Chosen, unmeasured. */
const AGE_LOSS = 0.15;
const AGE_FLOOR = 0.4;

/** Weight of the title that `age` newer ones precede. */
function ageWeight(age: number): number {
  return Math.max(AGE_FLOOR, 1 - AGE_LOSS * age);
}

function meaningOfResume(
  texts: ResumeTexts,
  meant: (stretch: Stretch) => MeantStretch,
  dimensions: number,
): ResumeMeaning {
  const titles = texts.titles.map(meant);
  const passages = texts.passages.map(meant);
  const sum = sumOf(passages, dimensions);
  const titleGist = unitLength(sumOf(titles, dimensions));
  return { titles, passages, sum, titleGist, gist: gistOf(sum, titleGist) };
}

function meaningOfJob(texts: JobTexts, meant: (stretch: Stretch) => MeantStretch, dimensions: number): JobMeaning {
  const title = texts.title === undefined ? undefined : meant(texts.title);
  const passages = texts.passages.map(meant);
  return {
    title,
    passages,
    gist: gistOf(sumOf(passages, dimensions), unitLength(sumOf(title === undefined ? [] : [title], dimensions))),
    skills: new Map([...texts.skills].map(([skillId, stretch]) => [skillId, meant(stretch)])),
  };
}

/** The résumé with one more line, which comes last. */
export function withPassage(meaning: ResumeMeaning, passage: MeantStretch): ResumeMeaning {
  const sum = weightedSum([meaning.sum, passage.vector], [1, passage.weight], meaning.sum.length);
  return { ...meaning, passages: [...meaning.passages, passage], sum, gist: gistOf(sum, meaning.titleGist) };
}

/** The résumé with one more title before its own, each of which is one title older then. */
export function withTitle(meaning: ResumeMeaning, title: MeantStretch): ResumeMeaning {
  const titles = [title, ...meaning.titles]
    .slice(0, MOST_TITLES)
    .map((one, age) => ({ ...one, weight: ageWeight(age) }));
  const titleGist = unitLength(sumOf(titles, meaning.sum.length));
  return { ...meaning, titles, titleGist, gist: gistOf(meaning.sum, titleGist) };
}

function sumOf(stretches: readonly MeantStretch[], dimensions: number): Float32Array {
  return weightedSum(
    stretches.map(({ vector }) => vector),
    stretches.map(({ weight }) => weight),
    dimensions,
  );
}

/** Share of the titles in the gist of a document that has any. */
const TITLE_SHARE = 0.5;

/** Of the sum of the passages and the gist of the titles. */
function gistOf(passages: Float32Array, titles: Float32Array): Float32Array {
  return unitLength(weightedSum([unitLength(passages), titles], [1 - TITLE_SHARE, TITLE_SHARE], passages.length));
}
