/**
 * Words of closed classes that may stand where the old wording says the same with another of them: "each shift" for "per shift", a denial for a
 * denial, "currently" for the present tense.
 */
import { wordSet } from '../../text/word-set.ts';
import { peopleServed } from './lexicon/english-limits.ts';
import { isEverySecond, isUniversal } from './always-licences.ts';
import { isPastForm } from './deed-structure.ts';
import { isHalfOfOwn, isPrefixOf, isUnderSame } from './hyphen-licences.ts';
import { supportPlaces } from './deed-supports.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import { doubleDenial } from './double-denials.ts';
import { deniesInItself, isSpelledOut, spellsOutDenial } from './negated-words.ts';
import type { WordingLexicon } from './wording-lexicon.ts';
import { standsAt, type WordingWord } from './wording-text.ts';

const denying =
  /^(?:no|not|non|never|none|nor|without|any|neither|cannot|kein|keine|keinen|keiner|keinem|keines|nicht|nie|ohne|sans|pas|aucun|aucune|jamais|ne|n|sin|ningun|ninguna|nunca|tampoco|ni)$/;
const restricting = /^(?:only|solely|exclusively|nur|ausschliesslich|seulement|uniquement|solo|solamente|unicamente)$/;
const present = /^(?:currently|presently|derzeit|aktuell|zurzeit|actuellement|actualmente)$/;
const experience = /^(?:experience|experienced|erfahrung|erfahren|berufserfahrung|praxis|experiencia|trayectoria)$/;
const eachWords = /^(?:each|every|jede|jeden|jeder|jedes|jedem|chaque|cada)$/;
const daily =
  /^(?:week|month|year|shift|term|season|session|quarter)?(?:day|morning|evening|afternoon|night|shift|week|month|year|quarter|term|season|session|tag|woche|monat|jahr|schicht|jour|semaine|mois|an|matin|soir|dia|semana|mes|ano|turno|manana|tarde|noche|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)s?$|day$|end$|tag$/;
const perWords =
  /^(?:a|an|per|each|every|on|pro|je|im|am|jede|jeden|jeder|jedes|jedem|par|chaque|por|cada|al|les|los)$/;

export function isClosedClass(read: RewriteReading, at: number): boolean {
  const { words } = read.wording;
  const { normal } = words[at]!.token;
  if (isUniversal(read, at) || contrasting.test(normal) || deniesInItself(read, at) || isPrefixOf(read, at))
    return true;
  if (isSpelledOut(read, at) || isEverySecond(read, at)) return true;
  if (isUnderSame(read, at) || isHalfOfOwn(read, at)) return true;
  if (normal === 'any' && read.sources.passage.wording.words.some(({ token }) => anyWords.test(token.normal)))
    return true;
  if (denying.test(normal))
    return (deniesToo(read) && deniesTheSame(read, at)) || doubleDenial(read) === 'denied' || spellsOutDenial(read, at);
  // "The only one" is praise.
  if (restricting.test(normal))
    return (
      (deniesToo(read) || doubleDenial(read) === 'told' || isRestricted(read)) &&
      !/^(?:the|as|my|der|die|das|le|la|el)$/.test(words[at - 1]?.token.normal ?? '')
    );
  if (present.test(normal)) return isOfToday(read);
  if (reducing(read, at)) return true;
  // Years "in", "behind" or "on" a thing are of experience.
  if (experience.test(normal)) return read.sources.passage.wording.quantities.some(({ unit }) => unit === 'year');
  if (served.has(normal) && /^(?:for|to)$/.test(words[at - 1]?.token.normal ?? '')) return isServedHere(read, at);
  return (
    (eachWords.test(normal) && isOneOfEach(read, at)) ||
    (allWords.test(normal) && isOneOfEach(read, at, eachOrAll)) ||
    (ofUniversal.test(normal) && doubleDenial(read) === 'told')
  );
}

const anyWords = /^(?:any|anything|anyone|anybody|anywhere|whatever|whichever)$/;
const allWords = /^(?:all|alle|allen|aller|samtliche|samtlichen|samtlicher|saemtliche|tous|toutes|todos|todas)$/;
const eachOrAll = /^(?:each|every|all|jede[mnrs]?|alle[nr]?|samtliche[nr]?|chaque|tous|toutes|cada|todos|todas)$/;

/** They set one thing against another and claim neither. */
const contrasting =
  /^(?:whilst|whereas|nevertheless|nonetheless|jedoch|hingegen|allerdings|dagegen|zwar|sondern|toutefois|cependant|neanmoins|tandis|mientras|aunque|obstante|embargo)$/;

const ofUniversal =
  /^(?:always|only|immer|stets|nur|toujours|uniquement|seulement|siempre|solo|solamente|all|each|every|times?)$/;

/** "On the farm only" for "but not on roads", "only within" for "nowhere but within": the old wording restricts, too. */
function isRestricted({ sources }: RewriteReading): boolean {
  return sources.passage.wording.words.some(({ token }) => restricting.test(token.normal));
}

/** A word behind the denial, or before one that stands behind a verb ("was not"), is denied in the old wording, too. */
function deniesTheSame(read: RewriteReading, at: number): boolean {
  const { words } = read.wording;
  const { words: old } = read.sources.passage.wording;
  const denied = new Set<number>();
  for (let place = 0; place < old.length; place++) {
    if (!denying.test(old[place]!.token.normal)) continue;
    for (let next = place + 1; next < old.length && old[next]!.clause === old[place]!.clause; next++) denied.add(next);
    if (read.sources.language === 'en' && !/^(?:is|are|was|were)$/.test(old[place - 1]?.token.normal ?? '')) continue;
    for (let before = place - 1; before >= 0 && old[before]!.clause === old[place]!.clause; before--)
      denied.add(before);
  }
  const isDenied = (word: number): boolean =>
    words[word]!.clause === words[at]!.clause &&
    supportPlaces(read, word).some((place) => denied.has(place) && !old[place]!.isFunction);
  for (let next = at + 1; next < words.length && next - at <= DENIED; next++) if (isDenied(next)) return true;
  if (read.sources.language === 'en' && !/^(?:is|are|was|were)$/.test(words[at - 1]?.token.normal ?? '')) return false;
  for (let before = at - 1; before >= 0 && at - before <= DENIED; before--) if (isDenied(before)) return true;
  return false;
}

/** So many words a denial is taken to cover. Chosen, unmeasured. */
const DENIED = 4;

const lessOf = new WeakMap<WordingLexicon, readonly (readonly string[])[]>();

/** Words and phrases that make less of a deed. */
function lessenings(lexicon: WordingLexicon): readonly (readonly string[])[] {
  let found = lessOf.get(lexicon);
  if (found === undefined)
    lessOf.set(
      lexicon,
      (found = lexicon.limits.flatMap(({ name, triggers }) => (/^(?:seldom|partly)$/.test(name) ? triggers : []))),
    );
  return found;
}

const standIns = new WeakMap<WordingLexicon, readonly (readonly string[])[]>();

function standInWords(lexicon: WordingLexicon): readonly (readonly string[])[] {
  let found = standIns.get(lexicon);
  if (found === undefined)
    standIns.set(lexicon, (found = lexicon.limits.find(({ name }) => name === 'stand-in')?.triggers ?? []));
  return found;
}

/** "Occasionally" and "temporarily" make less of what was done. "Acting head" is a title. */
function reducing({ wording, sources }: RewriteReading, at: number): boolean {
  if (sources.lexicon === undefined) return false;
  const { words } = wording;
  const { normal } = words[at]!.token;
  const mayBePart = partsOfReducing.test(normal);
  const stands = (keys: readonly string[]): boolean =>
    keys.length === 1
      ? standsAt(words, at, keys)
      : mayBePart && keys.some((_, step) => at >= step && standsAt(words, at - step, keys));
  return (
    lessenings(sources.lexicon).some(stands) ||
    (/(?:ly|weise|mente?)$/.test(normal) && standInWords(sources.lexicon).some(stands))
  );
}

/** Of "the odd" and "now and then"; phrases of which one word alone says nothing ("when needed") have their own licences. */
const partsOfReducing = /^(?:odd|now)$/;

const served = /* @__PURE__ */ wordSet(peopleServed);

/** "Wrapped plants for customers": the résumé says elsewhere whom the work is for. */
function isServedHere({ reading, wording }: RewriteReading, at: number): boolean {
  return reading.smallText.includes(wording.words[at]!.token.normal);
}

/** The old wording denies something, too. What it denies is looked at with the denials. */
function deniesToo({ facts, sources }: RewriteReading): boolean {
  return (
    facts.limits.some(({ name }) => name === 'deny') ||
    sources.passage.wording.words.some(({ token }) => denying.test(token.normal) && token.normal !== 'any')
  );
}

/** "Am being trained", "Run the shop": told of today in the old wording. */
function isOfToday({ sources }: RewriteReading): boolean {
  const [first, second] = sources.passage.wording.words;
  if (first === undefined || sources.language !== 'en') return false;
  const { normal } = first.token;
  if (/^(?:am|is|are)$/.test(normal)) return true;
  return (
    !first.isFunction &&
    !isPastForm(normal) &&
    !/(?:ing|er|or|ion|ment|al|ance|ly)$/.test(normal) &&
    second !== undefined &&
    !/^(?:of|with|and)$/.test(second.token.normal)
  );
}

/** "Each evening shift" for "per evening shift", "about three, each checked" for "which are checked". */
function isOneOfEach(read: RewriteReading, at: number, before?: RegExp): boolean {
  const { words } = read.wording;
  const old = read.sources.passage.wording.words;
  const next = words[at + 1];
  if (next === undefined || next.clause !== words[at]!.clause) return false;
  if (before === undefined && isPastForm(next.token.normal)) return supportPlaces(read, at + 1).length > 0;
  for (let noun = at + 1; noun < words.length && noun - at <= 3 && words[noun]!.clause === next.clause; noun++) {
    if (words[noun]!.isFunction || words[noun]!.quantity !== undefined) return false;
    if (supportPlaces(read, noun).some((place) => isPer(old, place, before))) return true;
  }
  return false;
}

function isPer(old: readonly WordingWord[], place: number, words?: RegExp): boolean {
  const before = old[place - 1];
  if (before === undefined || before.clause !== old[place]!.clause) return false;
  if (words !== undefined) return words.test(before.token.normal);
  if (before.token.normal === 'all') return true;
  // "Within a budget" is no "each budget", "on a weekday" is each.
  return (
    eachWords.test(before.token.normal) ||
    /^(?:per|pro|je)$/.test(before.token.normal) ||
    (perWords.test(before.token.normal) && daily.test(old[place]!.token.normal))
  );
}
