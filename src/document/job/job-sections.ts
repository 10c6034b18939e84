/**
 * Blocks of a posting: headings and what stands under them, down to list items and sentences.
 *
 * Headings stand on lines of their own, in front of their text on the same line ("Skills: …"), or, where all line ends
 * were lost, inside one long line. Blank lines are no evidence: they come and go with every copy and paste.
 */
import { splitLines, type Line } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { wordIndexAt, type CueWords } from '../cues/cue-lexicon.ts';
import {
  countHashes,
  hasOnlyCapitals,
  isAboutEmployer,
  isCapital,
  isDecoration,
  isDemand,
  isEmphasized,
  isHeading,
  isLowerCase,
  isTitleCase,
} from './job-heading-looks.ts';
import { isBoilerplate, isLabel, isNeed, readHeading } from './job-headings.ts';
import type { HeadingKind } from '../lexicon/job-headings.ts';
import { headingInside, headingPrefix, labelEnd } from './inline-headings.ts';
import type { JobBlocks, JobUnit } from './job-blocks.ts';
import { unitSpans } from './job-units.ts';

/** From here on a line may hold headings that lost their line ends, in UTF-16 units. Chosen, unmeasured. */
const wallLength = 220;
/** From here on it may end in a heading with a colon ("…Berlin.Minimum qualifications:"). Chosen, unmeasured. */
const shortestWithHeading = 90;

/** Longest value of a label, in UTF-16 units. Chosen, unmeasured. */
const longestValue = 80;

const longestCompanyLabel = 16;

const plainLevel = 9;

export function readBlocks(words: CueWords): JobBlocks {
  return new BlockReader(words).read();
}

class BlockReader {
  readonly #words: CueWords;
  readonly #text: string;
  readonly #blocks: { kind: HeadingKind; heading: Span | undefined; start: number; end: number; level: number }[] = [];
  readonly #units: JobUnit[] = [];
  readonly #labels: { kind: HeadingKind; span: Span; value: Span }[] = [];
  #kind: HeadingKind = 'overview';
  /** Rank of the heading that set the kind: 1–6 markdown, 7 bold, 8 capitals, 9 plain. */
  #level = plainLevel;
  /** The line before was a label without its value. */
  #expectsValue = false;

  constructor(words: CueWords) {
    this.#words = words;
    this.#text = words.text;
  }

  read(): JobBlocks {
    this.#blocks.push({ kind: 'overview', heading: undefined, start: 0, end: this.#text.length, level: plainLevel });
    for (const line of splitLines(this.#text)) {
      if (line.isBlank) continue;
      const from = wordIndexAt(this.#words, line.content.start);
      const to = wordIndexAt(this.#words, line.content.end);
      if (from < to) this.#readLine(line, from, to);
    }
    return { blocks: this.#blocks, units: this.#units, labels: this.#labels };
  }

  #readLine(line: Line, from: number, to: number): void {
    const { content } = line;
    const isValue = this.#expectsValue && content.end - content.start <= longestValue;
    this.#expectsValue = false;
    if (this.#readHeadingLine(line, from, to)) return;
    if (isValue) {
      this.#pushUnits([content], 'detail', false);
      return;
    }
    const prefix = headingPrefix(this.#words, line.content, from, to);
    if (prefix !== undefined) {
      this.#readPrefixed(
        line,
        prefix.kind,
        { start: content.start, end: prefix.end },
        { start: prefix.body, end: content.end },
      );
      return;
    }
    this.#readBody(content, this.#kind, line.marker !== undefined);
  }

  /** A line that is a heading and nothing else. */
  #readHeadingLine(line: Line, from: number, to: number): boolean {
    const text = this.#text;
    const { start, end } = line.content;
    const count = to - from;
    if (count > 12 || end - start > 110) return false;
    let last = end - 1;
    while (last > start && isDecoration(text.charCodeAt(last))) last--;
    const lastCode = text.charCodeAt(last);
    const endsColon = lastCode === 58;
    // "Education: no specific requirements" is a label with its value.
    const colon = text.indexOf(':', start);
    if (colon !== -1 && colon < last - 1) return false;
    if (lastCode === 44 || lastCode === 59) return false;
    // "Who we are....." is a heading all the same, "Skills in negotiation." is none.
    const endsStop = lastCode === 46;
    const hashes = countHashes(text, start, end);
    const isBold = hashes === 0 && isEmphasized(text, start, end);
    const isCapitals = hasOnlyCapitals(text, start, end);
    const level = hashes > 0 ? hashes : isBold ? 7 : isCapitals ? 8 : plainLevel;
    const isMarked = line.marker !== undefined;
    const reading = readHeading(this.#words, from, to);
    if (endsStop && reading?.isExact !== true) return false;
    const headingSpan = { start: this.#words.starts[from] as number, end: this.#words.ends[to - 1] as number };
    if (
      reading !== undefined &&
      isHeading(reading, {
        count,
        endsColon,
        isBold,
        isCapitals,
        isMarkdown: hashes > 0,
        isMarked,
        startsCapital: isCapital(text.charCodeAt(headingSpan.start)),
        isTitleCase: isTitleCase(this.#words, from, to),
        isDemand: isDemand(this.#words, from),
      })
    ) {
      if (isLabel(reading.kind)) {
        // "Location:" on a line of its own: its value stands on the next, and the section goes on behind it.
        this.#labels.push({ kind: reading.kind, span: line.content, value: { start: end, end } });
        this.#pushUnits([line.content], 'detail', false);
        this.#expectsValue = true;
        return true;
      }
      this.#open(reading.kind, headingSpan, start, level);
      return true;
    }
    if (isMarked || count > 10) return false;
    if (isAboutEmployer(this.#words, from, to)) {
      this.#open('company', headingSpan, start, level);
      return true;
    }
    if (hashes > 0 || isBold) {
      // An unknown heading ends what a heading of its own or a lower rank began, and sits under a higher one.
      if (level <= this.#level) this.#open('other', headingSpan, start, level);
      else this.#open(this.#kind, headingSpan, start, level, true);
      return true;
    }
    if (endsColon && count <= 8) {
      // Under a list it divides the list; behind the employer's praise of itself it begins something else.
      this.#open(isBoilerplate(this.#kind) ? 'other' : this.#kind, headingSpan, start, this.#level, true);
      return true;
    }
    return false;
  }

  #readPrefixed(line: Line, kind: HeadingKind, heading: Span, body: Span): void {
    if (
      kind === 'company' &&
      body.end - body.start <= longestValue &&
      heading.end - heading.start <= longestCompanyLabel
    ) {
      // "Company: Contoso" names it; "Our company: …" goes on to describe it.
      this.#labels.push({ kind: 'label-company', span: line.content, value: body });
      this.#pushUnits([line.content], 'detail', false);
      return;
    }
    if (isLabel(kind)) {
      // "Location: Austin TXDuration: 6 months We are seeking…": only the first words are the value.
      const isWall = body.end - body.start > longestValue;
      const end = isWall
        ? labelEnd(this.#words, wordIndexAt(this.#words, body.start), wordIndexAt(this.#words, body.end), body.end)
        : body.end;
      this.#labels.push({ kind, span: { start: line.content.start, end }, value: { start: body.start, end } });
      this.#pushUnits([{ start: line.content.start, end }], 'detail', false);
      if (end < body.end) this.#readBody({ start: end, end: body.end }, this.#kind, false);
      return;
    }
    if (
      line.marker !== undefined ||
      (isNeed(this.#kind) && isNeed(kind) && body.end - body.start < wallLength && kind === this.#kind)
    ) {
      // An item of a list speaks for itself only; a label of the same kind stays in its section.
      this.#readBody(body, kind, line.marker !== undefined);
      return;
    }
    this.#open(kind, heading, line.content.start, plainLevel);
    this.#readBody(body, kind, false);
    // What follows a one-line statement about the employer or the pay is judged by its own words.
    if (isBoilerplate(kind) && body.end - body.start < 2 * wallLength) this.#kind = 'other';
  }

  #readBody(body: Span, kind: HeadingKind, isListItem: boolean): void {
    const isWall = body.end - body.start >= wallLength;
    if (body.end - body.start < shortestWithHeading) {
      this.#pushUnits(unitSpans(this.#words, body), kind, isListItem);
      return;
    }
    let start = body.start;
    let current = kind;
    const words = this.#words;
    const to = wordIndexAt(words, body.end);
    for (let i = wordIndexAt(words, body.start); i < to; i++) {
      const found = headingInside(words, i, to, body, isWall);
      if (found === undefined) continue;
      const at = words.starts[i] as number;
      if (at > start) this.#pushUnits(unitSpans(words, { start, end: at }, isWall), current, isListItem);
      if (isLabel(found.kind)) {
        const value = {
          start: words.ends[found.end - 1] as number,
          end: labelEnd(this.#words, found.end, to, body.end),
        };
        this.#labels.push({
          kind: found.kind,
          span: { start: at, end: value.end },
          value: { start: Math.min(value.start + 1, value.end), end: value.end },
        });
        this.#pushUnits([{ start: at, end: value.end }], 'detail', false);
        start = value.end;
        i = wordIndexAt(words, value.end) - 1;
        continue;
      }
      current = found.kind;
      if (isListItem) {
        start = words.ends[found.end - 1] as number;
      } else {
        this.#open(found.kind, { start: at, end: words.ends[found.end - 1] as number }, at, plainLevel);
        start = words.ends[found.end - 1] as number;
      }
      i = found.end - 1;
    }
    if (start < body.end) this.#pushUnits(unitSpans(words, { start, end: body.end }, isWall), current, isListItem);
    // A statement about the employer or the pay inside a line does not reach beyond it.
    if (current !== kind && isBoilerplate(current)) this.#kind = 'other';
  }

  #open(kind: HeadingKind, heading: Span, start: number, level: number, isSub = false): void {
    const before = this.#blocks.at(-1)!;
    before.end = start;
    this.#blocks.push({ kind, heading, start, end: this.#text.length, level });
    this.#kind = kind;
    if (!isSub) this.#level = level;
  }

  #pushUnits(spans: readonly Span[], kind: HeadingKind, isListItem: boolean): void {
    let opensLine = true;
    for (const span of spans) {
      const before = this.#units.at(-1);
      if (
        opensLine &&
        before !== undefined &&
        !isListItem &&
        before.block === this.#blocks.length - 1 &&
        before.kind === kind &&
        this.#continues(before.span, span)
      ) {
        this.#units[this.#units.length - 1] = { ...before, span: { start: before.span.start, end: span.end } };
      } else {
        this.#units.push({ span, kind, block: this.#blocks.length - 1, isListItem, opensLine });
      }
      opensLine = false;
    }
  }

  /** A line that begins in lower case goes on with a sentence that had no end. */
  #continues(before: Span, span: Span): boolean {
    const code = this.#text.charCodeAt(span.start);
    if (!isLowerCase(code)) return false;
    const last = this.#text.charCodeAt(before.end - 1);
    return (
      last !== 46 &&
      last !== 58 &&
      last !== 59 &&
      last !== 33 &&
      last !== 63 &&
      before.end - before.start >= shortestWrapped
    );
  }
}

/** Lines shorter than this are not taken for wrapped text, in UTF-16 units. Chosen, unmeasured. */
const shortestWrapped = 40;
