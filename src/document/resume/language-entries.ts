/** The spoken languages of a résumé and how well they are known. */
import { spanText, type Span } from '../../text/span.ts';
import { cueWords, foldedWords } from '../cues/cue-lexicon.ts';
import type { LanguageEntry } from '../resume-document.ts';
import type { ResumeLines } from './resume-lines.ts';
import { readHeading } from '../resume-sections/section-headings.ts';
import type { LinedSection } from '../resume-sections/sections.ts';
import { languageMentions } from '../cues/spoken-languages.ts';
import { presentFields } from '../present-fields.ts';

/** Languages of their own sections, then those of lines such as "Languages known: English, Hindi" elsewhere; each name once. */
export function readLanguages(
  resume: ResumeLines,
  sections: readonly LinedSection[],
  elsewhere: readonly LinedSection[],
): readonly LanguageEntry[] {
  const found: LanguageEntry[] = [];
  const seen = new Set<string>();
  // A whole body at once: the level often stands on the line below its language.
  for (const { section } of sections) readStretch(resume.text, section.body, found, seen);
  for (const { lines } of elsewhere) {
    for (const index of lines) {
      const { content } = resume.lines[index]!;
      const colon = labelEnd(resume.text, content);
      if (colon !== undefined) readStretch(resume.text, { start: colon + 1, end: content.end }, found, seen);
    }
  }
  return found;
}

/** Longest label before a colon, in UTF-16 units. */
const longestLabel = 32;

/** Place of the colon behind a label that is a heading of languages; undefined for all other lines. */
function labelEnd(text: string, content: Span): number | undefined {
  const reach = Math.min(content.end, content.start + longestLabel);
  for (let at = content.start; at < reach; at++) {
    if (text.charCodeAt(at) === 58)
      return readHeading(text, { start: content.start, end: at })?.kind === 'languages' ? at : undefined;
  }
  return undefined;
}

function readStretch(text: string, within: Span, found: LanguageEntry[], seen: Set<string>): void {
  const words = cueWords(spanText(text, within));
  const moved = ({ start, end }: Span): Span => ({ start: within.start + start, end: within.start + end });
  for (const { language, fluency } of languageMentions(words, 0, words.words.length)) {
    const key = foldedWords(language.value).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(
      presentFields({
        language: { value: language.value, span: moved(language.span) },
        fluency: fluency && { value: fluency.value, span: moved(fluency.span) },
      }),
    );
  }
}
