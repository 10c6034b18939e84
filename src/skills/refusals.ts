/** "Ball python", "Sarah Jenkins", "at Oracle": what stands beside a word proves that no skill is meant. */
import { isAsciiUpper } from '../text/character-classes.ts';
import { wordSet } from '../text/word-set.ts';
import { ambiguityRules, surfaceRules } from './ambiguity-rules.ts';
import type { Candidate } from './candidates.ts';
import { isAdjacent, lineOrSentenceBetween, type TokenizedText } from './tokenized-text.ts';

/** How many words away a word of another meaning counts. Chosen on the exactness texts. */
const BLOCK_REACH = 8;

const EMPLOYER_WORDS = /* @__PURE__ */ wordSet('at joined bei chez employer inc ltd gmbh');
/** "Expert at Excel": the word before "at" tells that no employer follows. */
const SKILLED_WORDS = /* @__PURE__ */ wordSet('good expert skilled adept great excellent strong');
/** Words between two employers: "at Oracle, then SAP". */
const EMPLOYER_JOINTS = /* @__PURE__ */ wordSet('and or then later previously formerly now before und dann et puis y');
const TITLE_WORDS = /* @__PURE__ */ wordSet('mr mrs ms miss dr prof sir herr frau mme sr sra');
const COMPANY_SUFFIXES = /* @__PURE__ */ wordSet(
  'inc ltd llc gmbh corp corporation plc limited pvt ag sa airlines airline station',
);

/** Another meaning is proved ("ball python", "Mr Jenkins", "at Oracle"), so no support can help. */
export function isRefused(read: TokenizedText, candidate: Candidate): boolean {
  const { keys } = read;
  const rules = ambiguityRules();
  const before = isAdjacent(read, candidate.first - 1) ? (keys[candidate.first - 1] ?? '') : '';
  const after = isAdjacent(read, candidate.last) ? (keys[candidate.last + 1] ?? '') : '';
  if (TITLE_WORDS.has(before) || COMPANY_SUFFIXES.has(after)) return true;
  if (rules.givenNames.has(before) && isSurname(read, candidate)) return true;
  const own = surfaceRules(read, rules, candidate);
  if (own !== undefined && (own.before.has(before) || own.after.has(after) || isNear(read, candidate, own.near)))
    return true;
  return (candidate.form.match === 'in-context' || own?.employer === true) && isEmployer(read, candidate.first);
}

/** "Sarah Jenkins": after a given name, a name of a tool that can be something else is a surname, if both are written as names. */
function isSurname(read: TokenizedText, { form, first, last, span }: Candidate): boolean {
  return (
    form.match !== 'any-case' &&
    first === last &&
    isAsciiUpper(read.text.charCodeAt(read.tokens[first - 1]!.start)) &&
    isAsciiUpper(read.text.charCodeAt(span.start)) &&
    !isAsciiUpper(read.text.charCodeAt(span.start + 1))
  );
}

function isNear(read: TokenizedText, candidate: Candidate, words: ReadonlySet<string>): boolean {
  if (words.size === 0) return false;
  for (
    let at = candidate.first - 1;
    at >= 0 && candidate.first - at <= BLOCK_REACH && !lineOrSentenceBetween(read, at);
    at--
  )
    if (words.has(read.keys[at]!)) return true;
  for (
    let at = candidate.last + 1;
    at < read.keys.length && at - candidate.last <= BLOCK_REACH && !lineOrSentenceBetween(read, at - 1);
    at++
  )
    if (words.has(read.keys[at]!)) return true;
  return false;
}

/** "at Oracle", "previously at Spotify, Oracle and SAP". */
function isEmployer(read: TokenizedText, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 6; at--) {
    if (lineOrSentenceBetween(read, at)) return false;
    const key = read.keys[at]!;
    if (EMPLOYER_WORDS.has(key)) return !SKILLED_WORDS.has(read.keys[at - 1] ?? '');
    const isName = isAsciiUpper(read.text.charCodeAt(read.tokens[at]!.start));
    if (!EMPLOYER_JOINTS.has(key) && !isName) return false;
  }
  return false;
}
