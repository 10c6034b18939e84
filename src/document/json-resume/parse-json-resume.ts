/**
 * JSON Resume or FRESH → the same ResumeDocument that a text gives.
 *
 * The document's text is written here, with standard headings, and every value is a span of it: engines, highlights and
 * exports work on it as on any other résumé.
 */
import { InvalidInputError } from '../../errors.ts';
import { degreeLevel } from '../cues/education-levels.ts';
import { cueWords } from '../cues/cue-lexicon.ts';
import { languageMentions } from '../cues/spoken-languages.ts';
import { monthsCovered, type CalendarMonth } from '../dates/date-range.ts';
import { freezeDeep } from '../freeze-deep.ts';
import { referenceMonth, type ParseResumeOptions } from '../parse-resume.ts';
import { presentFields } from '../present-fields.ts';
import type {
  CertificateEntry,
  EducationEntry,
  LanguageEntry,
  ProfileLink,
  ProjectEntry,
  ResumeBasics,
  ResumeDocument,
  SkillList,
  WorkEntry,
} from '../resume-document.ts';
import {
  bullets,
  paragraphs,
  writeDateAfter,
  writeDatesAfter,
  writeEntries,
  writeLine,
  writeLines,
} from './canonical-sections.ts';
import { CanonicalText } from './canonical-text.ts';
import { freshResume, isFresh } from './fresh-resume.ts';
import { writeDate } from './json-dates.ts';
import { JsonFields } from './json-fields.ts';

/**
 * Reads a JSON Resume (version 1.0.0, or the older words `company`, `website`) or a FRESH résumé. Fields it does not know are left out;
 * empty ones count as absent.
 *
 * @param json the JSON as a text, or already parsed
 * @throws InvalidInputError with the field's path for what has the wrong type, and for a résumé without a word
 */
export function parseJsonResume(json: string | object, options: ParseResumeOptions = {}): ResumeDocument {
  const value = typeof json === 'string' ? parseJson(json) : json;
  const referenceDate = referenceMonth(options);
  const fields = new JsonFields(value, 'resume');
  const resume = isFresh(fields) ? new JsonFields(freshResume(fields), 'resume') : fields;
  const text = new CanonicalText();
  const basics = writeBasics(text, resume.object('basics'));
  const work = writeWork(text, resume.objects('work'), referenceDate);
  writeVolunteering(text, resume.objects('volunteer'), referenceDate);
  const education = writeEducation(text, resume.objects('education'), referenceDate);
  const skills = writeSkills(text, resume.objects('skills'));
  const projects = writeProjects(text, resume.objects('projects'), referenceDate);
  const certificates = writeCertificates(text, resume.objects('certificates'), referenceDate);
  const languages = writeLanguages(text, resume.objects('languages'));
  writeAwards(text, resume.objects('awards'), referenceDate);
  writePublications(text, resume.objects('publications'), referenceDate);
  writeInterests(text, resume.objects('interests'));
  writeReferences(text, resume.objects('references'));
  const written = text.finish();
  if (!/[\p{L}\p{N}]/u.test(written)) throw new InvalidInputError('resume', 'holds no word');
  const document: ResumeDocument = presentFields({
    kind: 'resume' as const,
    text: written,
    basics,
    sections: text.sections,
    work,
    education,
    skills,
    projects,
    certificates,
    languages,
    referenceDate,
    monthsWorked: monthsCovered(work.map(({ dates }) => dates)),
  });
  return freezeDeep(document);
}

function parseJson(json: string): unknown {
  try {
    // A byte order mark is no part of JSON, but many editors write one.
    return JSON.parse(json.startsWith('\ufeff') ? json.slice(1) : json);
  } catch (error) {
    // The engine's own message quotes the text.
    const place = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    const where = place === undefined ? '' : ` from character ${place} on`;
    throw new InvalidInputError('resume', `is no JSON${where} (length ${json.length})`);
  }
}

function writeBasics(text: CanonicalText, basics: JsonFields | undefined): ResumeBasics {
  if (basics === undefined) return { links: [] };
  const links: ProfileLink[] = [];
  const name = text.maybe(basics.text('name'));
  text.endLine();
  const label = text.maybe(basics.text('label'));
  text.endLine();
  const email = text.maybe(basics.text('email'));
  const phone = text.maybe(basics.text('phone'), ' | ');
  const place = basics.object('location');
  const parts = [
    place?.lines('address')?.replaceAll('\n', ', '),
    place?.text('postalCode'),
    place?.text('city'),
    place?.text('region'),
    place?.text('countryCode', 'country'),
  ];
  const location = text.maybe(parts.filter((part) => part !== undefined).join(', ') || undefined, ' | ');
  text.endLine();
  const url = text.maybe(basics.text('url', 'website'));
  if (url !== undefined) links.push({ url: url.value, span: url.span });
  text.endLine();
  for (const profile of basics.objects('profiles')) {
    const network = profile.text('network');
    const address = profile.text('url');
    const username = profile.text('username');
    if (network !== undefined) text.write(`${network}${(address ?? username) ? ': ' : ''}`);
    const shown = text.maybe(address ?? username);
    if (address !== undefined && shown !== undefined) {
      links.push(presentFields({ url: address, network: network?.toLowerCase(), span: shown.span }));
    }
    text.endLine();
  }
  text.closeHead();
  const words = basics.lines('summary');
  if (words !== undefined) text.openSection('summary', 'Summary');
  const summary = text.maybe(words);
  text.endLine();
  return presentFields({ name, label, email, phone, location, links, summary });
}

function writeWork(text: CanonicalText, entries: readonly JsonFields[], referenceDate: CalendarMonth): WorkEntry[] {
  return writeEntries(text, 'work', 'Work Experience', entries, (entry) => {
    const position = text.maybe(entry.text('position'));
    const dates = writeDatesAfter(text, entry, referenceDate);
    text.endLine();
    const name = text.maybe(entry.text('name', 'company'));
    const location = text.maybe(entry.text('location'), ', ');
    text.endLine();
    const highlights = [
      ...paragraphs(text, entry.lines('description')),
      ...paragraphs(text, entry.lines('summary')),
      ...bullets(text, entry.texts('highlights')),
    ];
    writeLine(text, entry.text('url', 'website'));
    return { name, position, location, dates, highlights };
  });
}

function writeVolunteering(text: CanonicalText, entries: readonly JsonFields[], referenceDate: CalendarMonth): void {
  writeEntries(text, 'volunteer', 'Volunteering', entries, (entry) => {
    text.maybe(entry.text('position'));
    writeDatesAfter(text, entry, referenceDate);
    text.endLine();
    writeLine(text, entry.text('organization'));
    paragraphs(text, entry.lines('summary'));
    bullets(text, entry.texts('highlights'));
    writeLine(text, entry.text('url', 'website'));
    return {};
  });
}

function writeEducation(
  text: CanonicalText,
  entries: readonly JsonFields[],
  referenceDate: CalendarMonth,
): EducationEntry[] {
  return writeEntries(text, 'education', 'Education', entries, (entry) => {
    const studyType = text.maybe(entry.text('studyType'));
    const area = text.maybe(entry.text('area'), ', ');
    const dates = writeDatesAfter(text, entry, referenceDate);
    text.endLine();
    const institution = text.maybe(entry.text('institution'));
    text.endLine();
    const score = entry.text('score', 'gpa');
    if (score !== undefined) writeLine(text, /^[\d.,/ ]+$/.test(score) ? `Grade: ${score}` : score);
    bullets(text, entry.texts('courses'));
    writeLine(text, entry.text('url', 'website'));
    const level = studyType && degreeLevel(studyType.value);
    return { institution, studyType, level, area, dates };
  });
}

/** "Languages (advanced): Python, Go"; a skill without keywords is one itself. */
function writeSkills(text: CanonicalText, entries: readonly JsonFields[]): SkillList[] {
  return writeLines(text, 'skills', 'Skills', entries, (entry) => {
    const start = text.length;
    const title = text.maybe(entry.text('name'));
    const level = entry.text('level');
    const words = entry.texts('keywords');
    if (level !== undefined) text.write(title === undefined ? level : ` (${level})`);
    if (words.length > 0 && text.length > start) text.write(': ');
    const keywords = words.map((word, index) => {
      if (index > 0) text.write(', ');
      return text.write(word);
    });
    if (keywords.length === 0 && title !== undefined) return { keywords: [title], span: text.spanFrom(start) };
    return presentFields({ name: title, keywords, span: text.spanFrom(start) });
  });
}

function writeProjects(
  text: CanonicalText,
  entries: readonly JsonFields[],
  referenceDate: CalendarMonth,
): ProjectEntry[] {
  return writeEntries(text, 'projects', 'Projects', entries, (entry) => {
    const name = text.maybe(entry.text('name'));
    const dates = writeDatesAfter(text, entry, referenceDate);
    text.endLine();
    const roles = entry.texts('roles').join(', ');
    writeLine(text, [roles, entry.text('entity')].filter((part) => part !== undefined && part !== '').join(', '));
    const highlights = [
      ...paragraphs(text, entry.lines('description', 'summary')),
      ...bullets(text, entry.texts('highlights')),
    ];
    const keywords = entry.texts('keywords').join(', ');
    writeLine(text, keywords === '' ? undefined : `Keywords: ${keywords}`);
    writeLine(text, entry.text('url', 'website'));
    return { name, dates, highlights };
  });
}

function writeCertificates(
  text: CanonicalText,
  entries: readonly JsonFields[],
  referenceDate: CalendarMonth,
): CertificateEntry[] {
  const named = entries.filter((entry) => entry.text('name', 'title') !== undefined);
  return writeLines(text, 'certificates', 'Certificates', named, (entry) => {
    const name = text.write(entry.text('name', 'title') ?? '');
    const issuer = text.maybe(entry.text('issuer', 'awarder'), ', ');
    const day = entry.text('date');
    if (day !== undefined) text.write('\t');
    const date = writeDate(text, day, referenceDate);
    writeLine(text, entry.text('url'));
    return presentFields({ name, date, issuer });
  });
}

function writeLanguages(text: CanonicalText, entries: readonly JsonFields[]): LanguageEntry[] {
  const named = entries.filter((entry) => entry.text('language', 'name') !== undefined);
  return writeLines(text, 'languages', 'Languages', named, (entry) => {
    const language = text.write(entry.text('language', 'name') ?? '');
    const level = text.maybe(entry.text('fluency', 'level'), ' – ');
    if (level === undefined) return { language };
    // Read as it stands beside a language that is known for sure.
    const words = cueWords(`English – ${level.value}`);
    const rung = languageMentions(words, 0, words.words.length)[0]?.fluency?.value;
    return presentFields({ language, fluency: rung && { value: rung, span: level.span } });
  });
}

function writeAwards(text: CanonicalText, entries: readonly JsonFields[], referenceDate: CalendarMonth): void {
  writeEntries(text, 'awards', 'Awards', entries, (entry) => {
    text.maybe(entry.text('title'));
    text.maybe(entry.text('awarder'), ', ');
    writeDateAfter(text, entry.text('date'), referenceDate);
    text.endLine();
    paragraphs(text, entry.lines('summary'));
    return {};
  });
}

function writePublications(text: CanonicalText, entries: readonly JsonFields[], referenceDate: CalendarMonth): void {
  writeEntries(text, 'publications', 'Publications', entries, (entry) => {
    text.maybe(entry.text('name'));
    text.maybe(entry.text('publisher'), ', ');
    writeDateAfter(text, entry.text('releaseDate'), referenceDate);
    text.endLine();
    paragraphs(text, entry.lines('summary'));
    writeLine(text, entry.text('url', 'website'));
    return {};
  });
}

function writeInterests(text: CanonicalText, entries: readonly JsonFields[]): void {
  writeLines(text, 'interests', 'Interests', entries, (entry) => {
    const name = text.maybe(entry.text('name'));
    const keywords = entry.texts('keywords').join(', ');
    if (keywords !== '') text.write(name === undefined ? keywords : `: ${keywords}`);
    text.endLine();
    paragraphs(text, entry.lines('summary'));
    return {};
  });
}

function writeReferences(text: CanonicalText, entries: readonly JsonFields[]): void {
  writeEntries(text, 'references', 'References', entries, (entry) => {
    writeLine(text, entry.text('name'));
    paragraphs(text, entry.lines('reference'));
    return {};
  });
}
