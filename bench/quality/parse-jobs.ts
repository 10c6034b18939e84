/**
 * How well are postings read? Run: node bench/quality/parse-jobs.ts [--mistakes N] [--set NAME]
 *
 * Truth is what the data itself says: Google's three headings for duty, required and preferred; job boards' level for
 * seniority; marked skills for what must not be boilerplate; a slow pattern for asked years. Where a set has no
 * truth, shares are printed, to be compared between revisions and not to be read as accuracy.
 *
 * Traps: a job board's level is set by whoever posted (Indian "Executive" is a clerk); the slow pattern for years also
 * takes some company histories; titles of a board are often not in the description.
 */
import { existsSync, readFileSync } from 'node:fs';
import { seniorityRank } from '../../src/document/cues/seniority.ts';
import type { JobDocument, Seniority } from '../../src/document/job-document.ts';
import { jobNeeds } from '../../src/document/job/job-needs.ts';
import { parseJob } from '../../src/document/parse-job.ts';

const root = process.env['TRACKRUIT_DATA'] ?? new URL('../../../shared/data/', import.meta.url).pathname;

interface Posting {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly location?: string;
  readonly level?: string;
  readonly languages_required?: readonly string[];
  readonly skills?: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

const sets: Readonly<Record<string, readonly string[]>> = {
  google: ['jobs-google/jobs.jsonl'],
  dfe: ['jobs-dfe/jobs.jsonl'],
  'linkedin-india': ['jobs-linkedin-india/jobs.jsonl'],
  'analytics-engineering': ['jobs-analytics-engineering/jobs.jsonl'],
  glassdoor: ['jobs-glassdoor-data/jobs.jsonl'],
  dice: ['jobs-dice/jobs.jsonl'],
  'tech-domains': ['jobs-tech-domains/jobs.jsonl'],
  'decision-pt': ['pairs-decision-pt/jobs.jsonl'],
  german: ['jobs-other-languages/jobs.de.jsonl'],
  french: ['jobs-other-languages/jobs.fr.jsonl'],
  spanish: ['jobs-other-languages/jobs.es.jsonl'],
  dutch: ['jobs-other-languages/jobs.nl.jsonl'],
  polish: ['jobs-other-languages/jobs.pl.jsonl'],
  skillspan: ['skills-skillspan/skillspan.jsonl'],
};

const mistakesWanted = Number(argument('--mistakes') ?? 0);
const only = argument('--set');

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

function read(path: string): Posting[] {
  const lines = readFileSync(`${root}/${path}`, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      // One source wrote NaN for a missing value.
      const row = JSON.parse(line.replaceAll(': NaN', ': null')) as Record<string, unknown>;
      return { ...row, text: (row['description'] ?? row['text'] ?? '') as string } as unknown as Posting;
    })
    .filter(({ text }) => /\p{L}/u.test(text));
}

const mistakes = new Map<string, string[]>();

function mistake(kind: string, text: string): void {
  const list = mistakes.get(kind) ?? [];
  list.push(text.replace(/\s+/g, ' ').slice(0, 260));
  mistakes.set(kind, list);
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

if (!existsSync(`${root}/jobs-google`)) {
  console.log('no data at', root, '(set TRACKRUIT_DATA)');
  process.exit(0);
}

function shares(name: string, postings: readonly Posting[]): void {
  let characters = 0;
  let boilerplate = 0;
  let requirement = 0;
  let duty = 0;
  let withTitle = 0;
  let rightTitle = 0;
  let withRequirements = 0;
  let withPreferred = 0;
  let withSections = 0;
  let withEducation = 0;
  const started = performance.now();
  for (const posting of postings) {
    const job = parseJob(posting.text);
    characters += job.text.length;
    for (const span of job.boilerplate) boilerplate += span.end - span.start;
    for (const need of jobNeeds(job)) {
      if (need.role === 'requirement') requirement += need.span.end - need.span.start;
      if (need.role === 'responsibility') duty += need.span.end - need.span.start;
    }
    if (job.title !== undefined) {
      withTitle++;
      if (sharesWords(job.title.value, posting.title ?? '')) rightTitle++;
      else mistake(`${name}: title`, `${posting.id} | ${job.title.value} | true: ${posting.title}`);
    } else mistake(`${name}: no title`, `${posting.id} | true: ${posting.title} | ${posting.text}`);
    if (job.requirements.length > 0) withRequirements++;
    if (job.requirements.some(({ necessity }) => necessity === 'preferred')) withPreferred++;
    if (job.sections.some(({ kind }) => kind === 'requirements')) withSections++;
    else mistake(`${name}: no section of requirements`, `${posting.id} | ${posting.text}`);
    if (job.education.length > 0) withEducation++;
  }
  const elapsed = performance.now() - started;
  console.log(
    `\n${name}: ${postings.length} postings, ${(elapsed / postings.length).toFixed(2)} ms each (${((1_000_000 * elapsed) / characters).toFixed(1)} µs per 1,000 characters, cold)\n` +
      `  text: boilerplate ${percent(boilerplate, characters)}, requirements ${percent(requirement, characters)}, duties ${percent(duty, characters)}\n` +
      `  title in description ${percent(withTitle, postings.length)} (shares a word with the board's: ${percent(rightTitle, withTitle)})\n` +
      `  a section of requirements ${percent(withSections, postings.length)}, any requirement ${percent(withRequirements, postings.length)}, any preferred ${percent(withPreferred, postings.length)}, a degree ${percent(withEducation, postings.length)}`,
  );
}

function sharesWords(a: string, b: string): boolean {
  const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const other = wordsOf(b);
  return [...wordsOf(a)].some((word) => other.has(word));
}

/** Google's headings are the truth: each line under them must come out in its role. */
function headings(name: string, postings: readonly Posting[], spoil: (text: string) => string): void {
  const right = { duty: 0, required: 0, preferred: 0 };
  const all = { duty: 0, required: 0, preferred: 0 };
  for (const posting of postings) {
    const job = parseJob(spoil(posting.text));
    const needs = jobNeeds(job);
    let truth: keyof typeof all | undefined;
    let from = 0;
    for (const line of posting.text.split('\n').map((part) => part.trim())) {
      if (line === '') continue;
      if (/^responsibilities$/i.test(line)) truth = 'duty';
      else if (/^minimum qualifications$/i.test(line)) truth = 'required';
      else if (/^preferred qualifications$/i.test(line)) truth = 'preferred';
      else if (truth !== undefined) {
        const start = job.text.indexOf(line, from);
        if (start === -1) continue;
        from = start + line.length;
        let covered = 0;
        for (const need of needs) {
          const role = need.role === 'responsibility' ? 'duty' : need.role === 'requirement' ? need.necessity : 'other';
          if (role === truth) covered += Math.max(0, Math.min(need.span.end, from) - Math.max(need.span.start, start));
        }
        all[truth]++;
        if (covered >= 0.8 * line.length) right[truth]++;
        else mistake(`${name}: ${truth}`, `${posting.id} | ${line}`);
      }
    }
  }
  console.log(
    `  ${name}: lines in their role: duties ${percent(right.duty, all.duty)} of ${all.duty}, required ${percent(right.required, all.required)} of ${all.required}, preferred ${percent(right.preferred, all.preferred)} of ${all.preferred}`,
  );
}

/** Numbers before "years" with a word of experience within reach, found by a slow pattern. */
const slowYears =
  /(\d+(?:\.\d+)?)\s*\+?\s*(?:(?:-|–|to)\s*\d+\s*\+?\s*)?\)?\s*(?:years?|yrs?|ans|años|anos|jahren?|lat|jaar)\b(?!\s+(?:old|of age))/gi;

function years(name: string, postings: readonly Posting[]): void {
  let expected = 0;
  let found = 0;
  let extra = 0;
  for (const posting of postings) {
    const job = parseJob(posting.text);
    const ours = job.requirements.flatMap(({ minimumYears }) =>
      minimumYears === undefined ? [] : [minimumYears.span],
    );
    const hit = new Set<number>();
    for (const match of posting.text.matchAll(slowYears)) {
      const around = posting.text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 80);
      if (Number(match[1]) === 0 || Number(match[1]) > 40) continue;
      if (!/experience|exp\b|erfahrung|expérience|experiencia|experiência|ervaring|doświadcz/i.test(around)) continue;
      // Of "12+ years, 5+ years" each counts; "up to 5 years" and "less than 3 years" ask for none.
      if (
        /(?:up to|less than|under|last|past)\s*$/i.test(posting.text.slice(Math.max(0, match.index - 12), match.index))
      )
        continue;
      expected++;
      const index = ours.findIndex((span) => span.start <= match.index + match[0].length && span.end >= match.index);
      if (index === -1) mistake(`${name}: years missed`, `${posting.id} | ${around}`);
      else {
        found++;
        hit.add(index);
      }
    }
    for (const [index, span] of ours.entries()) {
      if (hit.has(index)) continue;
      extra++;
      mistake(
        `${name}: years the pattern has not`,
        `${posting.id} | ${posting.text.slice(Math.max(0, span.start - 60), span.end + 60)}`,
      );
    }
  }
  console.log(`  years: ${found} of ${expected} of the slow pattern (${percent(found, expected)}), ${extra} others`);
}

/** Levels of a board as the range of rungs that agrees with them. */
const boardLevels: Readonly<Record<string, readonly [Seniority, Seniority]>> = {
  Internship: ['intern', 'intern'],
  'Entry level': ['intern', 'junior'],
  Associate: ['junior', 'mid'],
  'Mid-Senior level': ['mid', 'manager'],
  Director: ['manager', 'executive'],
  Executive: ['manager', 'executive'],
  junior: ['intern', 'junior'],
  mid: ['mid', 'mid'],
  senior: ['senior', 'senior'],
  staff: ['lead', 'lead'],
  lead: ['lead', 'director'],
  manager: ['manager', 'director'],
};

function levels(name: string, postings: readonly Posting[]): void {
  let known = 0;
  let right = 0;
  let silent = 0;
  for (const posting of postings) {
    const range = boardLevels[posting.level ?? ''];
    if (range === undefined) continue;
    const job: JobDocument = parseJob({ title: posting.title, description: posting.text });
    if (job.seniority === undefined) {
      silent++;
      if (posting.level !== 'mid') mistake(`${name}: no rung`, `${posting.level} | ${posting.title}`);
      continue;
    }
    known++;
    const rank = seniorityRank(job.seniority.value);
    if (rank >= seniorityRank(range[0]) && rank <= seniorityRank(range[1])) right++;
    else mistake(`${name}: rung`, `${job.seniority.value} but ${posting.level} | ${posting.title}`);
  }
  console.log(
    `  seniority: ${percent(right, known)} of ${known} that name a rung agree with the board's level; ${silent} name none`,
  );
}

/** Marked skills must not fall into boilerplate. */
function skillPlaces(postings: readonly Posting[]): void {
  const places = { requirement: 0, responsibility: 0, description: 0, title: 0, boilerplate: 0 };
  const lengths = { requirement: 0, responsibility: 0, description: 0, title: 0, boilerplate: 0 };
  let all = 0;
  for (const posting of postings) {
    const job = parseJob(posting.text);
    const needs = jobNeeds(job);
    for (const need of needs) lengths[need.role] += need.span.end - need.span.start;
    for (const span of job.boilerplate) lengths.boilerplate += span.end - span.start;
    const units = Array.from(posting.text);
    for (const skill of posting.skills ?? []) {
      const start = units.slice(0, skill.start).join('').length;
      all++;
      const need = needs.find(({ span }) => span.start <= start && start < span.end);
      if (need !== undefined) places[need.role]++;
      else if (job.boilerplate.some((span) => span.start <= start && start < span.end)) {
        places.boilerplate++;
        mistake(
          'skills in boilerplate',
          `${posting.id} | ${posting.text.slice(start, start + 60)} | …${posting.text.slice(Math.max(0, start - 120), start + 80)}`,
        );
      }
    }
  }
  const list = Object.entries(places).map(
    ([place, count]) =>
      `${place} ${percent(count, all)} (${((1000 * count) / Math.max(1, lengths[place as keyof typeof lengths])).toFixed(1)} per 1,000 characters)`,
  );
  console.log(`  ${all} marked skills stand in: ${list.join(', ')}`);
}

const languageNames: Readonly<Record<string, RegExp>> = {
  English: /engl|angl|ingl|engels|angiel/i,
  German: /german|deutsch|allemand|alem|duits|niemi/i,
  French: /fren|franz|franç|franc|frans/i,
  Dutch: /dutch|nederl|niederl|néerl/i,
  Spanish: /span|españ|spaans/i,
  Portuguese: /portug/i,
  Italian: /ital/i,
  Polish: /pol/i,
};

function languages(postings: readonly Posting[]): void {
  let expected = 0;
  let found = 0;
  let extra = 0;
  for (const posting of postings) {
    const ours = parseJob(posting.text).languages.map(({ language }) => language.value);
    const wanted = posting.languages_required ?? [];
    for (const name of wanted) {
      const pattern = languageNames[name];
      if (pattern === undefined || !pattern.test(posting.text)) continue;
      expected++;
      if (ours.some((value) => pattern.test(value))) found++;
      else {
        const at = posting.text.search(pattern);
        mistake('language missed', `${posting.id} | ${name} | ${posting.text.slice(Math.max(0, at - 80), at + 80)}`);
      }
    }
    for (const value of ours)
      if (!wanted.some((name) => languageNames[name]?.test(value))) {
        extra++;
        mistake('language the set has not', `${posting.id} | ${value} | ${wanted.join(', ')}`);
      }
  }
  console.log(`  languages: ${found} of ${expected} that the set and the text name, ${extra} others`);
}

for (const [name, paths] of Object.entries(sets)) {
  if (only !== undefined && only !== name) continue;
  const postings = paths.flatMap(read);
  if (postings.length === 0) continue;
  shares(name, postings);
  if (name === 'google') {
    headings('google, as posted', postings, (text) => text);
    headings('google, line ends lost', postings, (text) => text.replace(/\n+/g, ' '));
    headings('google, line ends glued', postings, (text) => text.replace(/\n+/g, ''));
  }
  years(name, postings);
  if (postings.some(({ level }) => level !== undefined)) levels(name, postings);
  if (name === 'skillspan') skillPlaces(postings);
  if (postings.some(({ languages_required }) => languages_required !== undefined)) languages(postings);
}

for (const [kind, list] of mistakes) {
  if (mistakesWanted === 0) break;
  console.log(`\n— ${kind}: ${list.length}`);
  const step = Math.max(1, Math.floor(list.length / mistakesWanted));
  for (let i = 0; i < list.length && i / step < mistakesWanted; i += step) console.log(`   ${list[i]}`);
}
