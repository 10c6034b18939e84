/**
 * Words of one family: "absent" and "absence", "authorised" and "authority", "Hausarzt" and "hausärztlich". Their keys differ, since no rule of
 * endings can know which word a stem belongs to; two words at hand can be compared.
 */
import { wordSet } from '../../text/word-set.ts';
import { isRoleNoun } from './person-words.ts';
import type { Source } from './resume-sources.ts';
import type { WordingWord } from './wording-text.ts';

/** Ends of words that change no more than the part of speech. Those that make a person, a degree or a lack of it ("-er", "-less") are not among them. */
const tails = /* @__PURE__ */ wordSet(
  's es e ed d ing y ies ied t ts ce ces cy nt nce ty ities ity se sed sing ses sation ze zed zing zation ise ised ising isation ize ized izing ization ion ions tion sion ation ations al ally ial ic ical ful ment ments ness ive ative ance ence ant ent ure ' +
    'en n es et te ten ter tes tem lich liche lichen licher liches isch ische ischen ischer isches ig ige igen iger iges ung ungen ierung ierungen ieren iert ierte heit keit nis nisse se sen ' +
    'ee ees er ement ements age ages ique iques el elle elles aire aires if ive ives ant ante antes ' +
    'mente amente o a os as ar ado ada ados adas ando cion ciones ion miento mientos ico ica icos icas al ales ivo iva ivos ivas able',
);
/** Of two that only look like a family ("experience" and "experiment") both make a thing of the stem. */
const things = /^(?:ment|ments|ence|ance|ation|ations|ness|ure|ty|ity|ion|ions|miento|ement|age|ung)$/;
/** Their families hold claims of charge, of more and of rank, which have words of their own. */
const kept =
  /^(?:manag|direct|lead|head|supervis|overse|respons|expert|special|princip|execut|nation|internation|univers|person|commun|partic|profess|commerc|indust)/;

/** Letters that two words of a family share at least; the shorter ones only where one of them goes on as the other ends. Chosen, unmeasured. */
const SHARED = 6;
const LEAST_SHARED = 5;
const LONGEST_TAIL = 8;

/** Whether the second may stand for the first. */
export function isOfFamily(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared++;
  if (shared < LEAST_SHARED || one.length - shared > LONGEST_TAIL || other.length - shared > LONGEST_TAIL) return false;
  const first = one.slice(shared);
  const second = other.slice(shared);
  if (shared < SHARED && first !== '' && second !== '' && !/^(?:t ce|ce t|t cy|cy t)s?$/.test(`${first} ${second}`))
    return false;
  if (things.test(first) && things.test(second)) return false;
  // Seasonal workers are of no one season, and ministerial letters are from no minister.
  if (/^(?:al|ial|ic|ical)$/.test(first) && /^s?$/.test(second)) return false;
  return (first === '' || tails.has(first)) && (second === '' || tails.has(second)) && !kept.test(one);
}

const families = new WeakMap<Source, ReadonlyMap<string, readonly number[]>>();

/** Places of a source whose words are of the family of a word. Words are looked up by their first letters, so this is linear. */
export function familyPlaces(
  source: Source,
  { token: { normal }, isFunction, quantity }: WordingWord,
): readonly number[] {
  if (isFunction || quantity !== undefined || normal.length < LEAST_SHARED) return [];
  let byStart = families.get(source);
  if (byStart === undefined) {
    const built = new Map<string, number[]>();
    for (const [at, word] of source.wording.words.entries()) {
      if (word.isFunction || word.quantity !== undefined || word.token.normal.length < LEAST_SHARED) continue;
      const start = word.token.normal.slice(0, LEAST_SHARED);
      const known = built.get(start);
      if (known === undefined) built.set(start, [at]);
      else if (known.length < MOST_PLACES) known.push(at);
    }
    families.set(source, (byStart = built));
  }
  const places = byStart.get(normal.slice(0, LEAST_SHARED)) ?? [];
  return places.filter((place) => {
    const { token: old, startsSentence } = source.wording.words[place]!;
    // "Dispatched" is no deed of who called the dispatcher. What a line begins with is the person.
    const isPerson =
      /(?:er|or)s?$/.test(old.normal) && !startsSentence && isRoleNoun(old.normal) && !isRoleNoun(normal);
    return !isPerson && isOfFamily(old.normal, normal);
  });
}

/** A line with more words that begin alike is a list, or hostile. Chosen, unmeasured. */
const MOST_PLACES = 24;
