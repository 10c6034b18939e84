/** schema.org's JobPosting, as job boards give it to search engines → JobPosting. */
import type { JobPosting, JobSalary } from '../document/job-document.ts';
import { freezeDeep } from '../document/freeze-deep.ts';
import { presentFields } from '../document/present-fields.ts';
import { InvalidInputError } from '../errors.ts';
import { extractLimits, startDeadline, type ExtractLimits, type ExtractOptions } from './extract-options.ts';
import { readHtml } from './html/read-html.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The first JobPosting in JSON-LD: an object, a list, or a graph that holds one. Its description comes as plain text; what stands in
 * fields of its own (responsibilities, qualifications, skills, required experience and education) goes below it under headings,
 * unless the description says it already.
 *
 * @param json JSON-LD as a text, or already parsed
 * @throws InvalidInputError if it is no JSON or holds no posting with a word
 */
export function jobPostingFromJsonLd(json: string | object, options: ExtractOptions = {}): JobPosting {
  const limits = extractLimits(options);
  if (typeof json === 'string' && parseLinkedData(json) === undefined) {
    throw new InvalidInputError('json', `is no JSON (length ${json.length})`);
  }
  const posting = findJobPosting(json, limits);
  if (posting === undefined) throw new InvalidInputError('json', 'holds no JobPosting with a title or a description');
  return posting;
}

/** Undefined for JSON without a posting, and for what is no JSON. */
export function findJobPosting(json: unknown, limits: ExtractLimits): JobPosting | undefined {
  const postings = postingsIn(typeof json === 'string' ? parseLinkedData(json) : json);
  for (const posting of postings) {
    const read = readPosting(posting, limits);
    if (/[\p{L}\p{N}]/u.test(`${read.title ?? ''}${read.description}`)) return read;
  }
  return undefined;
}

function parseLinkedData(json: string): unknown {
  const bare = withoutWrapping(json);
  // Line ends and tabs inside of strings are no JSON either; outside of them a blank is as good.
  const blanked = bare.replace(/\s/g, ' ');
  for (const text of [json, bare, blanked]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The next form.
    }
  }
  return undefined;
}

/** Scripts are often wrapped for parsers of XML or old browsers, or end like a statement. */
function withoutWrapping(json: string): string {
  let text = json.trim();
  const opening = ['//<![CDATA[', '// <![CDATA[', '<![CDATA[', '/*<![CDATA[*/', '<!--'].find((mark) =>
    text.startsWith(mark),
  );
  if (opening !== undefined) text = text.slice(opening.length).trim();
  const closing = ['//]]>', '// ]]>', '/*]]>*/', ']]>', '//-->', '-->'].find((mark) => text.endsWith(mark));
  if (closing !== undefined) text = text.slice(0, -closing.length).trim();
  return text.endsWith(';') ? text.slice(0, -1) : text;
}

/** Objects of the type, wherever they stand; nesting and number are bounded. */
function postingsIn(root: unknown): readonly Json[] {
  const found: Json[] = [];
  let level: unknown[] = [root];
  let seen = 0;
  for (let depth = 0; depth < 12 && level.length > 0; depth++) {
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null || ++seen > 20_000) continue;
      if (Array.isArray(value)) below.push(...(value as readonly unknown[]).slice(0, 1000));
      else {
        const object = value as Json;
        if (list(object['@type']).some((type) => typeof type === 'string' && /(?:^|[/:#])JobPosting$/.test(type))) {
          found.push(object);
        } else below.push(...Object.values(object).slice(0, 1000));
      }
    }
    level = below;
  }
  return found;
}

function readPosting(posting: Json, limits: ExtractLimits): JobPosting {
  const plain = (value: unknown): string | undefined => plainText(value, limits);
  const description = plain(posting['description']) ?? '';
  const sections = [
    ['Responsibilities', plain(posting['responsibilities'])],
    ['Qualifications', plain(posting['qualifications'])],
    ['Skills', plain(posting['skills'])],
    ['Experience', experience(posting['experienceRequirements'], plain)],
    ['Education', plain(posting['educationRequirements'])],
    ['Benefits', plain(posting['jobBenefits'] ?? posting['benefits'])],
  ] as const;
  const parts = [description];
  for (const [heading, words] of sections) {
    if (words !== undefined && !saysAlready(parts, words)) parts.push(`${heading}\n${words}`);
  }
  return freezeDeep(
    presentFields({
      id: identifier(posting['identifier']),
      title: plain(posting['title'] ?? posting['name']),
      company: list(posting['hiringOrganization']).map(named).find(Boolean),
      location: locationOf(posting),
      description: parts.filter((part) => part !== '').join('\n\n'),
      url: text(posting['url']),
      workplace: isRemote(posting) ? ('remote' as const) : undefined,
      employmentTypes: employmentTypes(posting['employmentType']),
      datePosted: text(posting['datePosted']),
      validThrough: text(posting['validThrough']),
      salary: salaryOf(posting),
    }),
  );
}

/** Text of a value that may be a text with markup, a list of them, or a term with a name. */
function plainText(value: unknown, limits: ExtractLimits): string | undefined {
  const texts = list(value)
    .map((item) => text(item) ?? named(item) ?? (isObject(item) ? text(item['credentialCategory']) : undefined))
    .filter((item) => item !== undefined);
  if (texts.length === 0) return undefined;
  const plain = texts.map((item) => withoutMarkup(item, limits)).filter((item) => item !== '');
  return plain.length === 0 ? undefined : plain.join(plain.length > 1 ? '\n' : '');
}

function withoutMarkup(value: string, limits: ExtractLimits): string {
  const isMarkup = /<[a-z!/][^<>]{0,2000}>/i.test(value);
  // Some boards escape the markup once more.
  const isEscaped = !isMarkup && /&lt;\/?[a-z]/i.test(value);
  if (!isMarkup && !isEscaped && !/&[a-z#]/i.test(value)) return value.replace(/\r\n?/g, '\n').trim();
  const read = (html: string): string => readHtml(html, limits, startDeadline(limits)).document.text;
  if (isEscaped) return read(read(value));
  return isMarkup ? read(value) : read(`<pre>${value.replaceAll('<', '&lt;')}</pre>`);
}

function saysAlready(parts: readonly string[], words: string): boolean {
  const folded = (value: string): string =>
    value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const said = folded(words);
  return parts.some((part) => folded(part).includes(said));
}

function experience(value: unknown, plain: (value: unknown) => string | undefined): string | undefined {
  const months = list(value)
    .map((item) => (isObject(item) ? Number(item['monthsOfExperience']) : NaN))
    .find((count) => count > 0 && count < 1200);
  if (months === undefined) return plain(value);
  if (months % 12 !== 0) return `At least ${months} months of experience`;
  return `At least ${months / 12} ${months === 12 ? 'year' : 'years'} of experience`;
}

function locationOf(posting: Json): string | undefined {
  const places = list(posting['jobLocation']).map(placeName);
  const regions = list(posting['applicantLocationRequirements']).map(named);
  const known = [...new Set([...places, ...(isRemote(posting) ? ['Remote', ...regions] : [])])].filter(
    (place) => place !== undefined && place !== '',
  );
  return known.length === 0 ? undefined : known.join('; ');
}

function placeName(place: unknown): string | undefined {
  if (!isObject(place)) return text(place);
  const address = list(place['address'])[0] ?? (place['addressLocality'] === undefined ? undefined : place);
  if (!isObject(address)) return text(address) ?? text(place['name']);
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) => named(address[name]));
  const known = [...new Set(parts.filter((part) => part !== undefined))];
  return known.length === 0 ? (text(address['streetAddress']) ?? text(place['name'])) : known.join(', ');
}

function isRemote(posting: Json): boolean {
  return list(posting['jobLocationType']).some((type) => typeof type === 'string' && /telecommute|remote/i.test(type));
}

/** "FULL_TIME", "Full-time, Contract" and lists of them → `FULL_TIME`. */
function employmentTypes(value: unknown): readonly string[] | undefined {
  const types = list(value)
    .flatMap((type) => (typeof type === 'string' ? type.split(/[,;/|]/) : []))
    .map((type) =>
      type
        .trim()
        .toUpperCase()
        .replace(/[^A-Z]+/g, '_'),
    )
    .filter((type) => type !== '');
  return types.length === 0 ? undefined : [...new Set(types)];
}

function salaryOf(posting: Json): JobSalary | undefined {
  const [salary] = list(posting['baseSalary'] ?? posting['estimatedSalary']);
  const amount = isObject(salary) ? salary : { value: salary };
  const value = isObject(amount['value']) ? amount['value'] : amount;
  const exact = number(value['value']);
  const minimum = number(value['minValue']) ?? number(amount['minValue']) ?? exact;
  const maximum = number(value['maxValue']) ?? number(amount['maxValue']) ?? exact;
  if (minimum === undefined && maximum === undefined) return undefined;
  return presentFields({
    minimum,
    maximum,
    currency: text(amount['currency']) ?? text(posting['salaryCurrency']),
    unit: text(value['unitText'])?.toUpperCase() ?? text(amount['unitText'])?.toUpperCase(),
  });
}

function identifier(value: unknown): string | undefined {
  const [first] = list(value);
  return text(isObject(first) ? (first['value'] ?? first['@value']) : first);
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]).slice(0, 100) : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function named(value: unknown): string | undefined {
  return isObject(value) ? text(value['name'] ?? value['@value']) : text(value);
}

function text(value: unknown): string | undefined {
  const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return words === '' ? undefined : words;
}

/** "55,000.00" and 55000 alike; 0 stands for "not told". */
function number(value: unknown): number | undefined {
  const amount = typeof value === 'string' ? Number(value.replace(/[,\s]/g, '')) : value;
  return typeof amount === 'number' && amount > 0 && Number.isFinite(amount) ? amount : undefined;
}
