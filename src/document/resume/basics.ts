/** Who the résumé is about and how to reach the person: name, headline, e-mail, phone, links, place, summary. */
import { commaParts } from '../../text/comma-parts.ts';
import { locate, spanText, trimSpan, type Located, type Span } from '../../text/span.ts';
import { findEmails, findLinks, findPhones } from './contact-points.ts';
import { cueWords } from '../cues/cue-lexicon.ts';
import { jobTitleScore } from '../cues/title-words.ts';
import { lineSegments } from './line-segments.ts';
import { organisationScore } from '../cues/organisation-words.ts';
import { findName } from './person-name.ts';
import { isWholePlace, placeParts } from '../cues/place-names.ts';
import type { DocumentLink } from '../extracted-document.ts';
import { linkedContacts } from './linked-contacts.ts';
import { confidences } from './confidences.ts';
import type { Reading, ResumeBasics } from '../resume-document.ts';
import { countWords, holesIn, wordedLines, type ResumeLines } from './resume-lines.ts';
import type { LinedSection } from '../resume-sections/sections.ts';
import { presentFields } from '../present-fields.ts';

/** @param fileLinks links of the file, which may stand behind words or icons */
export function readBasics(
  resume: ResumeLines,
  sections: readonly LinedSection[],
  fileLinks: readonly DocumentLink[],
): ResumeBasics {
  const { text } = resume;
  const written = findEmails(text);
  const contact = sections.filter(({ section }) => section.kind === 'contact');
  const lines = contact.flatMap((section) => section.lines.slice(0, maxContactLines));
  const inText = findLinks(text, written);
  const isPersonal = ({ start }: Span): boolean =>
    contact.some(({ section }) => section.span.start <= start && start <= section.span.end);
  const linked = linkedContacts(fileLinks, isPersonal, inText);
  const address = ownOf(written[0], linked.emails[0], isPersonal);
  const email = sure(
    address,
    address === linked.emails[0] ? { link: confidences.email.link } : confidences.email,
    isPersonal,
  );
  const links = [...inText, ...linked.pages].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const name = findName(resume, sections, email, links);
  const number = findPhones(text, resume, lines)[0];
  const phone = sure(number, confidences.phone, isPersonal) ?? sure(linked.phones[0], { link: confidences.phone.link });
  const near = name === undefined ? lines : [...linesBelow(resume, name, sections), ...lines];
  const label = sure(findLabel(resume, near, name), { link: confidences.label });
  const location = sure(findLocation(resume, near, name), { link: confidences.location });
  const summary = findSummary(resume, sections, name);
  return presentFields({ name, label, email, phone, location, links, summary });
}

/** The address in the text, but for one outside of the contact block while a link in it has another: a referee's. */
function ownOf(
  written: Located<string> | undefined,
  linked: Located<string> | undefined,
  isPersonal: (span: Span) => boolean,
): Located<string> | undefined {
  if (written === undefined || linked === undefined) return written ?? linked;
  return isPersonal(linked.span) && !isPersonal(written.span) ? linked : written;
}

function sure(
  found: Located<string> | undefined,
  { link, contact, elsewhere }: { readonly link: number; readonly contact?: number; readonly elsewhere?: number },
  isPersonal?: (span: Span) => boolean,
): Reading<string> | undefined {
  if (found === undefined) return undefined;
  return { ...found, confidence: (isPersonal?.(found.span) === true ? contact : elsewhere) ?? link };
}

/** The line of the name and the next few, wherever the name stands, up to the next heading. */
function linesBelow(resume: ResumeLines, name: Located<string>, sections: readonly LinedSection[]): readonly number[] {
  const { lines } = resume;
  const first = lines.findIndex(({ end }) => end >= name.span.start);
  const heading = sections.find(
    ({ section }) => section.title !== undefined && section.title.span.start > name.span.end,
  );
  const end =
    heading === undefined ? lines.length : lines.findIndex(({ end: at }) => at >= heading.section.title!.span.start);
  return wordedLines(resume, first, Math.min(end, first + 6)).slice(0, 4);
}

/** Lines of a contact block that are read for a headline and a place. */
const maxContactLines = 14;
/** Most words in a headline. */
const maxLabelWords = 12;

/** The first job title beside or below the name. */
function findLabel(
  resume: ResumeLines,
  lines: readonly number[],
  name: Located<string> | undefined,
): Located<string> | undefined {
  const { text } = resume;
  for (const index of lines.slice(0, 8)) {
    const { content } = resume.lines[index]!;
    if (countWords(text, content, maxLabelWords + 8) > maxLabelWords + 6) continue;
    const start =
      name !== undefined && name.span.start >= content.start && name.span.end <= content.end
        ? name.span.end
        : content.start;
    if (name !== undefined && content.end <= name.span.start && name.span.start - content.end > 200) continue;
    for (const { span } of lineSegments(text, { start, end: content.end }, holesIn(resume, index, []))) {
      const surface = spanText(text, span);
      if (countWords(text, span, maxLabelWords + 1) > maxLabelWords || /[@\d]/.test(surface) || surface.includes('://'))
        continue;
      const words = cueWords(surface);
      if (jobTitleScore(words) > 0 && organisationScore(words) < 2 && !/[.:]$/.test(surface))
        return { value: surface, span };
    }
  }
  return undefined;
}

/** The first place in the contact block: "Pune, Maharashtra", "Berlin". */
function findLocation(
  resume: ResumeLines,
  lines: readonly number[],
  name: Located<string> | undefined,
): Located<string> | undefined {
  const { text } = resume;
  for (const index of lines) {
    const { content } = resume.lines[index]!;
    for (const { span } of lineSegments(text, content, holesIn(resume, index, []))) {
      if (name !== undefined && span.start < name.span.end && span.end > name.span.start) continue;
      const labelled = afterLabel(text, span);
      if (countWords(text, labelled, 14) > 12) continue;
      const parts = commaParts(text, labelled);
      const count = placeParts(text, parts);
      if (isWholePlace(labelled, parts, count)) return locate(text, labelled);
      // "12 Main Street, Springfield, IL 62704": the place without the street.
      if (count > 1) return locate(text, { start: parts[parts.length - count]!.start, end: parts.at(-1)!.end });
    }
  }
  return undefined;
}

/** What stands behind "Address:", "Location –". */
function afterLabel(text: string, span: Span): Span {
  const colon = text.indexOf(':', span.start);
  return colon > span.start && colon < Math.min(span.end, span.start + 24)
    ? trimSpan(text, { start: colon + 1, end: span.end })
    : span;
}

/** Fewest words in a paragraph that is a summary without saying so. */
const minSummaryWords = 12;

/** The summary section's body, or else the first paragraph of prose above the first heading. */
function findSummary(
  resume: ResumeLines,
  sections: readonly LinedSection[],
  name: Located<string> | undefined,
): Located<string> | undefined {
  const { text } = resume;
  const titled = sections.find(({ section }) => section.kind === 'summary' && section.body.end > section.body.start);
  if (titled !== undefined) return locate(text, titled.section.body);
  const opening = sections[0];
  if (opening === undefined || opening.section.title !== undefined) return undefined;
  let start: number | undefined;
  let end = 0;
  for (const index of opening.lines) {
    const { content } = resume.lines[index]!;
    if (name !== undefined && content.start <= name.span.start) continue;
    const isProse =
      countWords(text, content, minSummaryWords) >= minSummaryWords && !spanText(text, content).includes('@');
    if (start === undefined) {
      if (!isProse) continue;
      start = content.start;
      end = content.end;
    } else if (isProse || countWords(text, content, 4) > 0) end = content.end;
  }
  return start === undefined ? undefined : locate(text, { start, end });
}
