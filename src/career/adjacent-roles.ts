/**
 * Occupations next to those that a person has worked in.
 *
 * Each title is put to the occupation of O*NET whose title means most nearly the same; what O*NET lists as related to that occupation is
 * adjacent. Nothing is derived beyond it: an occupation that O*NET relates to none of the person's is never named, and where no occupation is
 * near enough to a title, nothing is said about it.
 */
import { freezeDeep } from '../document/freeze-deep.ts';
import { resumeDocument, type ResumeSource } from '../document/parse-resume.ts';
import { embeddingBackground, withoutBackground } from '../embedding/background.ts';
import { bundledEmbedder } from '../embedding/bundled-embedder.ts';
import { embedAll } from '../embedding/embed-all.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { visibleText } from '../embedding/passages.ts';
import { InvalidInputError, typeName } from '../errors.ts';
import { blindedSpans } from '../features/personal-details.ts';
import { resumeFeatures } from '../features/resume-features.ts';
import { workName } from '../features/titles.ts';
import { chanceCosine, likeness } from '../match/meaning-comparison.ts';
import { bundledTaxonomy } from '../skills/bundled-taxonomy.ts';
import type { SkillId, SkillTaxonomy } from '../skills/taxonomy.ts';
import { dotProduct } from '../vector/cosine.ts';
import { OCCUPATIONS_ATTRIBUTION, occupationTable, type OccupationTable } from './occupations.ts';

export interface AdjacentRolesInput {
  /** Its titles, newest first, and its skills. */
  readonly resume?: ResumeSource | undefined;
  /** Titles of work, the most telling first; before those of the résumé. At least one of the two is given. */
  readonly titles?: readonly string[] | undefined;
  /** Default 10. */
  readonly limit?: number | undefined;
}

export interface AdjacentRolesOptions {
  readonly taxonomy?: SkillTaxonomy | undefined;
  readonly embedder?: Embedder | undefined;
  readonly referenceDate?: Date | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An occupation that a title was put to. */
export interface OwnOccupation {
  readonly code: string;
  readonly title: string;
  /** The title as it was given or read. */
  readonly fromTitle: string;
  /** How nearly the two mean the same, 0..1. */
  readonly likeness: number;
}

export interface AdjacentRole {
  /** O*NET-SOC code. */
  readonly code: string;
  /** As O*NET has it, in the plural. */
  readonly title: string;
  /** Of the person's occupations those that O*NET relates it to, with its place among the related ones, from 1. */
  readonly relatedTo: readonly { readonly code: string; readonly title: string; readonly place: number }[];
  /** Skills of the résumé that O*NET's tasks or technologies of the occupation name. Empty without a résumé. */
  readonly sharedSkills: readonly { readonly skillId: SkillId; readonly label: string }[];
  /** 0..1, what the list is ordered by: the place, worth less for an older or less certain title. */
  readonly closeness: number;
  /** One plain sentence for a person. */
  readonly reason: string;
}

export interface AdjacentRoles {
  /** What the titles were put to, one a title; a title that is near to no occupation is left out. */
  readonly occupations: readonly OwnOccupation[];
  /** Nearest first, equals by the number of shared skills, then by code. */
  readonly roles: readonly AdjacentRole[];
  readonly provenance: {
    /** Version of the table of occupations. */
    readonly occupations: string;
    readonly taxonomy: string;
    readonly embedder: string;
    /** To be shown wherever the roles are. */
    readonly attribution: string;
  };
}

const DEFAULT_LIMIT = 10;
const MOST_RESULTS = 200;
/** Titles looked at: older ones say little about where a person may go. */
const MOST_TITLES = 5;
const LONGEST_TITLE = 500;
/** As the title factor of the match weighs older titles. */
const AGE_LOSS = 0.15;
/** Loss of closeness a place among the related ones. Chosen, unmeasured: the tenth still counts more than half. */
const PLACE_LOSS = 0.04;

/**
 * Likeness from which a title counts as naming an occupation. Of 308 alternate titles of O*NET (every 150th) 173 reach it, and 47 % of those
 * have an occupation that lists them as the nearest; with 0.5 it is 218 and 43 %, with 0.7 it is 65 and 63 %.
 */
const LEAST_LIKENESS = 0.55;

/**
 * @throws InvalidInputError for neither a résumé nor a title, or an option out of range
 * @throws TrackruitError with code `embedding-failed`, or `store-failed` if the table cannot be imported
 * @throws the signal's reason if aborted
 *
 * @example
 * ```ts
 * import { adjacentRoles } from '@trackruit/ml';
 *
 * const { occupations, roles } = await adjacentRoles({ titles: ['Data Scientist'], limit: 2 });
 * console.log(occupations[0]?.title); // Data Scientists
 * console.log(roles[0]?.title); // Statisticians
 * ```
 */
export async function adjacentRoles(
  input: AdjacentRolesInput,
  options: AdjacentRolesOptions = {},
): Promise<AdjacentRoles> {
  const { signal, embedder = bundledEmbedder() } = options;
  signal?.throwIfAborted();
  const taxonomy = options.taxonomy ?? bundledTaxonomy();
  const limit = checkedLimit(input);
  const { titles, skills } = readInput(input, taxonomy, options.referenceDate);
  const table = await occupationTable();
  const own = await ownOccupations(titles, table, embedder, signal);
  const held = new Set(own.map(({ at }) => at));
  const found = new Map<number, { closeness: number; from: Map<number, number> }>();
  for (const { at, likeness: certainty, age } of own) {
    table.occupations[at]!.related.forEach((related, place) => {
      if (held.has(related)) return;
      const closeness = certainty * (1 - AGE_LOSS * age) * (1 - PLACE_LOSS * place);
      const known = found.get(related) ?? { closeness: 0, from: new Map<number, number>() };
      known.closeness = Math.max(known.closeness, closeness);
      known.from.set(at, place + 1);
      found.set(related, known);
    });
  }
  const roles = [...found].map(([at, { closeness, from }]): AdjacentRole => {
    const { code, title, skills: named } = table.occupations[at]!;
    const sharedSkills = named
      .filter((id) => skills.has(id))
      .flatMap((skillId) => {
        const skill = taxonomy.skill(skillId);
        return skill === undefined ? [] : [{ skillId, label: skill.label }];
      });
    const relatedTo = [...from]
      .map(([other, place]) => ({
        code: table.occupations[other]!.code,
        title: table.occupations[other]!.title,
        place,
      }))
      .sort((a, b) => a.place - b.place || (a.code < b.code ? -1 : 1));
    return { code, title, relatedTo, sharedSkills, closeness, reason: reasonOf(title, relatedTo, sharedSkills) };
  });
  roles.sort(
    (a, b) => b.closeness - a.closeness || b.sharedSkills.length - a.sharedSkills.length || (a.code < b.code ? -1 : 1),
  );
  return freezeDeep({
    occupations: own.map(({ at, fromTitle, likeness: certainty }) => ({
      code: table.occupations[at]!.code,
      title: table.occupations[at]!.title,
      fromTitle,
      likeness: certainty,
    })),
    roles: roles.slice(0, limit),
    provenance: {
      occupations: table.version,
      taxonomy: taxonomy.version,
      embedder: embedder.id,
      attribution: OCCUPATIONS_ATTRIBUTION,
    },
  });
}

function checkedLimit(input: AdjacentRolesInput): number {
  if (typeof input !== 'object' || (input as unknown) === null)
    throw new InvalidInputError('input', 'expected { resume } or { titles }');
  const { limit = DEFAULT_LIMIT } = input;
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_RESULTS)
    throw new InvalidInputError('input.limit', `expected a whole number from 1 to ${MOST_RESULTS}`);
  return limit;
}

interface NamedTitle {
  readonly text: string;
  /** What an embedder is to see of it. */
  readonly name: string;
}

function readInput(
  { resume, titles = [] }: AdjacentRolesInput,
  taxonomy: SkillTaxonomy,
  referenceDate: Date | undefined,
): { readonly titles: readonly NamedTitle[]; readonly skills: { has(id: SkillId): boolean } } {
  if (!Array.isArray(titles)) throw new InvalidInputError('input.titles', `expected a list, got ${typeName(titles)}`);
  const given = titles.map((title: unknown, at): NamedTitle => {
    if (typeof title !== 'string' || !/[\p{L}\p{N}]/u.test(title) || title.length > LONGEST_TITLE)
      throw new InvalidInputError(
        `input.titles[${at}]`,
        `expected a title of up to ${LONGEST_TITLE} characters, got ${typeName(title)}`,
      );
    return { text: title, name: workName(title) };
  });
  if (resume === undefined) {
    if (given.length === 0) throw new InvalidInputError('input', 'expected a resume or titles');
    return { titles: distinct(given), skills: new Set() };
  }
  const document = resumeDocument(resume, { referenceDate });
  const features = resumeFeatures(document, taxonomy);
  const blinded = features.isTitleOnly ? [] : blindedSpans(document.text, features.personal, features.names);
  const read = features.titles
    .map(({ span }): NamedTitle => {
      const text = visibleText(document.text, span, blinded);
      return { text, name: text === '' ? '' : workName(text) };
    })
    .filter(({ name }) => name !== '');
  return { titles: distinct([...given, ...read]), skills: features.skills };
}

function distinct(titles: readonly NamedTitle[]): readonly NamedTitle[] {
  const byName = new Map<string, NamedTitle>();
  for (const title of titles) {
    const key = title.name.toLowerCase();
    if (!byName.has(key)) byName.set(key, title);
  }
  return [...byName.values()].slice(0, MOST_TITLES);
}

interface PlacedTitle {
  readonly at: number;
  readonly fromTitle: string;
  readonly likeness: number;
  /** Titles before it. */
  readonly age: number;
}

/** Those with related occupations alone: the others ("All Other") lead nowhere. One a title, none twice. */
async function ownOccupations(
  titles: readonly NamedTitle[],
  { occupations }: OccupationTable,
  embedder: Embedder,
  signal: AbortSignal | undefined,
): Promise<readonly PlacedTitle[]> {
  const background = await embeddingBackground(embedder, { signal });
  const texts = [...titles.map(({ name }) => name), ...occupations.map(({ title }) => title)];
  const vectors = await embedAll(embedder, texts, { signal });
  const chance = chanceCosine(1, background.spread);
  const meant = occupations.map(({ title }) => withoutBackground(vectors.get(title)!, background));
  const placed: PlacedTitle[] = [];
  titles.forEach(({ text, name }, age) => {
    const vector = withoutBackground(vectors.get(name)!, background);
    let best = -1;
    let cosine = -1;
    meant.forEach((other, at) => {
      if (occupations[at]!.related.length === 0) return;
      const own = dotProduct(vector, other);
      if (own > cosine) {
        best = at;
        cosine = own;
      }
    });
    const nearness = likeness(cosine, chance);
    if (best < 0 || nearness < LEAST_LIKENESS || placed.some(({ at }) => at === best)) return;
    placed.push({ at: best, fromTitle: text, likeness: nearness, age });
  });
  return placed;
}

const SKILLS_SHOWN = 4;

function reasonOf(
  title: string,
  relatedTo: AdjacentRole['relatedTo'],
  sharedSkills: AdjacentRole['sharedSkills'],
): string {
  const from = relatedTo.map((one) => `${one.title} (place ${one.place})`).join(', ');
  const shown = sharedSkills.slice(0, SKILLS_SHOWN).map(({ label }) => label);
  const more = sharedSkills.length - shown.length;
  const skills =
    shown.length === 0
      ? ''
      : ` Of the skills of the résumé, its tasks and tools name ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  return `O*NET lists ${title} among the occupations related to ${from}.${skills}`;
}
