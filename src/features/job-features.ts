/** Everything the engines need of one job posting, computed once and kept as long as the document lives. */
import { seniorityOf } from '../document/cues/seniority.ts';
import type { EducationRequirement, JobDocument, Necessity, Seniority } from '../document/job-document.ts';
import { degreeRank } from '../document/cues/education-levels.ts';
import { sha256 } from '../text/sha256.ts';
import { fieldProfile, type FieldProfile } from '../lexical/field-profile.ts';
import { termStatistics } from '../lexical/term-statistics.ts';
import { termVector, type TermVector } from '../lexical/tfidf.ts';
import { mentionsIn, type SkillMention } from '../skills/mentions.ts';
import type { SkillTaxonomy } from '../skills/taxonomy.ts';
import { TokenizedText } from '../skills/tokenized-text.ts';
import type { Located } from '../text/span.ts';
import { documentTerms, type DocumentTerms, type TermZone } from './document-terms.ts';
import { areYearsOfSkills, askedGroups, askedSkills, type AskedGroup, type AskedSkill } from './job-skills.ts';
import { skillAreas, type SkillAreas } from './skill-areas.ts';
import { titleFeatures, type TitleFeatures } from './titles.ts';

export interface JobFeatures {
  readonly document: JobDocument;
  readonly taxonomy: SkillTaxonomy;
  /** As in `ResumeFeatures`. */
  readonly isKept: boolean;
  /** SHA-256 of the source text. */
  readonly hash: string;
  readonly mentions: readonly SkillMention[];
  readonly askedSkills: readonly AskedSkill[];
  readonly askedGroups: Readonly<Record<Necessity, readonly AskedGroup[]>>;
  readonly terms: DocumentTerms;
  readonly vector: TermVector;
  readonly profile: FieldProfile;
  /** Areas of skill the posting asks for. */
  readonly areas: SkillAreas;
  readonly title?: TitleFeatures;
  readonly seniority?: Located<Seniority>;
  /** Years of work in general; absent where the posting asks for years of single skills only. */
  readonly minimumYears?: Located<number>;
  /** The longest experience asked for, in general or with one skill; 0 for none. */
  readonly mostYears: number;
  /** The lowest degree that will do; a required one before a preferred one. */
  readonly education?: EducationRequirement;
}

/**
 * Chosen on the category tasks of `bench/quality/ranking.ts`, where title weights of 5 to 8 rank alike. The words of requirement sections
 * ("degree", "equivalent", "excellent") say little about the work; what they ask for in skills has factors of its own.
 */
const TITLE_WEIGHT = 6;
const REQUIREMENTS_WEIGHT = 0.5;

const cache = new WeakMap<JobDocument, WeakMap<SkillTaxonomy, JobFeatures>>();

/** Features of a parsed posting; the second call with the same document and taxonomy returns the first one's object. */
export function jobFeatures(document: JobDocument, taxonomy: SkillTaxonomy): JobFeatures {
  let byTaxonomy = cache.get(document);
  if (byTaxonomy === undefined) cache.set(document, (byTaxonomy = new WeakMap()));
  let features = byTaxonomy.get(taxonomy);
  if (features === undefined) byTaxonomy.set(taxonomy, (features = readFeatures(document, taxonomy, true)));
  return features;
}

/** Features of a posting that nobody will ask for again; see `passingResumeFeatures`. */
export function passingJobFeatures(document: JobDocument, taxonomy: SkillTaxonomy): JobFeatures {
  return readFeatures(document, taxonomy, false);
}

function readFeatures(document: JobDocument, taxonomy: SkillTaxonomy, isKept: boolean): JobFeatures {
  const statistics = termStatistics();
  const read = new TokenizedText(document.text);
  const mentions = mentionsIn(read, document, taxonomy);
  const asked = askedSkills(document, mentions);
  const terms = documentTerms(read, termZones(document));
  const { title, seniority, minimumYears } = document;
  const rung = seniority ?? locatedSeniority(title);
  const education = lowestEducation(document.education);
  return {
    document,
    taxonomy,
    isKept,
    hash: sha256(document.text),
    mentions,
    askedSkills: asked,
    askedGroups: askedGroups(asked),
    areas: skillAreas(
      asked.map((skill) => [skill.skillId, skill.mentions.length] as const),
      taxonomy,
    ),
    terms,
    vector: termVector(terms.counts),
    profile: fieldProfile(terms.counts, statistics.fieldCount),
    ...(title === undefined ? {} : { title: titleFeatures(title.value, title.span, statistics) }),
    ...(rung === undefined ? {} : { seniority: rung }),
    ...(minimumYears === undefined || areYearsOfSkills(document, mentions, minimumYears) ? {} : { minimumYears }),
    mostYears: Math.max(minimumYears?.value ?? 0, ...asked.map(({ yearsAsked }) => yearsAsked ?? 0)),
    ...(education === undefined ? {} : { education }),
  };
}

/** Boilerplate, the employer's name and the place say nothing about the work. */
function termZones(document: JobDocument): readonly TermZone[] {
  const zones: TermZone[] = [];
  for (const { kind, body } of document.sections) {
    if (kind === 'requirements' || kind === 'preferred') zones.push({ span: body, weight: REQUIREMENTS_WEIGHT });
  }
  for (const span of document.boilerplate) zones.push({ span, weight: 0 });
  for (const detail of [document.company, document.location])
    if (detail !== undefined) zones.push({ span: detail.span, weight: 0 });
  if (document.title !== undefined) zones.push({ span: document.title.span, weight: TITLE_WEIGHT });
  return zones;
}

function locatedSeniority(title: Located<string> | undefined): Located<Seniority> | undefined {
  if (title === undefined) return undefined;
  const value = seniorityOf(title.value);
  return value === undefined ? undefined : { value, span: title.span };
}

/** "Bachelor's required, Master's preferred" asks for a bachelor's. */
function lowestEducation(asked: readonly EducationRequirement[]): EducationRequirement | undefined {
  let best: EducationRequirement | undefined;
  for (const one of asked) {
    if (best === undefined) best = one;
    else if (one.necessity !== best.necessity) best = one.necessity === 'required' ? one : best;
    else if (degreeRank(one.level) < degreeRank(best.level)) best = one;
  }
  return best;
}
