/** Certificates: one a line, with date and issuer where they are written. */
import { locate, spanText, type Located, type Span } from '../../text/span.ts';
import type { DateRange } from '../dates/date-range.ts';
import { cueWords } from '../cues/cue-lexicon.ts';
import { lineSegments } from './line-segments.ts';
import { organisationScore } from '../cues/organisation-words.ts';
import type { CertificateEntry } from '../resume-document.ts';
import { countWords, holesIn, type ResumeLines } from './resume-lines.ts';
import type { LinedSection } from '../resume-sections/sections.ts';
import { isLowerCase } from '../../text/letter-case.ts';
import { presentFields } from '../present-fields.ts';

/** Most words in a certificate's line; more are a description of the one before. */
const maxWords = 18;

export function readCertificates(resume: ResumeLines, sections: readonly LinedSection[]): readonly CertificateEntry[] {
  const found: CertificateEntry[] = [];
  for (const { section, lines } of sections) {
    let open: { name: Located<string>; date?: DateRange; issuer?: Located<string> } | undefined;
    for (const index of lines) {
      const line = resume.lines[index]!;
      const content = { start: Math.max(line.content.start, section.body.start), end: line.content.end };
      if (content.end <= content.start || countWords(resume.text, content, maxWords + 1) > maxWords) continue;
      const mention = resume.dates.get(index)?.[0];
      const holes = holesIn(resume, index, mention === undefined ? [] : [mention.range.span]);
      const segments = lineSegments(resume.text, content, holes);
      const first = segments[0];
      // A line of its own for the date, or for who issued it.
      if (first === undefined || isLowerCase(resume.text.charCodeAt(first.span.start))) {
        if (open !== undefined && open.date === undefined && mention !== undefined && first === undefined)
          open.date = mention.range;
        continue;
      }
      if (
        open !== undefined &&
        open.issuer === undefined &&
        line.marker === undefined &&
        segments.length === 1 &&
        isIssuer(resume.text, first.span)
      ) {
        open.issuer = locate(resume.text, first.span);
        if (open.date === undefined && mention !== undefined) open.date = mention.range;
        continue;
      }
      const issuer = segments[1];
      open = presentFields({
        name: locate(resume.text, first.span),
        date: mention?.range,
        issuer: locate(resume.text, issuer?.span),
      });
      found.push(open);
    }
  }
  return found;
}

function isIssuer(text: string, span: Span): boolean {
  return countWords(text, span, 6) <= 5 && organisationScore(cueWords(spanText(text, span))) === 2;
}
