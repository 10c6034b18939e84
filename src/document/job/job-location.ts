/** Where the work is done: a labelled line, a line such as "Austin, TX" under the title, or "based in Lyon". */
import { isAsciiUpper } from '../../text/character-classes.ts';
import { splitLines } from '../../text/lines.ts';
import { locate, spanText, trimSpan, type Located, type Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueLexicon, wordIndexAt, type CueWords } from '../cues/cue-lexicon.ts';
import type { JobBlocks } from './job-blocks.ts';
import { labelValue } from './job-title.ts';
import { placeAnnouncements, regionPhrases } from '../lexicon/job-places.ts';

/** A place as long as this is a sentence, in UTF-16 units. Chosen, unmeasured. */
const longestPlace = 100;
const openingLength = 700;

export function findJobLocation(words: CueWords, blocks: JobBlocks): Located<string> | undefined {
  for (const { kind, value } of blocks.labels) {
    if (kind !== 'label-location') continue;
    const span = placeSpan(words.text, labelValue(words.text, value));
    if (span !== undefined && wordIndexAt(words, span.end) > wordIndexAt(words, span.start))
      return locate(words.text, span);
  }
  const span = openingPlace(words) ?? announcedPlace(words);
  return span === undefined ? undefined : locate(words.text, span);
}

/** The value up to a bar, a semicolon or a sentence's end. */
function placeSpan(text: string, value: Span): Span | undefined {
  let end = value.end;
  for (let at = value.start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (
      code === 124 ||
      code === 59 ||
      (code === 46 && text.charCodeAt(at + 1) === 32 && at - value.start > 3) ||
      (code === 32 && text.charCodeAt(at + 1) === 32)
    )
      end = at;
  }
  let span = trimSpan(text, { start: value.start, end });
  while (span.start < span.end && edges.has(text.charCodeAt(span.start)))
    span = { start: span.start + 1, end: span.end };
  while (span.start < span.end && edges.has(text.charCodeAt(span.end - 1)))
    span = { start: span.start, end: span.end - 1 };
  return span.end > span.start && span.end - span.start <= longestPlace ? span : undefined;
}

/** "*", ":", "-", "–", ",", ".", blanks around a value. */
const edges: ReadonlySet<number> = new Set([42, 58, 45, 0x2013, 44, 46, 32, 0xa0, 95]);

/** "Austin, TX", "Dublin, County Dublin, Ireland (Hybrid)": capitals, a comma, and a state or country at the end. */
function openingPlace(words: CueWords): Span | undefined {
  let seen = 0;
  for (const line of splitLines(words.text, { start: 0, end: Math.min(words.text.length, openingLength) })) {
    const { start, end } = line.content;
    const from = wordIndexAt(words, start);
    const to = wordIndexAt(words, end);
    if (from >= to) continue;
    if (++seen > 6) return undefined;
    if (to - from > 8 || end - start > 60 || line.marker !== undefined) continue;
    const comma = words.text.indexOf(',', start);
    if (comma === -1 || comma >= end) continue;
    for (const hit of regions.find(words, wordIndexAt(words, comma), to)) {
      const isState = hit.value === 'state';
      const surface = spanText(words.text, hit);
      if (isState && (surface.length !== 2 || surface !== surface.toUpperCase())) continue;
      const code = words.text.charCodeAt(start);
      if (isAsciiUpper(code)) return { start, end: hit.end };
    }
  }
  return undefined;
}

/** "based in Berlin", "located in our Paris office": the capitalised words after it. */
function announcedPlace(words: CueWords): Span | undefined {
  const { text } = words;
  for (const hit of announcements.find(words, 0, wordIndexAt(words, 4 * openingLength))) {
    let i = hit.endWord;
    while (i < hit.endWord + 2 && leadIns.has(words.words[i] ?? '')) i++;
    const first = i;
    let end = -1;
    for (; i < words.words.length && i < first + 6; i++) {
      const code = text.charCodeAt(words.starts[i] as number);
      const gap = i === first ? ' ' : text.slice(words.ends[i - 1], words.starts[i]);
      if (
        !isAsciiUpper(code) ||
        !(gap === ' ' || gap === ', ' || gap === '-' || (gap === '. ' && (words.words[i - 1] as string).length <= 2))
      )
        break;
      end = words.ends[i] as number;
    }
    if (end !== -1) return { start: words.starts[first] as number, end };
  }
  return undefined;
}

const leadIns = /* @__PURE__ */ wordSet('our the downtown central either');
const announcements = /* @__PURE__ */ cueLexicon([[true, placeAnnouncements]]);
const regions = /* @__PURE__ */ cueLexicon(regionPhrases);
