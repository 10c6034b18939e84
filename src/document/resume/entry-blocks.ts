/**
 * A section of dated entries → one block for each: the lines that name it, and the lines that tell about it.
 *
 * Dates are the anchors. Whether names stand above or below their dates is read off the first entry, where nothing else
 * can stand above: its habit holds for the rest of the section.
 */
import { isAsciiLower, isAsciiLetter, isAsciiWord } from '../../text/character-classes.ts';
import type { Span } from '../../text/span.ts';
import type { DateMention } from '../dates/find-dates.ts';
import { labelledField } from './labelled-fields.ts';
import { countWords, isHeaderLike, type ResumeLines } from './resume-lines.ts';
import type { LinedSection } from '../resume-sections/sections.ts';

export interface EntryBlock {
  /** Indices of the lines that name the entry, in order. */
  readonly header: readonly number[];
  readonly body: readonly number[];
  /** The entry's own date; absent in sections without dates. */
  readonly mention: DateMention | undefined;
  /** A line of the header stands above the dates. */
  readonly hasLead: boolean;
}

/** Whether a header of these lines still lacks a part that the next line may hold. */
export type HeaderTest = (header: readonly number[], mention: DateMention | undefined, next: number) => boolean;

/** Most lines above the dates, and below them, that name an entry. Chosen: title, employer, place. */
const maxLead = 3;
const maxTrail = 2;

export function entryBlocks(
  resume: ResumeLines,
  lined: LinedSection,
  lacksPart: HeaderTest,
  isName: (line: number) => boolean,
): readonly EntryBlock[] {
  const items = lined.lines;
  const anchors = findAnchors(resume, items);
  if (anchors.length === 0) return undatedBlocks(resume, items, lined.firstLine - 1, isName);
  const bodyStart = lined.firstLine - 1;
  const lead = leadOf(resume, items, anchors[0]!.item, bodyStart);
  const starts: { first: number; headerEnd: number }[] = [];
  let floor = 0;
  for (const [order, anchor] of anchors.entries()) {
    let first = anchor.item;
    const row = rowOf(resume, items, anchor.item);
    const reach = row !== undefined ? Infinity : order === 0 ? lead : Math.min(lead, maxLead);
    if (row !== undefined) floor = Math.max(floor, row.first);
    while (first > floor && anchor.item - first < reach && isHeaderLike(resume, items[first - 1]!, bodyStart)) first--;
    let headerEnd = anchor.item + 1;
    const limit = Math.min(anchors[order + 1]?.item ?? items.length, row?.end ?? Infinity);
    while (headerEnd < limit && headerEnd - anchor.item <= maxTrail) {
      const next = items[headerEnd]!;
      if (isTelling(resume, next)) break;
      if (!isHeaderLike(resume, next, bodyStart) || !lacksPart(items.slice(first, headerEnd), anchor.mention, next))
        break;
      // Names above the dates belong to the next entry, as they did for the first one.
      if (row === undefined && lead > 0 && headerEnd + lead >= limit && order + 1 < anchors.length) break;
      headerEnd++;
    }
    starts.push({ first, headerEnd });
    floor = headerEnd;
  }
  return starts.map(({ first, headerEnd }, order) => ({
    header: items.slice(first, headerEnd),
    body: items.slice(headerEnd, starts[order + 1]?.first ?? items.length),
    mention: anchors[order]!.mention,
    hasLead: first < anchors[order]!.item,
  }));
}

/** The items of the table row that an item stands in. */
function rowOf(
  { rows }: ResumeLines,
  items: readonly number[],
  item: number,
): { readonly first: number; readonly end: number } | undefined {
  if (rows.size === 0) return undefined;
  const line = items[item]!;
  let first = item;
  while (first > 0 && !rows.has(items[first]!)) first--;
  const endLine = rows.get(items[first]!);
  if (endLine === undefined || endLine <= line) return undefined;
  let end = item;
  while (end < items.length && items[end]! < endLine) end++;
  return { first, end };
}

/** "Stack: Java, Spring": a line about the job, told by its colon, that is no field of the header. */
function isTelling(resume: ResumeLines, line: number): boolean {
  const { start, end } = resume.lines[line]!.content;
  const colon = resume.text.indexOf(':', start);
  if (colon < 0 || colon >= end - 1) return false;
  const field = labelledField(resume.text, { start, end });
  return field === undefined || field.role === 'none';
}

/** Without dates, a run of header lines that follows a body begins an entry, if one of them names an employer or a position. */
function undatedBlocks(
  resume: ResumeLines,
  items: readonly number[],
  bodyStart: number,
  isName: (line: number) => boolean,
): readonly EntryBlock[] {
  const blocks: { header: number[]; body: number[]; mention: undefined; hasLead: false }[] = [];
  const isHead = (line: number): boolean => isHeaderLike(resume, line, bodyStart) || isNameField(resume, line);
  let at = 0;
  while (at < items.length) {
    const run: number[] = [];
    while (at + run.length < items.length && run.length < maxLead && isHead(items[at + run.length]!))
      run.push(items[at + run.length]!);
    if (run.some(isName)) {
      blocks.push({ header: run, body: [], mention: undefined, hasLead: false });
      at += run.length;
      while (at < items.length && !isHead(items[at]!)) blocks.at(-1)!.body.push(items[at++]!);
    } else {
      blocks.at(-1)?.body.push(items[at]!);
      at++;
    }
  }
  return blocks;
}

/** "company - acme", however it is written. */
function isNameField(resume: ResumeLines, line: number): boolean {
  const field = labelledField(resume.text, resume.lines[line]!.content);
  return (
    (field?.role === 'name' || field?.role === 'position') &&
    field.value.end > field.value.start &&
    countWords(resume.text, field.value, maxWordsBeside) < maxWordsBeside
  );
}

interface Anchor {
  readonly item: number;
  readonly mention: DateMention;
}

/** Dates that head an entry; those in list items count only where no plain line has one. */
function findAnchors(resume: ResumeLines, items: readonly number[]): readonly Anchor[] {
  const plain: Anchor[] = [];
  const listed: Anchor[] = [];
  const loose: Anchor[] = [];
  for (const [item, index] of items.entries()) {
    const mention = headingDate(resume, index);
    if (mention === undefined) continue;
    if (resume.lines[index]!.marker === 'bullet') listed.push({ item, mention });
    else if (mention.form === 'range') plain.push({ item, mention });
    else if (isHeaderLike(resume, index)) loose.push({ item, mention });
  }
  if (plain.length > 0) return mergeLoose(plain, loose);
  if (listed.length > 0) return listed;
  return loose;
}

/** Single dates head entries beside ranges too ("Summer intern, May 2019"), but a month says more than a year. */
function mergeLoose(plain: readonly Anchor[], loose: readonly Anchor[]): readonly Anchor[] {
  const dated = loose.filter(({ mention }) => mention.form === 'month');
  return [...plain, ...dated].sort((a, b) => a.item - b.item);
}

/** Most words beside the date in a line that heads an entry. */
const maxWordsBeside = 16;

/** The date of a line that is made up of a date and a name; undefined for dates inside sentences. */
export function headingDate(resume: ResumeLines, index: number): DateMention | undefined {
  const mentions = resume.dates.get(index);
  if (mentions === undefined) return undefined;
  const { text } = resume;
  const { content } = resume.lines[index]!;
  const mention =
    mentions.find(({ form }) => form === 'range') ?? mentions.find(({ form }) => form === 'month') ?? mentions[0]!;
  const { span } = mention.range;
  const beside =
    countWords(text, { start: content.start, end: Math.max(content.start, span.start) }, 40) +
    countWords(text, { start: Math.min(span.end, content.end), end: content.end }, 40);
  if (beside > maxWordsBeside) return undefined;
  const isFirst = !hasWordIn(text, content.start, span.start);
  const isLast = !hasWordIn(text, span.end, content.end);
  if (mention.form !== 'range') return (isFirst || isLast) && beside <= 12 ? mention : undefined;
  if (isFirst || isLast) {
    // "…promoted from 2012 to 2014." is a sentence; "Acme Inc., 2012 to 2014." is not.
    const isSentence = text.charCodeAt(content.end - 1) === 46 && beside > 8;
    return isSentence ? undefined : mention;
  }
  return isCutOff(text, span, content) ? mention : undefined;
}

function hasWordIn(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiWord(code) || code >= 0xc0) {
      if (!(code >= 0x2000 && code < 0x2c00) && !(code >= 0xe000 && code < 0xf900)) return true;
    }
  }
  return false;
}

/** Signs, gaps or capitals on both sides of a date in the middle of a line: "Engineer 01/2012 to Current Acme City". */
function isCutOff(text: string, span: Span, content: Span): boolean {
  let after = span.end;
  while (after < content.end && text.charCodeAt(after) <= 32) after++;
  let before = span.start;
  while (before > content.start && text.charCodeAt(before - 1) <= 32) before--;
  const next = text.charCodeAt(after);
  const previous = text.charCodeAt(before - 1);
  const isNextName = !(isAsciiLower(next) || (next >= 0xdf && next <= 0xff)) && next !== 46;
  const isWord = isAsciiLetter(previous);
  return isNextName && (isWord ? !isSmallWord(text, before, content.start) : true);
}

function isSmallWord(text: string, end: number, floor: number): boolean {
  let start = end;
  while (start > floor && text.charCodeAt(start - 1) > 32) start--;
  return end - start <= 4 && text.charCodeAt(start) >= 97;
}

/** Lines above the first date of the section that name its entry. */
function leadOf(resume: ResumeLines, items: readonly number[], anchor: number, bodyStart: number): number {
  let lead = 0;
  while (lead < maxLead && lead < anchor && isHeaderLike(resume, items[anchor - lead - 1]!, bodyStart)) lead++;
  return lead;
}
