/** Projects: a title, its dates, and what is told about it. */
import { locate } from '../../text/span.ts';
import { headingDate } from './entry-blocks.ts';
import { readHighlights } from './highlights.ts';
import { lineSegments } from './line-segments.ts';
import type { ProjectEntry } from '../resume-document.ts';
import { holesIn, isHeaderLike, type ResumeLines } from './resume-lines.ts';
import type { LinedSection } from '../resume-sections/sections.ts';
import { presentFields } from '../present-fields.ts';

export function readProjects(resume: ResumeLines, sections: readonly LinedSection[]): readonly ProjectEntry[] {
  return sections.flatMap((section) => readSection(resume, section));
}

function readSection(resume: ResumeLines, { section, firstLine, lines }: LinedSection): readonly ProjectEntry[] {
  const items = lines.filter((index) => resume.lines[index]!.content.end > section.body.start);
  const titles = items.filter((index, at) => isTitle(resume, index, items[at - 1], firstLine - 1));
  // A list without titles: every list item is a project.
  const heads = titles.length > 0 ? titles : items.filter((index) => resume.lines[index]!.marker !== undefined);
  const starts = heads.length > 0 ? heads : items.slice(0, 1);
  let at = 0;
  return starts.map((head, order) => {
    const next = starts[order + 1] ?? Infinity;
    while (items[at]! <= head) at++;
    const from = at;
    while (at < items.length && items[at]! < next) at++;
    return readEntry(resume, head, items.slice(from, at));
  });
}

/** A header line that does not follow another one: "Tools: …" and the subtitle below a title are no titles. */
function isTitle(resume: ResumeLines, index: number, before: number | undefined, bodyStart: number): boolean {
  if (!isHeaderLike(resume, index, bodyStart)) return false;
  if (before === undefined) return true;
  const { lines } = resume;
  if (hasDate(resume, index))
    return !(isHeaderLike(resume, before, bodyStart) && before + 1 === index && !hasDate(resume, before));
  return lines[before]!.marker === 'bullet' || before + 1 < index;
}

function hasDate(resume: ResumeLines, index: number): boolean {
  return headingDate(resume, index) !== undefined;
}

function readEntry(resume: ResumeLines, head: number, body: readonly number[]): ProjectEntry {
  const { text, lines } = resume;
  const content = lines[head]!.content;
  const dated = [head, ...body.slice(0, 1)]
    .map((index) => headingDate(resume, index))
    .find((mention) => mention !== undefined);
  const holes = (resume.dates.get(head) ?? []).map(({ range }) => range.span);
  const segment = lineSegments(text, content, holesIn(resume, head, holes))[0];
  const end = body.length === 0 ? content.end : lines[body.at(-1)!]!.content.end;
  return presentFields({
    name: locate(text, segment?.span),
    dates: dated?.range,
    highlights: readHighlights(resume, body),
    span: { start: content.start, end: Math.max(end, dated?.range.span.end ?? end) },
  });
}
