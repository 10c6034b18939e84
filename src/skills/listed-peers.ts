/** Names that are all ambiguous, but stand in one list. */
import { fieldName, surfaceRules, type AmbiguityRules } from './ambiguity-rules.ts';
import { hasWrittenCase, type Candidate } from './candidates.ts';
import { isDelimited, isListItem } from './list-items.ts';
import { sentenceBetween, type TokenizedText } from './tokenized-text.ts';

/** How many words away a peer may stand, and how many names make a list. Chosen, unmeasured. */
const PEER_REACH = 6;
const LISTED = 3;
/** Field whose names are nationalities as well: "French, German and Italian cuisine". */
const NATIONALITIES = 'spoken-languages';

/** "Cypress, Playwright and Jest": names that are all ambiguous vouch for each other when three of one field stand in one list; the last may go on ("Jest suites"). */
export function listedPeers(
  read: TokenizedText,
  rules: AmbiguityRules,
  open: readonly Candidate[],
): readonly Candidate[] {
  const items = open.filter(
    (candidate) =>
      candidate.form.text !== candidate.form.text.toLowerCase() &&
      hasWrittenCase(read.text, candidate) &&
      isPeer(read, rules, candidate),
  );
  // In the order of the text, so that a window of neighbours is enough.
  let from = 0;
  return items.filter((candidate) => {
    const name = fieldName(rules, candidate);
    if (name === NATIONALITIES) return false;
    const listed = new Set<string>();
    const delimited = new Set<string>();
    while (items[from]!.first < candidate.first - PEER_REACH) from++;
    for (let at = from; at < items.length && items[at]!.first <= candidate.first + PEER_REACH; at++) {
      const other = items[at]!;
      if (fieldName(rules, other) !== name || sentencesBetween(read, other, candidate)) continue;
      listed.add(other.form.skill.id);
      if (isListItem(read, other)) delimited.add(other.form.skill.id);
    }
    return listed.size >= LISTED && delimited.size >= LISTED - 1;
  });
}

function isPeer(read: TokenizedText, rules: AmbiguityRules, candidate: Candidate): boolean {
  const isCommon = surfaceRules(read, rules, candidate)?.strict === true;
  const start = isDelimited(read, candidate.first - 1, candidate.span.start, -1);
  return !isCommon && start && candidate.span.end - candidate.span.start > 2;
}

function sentencesBetween(read: TokenizedText, a: Candidate, b: Candidate): boolean {
  for (let at = Math.min(a.last, b.last); at < Math.max(a.first, b.first); at++)
    if (sentenceBetween(read, at)) return true;
  return false;
}
