/**
 * "Tamil, English, German (basic)", "Spanish, Vietnamese or Russian", a line that says "French": names of languages that are
 * nationalities as well count where they are items of a list to its end ("French, German and Italian cuisine" is none).
 */
import { wordSet } from '../text/word-set.ts';
import { hasWrittenCase, type Candidate } from './candidates.ts';
import type { FieldsByToken } from './fields-by-token.ts';
import { COORDINATIONS, isDelimited } from './list-items.ts';
import { lineBetween, type TokenizedText } from './tokenized-text.ts';

/** Other items that make a list of the one; one is enough where nothing else stands in the line. Chosen, unmeasured. */
const ITEMS = 2;
/** Items looked at on either side, and words of a remark in brackets. */
const ITEM_REACH = 4;
const REMARK_REACH = 5;

/** First words of a remark on a language: "German (basic)". */
const LEVELS = /* @__PURE__ */ wordSet(
  'basic basics beginner beginners elementary intermediate advanced fluent native reading reads read spoken speaking conversational working limited professional mother a1 a2 b1 b2 c1 c2 level grundkenntnisse muttersprache fliessend verhandlungssicher gut sehr anfanger courant scolaire lu notions debutant intermediaire bilingue langue maternelle basico intermedio avanzado nativo fluido lectura hablado conversacion alto medio nivel',
);
/** Before a nationality. */
const OF_PERSONS = /* @__PURE__ */ wordSet(
  'nationality citizenship citizen staatsangehorigkeit nationalitat nationalite nacionalidad born',
);

/** The languages among `open` that stand in a list of languages or skills, or alone in their line. */
export function listedLanguages(
  read: TokenizedText,
  open: readonly Candidate[],
  fields: FieldsByToken,
): readonly Candidate[] {
  const languages = open.filter(
    (candidate) =>
      candidate.form.skill.kind === 'language' &&
      candidate.first === candidate.last &&
      hasWrittenCase(read.text, candidate),
  );
  if (languages.length === 0) return languages;
  const at = new Set(languages.map(({ first }) => first));
  return languages.filter((candidate) => isListed(read, candidate, at, fields));
}

function isListed(
  read: TokenizedText,
  { first, last, span }: Candidate,
  languages: ReadonlySet<number>,
  fields: FieldsByToken,
): boolean {
  if (OF_PERSONS.has(read.keys[first - 1] ?? '') || !isDelimited(read, last + 1, span.end, 1)) return false;
  const remark = remarkAfter(read, last);
  if (remark > last && LEVELS.has(read.keys[last + 1]!)) return true;
  if (!isDelimited(read, first - 1, span.start, -1)) return false;
  const before = itemsBeside(read, first, -1, languages, fields);
  const after = itemsBeside(read, remark, 1, languages, fields);
  if (after === undefined || before === undefined) return false;
  const opens = before.end === 0 || lineBetween(read, before.end - 1);
  const closes = after.end + 1 === read.tokens.length || lineBetween(read, after.end);
  return before.count + after.count >= (opens && closes ? 0 : ITEMS);
}

/** Items of the list on one side and the last token of it; undefined if what ends it is no item. */
function itemsBeside(
  read: TokenizedText,
  from: number,
  direction: -1 | 1,
  languages: ReadonlySet<number>,
  fields: FieldsByToken,
): { count: number; end: number } | undefined {
  let end = from;
  let count = 0;
  for (; count < ITEM_REACH; count++) {
    let next = end + direction;
    const gap = Math.min(end, next);
    if (next < 0 || next >= read.tokens.length || lineBetween(read, gap)) break;
    const isJoined = COORDINATIONS.has(read.keys[next]!);
    let isApart = /^[ \t]*[,;|/\u00b7][ \t]*$/.test(gapText(read, gap).replace(/[()]/g, ''));
    if (isJoined) {
      isApart = true;
      next += direction;
    }
    if (!isApart) break;
    if (direction < 0) next = remarkBefore(read, next);
    if (languages.has(next)) {
      const { start, end: to } = read.tokens[next]!;
      if (!isDelimited(read, next + direction, direction < 0 ? start : to, direction)) return undefined;
    } else if (fields.at(next) === undefined) break;
    else {
      const start = next;
      while (fields.at(next + direction) !== undefined && gapText(read, Math.min(next, next + direction)) === ' ')
        next += direction;
      // "French, German and Italian cuisine".
      if (isJoined && next !== start) return undefined;
    }
    end = direction > 0 ? remarkAfter(read, next) : next;
  }
  return { count, end };
}

function gapText({ text, tokens }: TokenizedText, at: number): string {
  const from = tokens[at]?.end ?? 0;
  return text.slice(from, Math.min(tokens[at + 1]?.start ?? text.length, from + 8));
}

/** Last token of a remark in brackets right after a token; the token itself without one. */
function remarkAfter(read: TokenizedText, at: number): number {
  if (!/^ ?\($/.test(gapText(read, at))) return at;
  for (let end = at + 1; end < read.tokens.length && end - at <= REMARK_REACH; end++)
    if (gapText(read, end).includes(')')) return end;
  return at;
}

/** The token before the remark that ends at one; the token itself without one. */
function remarkBefore(read: TokenizedText, at: number): number {
  if (!gapText(read, at).startsWith(')')) return at;
  for (let start = at; start > 0 && at - start < REMARK_REACH; start--)
    if (gapText(read, start - 1).includes('(')) return start - 1;
  return at;
}
