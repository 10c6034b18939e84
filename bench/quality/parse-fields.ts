/** The fields of one résumé against what is known of it. */
import type { ResumeDocument, SectionKind } from '../../src/document/resume-document.ts';
import { agrees, compare, plain, Tally, tight } from './parse-tally.ts';

/** What a file is known to say. A list that is null is not known. */
export interface FileTruth {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly lang: string;
  readonly groups: readonly string[];
  readonly text_layer: boolean;
  /** False where the order of the lines of `blocks` is not sure. */
  readonly order?: boolean;
  /** What the file is, where it is no résumé. */
  readonly document?: string;
  readonly blocks?: readonly (readonly string[])[];
  readonly text2?: string;
  readonly name?: string | null;
  readonly emails?: readonly string[];
  readonly emails_also?: readonly string[];
  readonly phones?: readonly string[];
  readonly links?: readonly string[];
  readonly sections: readonly { readonly title: string; readonly kind: string }[] | null;
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
  readonly bullets?: readonly string[];
}

/** The measures in the order they are printed. */
export const fieldMeasures = [
  'name',
  'e-mail',
  'phone',
  'links',
  'heading',
  'heading kind',
  'work dates',
  'work employer + dates',
  'work position + dates',
  'bullets',
  'school',
  'degree',
  'school + end',
  'school + degree + dates',
] as const;

export type FieldMeasure = (typeof fieldMeasures)[number];
export type FieldTallies = Readonly<Record<FieldMeasure, Tally>>;

export function fieldTallies(set: string): FieldTallies {
  return Object.fromEntries(
    fieldMeasures.map((name) => [name, new Tally(`${set}: ${name}`)]),
  ) as unknown as FieldTallies;
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
  return claimed.year === year && (month === undefined || claimed.month === month);
}

/** A single date is both ends of a job, and the end of a course of study. */
export function agreesDates(start: string | null, end: string | null, dates: Dates): boolean {
  if (start === null && end === null) return true;
  if (dates === undefined) return false;
  return agreesDate(start, dates.start, false) && agreesDate(end, dates.end ?? dates.start, dates.ongoing);
}

/** Adds the résumé's right, wrong and missed answers to the tallies. `namesJobs`: employers and positions are known too. */
export function countFields(tallies: FieldTallies, truth: FileTruth, resume: ResumeDocument, namesJobs: boolean): void {
  const { basics } = resume;
  const where = truth.id;
  const strings = (value: string): string => JSON.stringify(value);
  const shown = { wanted: strings, claimed: strings, where };
  const listed = (value: string | null | undefined): readonly string[] =>
    value === null || value === undefined ? [] : [value];
  if (truth.name !== undefined)
    compare(tallies.name, listed(truth.name), listed(basics.name?.value), (a, b) => tight(a) === tight(b), shown);
  if (truth.emails !== undefined && !isOtherPersons(truth, basics.email?.value))
    compare(
      tallies['e-mail'],
      truth.emails.slice(0, 1),
      listed(basics.email?.value),
      (a, b) => truth.emails!.includes(b) || a.toLowerCase() === b.toLowerCase(),
      shown,
    );
  const digits = (value: string): string => value.replace(/\D/g, '');
  if (truth.phones !== undefined)
    compare(
      tallies.phone,
      truth.phones,
      listed(basics.phone?.value),
      (a, b) => digits(a) === digits(b) && digits(a) !== '',
      shown,
    );
  if (truth.links !== undefined) {
    const bare = (url: string): string =>
      url
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?|^www\./, '')
        .replace(/\/$/, '');
    const urls = basics.links.map(({ url }) => bare(url));
    const wanted = truth.links.map(bare);
    const said = urls.filter((url) => wanted.some((link) => url.includes(link)));
    compare(tallies.links, wanted, said.slice(0, wanted.length), (a, b) => b.includes(a), shown);
  }
  countHeadings(tallies, truth, resume);
  if (truth.work !== null) countWork(tallies, truth, truth.work, resume, namesJobs);
  if (truth.bullets !== undefined) countBullets(tallies.bullets, truth.bullets, resume, where);
  if (truth.education !== null) countEducation(tallies, truth.education, resume, where);
}

/** A referee's address, in a file that has none of the person's own: neither right nor wrong. */
function isOtherPersons(truth: FileTruth, claimed: string | undefined): boolean {
  return truth.emails!.length === 0 && claimed !== undefined && truth.emails_also?.includes(claimed) === true;
}

function countHeadings(tallies: FieldTallies, truth: FileTruth, resume: ResumeDocument): void {
  if (truth.sections === null) return;
  const titles = resume.sections.flatMap(({ title, kind }) =>
    title === undefined ? [] : [{ title: title.value, kind }],
  );
  const isTitle = (a: { readonly title: string }, b: { readonly title: string }): boolean =>
    tight(a.title) === tight(b.title);
  const where = truth.id;
  compare(tallies.heading, truth.sections, titles, isTitle, {
    wanted: ({ title }) => title,
    claimed: ({ title }) => title,
    where,
  });
  for (const section of truth.sections) {
    const found = titles.filter((title) => isTitle(section, title));
    if (found.length === 0 || section.kind === 'other') continue;
    const isRight = found.some(({ kind }) => kind === (kindOf[section.kind] ?? section.kind));
    const tally = tallies['heading kind'];
    tally.count(isRight, isRight, '');
    if (!isRight) {
      tally.wanted++;
      tally.claimed++;
      tally.mistakes.push(`${where}: ${section.title} is ${section.kind}, read as ${found[0]!.kind}`);
    }
  }
}

function countWork(
  tallies: FieldTallies,
  truth: FileTruth,
  jobs: NonNullable<FileTruth['work']>,
  resume: ResumeDocument,
  namesJobs: boolean,
): void {
  const when = (dates: Dates): string =>
    dates === undefined ? '?' : resume.text.slice(dates.span.start, dates.span.end).replaceAll('\n', ' ');
  const show = {
    wanted: (job: (typeof jobs)[number]): string => `${job.position} | ${job.employer} | ${job.start} – ${job.end}`,
    claimed: (entry: ResumeDocument['work'][number]): string =>
      `${entry.position?.value ?? '?'} | ${entry.name?.value ?? '?'} | ${when(entry.dates)}`,
    where: truth.id,
  };
  const { work } = resume;
  compare(tallies['work dates'], jobs, work, (job, { dates }) => agreesDates(job.start, job.end, dates), show);
  if (!namesJobs) return;
  compare(
    tallies['work employer + dates'],
    jobs,
    work,
    ({ start, end, employer }, { dates, name }) =>
      agreesDates(start, end, dates) && (employer === null || agrees(employer, name?.value ?? '')),
    show,
  );
  compare(
    tallies['work position + dates'],
    jobs,
    work,
    ({ start, end, position: wanted }, { dates, position }) =>
      agreesDates(start, end, dates) && (wanted === null || agrees(wanted, position?.value ?? '')),
    show,
  );
}

/** Share of a list item's words that a highlight must have to be that item. Chosen: a lost last line fails. */
const sameBullet = 0.9;

function countBullets(tally: Tally, bullets: readonly string[], resume: ResumeDocument, where: string): void {
  const located = new Map(
    [...resume.work, ...resume.projects, ...resume.sections]
      .flatMap(({ highlights }) => highlights ?? [])
      .map(({ value, span }) => [span.start, value]),
  );
  const claimed = [...located.values()];
  compare(tally, bullets, claimed, (a, b) => isSameText(plain(a), plain(b)), {
    wanted: (value) => value.slice(0, 90),
    claimed: (value) => value.replaceAll('\n', '⏎').slice(0, 90),
    where,
  });
}

function isSameText(wanted: string, claimed: string): boolean {
  if (wanted.replaceAll(' ', '') === claimed.replaceAll(' ', '')) return true;
  const left = wanted.split(' ');
  const right = new Map<string, number>();
  const words = claimed.split(' ');
  for (const word of words) right.set(word, (right.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const count = right.get(word) ?? 0;
    if (count > 0) {
      shared++;
      right.set(word, count - 1);
    }
  }
  return shared >= sameBullet * Math.max(left.length, words.length);
}

function countEducation(
  tallies: FieldTallies,
  studies: NonNullable<FileTruth['education']>,
  resume: ResumeDocument,
  where: string,
): void {
  const show = {
    wanted: (one: (typeof studies)[number]): string => `${one.degree} | ${one.institution} | ${one.start} – ${one.end}`,
    claimed: ({ studyType, institution, dates }: ResumeDocument['education'][number]): string =>
      `${studyType?.value ?? '?'} | ${institution?.value ?? '?'} | ${dates === undefined ? '?' : resume.text.slice(dates.span.start, dates.span.end)}`,
    where,
  };
  const { education } = resume;
  const isSchool = (wanted: string | null, found: string | undefined): boolean =>
    wanted === null || agrees(wanted, found ?? '');
  compare(
    tallies.school,
    studies,
    education,
    (one, entry) => isSchool(one.institution, entry.institution?.value),
    show,
  );
  compare(tallies.degree, studies, education, (one, entry) => isSchool(one.degree, entry.studyType?.value), show);
  compare(
    tallies['school + end'],
    studies,
    education,
    (one, entry) =>
      isSchool(one.institution, entry.institution?.value) &&
      agreesDate(one.end, entry.dates?.end ?? entry.dates?.start, entry.dates?.ongoing ?? false),
    show,
  );
  compare(
    tallies['school + degree + dates'],
    studies,
    education,
    (one, entry) =>
      isSchool(one.institution, entry.institution?.value) &&
      isSchool(one.degree, entry.studyType?.value) &&
      (one.start === null
        ? agreesDate(one.end, entry.dates?.end ?? entry.dates?.start, entry.dates?.ongoing ?? false)
        : agreesDates(one.start, one.end, entry.dates)),
    show,
  );
}
