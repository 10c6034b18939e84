/**
 * How well parseResume reads real résumés: headings, sections, names, jobs, schools, dates.
 *
 *   node bench/quality/parse.ts [--set sections|files|livecareer|dataturks] [--mistakes N] [--class TEXT]
 *
 * Reads ../shared/data (or TRACKRUIT_DATA); prints one line and ends well when it is absent. `--mistakes` lists the
 * first N mistakes of each class, `--class` those of one class only. The texts of resume-files are the ones its
 * truth gives page by page, so that no PDF reader takes part.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseResume } from '../../src/document/parse-resume.ts';
import type { ResumeDocument, SectionKind } from '../../src/document/resume-document.ts';
import { splitLines } from '../../src/text/lines.ts';

const root = process.env['TRACKRUIT_DATA'] ?? fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const limit = Number(option('--mistakes') ?? 0);
const onlyClass = option('--class');
const onlySet = option('--set');
const referenceDate = new Date(Date.UTC(2025, 10, 15));

/** Right, wrongly claimed and missed answers of one class, and samples of what went wrong. */
class Tally {
  readonly name: string;
  hits = 0;
  claimed = 0;
  wanted = 0;
  readonly mistakes: string[] = [];

  constructor(name: string) {
    this.name = name;
  }

  miss(text: string): void {
    this.mistakes.push(text);
  }

  print(): void {
    const precision = this.claimed === 0 ? 0 : this.hits / this.claimed;
    const recall = this.wanted === 0 ? 0 : this.hits / this.wanted;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const percent = (value: number): string => (value * 100).toFixed(1).padStart(6);
    console.log(
      `${this.name.padEnd(44)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   (${this.hits}/${this.claimed}/${this.wanted})`,
    );
    if (onlyClass === undefined || this.name.includes(onlyClass))
      for (const mistake of this.mistakes.slice(0, limit)) console.log(`    ${mistake}`);
  }
}

function readRecords<Row>(path: string): readonly Row[] {
  if (!existsSync(root + path)) return [];
  return readFileSync(root + path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

const plain = (value: string): string =>
  value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Equal, or the one within the other with at least half of its words. */
function agrees(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)];
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short !== '' && ` ${long} `.includes(` ${short} `) && short.split(' ').length * 2 >= long.split(' ').length;
}

/** Matches each wanted value with one claimed value. */
function compare<Wanted, Claimed>(
  tally: Tally,
  wanted: readonly Wanted[],
  claimed: readonly Claimed[],
  fits: (wanted: Wanted, claimed: Claimed) => boolean,
  show: { wanted: (value: Wanted) => string; claimed: (value: Claimed) => string; where: string },
): void {
  const free = [...claimed];
  for (const value of wanted) {
    const at = free.findIndex((candidate) => fits(value, candidate));
    if (at >= 0) {
      tally.hits++;
      free.splice(at, 1);
    } else tally.miss(`- ${show.where}: missed ${show.wanted(value)}`);
  }
  for (const value of free) tally.miss(`+ ${show.where}: claimed ${show.claimed(value)}`);
  tally.wanted += wanted.length;
  tally.claimed += claimed.length;
}

// ── resume-sections: every line labelled ──────────────────────────────────────────────────────────────────────

interface LabelledLine {
  readonly text: string;
  readonly kind: 'header' | 'content' | 'meta';
  readonly section: 'experience' | 'education' | 'knowledge' | 'project' | 'others';
}

const lineSection: Readonly<Record<SectionKind, LabelledLine['section']>> = {
  work: 'experience',
  education: 'education',
  skills: 'knowledge',
  languages: 'knowledge',
  projects: 'project',
  summary: 'others',
  certificates: 'education',
  awards: 'others',
  publications: 'others',
  volunteer: 'others',
  interests: 'others',
  references: 'others',
  contact: 'others',
  other: 'others',
};

function measureSections(): void {
  const rows = readRecords<{ id: string; lines: readonly LabelledLine[] }>('resume-sections/lines.jsonl');
  const headings = new Tally('sections: heading');
  const byClass = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    let known = byClass.get(name);
    if (known === undefined) byClass.set(name, (known = new Tally(name)));
    return known;
  };
  for (const { id, lines } of rows) {
    const text = lines.map((line) => line.text).join('\n');
    const resume = parseResume(text, { referenceDate });
    let start = 0;
    for (const line of lines) {
      const section = resume.sections.find(({ span }) => span.start < start + line.text.length && span.end > start);
      const title = section?.title;
      const isHeading = title !== undefined && title.span.start >= start && title.span.end <= start + line.text.length;
      const kind = isHeading ? 'header' : section === undefined || section.kind === 'contact' ? 'meta' : 'content';
      const label = lineSection[section?.kind ?? 'contact'];
      count(headings, line.kind === 'header', isHeading, `${id}: ${line.text.slice(0, 70)} [${line.section}]`);
      for (const name of ['header', 'content', 'meta'] as const)
        count(tally(`sections: kind ${name}`), line.kind === name, kind === name, line.text.slice(0, 70));
      for (const name of ['experience', 'education', 'knowledge', 'project', 'others'] as const) {
        count(
          tally(`sections: section ${name}`),
          line.section === name,
          label === name,
          `${id} ${line.section} as ${label} under “${title?.value ?? ''}”: ${line.text.slice(0, 60)}`,
        );
      }
      start += line.text.length + 1;
    }
  }
  headings.print();
  for (const one of byClass.values()) one.print();
  for (const group of ['kind', 'section']) {
    const scores = [...byClass.values()]
      .filter(({ name }) => name.startsWith(`sections: ${group}`))
      .map(({ hits, claimed, wanted }) => (2 * hits) / (claimed + wanted));
    console.log(
      `sections: macro F1 of ${group}`.padEnd(44) +
        ` ${((100 * scores.reduce((a, b) => a + b, 0)) / scores.length).toFixed(1)}`,
    );
  }
}

function count(tally: Tally, wanted: boolean, claimed: boolean, text: string): void {
  if (wanted) tally.wanted++;
  if (claimed) tally.claimed++;
  if (wanted && claimed) tally.hits++;
  else if (wanted !== claimed) tally.miss(`${wanted ? '-' : '+'} ${text}`);
}

// ── resume-files and resumes-livecareer: fields ───────────────────────────────────────────────────────────────

interface FileTruth {
  readonly id: string;
  readonly groups: readonly string[];
  readonly text_layer: boolean;
  readonly order?: boolean;
  readonly document?: string;
  readonly blocks?: readonly (readonly string[])[];
  readonly text2?: string;
  readonly name?: string | null;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly links?: readonly string[];
  readonly sections: readonly { readonly title: string; readonly kind: string }[];
  readonly work:
    | readonly {
        readonly employer: string | null;
        readonly position: string | null;
        readonly start: string | null;
        readonly end: string | null;
      }[]
    | null;
  readonly education:
    | readonly {
        readonly institution: string | null;
        readonly degree: string | null;
        readonly start: string | null;
        readonly end: string | null;
      }[]
    | null;
}

const kindOf: Readonly<Record<string, SectionKind>> = {
  experience: 'work',
  basics: 'contact',
  coursework: 'education',
};

type Dates = ResumeDocument['work'][number]['dates'];

function agreesDate(
  wanted: string | null,
  claimed: { readonly year: number; readonly month?: number } | undefined,
  ongoing: boolean,
): boolean {
  if (wanted === null) return true;
  if (wanted === 'present') return ongoing;
  if (claimed === undefined || ongoing) return false;
  const [year, month] = wanted.split('-').map(Number);
  return (
    claimed.year === year &&
    (month === undefined || claimed.month === undefined
      ? month === undefined || claimed.month === month
      : claimed.month === month)
  );
}

/** A single date is both ends of a job, and the end of a course of study. */
function agreesDates(start: string | null, end: string | null, dates: Dates): boolean {
  if (start === null && end === null) return true;
  if (dates === undefined) return false;
  return agreesDate(start, dates.start, false) && agreesDate(end, dates.end ?? dates.start, dates.ongoing);
}

function measureFields(set: string, rows: readonly FileTruth[]): void {
  const name = new Tally(`${set}: name`);
  const email = new Tally(`${set}: e-mail`);
  const phone = new Tally(`${set}: phone`);
  const links = new Tally(`${set}: links (recall)`);
  const heading = new Tally(`${set}: heading`);
  const kind = new Tally(`${set}: kind of found headings`);
  const dates = new Tally(`${set}: work both dates`);
  const employer = new Tally(`${set}: work employer + both dates`);
  const position = new Tally(`${set}: work position + both dates`);
  const institution = new Tally(`${set}: education institution`);
  const degree = new Tally(`${set}: education degree`);
  const school = new Tally(`${set}: education institution + end`);
  for (const row of rows) {
    const text = row.blocks === undefined ? row.text2 : row.blocks.map((block) => block.join('\n')).join('\n');
    if (!row.text_layer || row.order === false || row.document !== undefined || text === undefined) continue;
    const resume = parseResume(text, { referenceDate });
    const { basics } = resume;
    const where = row.id;
    const strings = (value: string): string => JSON.stringify(value);
    const shown = { wanted: strings, claimed: strings, where };
    if (row.name !== undefined)
      compare(
        name,
        row.name === null ? [] : [row.name],
        basics.name === undefined ? [] : [basics.name.value],
        (a, b) => plain(a).replaceAll(' ', '') === plain(b).replaceAll(' ', ''),
        shown,
      );
    if (row.emails !== undefined)
      compare(
        email,
        row.emails,
        basics.email === undefined ? [] : [basics.email.value],
        (a, b) => a.toLowerCase() === b.toLowerCase(),
        shown,
      );
    const digits = (value: string): string => value.replace(/\D/g, '');
    if (row.phones !== undefined)
      compare(
        phone,
        row.phones,
        basics.phone === undefined ? [] : [basics.phone.value],
        (a, b) => digits(a) === digits(b) && digits(a) !== '',
        shown,
      );
    if (row.links !== undefined) {
      const urls = basics.links.map(({ url }) => url.toLowerCase());
      compare(
        links,
        row.links,
        urls.filter((url) => row.links!.some((link) => url.includes(link.toLowerCase()))),
        (a, b) => b.includes(a.toLowerCase()),
        shown,
      );
    }
    const titles = resume.sections.flatMap(({ title, kind: value }) =>
      title === undefined ? [] : [{ title: title.value, kind: value }],
    );
    const tight = (value: string): string => plain(value).replaceAll(' ', '');
    const isTitle = (a: { readonly title: string }, b: { readonly title: string }): boolean =>
      tight(a.title) === tight(b.title);
    compare(heading, row.sections, titles, isTitle, {
      wanted: ({ title }) => title,
      claimed: ({ title }) => title,
      where,
    });
    for (const section of row.sections) {
      const found = titles.filter((title) => isTitle(section, title));
      if (found.length === 0 || section.kind === 'other') continue;
      const right = found.some((title) => title.kind === (kindOf[section.kind] ?? section.kind));
      kind.wanted++;
      kind.claimed++;
      if (right) kind.hits++;
      else kind.miss(`${where}: ${section.title} is ${section.kind}, read as ${found[0]!.kind}`);
    }
    if (row.work !== null) {
      const line = (entry: ResumeDocument['work'][number]): string =>
        `${entry.position?.value ?? '?'} | ${entry.name?.value ?? '?'} | ${entry.dates === undefined ? '?' : text.slice(entry.dates.span.start, entry.dates.span.end)}`;
      const show = {
        wanted: (job: NonNullable<FileTruth['work']>[number]): string =>
          `${job.position} | ${job.employer} | ${job.start} – ${job.end}`,
        claimed: line,
        where,
      };
      compare(dates, row.work, resume.work, (job, entry) => agreesDates(job.start, job.end, entry.dates), show);
      if (set === 'files') {
        compare(
          employer,
          row.work,
          resume.work,
          (job, entry) =>
            agreesDates(job.start, job.end, entry.dates) &&
            (job.employer === null || agrees(job.employer, entry.name?.value ?? '')),
          show,
        );
        compare(
          position,
          row.work,
          resume.work,
          (job, entry) =>
            agreesDates(job.start, job.end, entry.dates) &&
            (job.position === null || agrees(job.position, entry.position?.value ?? '')),
          show,
        );
      }
    }
    if (row.education !== null) {
      const line = (entry: ResumeDocument['education'][number]): string =>
        `${entry.studyType?.value ?? '?'} | ${entry.institution?.value ?? '?'} | ${entry.dates === undefined ? '?' : text.slice(entry.dates.span.start, entry.dates.span.end)}`;
      const show = {
        wanted: (one: NonNullable<FileTruth['education']>[number]): string =>
          `${one.degree} | ${one.institution} | ${one.start} – ${one.end}`,
        claimed: line,
        where,
      };
      compare(
        institution,
        row.education,
        resume.education,
        (one, entry) => one.institution === null || agrees(one.institution, entry.institution?.value ?? ''),
        show,
      );
      compare(
        degree,
        row.education,
        resume.education,
        (one, entry) => one.degree === null || agrees(one.degree, entry.studyType?.value ?? ''),
        show,
      );
      compare(
        school,
        row.education,
        resume.education,
        (one, entry) =>
          (one.institution === null || agrees(one.institution, entry.institution?.value ?? '')) &&
          agreesDate(one.end, entry.dates?.end ?? entry.dates?.start, entry.dates?.ongoing ?? false),
        show,
      );
    }
  }
  for (const one of [name, email, phone, links, heading, kind, dates, employer, position, institution, degree, school])
    if (one.wanted > 0) one.print();
}

// ── skills-resume-dataturks: entities by hand ─────────────────────────────────────────────────────────────────

function measureEntities(): void {
  const rows = readRecords<{
    id: string;
    text: string;
    entities: readonly { readonly text: string; readonly label: string }[];
  }>('skills-resume-dataturks/dataturks.jsonl');
  const labels = ['Name', 'Companies worked at', 'Designation', 'Degree', 'College Name', 'Location'] as const;
  const tallies = new Map(labels.map((label) => [label, new Tally(`dataturks: ${label}`)]));
  for (const { id, text, entities } of rows) {
    const resume = parseResume(text, { referenceDate });
    const claimed: Readonly<Record<(typeof labels)[number], readonly (string | undefined)[]>> = {
      Name: [resume.basics.name?.value],
      'Companies worked at': resume.work.map(({ name }) => name?.value),
      Designation: [...resume.work.map(({ position }) => position?.value), resume.basics.label?.value],
      Degree: resume.education.map(({ studyType }) => studyType?.value),
      'College Name': resume.education.map(({ institution }) => institution?.value),
      Location: [resume.basics.location?.value, ...resume.work.map(({ location }) => location?.value)],
    };
    for (const label of labels) {
      const unique = (values: readonly (string | undefined)[]): readonly string[] =>
        [...new Set(values.filter((value) => value !== undefined).map(plain))].filter((value) => value !== '');
      const wanted = unique(entities.filter((entity) => entity.label === label).map((entity) => entity.text));
      if (wanted.length === 0) continue;
      const fits = label === 'Location' ? (a: string, b: string): boolean => b.includes(a) || a.includes(b) : agrees;
      compare(tallies.get(label)!, wanted, unique(claimed[label]), fits, {
        wanted: String,
        claimed: String,
        where: id,
      });
    }
  }
  for (const tally of tallies.values()) tally.print();
}

if (!existsSync(root)) {
  console.log(`no data at ${root}: nothing measured`);
} else {
  if (onlySet === undefined || onlySet === 'sections') measureSections();
  if (onlySet === undefined || onlySet === 'files')
    measureFields('files', readRecords<FileTruth>('resume-files/truth.jsonl'));
  if (onlySet === undefined || onlySet === 'livecareer')
    measureFields('livecareer', readRecords<FileTruth>('resumes-livecareer/truth.jsonl'));
  if (onlySet === undefined || onlySet === 'dataturks') measureEntities();
  measureSpeed();
}

/** One warm pass over all LiveCareer texts: a smoke alarm, no benchmark. */
function measureSpeed(): void {
  const texts = readRecords<{ text: string }>('resumes-livecareer/resumes.jsonl')
    .slice(0, 200)
    .map(({ text }) => text);
  for (const text of texts) parseResume(text, { referenceDate });
  const times = texts.map((text) => {
    const from = performance.now();
    parseResume(text, { referenceDate });
    return performance.now() - from;
  });
  times.sort((a, b) => a - b);
  const size = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  console.log(
    `speed: p50 ${times[times.length >> 1]!.toFixed(3)} ms, p95 ${times[Math.floor(times.length * 0.95)]!.toFixed(3)} ms for ${size.toFixed(0)} characters; ${splitLines(texts[0] ?? '').length} lines in the first`,
  );
}
