/** ResumeDocument → JSON Resume 1.0.0, valid by its schema. What a document has no fields for is taken from its sections, line by line. */
import { spanText, type Located, type Span } from '../../text/span.ts';
import { splitLines } from '../../text/lines.ts';
import type { DateRange } from '../dates/date-range.ts';
import { findDates } from '../dates/find-dates.ts';
import { freezeDeep } from '../freeze-deep.ts';
import { parseResume } from '../parse-resume.ts';
import { presentFields } from '../present-fields.ts';
import type { ProfileLink, ResumeBasics, ResumeDocument, SectionKind, WorkEntry } from '../resume-document.ts';
import type {
  JsonResume,
  JsonResumeBasics,
  JsonResumeInterest,
  JsonResumeLocation,
  JsonResumeProfile,
  JsonResumeSkill,
} from './json-resume.ts';
import { isoDate } from './json-dates.ts';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * The document in JSON Resume's form, frozen. Names, places, dates, jobs, schools, skills, projects, certificates and languages come from
 * the document's fields; volunteering, awards, publications, interests and references from the lines of their sections.
 *
 * A date without an end is written as the end ("graduated 2015"), for a start alone would mean that the stay goes on.
 */
export function toJsonResume(document: ResumeDocument): JsonResume {
  const sections = (kind: SectionKind): readonly Span[] =>
    document.sections.filter((section) => section.kind === kind).map(({ body }) => body);
  const resume: JsonResume = presentFields({
    $schema: schema,
    basics: basicsOf(document.basics),
    work: filled(document.work.map((entry) => workOf(entry))),
    volunteer: filled(volunteering(document, sections('volunteer'))),
    education: filled(
      document.education.map(({ institution, area, studyType, dates }) =>
        presentFields({
          institution: institution?.value,
          area: area?.value,
          studyType: studyType?.value,
          ...stay(dates),
        }),
      ),
    ),
    awards: filled(
      items(document, sections('awards')).map(({ title, date, rest }) => presentFields({ title, date, summary: rest })),
    ),
    certificates: filled(
      document.certificates.map(({ name, date, issuer }) =>
        presentFields({ name: name.value, date: dateOf(date), issuer: issuer?.value }),
      ),
    ),
    publications: filled(
      items(document, sections('publications')).map(({ title, date, url, rest }) =>
        presentFields({ name: title, releaseDate: date, url, summary: rest }),
      ),
    ),
    skills: filled(document.skills.map(({ name, keywords }) => skillOf(name, keywords))),
    languages: filled(
      document.languages.map(({ language, fluency }) =>
        presentFields({ language: language.value, fluency: fluency && spanText(document.text, fluency.span) }),
      ),
    ),
    interests: filled(interests(document, sections('interests'))),
    references: filled(
      items(document, sections('references'), true).map(({ title, rest }) =>
        rest === undefined ? { reference: title } : { name: title, reference: rest },
      ),
    ),
    projects: filled(
      document.projects.map(({ name, highlights, dates }) =>
        presentFields({ name: name?.value, highlights: values(highlights), ...stay(dates) }),
      ),
    ),
  });
  return freezeDeep(resume);
}

function basicsOf(basics: ResumeBasics): JsonResumeBasics {
  const [own, ...others] = [
    ...basics.links.filter(({ network }) => network === undefined),
    ...basics.links.filter(({ network }) => network !== undefined),
  ];
  const isOwn = own !== undefined && own.network === undefined;
  const profiles = isOwn || own === undefined ? others : [own, ...others];
  return presentFields({
    name: basics.name?.value,
    label: basics.label?.value,
    email: basics.email?.value,
    phone: basics.phone?.value,
    url: isOwn ? absolute(own.url) : undefined,
    summary: basics.summary?.value,
    location: basics.location && locationOf(basics.location.value),
    profiles: filled(profiles.map(profileOf)),
  });
}

/** "Chicago, IL": a town and what it lies in. Anything with digits is an address as it stands. */
function locationOf(place: string): JsonResumeLocation {
  if (/\d/.test(place)) return { address: place };
  const [city, ...rest] = place.split(',').map((part) => part.trim());
  return presentFields({ city, region: rest.length > 0 ? rest.join(', ') : undefined });
}

function profileOf({ url, network }: ProfileLink): JsonResumeProfile {
  const address = absolute(url);
  const [host = '', ...path] = address.replace(/^[a-z]+:\/\//i, '').split(/[/?#]/);
  const last = path.filter((step) => step !== '' && step !== 'in').at(0);
  return presentFields({
    network: network ?? host.replace(/^www\./i, ''),
    username: network === undefined ? undefined : last?.replace(/^@/, ''),
    url: address,
  });
}

/** The schema wants addresses that say how they are reached. */
function absolute(url: string): string {
  return /^[a-z][a-z\d+.-]*:/i.test(url) && !/^[\w.-]+:\d/.test(url) ? url : `https://${url}`;
}

function workOf({ name, position, location, dates, highlights }: WorkEntry) {
  return presentFields({
    name: name?.value,
    position: position?.value,
    location: location?.value,
    ...stay(dates),
    highlights: values(highlights),
  });
}

/** Volunteering reads like work under another heading. */
function volunteering({ text, referenceDate }: ResumeDocument, bodies: readonly Span[]) {
  return bodies
    .map((body) => spanText(text, body))
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .flatMap((words) => {
      const today = new Date(Date.UTC(referenceDate.year, (referenceDate.month ?? 1) - 1, 1));
      return parseResume(`Work Experience\n\n${words}`, { referenceDate: today }).work;
    })
    .map(workOf)
    .map(({ name, position, startDate, endDate, highlights }) =>
      presentFields({ organization: name, position, startDate, endDate, highlights }),
    );
}

function skillOf(name: Located<string> | undefined, keywords: readonly Located<string>[]): JsonResumeSkill {
  const [only] = keywords;
  if (name === undefined && keywords.length === 1 && only !== undefined) return { name: only.value };
  return presentFields({ name: name?.value, keywords: values(keywords) });
}

function interests(document: ResumeDocument, bodies: readonly Span[]): JsonResumeInterest[] {
  return items(document, bodies).flatMap(({ title, rest }): JsonResumeInterest[] => {
    if (rest !== undefined) return [{ name: title, keywords: [rest] }];
    const colon = title.indexOf(': ');
    if (colon > 0) return [{ name: title.slice(0, colon), keywords: listed(title.slice(colon + 2)) }];
    return listed(title).map((name) => ({ name }));
  });
}

function listed(words: string): string[] {
  return words
    .split(/[,;|•]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

interface Item {
  readonly title: string;
  /** ISO, of the first line. */
  readonly date?: string;
  readonly url?: string;
  /** The other lines. */
  readonly rest?: string;
}

/**
 * What sections list: one item for each list sign, or for each paragraph where empty lines part them, or else for each line
 * (`areParagraphs`: for the whole). The first line of an item is its title; an address alone belongs to the item above.
 */
function items({ text, referenceDate }: ResumeDocument, bodies: readonly Span[], areParagraphs = false): Item[] {
  const found: Item[] = [];
  for (const body of bodies) {
    const lines = splitLines(text, body);
    const isParted =
      areParagraphs ||
      lines.some(({ marker }) => marker !== undefined) ||
      lines.slice(1, -1).some(({ isBlank }) => isBlank);
    const groups: Span[][] = [];
    let isNew = true;
    for (const { content, marker, isBlank } of lines) {
      if (isBlank) isNew = true;
      if (content.start === content.end) continue;
      const isAddress = /^https?:\/\/\S+$/.test(spanText(text, content));
      if (isAddress && groups.length > 0) {
        groups.at(-1)?.push(content);
        continue;
      }
      if (isNew || marker !== undefined || !isParted) groups.push([]);
      groups.at(-1)?.push(content);
      isNew = false;
    }
    for (const [first, ...others] of groups) {
      if (first === undefined) continue;
      const dates = findDates(text, first, referenceDate);
      // A title may hold a year of its own: "Hackathon 2023".
      const atEnd = dates.findLast(({ range }) => isJoint(text.slice(range.span.end, first.end)));
      const title = withoutDates(
        text,
        first,
        dates.map(({ range }) => range.span),
      );
      const lines = others.map((line) => spanText(text, line));
      const url = [title, ...lines].map((line) => /https?:\/\/[^\s<>"]+/.exec(line)?.[0]).find(Boolean);
      const rest = lines.filter((line) => line !== url).join('\n');
      found.push(
        presentFields({
          title: title === '' ? spanText(text, first) : title,
          date: dateOf((atEnd ?? dates[0])?.range),
          url,
          rest: rest === '' ? undefined : rest,
        }),
      );
    }
  }
  return found;
}

/** The line without its dates at either end, and without the signs that parted them from the rest. */
function withoutDates(text: string, line: Span, dates: readonly Span[]): string {
  let { start, end } = line;
  for (const date of dates) {
    if (isJoint(text.slice(date.end, end))) end = date.start;
    else if (isJoint(text.slice(start, date.start))) start = date.end;
  }
  while (start < end && joints.includes(text.charAt(start))) start++;
  while (end > start && joints.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Signs that part a date from the rest of its line. */
const joints = ' \t\u00a0,;:|()–—-';

function isJoint(words: string): boolean {
  return [...words].every((sign) => joints.includes(sign) || sign === '.');
}

function stay(dates: DateRange | undefined): { readonly startDate?: string; readonly endDate?: string } {
  if (dates === undefined) return {};
  const { start, end, ongoing } = dates;
  if (end === undefined) return presentFields({ endDate: start && isoDate(start) });
  return presentFields({
    startDate: start && isoDate(start),
    endDate: ongoing ? undefined : isoDate(end),
  });
}

/** The last day that is told. */
function dateOf(dates: DateRange | undefined): string | undefined {
  const date = dates?.ongoing === true ? dates.start : (dates?.end ?? dates?.start);
  return date && isoDate(date);
}

function values(located: readonly Located<string>[]): readonly string[] | undefined {
  return filled(located.map(({ value }) => value));
}

/** Undefined for an empty list, and without items that say nothing. */
function filled<Item>(list: readonly Item[]): readonly Item[] | undefined {
  const some = list.filter((item) => typeof item !== 'object' || item === null || Object.keys(item).length > 0);
  return some.length > 0 ? some : undefined;
}
