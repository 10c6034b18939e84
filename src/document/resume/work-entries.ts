/**
 * Jobs: who employed the person, as what, where, when, and what came of it.
 *
 * The lines that name a job are cut into segments; job-title words, legal forms and places tell which is which, and
 * where nothing tells, the order that the section's other jobs keep does.
 */
import { locate, type Located, type Span } from '../../text/span.ts';
import type { DateMention } from '../dates/find-dates.ts';
import { datesOf } from './confidences.ts';
import { entryBlocks, type EntryBlock } from './entry-blocks.ts';
import { assignRoles, headerHabits, lacksRole, type JobHeader } from './header-roles.ts';
import { headerSegments, type HeaderSegment } from './header-segments.ts';
import { readHighlights } from './highlights.ts';
import { titleScoreOf } from '../cues/title-words.ts';
import type { WorkEntry } from '../resume-document.ts';
import type { ResumeLines } from './resume-lines.ts';
import type { LinedSection } from '../resume-sections/sections.ts';
import { presentFields } from '../present-fields.ts';

/** Jobs of all work sections, in source order. */
export function readWork(resume: ResumeLines, sections: readonly LinedSection[]): readonly WorkEntry[] {
  return sections.flatMap((section) => readSection(resume, section));
}

/** Jobs of a résumé without a work heading: only what has a range of dates, an employer and a position. */
export function readWorkAnywhere(resume: ResumeLines, sections: readonly LinedSection[]): readonly WorkEntry[] {
  return readWork(resume, sections).filter(
    ({ dates, name, position }) =>
      dates?.start !== undefined &&
      dates.end !== undefined &&
      name !== undefined &&
      position !== undefined &&
      titleScoreOf(position.value) > 0,
  );
}

function readSection(resume: ResumeLines, section: LinedSection): readonly WorkEntry[] {
  const known = new Map<string, readonly HeaderSegment[]>();
  const segmentsOf = (header: readonly number[], mention: DateMention | undefined): readonly HeaderSegment[] => {
    const key = `${header.join(' ')} ${mention?.range.span.start ?? ''}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = headerSegments(resume, header, mention, section)));
    return found;
  };
  const lacksPart = (header: readonly number[], mention: DateMention | undefined, next: number): boolean =>
    lacksRole(resume, segmentsOf(header, mention), segmentsOf([next], undefined));
  const isName = (line: number): boolean =>
    segmentsOf([line], undefined).some(
      ({ title, organisation, role }) => title === 2 || organisation === 2 || role === 'name' || role === 'position',
    );
  const blocks = entryBlocks(resume, section, lacksPart, isName);
  const segments = blocks.map(({ header, mention }) => segmentsOf(header, mention));
  const habits = headerHabits(segments);
  const entries: WorkEntry[] = [];
  let employer: JobHeader | undefined;
  for (const [index, block] of blocks.entries()) {
    let header = assignRoles(resume.text, segments[index]!, habits);
    // A further position under the employer named above.
    if (header.name === undefined && header.position !== undefined && !block.hasLead && employer?.name !== undefined) {
      header = {
        ...header,
        name: employer.name,
        location: header.location ?? employer.location,
      };
    } else if (header.name !== undefined)
      employer = block.hasLead || header.position === undefined ? header : undefined;
    const entry = entryOf(resume, block, header, segments[index]!);
    const last = entries.at(-1);
    if (last !== undefined && isGroupHeader(last, entry))
      entries[entries.length - 1] = { ...entry, span: { start: last.span.start, end: entry.span.end } };
    else entries.push(entry);
  }
  return entries;
}

/** "Acme, 2015 – 2022" straight above "Developer, 2018 – 2022": the first is no job of its own. */
function isGroupHeader(last: WorkEntry, next: WorkEntry): boolean {
  return (
    last.position === undefined &&
    last.highlights.length === 0 &&
    last.name !== undefined &&
    next.name?.span.start === last.name.span.start &&
    next.position !== undefined
  );
}

function entryOf(
  resume: ResumeLines,
  block: EntryBlock,
  header: JobHeader,
  segments: readonly HeaderSegment[],
): WorkEntry {
  const { lines } = resume;
  const all = [...block.header, ...block.body];
  const span: Span = { start: lines[all[0]!]!.content.start, end: lines[all.at(-1)!]!.content.end };
  const dates = block.mention && datesOf(block.mention);
  return presentFields({
    name: header.name,
    position: header.position,
    location: header.location,
    dates,
    highlights: [...told(resume.text, segments), ...readHighlights(resume, block.body)],
    span: {
      start: Math.min(span.start, dates?.span.start ?? span.start),
      end: Math.max(span.end, dates?.span.end ?? span.end),
    },
  });
}

/** What the header itself tells behind a colon, each once. */
function told(text: string, segments: readonly HeaderSegment[]): readonly Located<string>[] {
  const spans = segments.flatMap((segment) => (segment.told === undefined ? [] : [segment.told]));
  return spans
    .filter(({ start }, index) => spans.findIndex((span) => span.start === start) === index)
    .map((span) => locate(text, span));
}
