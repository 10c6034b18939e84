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
import type { ResumeBasics } from '../resume-document.ts';
import { countWords, wordedLines, type ResumeLines } from './resume-lines.ts';
import type { LinedSection } from '../resume-sections/sections.ts';
import { presentFields } from '../present-fields.ts';

export function readBasics(resume: ResumeLines, sections: readonly LinedSection[]): ResumeBasics {
  const { text } = resume;
  const emails = findEmails(text);
  const contact = sections.filter(({ section }) => section.kind === 'contact');
  const lines = contact.flatMap(({ firstLine, endLine }) =>
    wordedLines(resume, firstLine, endLine).slice(0, maxContactLines),
  );
  const email = emails[0];
  const links = findLinks(text, emails);
  const name = findName(resume, sections, email, links);
  const phone = findPhones(text, resume, lines)[0];
  const near = name === undefined ? lines : [...linesBelow(resume, name), ...lines];
  const label = findLabel(resume, near, name);
  const location = findLocation(resume, near, name);
  const summary = findSummary(resume, sections, name);
  return presentFields({ name, label, email, phone, location, links, summary });
}

/** The line of the name and the next few, wherever the name stands. */
function linesBelow(resume: ResumeLines, name: Located<string>): readonly number[] {
  const first = resume.lines.findIndex(({ end }) => end >= name.span.start);
  return wordedLines(resume, first, Math.min(resume.lines.length, first + 6)).slice(0, 4);
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
    for (const { span } of lineSegments(text, { start, end: content.end }, [])) {
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
    for (const { span } of lineSegments(text, content, [])) {
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
  for (const index of wordedLines(resume, opening.firstLine, opening.endLine)) {
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
