/** "Ball python", "Mr Jenkins", "at Oracle": what stands beside a word proves that no skill is meant. */
import { ambiguityRules, surfaceRules } from './ambiguity-rules.ts';
import type { Candidate } from './candidates.ts';
import { isAdjacent, lineOrSentenceBetween, type TokenizedText } from './tokenized-text.ts';

/** How many words away a word of another meaning counts. Chosen on the exactness texts. */
const BLOCK_REACH = 8;

const EMPLOYER_WORDS: ReadonlySet<string> = new Set(['at', 'joined', 'bei', 'chez', 'employer', 'inc', 'ltd', 'gmbh']);
/** Words between two employers: "at Oracle, then SAP". */
const EMPLOYER_JOINTS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'then',
  'later',
  'previously',
  'formerly',
  'now',
  'before',
  'und',
  'dann',
  'et',
  'puis',
  'y',
]);
const TITLE_WORDS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'sir',
  'herr',
  'frau',
  'mme',
  'sr',
  'sra',
]);
const COMPANY_SUFFIXES: ReadonlySet<string> = new Set([
  'inc',
  'ltd',
  'llc',
  'gmbh',
  'corp',
  'corporation',
  'plc',
  'limited',
  'pvt',
  'ag',
  'sa',
  'airlines',
  'airline',
  'station',
]);

/** Another meaning is proved ("ball python", "Mr Jenkins", "at Oracle"), so no support can help. */
export function isRefused(read: TokenizedText, candidate: Candidate): boolean {
  const { keys } = read;
  const rules = ambiguityRules();
  const before = isAdjacent(read, candidate.first - 1) ? (keys[candidate.first - 1] ?? '') : '';
  const after = isAdjacent(read, candidate.last) ? (keys[candidate.last + 1] ?? '') : '';
  if (TITLE_WORDS.has(before) || COMPANY_SUFFIXES.has(after)) return true;
  const own = surfaceRules(read, rules, candidate);
  if (own !== undefined && (own.before.has(before) || own.after.has(after) || isNear(read, candidate, own.near)))
    return true;
  return (candidate.form.match === 'in-context' || own?.employer === true) && isEmployer(read, candidate.first);
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
    if (EMPLOYER_WORDS.has(key))
      return !['good', 'expert', 'skilled', 'adept', 'great', 'excellent', 'strong'].includes(read.keys[at - 1] ?? '');
    const isName = isCapital(read.text.charCodeAt(read.tokens[at]!.start));
    if (!EMPLOYER_JOINTS.has(key) && !isName) return false;
  }
  return false;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
