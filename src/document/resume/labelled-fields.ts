/** Fields that say what they are: "Organization: Acme", "Designation – Engineer", "Worked as an engineer with Acme". */
import { isAsciiWord } from '../../text/character-classes.ts';
import { spanText, trimSpan, type Span } from '../../text/span.ts';
import { cueWords, firstFoldedWord, foldedWords } from '../cues/cue-lexicon.ts';
import { wordSet } from '../../text/word-set.ts';
import {
  beforeWorkVerbs,
  dateJoints,
  employerJoints,
  fieldLabels,
  workVerbs,
  type FieldRole,
} from '../lexicon/field-labels.ts';

let built: ReadonlyMap<string, FieldRole> | undefined;

function labels(): ReadonlyMap<string, FieldRole> {
  if (built !== undefined) return built;
  const map = new Map<string, FieldRole>();
  for (const [role, list] of fieldLabels)
    for (const label of list.split('|')) map.set(foldedWords(label).join(' '), role);
  return (built = map);
}

export interface LabelledField {
  readonly role: FieldRole;
  /** What stands behind the label; empty when nothing does. */
  readonly value: Span;
}

/** Longest label, in UTF-16 units. */
const longestLabel = 32;

/** The field that fills the stretch of text; undefined when it does not begin with a label and a colon or dash, or is one. */
export function labelledField(text: string, within: Span): LabelledField | undefined {
  const { start, end } = within;
  let at = start;
  const reach = Math.min(end, start + longestLabel);
  while (at < reach && !endsLabel(text, at)) at++;
  if (at >= reach && at < end) return undefined;
  const role = labels().get(foldedWords(text.slice(start, at)).join(' '));
  if (role === undefined) return undefined;
  let from = at;
  while (from < end && !isWord(text.charCodeAt(from))) from++;
  return { role, value: trimSpan(text, { start: from, end }) };
}

/** A colon, a tab, or a hyphen or dash with a blank on one side at least. */
function endsLabel(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 58 || code === 9) return true;
  if (code > 58 && code < 0x2013) return false;
  return (
    (code === 45 || code === 0x2013 || code === 0x2014) &&
    (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at + 1) === 32)
  );
}

function isWord(code: number): boolean {
  return isAsciiWord(code) || (code >= 0xc0 && code < 0x2000) || code >= 0x3040;
}

const beforeVerb = /* @__PURE__ */ wordSet(beforeWorkVerbs);
const verbs = /* @__PURE__ */ wordSet(workVerbs);
const joints = /* @__PURE__ */ wordSet(employerJoints);

/**
 * The parts of "Currently working as a Test Analyst with Oracle, Hyderabad": the position and what follows "with". Undefined
 * for anything that does not begin like this.
 */
export function workSentence(
  text: string,
  within: Span,
): { readonly position: Span | undefined; readonly employer: Span | undefined } | undefined {
  const surface = spanText(text, within);
  const first = firstFoldedWord(surface);
  if (first !== undefined && !beforeVerb.has(first) && !verbs.has(first)) return undefined;
  const { words, starts, ends } = cueWords(surface);
  let at = 0;
  while (at < words.length && at < 3 && beforeVerb.has(words[at]!)) at++;
  if (!verbs.has(words[at] ?? '')) return undefined;
  at++;
  const span = (from: number, to: number): Span | undefined =>
    from < to ? { start: within.start + starts[from]!, end: within.start + ends[to - 1]! } : undefined;
  let end = words.length;
  // "… from", "… since" before the date that was cut off.
  while (end > at && trailing.has(words[end - 1]!)) end--;
  if (words[at] === 'as') {
    at++;
    if (words[at] === 'a' || words[at] === 'an' || words[at] === 'the') at++;
    let joint = at;
    while (joint < end && !joints.has(words[joint]!)) joint++;
    const employer = span(joint + 1, end);
    return {
      position: span(at, joint),
      employer: employer === undefined ? undefined : withStop(text, employer, within),
    };
  }
  if (!joints.has(words[at] ?? '')) return undefined;
  let as = at + 1;
  while (as < end && words[as] !== 'as') as++;
  const from = words[as + 1] === 'a' || words[as + 1] === 'an' ? as + 2 : as + 1;
  return { position: span(from, end), employer: span(at + 1, as) };
}

const trailing = /* @__PURE__ */ wordSet(dateJoints);

/** "Pvt. Ltd." keeps its full stop. */
function withStop(text: string, span: Span, within: Span): Span {
  return text.charCodeAt(span.end) === 46 && span.end < within.end - 1
    ? { start: span.start, end: span.end + 1 }
    : span;
}
