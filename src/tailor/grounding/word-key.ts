/**
 * One key for the forms of a word: "managed", "managing", "manages" and "management"; "betreut" and "Betreuung".
 *
 * Endings that make another claim of a word stay on it: "manager" is no form of "manage", "faster" none of "fast", "daily" none of
 * "day". A wrong key would let a word pass for another, so endings go only where the rest is long enough to stay a word.
 */
import { spellingKey } from '../../text/word-forms.ts';
import { frenchKey } from './french-key.ts';
import { germanKey } from './german-key.ts';
import { irregularForms } from './lexicon/irregular-forms.ts';
import { spanishKey } from './spanish-key.ts';

/** Languages that have rules; the words of all others are compared as they are. */
export type WordingLanguage = 'en' | 'de' | 'fr' | 'es';

/** Prepositions with their article in one word stand for the preposition: "chargé des commandes" is "chargé de". */
const contractions: Readonly<Partial<Record<WordingLanguage, ReadonlyMap<string, string>>>> = {
  fr: /* @__PURE__ */ new Map([
    ['des', 'de'],
    ['du', 'de'],
    ['d', 'de'],
    ['au', 'a'],
    ['aux', 'a'],
  ]),
  es: /* @__PURE__ */ new Map([
    ['del', 'de'],
    ['al', 'a'],
  ]),
  de: /* @__PURE__ */ new Map([
    ['im', 'in'],
    ['zum', 'zu'],
    ['zur', 'zu'],
    ['beim', 'bei'],
    ['vom', 'von'],
    ['am', 'an'],
  ]),
};

const knownByLanguage = new Map<WordingLanguage, Map<string, string>>();
/** The table starts again when it is that full, so that no text makes it grow. */
const MOST_KNOWN = 20_000;

/** `normal` as tokens have it: lower case, no accents. */
export function wordKey(normal: string, language: WordingLanguage | undefined): string {
  if (language === undefined) return normal;
  const joined = contractions[language]?.get(normal);
  if (joined !== undefined) return joined;
  if (normal.length < 3) return normal;
  let known = knownByLanguage.get(language);
  if (known === undefined) knownByLanguage.set(language, (known = new Map<string, string>()));
  let key = known.get(normal);
  if (key === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(normal, (key = readKey(normal, language)));
  }
  return key;
}

let irregular: ReadonlyMap<string, string> | undefined;

function readKey(normal: string, language: WordingLanguage): string {
  if (/[^a-z]/.test(normal)) return normal;
  // "Dons" and "don": too short for the rules of endings.
  if ((language === 'fr' || language === 'es') && /^[a-z]{2}[^aeious]s$/.test(normal) && !SHORT_WHOLE.test(normal))
    return normal.slice(0, 3);
  switch (language) {
    case 'en': {
      irregular ??= new Map(irregularForms.split(/\s+/).map((pair) => pair.split('/') as [string, string]));
      const base = irregular.get(normal);
      return base === undefined ? englishKey(spellingKey(normal)) : base;
    }
    case 'de':
      return germanKey(normal);
    case 'fr':
      return frenchKey(normal);
    case 'es':
      return spanishKey(normal);
  }
}

const SHORT_WHOLE = /^(?:fils|puls|gens|plus|sens|cens)$/;

/** Words whose ending only looks like one. */
const WHOLE =
  /^(?:during|morning|evening|building|ceiling|nothing|something|everything|anything|spring|string|bring|thing|king|ring|wing|bed|red|shed|need|speed|feed|seed|hundred|station|nation|section|mission|passion|session|pension|portion|department|apartment|moment|element|garment|comment|segment|process|business|address|access|success|stress|press|mass|class|glass|dress|across|less|species|series|always|perhaps|as|is|was|has|his|this|thus|bus|gas|plus|focus|status|campus|virus|bonus|news|daily|weekly|monthly|hourly|yearly|nightly|quarterly|only|partly|family|supply|reply|apply|fly|rely|ally|july|italy|early|assembly|anomaly|internal|international|police|policy|goods|party|wine|story|publication|projection|experiment|timely|ready)$/;

function englishKey(word: string): string {
  if (WHOLE.test(word)) return word;
  let key = word;
  if (key.endsWith('ies') && key.length > 4) key = `${key.slice(0, -3)}y`;
  else if (key.endsWith('ied') && key.length > 4) key = `${key.slice(0, -3)}y`;
  else if (/(?:sses|shes|ches|xes|zes)$/.test(key)) key = key.slice(0, -2);
  else if (/[^su]s$/.test(key) && !/is$/.test(key) && key.length > 3) key = key.slice(0, -1);
  if (WHOLE.test(key)) return key;
  key = ending(key, 'ing', 3) ?? ending(key, 'ed', 3) ?? key;
  // "Documented", "documentation" and "document" lose the same endings, one after the other.
  for (let step = 0; step < 2 && !WHOLE.test(key); step++) key = noun(key) ?? key;
  if (key.endsWith('ly') && key.length > 5) key = key.slice(0, -2);
  if (key.endsWith('e') && key.length > 3) key = key.slice(0, -1);
  if (key.endsWith('y') && key.length > 4) key = key.slice(0, -1);
  if (key.endsWith('at') && key.length > 5) key = key.slice(0, -2);
  return key;
}

/** Without an ending, and with one letter where it was doubled before it: "planned". */
function ending(word: string, end: string, least: number): string | undefined {
  if (!word.endsWith(end) || word.length - end.length < least) return undefined;
  const rest = word.slice(0, -end.length);
  if (!/[aeiouy]/.test(rest)) return undefined;
  const last = rest[rest.length - 1]!;
  return rest.length > 3 && last === rest[rest.length - 2] && !/[lszaeiou]/.test(last) ? rest.slice(0, -1) : rest;
}

function noun(word: string): string | undefined {
  for (const end of ['ation', 'ition', 'ment', 'ance', 'ence']) {
    if (!word.endsWith(end) || word.length - end.length < 4) continue;
    return word.slice(0, -end.length);
  }
  if (/[st]ion$/.test(word) && word.length > 6) return word.slice(0, -3);
  if (/(?:[vws]|rr|is|pos|ov)al$/.test(word) && word.length > 6)
    return word.endsWith('rral') ? word.slice(0, -3) : word.slice(0, -2);
  return undefined;
}
