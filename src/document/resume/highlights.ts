/** What an entry tells: list items and sentences, wrapped lines joined. */
import { locate, type Located, type Span } from '../../text/span.ts';
import { labelledField } from './labelled-fields.ts';
import type { ResumeLines } from './resume-lines.ts';
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
  for (const index of body) {
    const line = lines[index]!;
    const field = labelledField(text, line.content);
    // "Responsibilities:" announces what follows and says nothing.
    if (field?.role === 'none' && field.value.end <= field.value.start) continue;
    const open = spans.at(-1);
    const last = before < 0 ? undefined : lines[before]!;
    const isNew =
      open === undefined ||
      last === undefined ||
      line.marker !== undefined ||
      (!runsOn(resume, last.content, line.content, isListed && line.indent >= indent) &&
        !(isListed && line.indent > indent && before + 1 === index));
    if (isNew || open === undefined) {
      spans.push({ start: line.content.start, end: line.content.end });
      isListed = line.marker !== undefined;
      indent = line.indent;
    } else open.end = line.content.end;
    before = index;
  }
  return spans.map((span) => locate(text, span));
}

function runsOn({ text, isCaseless }: ResumeLines, last: Span, next: Span, isListItem: boolean): boolean {
  if (!isCaseless && isLowerCase(text.charCodeAt(next.start))) return true;
  const code = text.charCodeAt(last.end - 1);
  if (code === 46 || code === 33 || code === 63 || code === 58 || code === 59) return false;
  return code === 44 || (last.end - last.start >= fullLine && isListItem) || last.end - last.start >= fullLine + 10;
}
