/** Forms of English verbs of work: from an ending back to the verb, and from the verb to its past. */
import { wordSet } from '../../text/word-set.ts';
import { actionVerbs, doublingVerbs, irregularVerbs } from '../lexicon/work-verbs.ts';

const verbs = /* @__PURE__ */ wordSet(actionVerbs);
const doubling = /* @__PURE__ */ wordSet(doublingVerbs);
let irregular: { readonly bases: ReadonlyMap<string, string>; readonly pasts: ReadonlyMap<string, string> } | undefined;

function irregularForms(): NonNullable<typeof irregular> {
  if (irregular !== undefined) return irregular;
  const pairs = irregularVerbs.split(' ').map((pair) => pair.split('/') as [past: string, base: string]);
  const pasts = new Map<string, string>();
  for (const [past, base] of pairs) if (!pasts.has(base)) pasts.set(base, past);
  return (irregular = { bases: new Map(pairs), pasts });
}

/** Base form, lower case, of a verb that says what somebody did at work. */
export function isWorkVerb(word: string): boolean {
  return verbs.has(word);
}

/** "led" → "lead"; undefined for words that are no irregular past form. */
export function irregularBase(word: string): string | undefined {
  return irregularForms().bases.get(word);
}

/** "manage" → "managed", "plan" → "planned", "supply" → "supplied", "lead" → "led". English; `lemma` in lower case. */
export function pastForm(lemma: string): string {
  const irregularPast = irregularForms().pasts.get(lemma);
  if (irregularPast !== undefined) return irregularPast;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubling.has(lemma) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma)
    ? `${lemma}${lemma.at(-1)!}ed`
    : `${lemma}ed`;
}

/** "managing" → "manage"; undefined where no verb of work has that form. */
export function baseOfGerund(word: string): string | undefined {
  return word.endsWith('ing') ? verbBases(word.slice(0, -3), 'ing').find(isWorkVerb) : undefined;
}

/** What a stem may have been: "manag" → "manage", "plann" → "plan", "suppli" → "supply", "process" + "e" → "process". */
export function verbBases(stem: string, ending: string): readonly string[] {
  const last = stem.at(-1);
  return [
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
    ...(stem.endsWith('ie') ? [`${stem.slice(0, -2)}y`] : []),
    stem,
    ...(ending === 's' && last === 'e' ? [stem.slice(0, -1)] : [`${stem}e`]),
    ...(last !== undefined && last === stem.at(-2) ? [stem.slice(0, -1)] : []),
  ];
}
