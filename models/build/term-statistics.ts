/**
 * Learns models/term-statistics.txt: how common a term is in texts about work, and which occupations it points to.
 *
 *   node models/build/term-statistics.ts        (needs ../shared/data or TRACKRUIT_DATA)
 *
 * 1. Document frequency over openly licensed texts of all trades: O*NET occupations, ESCO occupations, job ads, résumés.
 *    Ads and résumés are few and read like the texts the library will meet, so one counts as ten occupations.
 * 2. For each term, the O*NET broad occupations (SOC codes cut to six characters) whose titles, tasks and technologies use
 *    it most above its average share: log ((p(term | occupation) + λ p(term)) / ((1 + λ) p(term))), largest four kept.
 * No text is kept, only counts; a term must occur in several occupations or in three ads or résumés, which leaves no names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { termsOf } from '../../src/lexical/terms.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const root = process.env['TRACKRUIT_DATA'] ?? new URL('../../../shared/data/', import.meta.url).pathname;
const target = new URL('../term-statistics.txt', import.meta.url);

/** Terms in fewer (weighted) documents than this are left out: down to 20 the ranking measures did not change. */
const LEAST_FREQUENCY = 24;
/** Occupations kept for a term. Three cost a point of nDCG@10 on the category tasks, six gained nothing for their bytes. */
const FIELDS_KEPT = 4;
/** Least log ratio for a term to point to an occupation at all. */
const LEAST_ASSOCIATION = 0.2;
/** λ of the smoothing; between 0.02 and 1 no measurable difference. */
const SMOOTHING = 0.1;
/** Weight of an occupation's titles against its description, tasks and technologies together. */
const TITLE_WEIGHT = 3;
const OWN_TEXT_WEIGHT = 10;

interface Occupation {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly alternate_titles?: readonly string[];
  readonly tasks?: readonly string[];
  readonly technologies?: readonly (string | { readonly name?: string })[];
}

function records<Row>(path: string): readonly Row[] {
  return readFileSync(`${root}/${path}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function counts(text: string): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const term of termsOf(tokenize(text))) result.set(term, (result.get(term) ?? 0) + 1);
  return result;
}

const frequency = new Map<string, number>();
let documents = 0;

function addDocument(terms: Iterable<string>, weight: number): void {
  documents += weight;
  for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + weight);
}

const onet = records<Occupation>('corpus-open/onet_occupations.jsonl');
const titles = onet.map((one) => counts([one.title, ...(one.alternate_titles ?? [])].join('\n')));
const whole = onet.map((one) =>
  counts(
    [
      one.title,
      one.description,
      ...(one.alternate_titles ?? []),
      ...(one.tasks ?? []),
      ...(one.technologies ?? []).map((entry) => (typeof entry === 'string' ? entry : (entry.name ?? ''))),
    ].join('\n'),
  ),
);
for (const terms of whole) addDocument(terms.keys(), 1);
for (const one of records<{ label: string; alt?: readonly string[]; description: string }>(
  'corpus-open/esco_occupations.jsonl',
)) {
  addDocument(counts([one.label, ...(one.alt ?? []), one.description].join('\n')).keys(), 1);
}
// One profession only: a quarter of these ads, or analytics would look like everybody's work.
records<{ title: string; description: string }>('jobs-analytics-engineering/jobs.jsonl').forEach((job, at) => {
  if (at % 4 === 0) addDocument(counts(`${job.title}\n${job.description}`).keys(), OWN_TEXT_WEIGHT);
});
for (const job of records<{ title: string; description: string }>('jobs-dfe/jobs.jsonl')) {
  addDocument(counts(`${job.title}\n${job.description}`).keys(), OWN_TEXT_WEIGHT);
}
for (const job of records<{ text: string }>('skills-skillspan/skillspan.jsonl'))
  addDocument(counts(job.text).keys(), OWN_TEXT_WEIGHT);
for (const resume of records<{ lines: readonly { text: string }[] }>('resume-sections/lines.jsonl')) {
  addDocument(counts(resume.lines.map((line) => line.text).join('\n')).keys(), OWN_TEXT_WEIGHT);
}

const fieldIds = [...new Set(onet.map((one) => one.id.slice(0, 6)))].sort();
const fieldAt = new Map(fieldIds.map((id, at) => [id, at]));
const shares = new Map<string, Float64Array>();
const mass = new Float64Array(fieldIds.length);

/** Adds a text to its occupation: its terms share one unit of mass, repeats damped by a logarithm. */
function addToField(field: number, terms: ReadonlyMap<string, number>, weight: number): void {
  let length = 0;
  for (const count of terms.values()) length += Math.log(1 + count);
  if (length === 0) return;
  for (const [term, count] of terms) {
    let share = shares.get(term);
    if (share === undefined) shares.set(term, (share = new Float64Array(fieldIds.length)));
    share[field]! += (weight * Math.log(1 + count)) / length;
  }
  mass[field]! += weight;
}

onet.forEach((one, at) => {
  const field = fieldAt.get(one.id.slice(0, 6))!;
  addToField(field, whole[at]!, 1);
  addToField(field, titles[at]!, TITLE_WEIGHT);
});
const totalMass = mass.reduce((sum, value) => sum + value, 0);

/** Indices of the occupations a term points to most, ascending. */
function fieldsOf(term: string): readonly number[] {
  const share = shares.get(term);
  if (share === undefined) return [];
  const average = share.reduce((sum, value) => sum + value, 0) / totalMass;
  const associations: { field: number; strength: number }[] = [];
  share.forEach((value, field) => {
    const strength = Math.log((value / mass[field]! + SMOOTHING * average) / (average * (1 + SMOOTHING)));
    if (strength > LEAST_ASSOCIATION) associations.push({ field, strength });
  });
  return associations
    .sort((a, b) => b.strength - a.strength || a.field - b.field)
    .slice(0, FIELDS_KEPT)
    .map((one) => one.field)
    .sort((a, b) => a - b);
}

const lines = [...frequency]
  .filter(([, count]) => count >= LEAST_FREQUENCY)
  .map(([term]) => term)
  .sort((a, b) => (a < b ? -1 : 1))
  .map((term) => `${term}\t${idf(frequency.get(term)!).toFixed(1)}\t${fieldsOf(term).join(' ')}`.trimEnd());

function idf(count: number): number {
  return Math.log(1 + (documents + 1) / (count + 0.5));
}

writeFileSync(
  target,
  [
    '# Made by models/build/term-statistics.ts; see models/README.md for sources and licences. Do not edit.',
    '# term, inverse document frequency ln(1 + (n + 1) / (df + 0.5)), numbers of the occupations it points to',
    `fields ${fieldIds.join(' ')}`,
    ...lines,
    '',
  ].join('\n'),
);
console.log(
  `${lines.length} terms of ${frequency.size}, ${fieldIds.length} occupations, from ${documents} weighted documents`,
);
