/** Everything the engines need of one résumé, computed once and kept as long as the document lives. */
import { degreeRank } from '../document/cues/education-levels.ts';
import type { Seniority } from '../document/job-document.ts';
import type { DegreeLevel, ResumeDocument, SectionKind } from '../document/resume-document.ts';
import { sha256 } from '../text/sha256.ts';
import { fieldProfile, type FieldProfile } from '../lexical/field-profile.ts';
import { termStatistics } from '../lexical/term-statistics.ts';
import { termVector, type TermVector } from '../lexical/tfidf.ts';
import { coverSkills, type SkillCover } from '../skills/coverage.ts';
import { mentionsIn, type SkillMention } from '../skills/mentions.ts';
import type { SkillId, SkillTaxonomy } from '../skills/taxonomy.ts';
import { TokenizedText } from '../skills/tokenized-text.ts';
import { isLineEnd } from '../text/lines.ts';
import { spanText, trimSpan, type Located, type Span } from '../text/span.ts';
import type { Token } from '../text/tokenize.ts';
import { documentTerms, type DocumentTerms, type TermZone } from './document-terms.ts';
import { nameMentions, personalSpans, withoutNames } from './personal-details.ts';
import { resumeSkills, type ResumeSkill } from './resume-skills.ts';
import { skillAreas, type SkillAreas } from './skill-areas.ts';
import { titleFeatures, titlesProfile, type TitleFeatures } from './titles.ts';

export interface ResumeFeatures {
  readonly document: ResumeDocument;
  readonly taxonomy: SkillTaxonomy;
  /** Whether they are kept as long as the document lives, and so may be what others work out of them. */
  readonly isKept: boolean;
  /** SHA-256 of the source text. */
  readonly hash: string;
  readonly mentions: readonly SkillMention[];
  /** Personal details as `personalSpans` finds them; none in a title. */
  readonly personal: readonly Span[];
  /** Words of the person's name wherever they stand. */
  readonly names: readonly Token[];
  readonly skills: ReadonlyMap<SkillId, ResumeSkill>;
  readonly cover: SkillCover;
  readonly terms: DocumentTerms;
  readonly vector: TermVector;
  readonly profile: FieldProfile;
  /** Areas of skill the résumé moves in. */
  readonly areas: SkillAreas;
  /** Lines of work that the headline and the positions point to, newer ones more; all zero without titles. */
  readonly titleProfile: FieldProfile;
  /** Headline and positions, newest first as far as dates tell. */
  readonly titles: readonly TitleFeatures[];
  /** The text is one short line: a title that postings are looked up with, which can show neither skills nor years. */
  readonly isTitleOnly: boolean;
  /** Rung of the latest position that names one. */
  readonly seniority?: Located<Seniority>;
  /** Years with at least one job; absent without readable dates. */
  readonly years?: number;
  /** Date ranges of the work entries, as evidence. */
  readonly workDates: readonly Span[];
  /** Highest degree. Absent when none was read, see `hasEducation`. */
  readonly degree?: { readonly level: DegreeLevel; readonly span: Span };
  /** Some education is written down, whether or not its level could be read. */
  readonly hasEducation: boolean;
  /** The words that a change of the text is assumed to have added; absent for a text as it is. */
  readonly assumed?: { readonly kind: 'skill'; readonly skillId: SkillId } | { readonly kind: 'headline' };
}

/**
 * Weights of the places in a résumé: positions tell the trade, education and interests less than the rest. Chosen on the category tasks of
 * `bench/quality/ranking.ts`, where 1 to 6 for positions rank alike.
 */
export const POSITION_WEIGHT = 3;
const SECTION_WEIGHT: Readonly<Partial<Record<SectionKind, number>>> = { education: 0.5, interests: 0.5 };

const cache = new WeakMap<ResumeDocument, WeakMap<SkillTaxonomy, ResumeFeatures>>();

/** Features of a parsed résumé; the second call with the same document and taxonomy returns the first one's object. */
export function resumeFeatures(document: ResumeDocument, taxonomy: SkillTaxonomy): ResumeFeatures {
  let byTaxonomy = cache.get(document);
  if (byTaxonomy === undefined) cache.set(document, (byTaxonomy = new WeakMap()));
  let features = byTaxonomy.get(taxonomy);
  if (features === undefined) byTaxonomy.set(taxonomy, (features = readFeatures(document, taxonomy, true)));
  return features;
}

/**
 * Features of a résumé that nobody will ask for again, kept nowhere: what a `WeakMap` holds outlives its key until the whole heap
 * is swept, which costs more than the map saves.
 */
export function passingResumeFeatures(document: ResumeDocument, taxonomy: SkillTaxonomy): ResumeFeatures {
  return readFeatures(document, taxonomy, false);
}

function readFeatures(document: ResumeDocument, taxonomy: SkillTaxonomy, isKept: boolean): ResumeFeatures {
  const statistics = termStatistics();
  const line = titleLine(document);
  const personal = line === undefined ? personalSpans(document) : [];
  // Of a parsed document this leaves out names, addresses and employers by itself.
  const read = new TokenizedText(document.text);
  const found = mentionsIn(read, document, taxonomy);
  // A text of one line may look like nothing but a name ("Flash-Animator").
  const names = line === undefined ? nameMentions(document, read.tokens, statistics, found) : [];
  // "Ruby Swift was named engineer of the year": no skill.
  const mentions = withoutNames(found, names);
  const skills = resumeSkills(document, mentions);
  const nameStarts = new Set(names.map(({ start }) => start));
  const blind = documentTerms(read, termZones(document, personal), ({ start }) => nameStarts.has(start));
  // Rather compare what looks like nothing but a name than nothing.
  const terms = blind.length > 0 ? blind : documentTerms(read, []);
  const titles = line === undefined ? titlesOf(document) : [titleFeatures(line.value, line.span, statistics)];
  const seniority = titles.find((title) => title.seniority !== undefined);
  const degree = highestDegree(document);
  return {
    document,
    taxonomy,
    isKept,
    hash: sha256(document.text),
    mentions,
    personal,
    names,
    isTitleOnly: line !== undefined,
    skills,
    cover: coverSkills(taxonomy, skills.keys()),
    terms,
    vector: termVector(terms.counts),
    profile: fieldProfile(terms.counts, statistics.fieldCount),
    areas: skillAreas(
      [...skills.values()].map((skill) => [skill.skillId, skill.mentions.length] as const),
      taxonomy,
    ),
    titleProfile: titlesProfile(titles),
    titles,
    ...(seniority?.seniority === undefined ? {} : { seniority: { value: seniority.seniority, span: seniority.span } }),
    ...(document.monthsWorked === undefined ? {} : { years: document.monthsWorked / 12 }),
    workDates: document.work.flatMap(({ dates }) => (dates?.months === undefined ? [] : [dates.span])),
    ...(degree === undefined ? {} : { degree }),
    hasEducation:
      document.education.length > 0 ||
      document.sections.some(({ kind, body }) => kind === 'education' && body.end > body.start),
  };
}

function termZones(document: ResumeDocument, personal: readonly Span[]): readonly TermZone[] {
  const zones: TermZone[] = [];
  for (const { kind, span } of document.sections) {
    const weight = SECTION_WEIGHT[kind];
    if (weight !== undefined) zones.push({ span, weight });
  }
  const { label } = document.basics;
  if (label !== undefined) zones.push({ span: label.span, weight: POSITION_WEIGHT });
  for (const { position } of document.work)
    if (position !== undefined) zones.push({ span: position.span, weight: POSITION_WEIGHT });
  for (const span of personal) zones.push({ span, weight: 0 });
  return zones;
}

/** Longest title; a longer line is a sentence about somebody. Chosen, unmeasured. */
const MOST_TITLE_WORDS = 14;

/** The only line of a text, where it may be a title: short, without contact details and dates. */
function titleLine({ text, basics, work }: ResumeDocument): Located<string> | undefined {
  const span = trimSpan(text, { start: 0, end: text.length });
  for (let at = span.start; at < span.end; at++) if (isLineEnd(text.charCodeAt(at))) return undefined;
  if (basics.email !== undefined || basics.phone !== undefined || basics.links.length > 0) return undefined;
  if (work.some(({ dates }) => dates !== undefined)) return undefined;
  const value = spanText(text, span);
  return value.split(/\s+/).length <= MOST_TITLE_WORDS ? { value, span } : undefined;
}

/** Titles beyond this number are old news, and a hostile text may hold any number. */
const MOST_TITLES = 30;

function titlesOf(document: ResumeDocument): readonly TitleFeatures[] {
  const statistics = termStatistics();
  const positions = document.work
    .map((entry, order) => ({ entry, order, end: endMonth(entry.dates) }))
    .filter(({ entry }) => entry.position !== undefined)
    .sort((a, b) => b.end - a.end || a.order - b.order)
    .map(({ entry }) => entry.position!);
  const located = document.basics.label === undefined ? positions : [document.basics.label, ...positions];
  return located.slice(0, MOST_TITLES).map(({ value, span }) => titleFeatures(value, span, statistics));
}

/** Months since year 0 of a range's end, for ordering; undated entries come last. */
function endMonth(dates: ResumeDocument['work'][number]['dates']): number {
  const end = dates?.end ?? dates?.start;
  return end === undefined ? -1 : end.year * 12 + (end.month ?? 12);
}

function highestDegree(document: ResumeDocument): { readonly level: DegreeLevel; readonly span: Span } | undefined {
  let best: { level: DegreeLevel; span: Span } | undefined;
  for (const { level, studyType, span } of document.education) {
    if (level !== undefined && (best === undefined || degreeRank(level) > degreeRank(best.level)))
      best = { level, span: studyType?.span ?? span };
  }
  return best;
}
