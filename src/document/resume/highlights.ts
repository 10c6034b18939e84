/** What an entry tells: list items and sentences, wrapped lines joined. */
import { locate, type Located, type Span } from '../../text/span.ts';
import { paragraphStarts } from '../layout/paragraph-starts.ts';
import { labelledField } from './labelled-fields.ts';
import type { Line } from '../../text/lines.ts';
import { countWords, type ResumeLines } from './resume-lines.ts';
import { isLowerCase } from '../../text/letter-case.ts';

/** A line this long without a full stop runs on in the next one. */
const fullLine = 70;

/** One highlight for each list item; without list signs, one for each line that does not run on from the one before. */
export function readHighlights(resume: ResumeLines, body: readonly number[]): readonly Located<string>[] {
  const { text, lines } = resume;
  const spans: { start: number; end: number }[] = [];
  let isListed = false;
  let indent = 0;
  let before = -1;
  const starts = resume.looks && paragraphStarts(text, lines, body, resume.looks);
  for (const [at, index] of body.entries()) {
    const line = lines[index]!;
    const field = labelledField(text, line.content);
    // "Responsibilities:" announces what follows and says nothing; "responsibilities" below a wrapped line is its last word.
    const isLabel = field?.role === 'none' && field.value.end <= field.value.start;
    const isRest =
      spans.length > 0 &&
      line.marker === undefined &&
      (starts?.[at] === false || (!resume.isCaseless && isLowerCase(text.charCodeAt(line.content.start))));
    if (isLabel && !isRest) continue;
    if (announces(resume, line)) continue;
    const open = spans.at(-1);
    const last = before < 0 ? undefined : lines[before]!;
    const isNew =
      open === undefined ||
      last === undefined ||
      line.marker !== undefined ||
      (starts?.[at] ??
        (!runsOn(resume, last.content, line.content, isListed && line.indent >= indent) &&
          !(isListed && line.indent > indent && before + 1 === index)));
    if (isNew || open === undefined) {
      spans.push({ start: line.content.start, end: line.content.end });
      isListed = line.marker !== undefined;
      indent = line.indent;
    } else open.end = line.content.end;
    before = index;
  }
  return spans.map((span) => locate(text, span));
}

/** The list items of a body, without its other text. */
export function readListItems(resume: ResumeLines, body: readonly number[]): readonly Located<string>[] {
  const items: Located<string>[] = [];
  let first = 0;
  while (first < body.length) {
    let end = first + 1;
    while (end < body.length && resume.lines[body[end]!]!.marker === undefined) end++;
    // Lines under the last item may be the next entry's.
    const [item] =
      resume.lines[body[first]!]!.marker === undefined ? [] : readHighlights(resume, body.slice(first, end));
    if (item !== undefined) items.push(item);
    first = end;
  }
  return items;
}

/** Most words in "Technologies include:". Chosen, unmeasured. */
const maxAnnouncing = 4;

function announces({ text }: ResumeLines, { content, marker }: Line): boolean {
  return (
    marker === undefined &&
    text.charCodeAt(content.end - 1) === 58 &&
    countWords(text, content, maxAnnouncing + 1) <= maxAnnouncing
  );
}

function runsOn({ text, isCaseless }: ResumeLines, last: Span, next: Span, isListItem: boolean): boolean {
  if (!isCaseless && isLowerCase(text.charCodeAt(next.start))) return true;
  const code = text.charCodeAt(last.end - 1);
  if (code === 46 || code === 33 || code === 63 || code === 58 || code === 59) return false;
  return code === 44 || (last.end - last.start >= fullLine && isListItem) || last.end - last.start >= fullLine + 10;
}
