/**
 * Go, R, C, Swift, Spark, Chef, Excel…: when does a word that can mean something else count as a skill?
 *
 * The sure mentions of a text are known by now. A candidate is believed when it is written as its form demands and
 * something near supports it: another skill of its field a few words away, a cue word of the field ("developer", "fluent in"),
 * or, for words that are seldom anything else, enough of its field elsewhere in the text. It is refused, whatever the support,
 * beside a word that proves another meaning ("Rust Belt", "ball python"), after "at" (an employer) or a title ("Mr Jenkins").
 * In another casing than the form's it must be an item of a list among skills of its field ("python, r, sas").
 * A candidate that is believed supports its neighbours in turn.
 *
 * The words are data: skills/ambiguous-surfaces.json.
 */
import { isAsciiLower, isAsciiUpper } from '../text/character-classes.ts';
import { ambiguityRules, fieldName, surfaceRules, type AmbiguityRules, type FieldRules } from './ambiguity-rules.ts';
import { hasWrittenCase, type Candidate } from './candidates.ts';
import { FieldsByToken } from './fields-by-token.ts';
import { COORDINATIONS, isListItem } from './list-items.ts';
import { listedLanguages } from './listed-languages.ts';
import { listedPeers } from './listed-peers.ts';
import { isRefused } from './refusals.ts';
import {
  isAdjacent,
  lineBetween,
  lineOrSentenceBetween,
  sentenceBetween,
  type TokenizedText,
} from './tokenized-text.ts';

/** How many words away a neighbour, a cue may stand; skills of the field that let a whole text support a word. Chosen on the exactness texts. */
const NEIGHBOUR_REACH = 6;
const CUE_REACH = 4;
const MAKING_REACH = 8;
const SUPPORTING_SKILLS = 3;
/** After a number: a date ("Chef 10/2019"), no version. */
const SLASH = 47;

const CONFIDENCE_NEIGHBOUR = 0.85;
const CONFIDENCE_CUE = 0.8;
const CONFIDENCE_TEXT = 0.6;

const MEANS: ReadonlySet<string> = new Set(['in', 'using', 'with', 'on', 'via', 'to']);

export interface Judged {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** The believed ones among `unsure`, in no particular order. */
export function judgeCandidates(
  read: TokenizedText,
  sure: readonly Candidate[],
  unsure: readonly Candidate[],
): readonly Judged[] {
  if (unsure.length === 0) return [];
  const rules = ambiguityRules();
  const fieldNames = new FieldsByToken(read.tokens.length);
  for (const candidate of sure) fieldNames.add(candidate, fieldName(rules, candidate));
  const believed: Judged[] = [];
  let open = unsure.filter((candidate) => !fieldNames.overlaps(candidate) && !isRefused(read, candidate));
  // A believed candidate is a neighbour for the next round; rounds end when none was believed.
  for (let changed = true; changed && open.length > 0;) {
    changed = false;
    const rest: Candidate[] = [];
    for (const candidate of open) {
      if (fieldNames.overlaps(candidate)) continue;
      const confidence = support(read, rules, candidate, fieldNames);
      if (confidence === 0) rest.push(candidate);
      else {
        believed.push({ candidate, confidence });
        fieldNames.add(candidate, fieldName(rules, candidate));
        changed = true;
      }
    }
    open = rest;
    if (!changed)
      for (const candidate of [...listedPeers(read, rules, open), ...listedLanguages(read, open, fieldNames)]) {
        if (fieldNames.overlaps(candidate)) continue;
        believed.push({ candidate, confidence: CONFIDENCE_TEXT });
        fieldNames.add(candidate, fieldName(rules, candidate));
        changed = true;
      }
  }
  return believed;
}

function support(read: TokenizedText, rules: AmbiguityRules, candidate: Candidate, fields: FieldsByToken): number {
  const field = rules.fieldOf(candidate.form.skill.domain);
  const name = field?.name ?? candidate.form.skill.domain;
  const neighbours = countNeighbours(read, candidate, name, fields);
  const isItem = isListItem(read, candidate);
  const length = candidate.span.end - candidate.span.start;
  if (!hasWrittenCase(read.text, candidate)) {
    const isTag = isItem || isTagAmong(read, candidate, name, fields);
    const needed = candidate.form.match === 'exact-case' ? 1 : 2;
    if (isTag && neighbours >= needed) return CONFIDENCE_CUE;
    // Capitals for a name ("PYTHON developer") keep its meaning better than small letters do.
    const inCapitals = isAllCapitals(read.text, candidate) && candidate.form.match === 'exact-case' && length > 2;
    return inCapitals &&
      (neighbours > 0 || hasCue(read, rules, candidate, field, 2)) &&
      !isLineOfCapitals(read, candidate)
      ? CONFIDENCE_CUE
      : 0;
  }
  const nearby = hasCue(read, rules, candidate, field, length <= 2 ? 2 : CUE_REACH) || isMadeIn(read, candidate, field);
  if (neighbours > 0 && (isItem || length > 2 || nearby || isCoordinated(read, candidate, name, fields))) {
    return isPersonName(read, candidate, fields) && neighbours < 2 ? 0 : CONFIDENCE_NEIGHBOUR;
  }
  if (isPersonName(read, candidate, fields)) return 0;
  if (nearby) return CONFIDENCE_CUE;
  if (candidate.form.match === 'exact-case') return isItem ? CONFIDENCE_TEXT : 0;
  const strict = surfaceRules(read, rules, candidate)?.strict ?? length <= 2;
  if (strict || opensLine(read, candidate)) return 0;
  return fields.skillCount(name) >= SUPPORTING_SKILLS ? CONFIDENCE_TEXT : 0;
}

/** "java spring aws": small tags without commas, each a skill of the field; a pair is a phrase ("redis cache"), three are a list. */
function isTagAmong(read: TokenizedText, candidate: Candidate, name: string, fields: FieldsByToken): boolean {
  if (isAsciiUpper(read.text.charCodeAt(candidate.span.start))) return false;
  let before = candidate.first;
  while (isAdjacent(read, before - 1) && fields.at(before - 1) === name) before--;
  let after = candidate.last;
  while (isAdjacent(read, after) && fields.at(after + 1) === name) after++;
  const opens = before === 0 || lineOrSentenceBetween(read, before - 1);
  const closes = after + 1 === read.tokens.length || lineOrSentenceBetween(read, after);
  return (
    candidate.first - before + (after - candidate.last) >= 2 &&
    (before < candidate.first || opens) &&
    (after > candidate.last || closes)
  );
}

/** Mentions of the candidate's field within reach, in its sentence; beyond its line only for an item of a list. */
function countNeighbours(read: TokenizedText, candidate: Candidate, name: string, fields: FieldsByToken): number {
  const isItem = isListItem(read, candidate);
  let count = 0;
  for (const [from, direction] of [
    [candidate.first - 1, -1],
    [candidate.last + 1, 1],
  ] as const) {
    let previous = false;
    let words = 0;
    for (let at = from; at >= 0 && at < read.tokens.length && words < NEIGHBOUR_REACH; at += direction) {
      const edge = direction < 0 ? at : at - 1;
      if (sentenceBetween(read, edge) || (!isItem && lineBetween(read, edge))) break;
      const isMention = fields.at(at) !== undefined;
      if (fields.at(at) === name && !previous) count++;
      if (!isMention) words++;
      previous = fields.at(at) === name;
    }
  }
  return count;
}

function hasCue(
  read: TokenizedText,
  rules: AmbiguityRules,
  candidate: Candidate,
  field: FieldRules | undefined,
  reach: number,
): boolean {
  const own = surfaceRules(read, rules, candidate)?.cues;
  const matches = (at: number): boolean => {
    const key = read.keys[at]!;
    return (
      own?.has(key) === true ||
      field?.cues.has(key) === true ||
      (field?.takesGeneralCues !== false && rules.generalCues.has(key))
    );
  };
  for (let at = candidate.first - 1; at >= 0 && candidate.first - at <= reach; at--) {
    if (lineOrSentenceBetween(read, at)) break;
    if (matches(at)) return true;
  }
  for (let at = candidate.last + 1; at < read.tokens.length && at - candidate.last <= reach; at++) {
    if (lineOrSentenceBetween(read, at - 1)) break;
    if (matches(at)) return true;
    if (
      at === candidate.last + 1 &&
      isVersion(read.keys[at]!) &&
      isAdjacent(read, at - 1) &&
      read.text.charCodeAt(read.tokens[at]!.end) !== SLASH
    )
      return true;
  }
  return false;
}

/** "an API written in Go": a preposition right before, and further back a word of making or a thing of the field. */
function isMadeIn(read: TokenizedText, candidate: Candidate, field: FieldRules | undefined): boolean {
  const preposition = read.keys[candidate.first - 1];
  if (
    field === undefined ||
    preposition === undefined ||
    !MEANS.has(preposition) ||
    !isAdjacent(read, candidate.first - 1)
  )
    return false;
  for (let at = candidate.first - 2; at >= 0 && candidate.first - at <= MAKING_REACH; at--) {
    if (sentenceBetween(read, at)) return false;
    if (field.makings.has(read.keys[at]!)) return true;
  }
  return false;
}

/** A skill of the field is the very next word on one side, at most an "and" or "or" between: "R and Python", "R (ggplot2)". */
function isCoordinated(read: TokenizedText, candidate: Candidate, name: string, fields: FieldsByToken): boolean {
  for (const [from, direction] of [
    [candidate.first - 1, -1],
    [candidate.last + 1, 1],
  ] as const) {
    const next = COORDINATIONS.has(read.keys[from] ?? '') ? from + direction : from;
    const gap = Math.min(from, from - direction);
    if (fields.at(next) === name && !sentenceBetween(read, gap) && !isAdjacent(read, gap)) return true;
    if (fields.at(next) === name && next !== from) return true;
  }
  return false;
}

/** "Oracle 19c", "Java 8"; a year is no version. */
function isVersion(key: string): boolean {
  return /^[1-9]\d?(?:\.\d+|[a-z])?$/.test(key);
}

/** The candidate is capitalised and so is an unknown word right after it: "Ruby Martinez", "Rust Belt". */
function isPersonName(read: TokenizedText, candidate: Candidate, fields: FieldsByToken): boolean {
  const next = candidate.last + 1;
  if (next >= read.tokens.length || !isAdjacent(read, candidate.last) || fields.at(next) !== undefined) return false;
  const { start, end } = read.tokens[next]!;
  return (
    isAsciiUpper(read.text.charCodeAt(start)) &&
    end - start > 2 &&
    !isAsciiUpper(read.text.charCodeAt(start + 1)) &&
    !isAsciiUpper(read.text.charCodeAt(candidate.span.start + 1))
  );
}

function opensLine(read: TokenizedText, candidate: Candidate): boolean {
  return candidate.first === 0 || lineOrSentenceBetween(read, candidate.first - 1);
}

function isAllCapitals(text: string, candidate: Candidate): boolean {
  for (let at = candidate.span.start; at < candidate.span.end; at++)
    if (isAsciiLower(text.charCodeAt(at))) return false;
  return true;
}

/** No small letter in the whole line of the candidate: capitals there tell nothing. */
function isLineOfCapitals(read: TokenizedText, candidate: Candidate): boolean {
  const { text } = read;
  for (let at = candidate.span.start - 1; at >= 0 && text.charCodeAt(at) !== 10; at--)
    if (isAsciiLower(text.charCodeAt(at))) return false;
  for (let at = candidate.span.end; at < text.length && text.charCodeAt(at) !== 10; at++)
    if (isAsciiLower(text.charCodeAt(at))) return false;
  return true;
}
