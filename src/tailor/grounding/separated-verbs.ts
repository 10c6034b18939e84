/** German verbs whose prefix stands at the end: of "nahm Beschwerden entgegen" the verb is "entgegennehmen". */
import { wordSet } from '../../text/word-set.ts';
import { finiteBase } from './german-key.ts';
import { separable } from './lexicon/german-forms.ts';
import { wordKey } from './word-key.ts';
import type { WordingWord } from './wording-text.ts';

const prefixes = /* @__PURE__ */ wordSet(separable);
const joining = /^(?:und|oder|sowie|bzw|and)$/;
/** What stands before a finite verb in a line of work: nothing, who did it, or a joining word. */
const beforeVerb = /^(?:und|oder|sowie|bzw|ich|wir|and)$/;

/** So far the prefix stands behind its verb at most. Chosen, unmeasured. */
const MOST_BETWEEN = 12;

/** The words, where a verb has the key of the whole verb and its prefix only joins. Linear: each prefix looks back a fixed way. */
export function joinSeparatedVerbs(words: readonly WordingWord[]): readonly WordingWord[] {
  let joined: WordingWord[] | undefined;
  for (let at = 1; at < words.length; at++) {
    const { token, clause, quantity } = words[at]!;
    const next = words[at + 1];
    if (quantity !== undefined || !prefixes.has(token.normal)) continue;
    // A preposition has its noun behind it, a prefix nothing.
    if (next !== undefined && next.clause === clause && !joining.test(next.token.normal)) continue;
    const verb = verbBefore(words, at);
    if (verb === undefined) continue;
    const { normal } = words[verb]!.token;
    joined ??= [...words];
    joined[verb] = { ...words[verb]!, key: wordKey(`${token.normal}${finiteBase(normal) ?? normal}`, 'de') };
    joined[at] = { ...words[at]!, isFunction: true };
  }
  return joined ?? words;
}

function verbBefore(words: readonly WordingWord[], prefix: number): number | undefined {
  for (let at = prefix - 1; at >= 0 && prefix - at <= MOST_BETWEEN; at--) {
    const { token, clause, isCapital, startsSentence } = words[at]!;
    if (clause !== words[prefix]!.clause) return undefined;
    const before = words[at - 1];
    const isFirst = before === undefined || before.clause !== clause || beforeVerb.test(before.token.normal);
    if (!isFirst || (isCapital && !startsSentence)) continue;
    return /[a-z]{2}te$/.test(token.normal) || finiteBase(token.normal) !== undefined ? at : undefined;
  }
  return undefined;
}
