/**
 * "Python Hill Little League", "Java Street", "Word & Maddox Attorneys", "Scala, T. (2019)", "Svelte, Norway": a word that is
 * a skill elsewhere is part of the name of a place, a firm, a club or a person.
 *
 * Only single words written as names are looked at; what is written in small letters is judged by ambiguity.ts alone.
 */
import { isAsciiLower, isAsciiUpper, isDigit } from '../text/character-classes.ts';
import { wordSet } from '../text/word-set.ts';
import { ambiguityRules, surfaceRules } from './ambiguity-rules.ts';
import type { Candidate } from './candidates.ts';
import { lineBetween, type TokenizedText } from './tokenized-text.ts';

/** Last words of the names of places, firms and clubs. No word that follows a tool as well: academy, bridge, cloud, foundation. */
const NAME_TAILS = /* @__PURE__ */ wordSet(
  'hill hills street avenue ave road lane court crescent boulevard blvd terrace square bay river creek lake ridge valley mountain mountains beach harbour harbor island islands meadow meadows grove heights falls forest park gardens county township village nagar ' +
    'school elementary church chapel parish hospital clinic pharmacy hotel inn tavern pub bistro cafe restaurant bakery brewery diner grill catering salon boutique outlet outfitters attorneys solicitors brothers bros ltd llc inc gmbh pvt sarl estate farm farms ' +
    'club league guild choir band orchestra rescue shelter rovers parrot apartments residence mechanical plumbing roofing flooring towing trucking strasse str weg gasse platz allee apotheke verein schule bakkerij straat',
);
/** First words of such names. */
const NAME_HEADS = /* @__PURE__ */ wordSet(
  'rue calle avenida avenue plaza place colonia barrio taller hermanos hermanas vulcanizadora panaderia restaurante restaurant hotel cafe chez maison domaine chateau camping atelier boulangerie boucherie salon gasthof gasthaus autohaus beckerei backerei mount lake saint st villa casa finca hacienda piazza piazzale rua familia ferme ecole lycee college colegio escuela instituto gimnasio',
);
/** Partners in the name of a firm. */
const KIN = /* @__PURE__ */ wordSet(
  'sons son daughters sohne sohn fils hijos hijas co cie partner partners associates',
);
/** In small letters too: "la calle Ruby". */
const STREETS = /* @__PURE__ */ wordSet('rue calle avenida rua');
/** Words of a trade that go on a name of a tool in headings ("Python Developer"): what stands behind them belongs to no name. */
const TRADE_WORDS = /* @__PURE__ */ wordSet(
  'developer engineer programmer administrator architect consultant analyst specialist lead expert trainer instructor manager team group project department',
);
/** Words that introduce a person. */
const INTRODUCTIONS = /* @__PURE__ */ wordSet(
  'hr recruiter poet author artist painter singer aunt uncle niece nephew cousin brother sister mother father wife husband daughter son friend teacher choir named called profa profesora ing eng lic dna',
);
/** Written with a full stop: "Ms. Python". Without one they are refused by refusals.ts. */
const TITLES = /* @__PURE__ */ wordSet('mr mrs ms dr prof profa sra srta mme');
/** Right before the name of an animal or a boat. */
const NAMED_THINGS = /* @__PURE__ */ wordSet(
  'dog cat horse pony boat yacht hund katze pferd chien cheval bateau perro gato caballo barco mv ss hms uss rms',
);
/** The word glued to "Looker-on", "Go-between" by a hyphen. */
const PARTICLES = /* @__PURE__ */ wordSet('on up out off by between getter cart karts');
/** Before a place. */
const PLACE_WORDS = /* @__PURE__ */ wordSet('in near from at to of bei aus nach a en de');
const COUNTRIES = /* @__PURE__ */ wordSet(
  'norway sweden denmark finland iceland germany deutschland austria osterreich switzerland schweiz suisse france spain espana portugal italy italia belgium belgique netherlands luxembourg poland polska czechia slovakia hungary romania bulgaria greece turkey ukraine russia england scotland wales ireland uk usa canada mexico brazil brasil argentina chile peru colombia venezuela india pakistan bangladesh nepal china japan korea taiwan thailand vietnam malaysia indonesia philippines singapore australia zealand egypt morocco maroc nigeria ghana kenya uganda tanzania ethiopia africa israel iran iraq jordan lebanon',
);

/** Farthest capitalised word of a name on either side. Chosen, unmeasured. */
const NAME_REACH = 3;

const AMPERSAND = 38;
const COMMA = 44;
const HYPHEN = 45;
const STOP = 46;
const BRACKET = 40;
const BLANK = 32;

/** Tokens that a sure form covers ("Visual Studio" is no studio), and those that any form covers. */
export function isInName(
  read: TokenizedText,
  candidate: Candidate,
  isSkill: (token: number) => boolean,
  mayBeSkill: (token: number) => boolean,
): boolean {
  const { form, first, last, span } = candidate;
  if (first !== last || !isCapital(read, first) || form.skill.kind === 'language') return false;
  const isTool = form.skill.kind === 'tool';
  return (
    (isTool && (isCitedAuthor(read, span.end) || isPerson(read, first, isSkill) || isPlace(read, first))) ||
    (isTool && (isGlued(read, candidate) || isOfSomething(read, last))) ||
    (isTool && isPartnership(read, candidate, isSkill, mayBeSkill)) ||
    hasNameWord(read, candidate, isSkill)
  );
}

/** "Python Hill Little League", "Taller Hermanos Lean": capitalised words without anything between them, one of which is of a name. */
function hasNameWord(read: TokenizedText, candidate: Candidate, isSkill: (token: number) => boolean): boolean {
  // "Hotel Marketing": a field is what the hotel does.
  if (candidate.form.skill.kind !== 'tool' && !isAsciiUpper(candidate.form.text.charCodeAt(0))) return false;
  for (let at = candidate.last + 1; at - candidate.last <= NAME_REACH; at++) {
    if (!isBlankBetween(read, at - 1) || !isCapital(read, at) || TRADE_WORDS.has(read.keys[at]!)) break;
    if (NAME_TAILS.has(read.keys[at]!) && !isSkill(at)) return hasCasingOf(read, candidate, at);
  }
  for (let at = candidate.first - 1; candidate.first - at <= NAME_REACH; at--) {
    if (!isBlankBetween(read, at) || isSkill(at)) break;
    if (at + 1 === candidate.first && STREETS.has(read.keys[at]!)) return true;
    if (!isCapital(read, at)) break;
    if (NAME_HEADS.has(read.keys[at]!)) return true;
  }
  return false;
}

/**
 * "Word & Maddox", "Rust & Flask Tavern": names of partners. Beside a form of its own the name has to end like one, and
 * only a word that can mean something else is one without that; a line that names skills is a list.
 */
function isPartnership(
  read: TokenizedText,
  candidate: Candidate,
  isSkill: (token: number) => boolean,
  mayBeSkill: (token: number) => boolean,
): boolean {
  for (const [at, other, outer] of [
    [candidate.last + 1, candidate.last + 2, candidate.last + 3],
    [candidate.first - 1, candidate.first - 2, candidate.last + 1],
  ] as const) {
    if (!isAmpersand(read, at) || !isCapital(read, other) || isSkill(other)) continue;
    const { start, end } = read.tokens[other]!;
    if (end - start < 3 || !hasCasingOf(read, candidate, other)) continue;
    const key = read.keys[other]!;
    if (KIN.has(key) || (isBlankBetween(read, outer - 1) && NAME_TAILS.has(read.keys[outer]!))) return true;
    // "Excel & Reporting tools": a name ends where the capitals end. "Tableau & Dashboards": things are no partners.
    if (other > candidate.last && isBlankBetween(read, other) && !isCapital(read, outer)) continue;
    const isList = mayBeSkill(other) || isSingleMinded(read, candidate) || key.endsWith('s');
    if (!isList && !hasSkillInLine(read, candidate, isSkill)) return true;
  }
  return false;
}

/** A form of which no other meaning is known. */
function isSingleMinded(read: TokenizedText, candidate: Candidate): boolean {
  return candidate.form.match === 'any-case' && surfaceRules(read, ambiguityRules(), candidate) === undefined;
}

function hasSkillInLine(read: TokenizedText, candidate: Candidate, isSkill: (token: number) => boolean): boolean {
  for (let at = candidate.first - 1; at >= 0 && !lineBetween(read, at); at--) if (isSkill(at)) return true;
  for (let at = candidate.last + 1; at < read.tokens.length && !lineBetween(read, at - 1); at++)
    if (isSkill(at)) return true;
  return false;
}

/** "Scala, T. (2019)", "Scala, T. and Pike, R.": a family name before initials. */
function isCitedAuthor({ text }: TokenizedText, end: number): boolean {
  if (text.charCodeAt(end) !== COMMA || text.charCodeAt(end + 1) !== BLANK) return false;
  if (!isAsciiUpper(text.charCodeAt(end + 2)) || text.charCodeAt(end + 3) !== STOP) return false;
  let at = end + 4;
  while (text.charCodeAt(at) === BLANK) at++;
  const next = text.charCodeAt(at);
  return (
    next === COMMA ||
    next === AMPERSAND ||
    (next === BRACKET && isDigit(text.charCodeAt(at + 1))) ||
    (isAsciiUpper(next) && text.charCodeAt(at + 1) === STOP) ||
    text.startsWith('and ', at) ||
    text.startsWith('et al', at)
  );
}

/** "R. Swift", "our recruiter Java Mendoza", "Ruby d'Armor", "our dog Python". */
function isPerson(read: TokenizedText, first: number, isSkill: (token: number) => boolean): boolean {
  const { text, tokens, keys } = read;
  const next = tokens[first + 1];
  const before = tokens[first - 1];
  const own = tokens[first]!;
  if (before !== undefined && first > 1 && isInitial(read, first - 1) && isBlankBetween(read, first - 2))
    return isAsciiLower(text.charCodeAt(own.start + 1));
  if (before !== undefined && TITLES.has(keys[first - 1]!) && isStopBetween(read, first - 1)) return true;
  if (isBlankBetween(read, first - 1) && NAMED_THINGS.has(keys[first - 1]!)) return true;
  if (next === undefined) return false;
  if (isBlankBetween(read, first) && /^d['’]\p{Lu}/u.test(text.slice(next.start, next.start + 3))) return true;
  return (
    before !== undefined &&
    isBlankBetween(read, first - 1) &&
    INTRODUCTIONS.has(keys[first - 1]!) &&
    isBlankBetween(read, first) &&
    isTitleCase(read, first + 1) &&
    !isSkill(first + 1) &&
    !TRADE_WORDS.has(keys[first + 1]!)
  );
}

/** A full stop and one blank. */
function isStopBetween({ text, tokens }: TokenizedText, at: number): boolean {
  const { end } = tokens[at]!;
  return text.charCodeAt(end) === STOP && text.charCodeAt(end + 1) === BLANK && tokens[at + 1]?.start === end + 2;
}

/** A single capital with a full stop and one blank behind it. */
function isInitial(read: TokenizedText, at: number): boolean {
  const { start, end } = read.tokens[at]!;
  return end - start === 1 && isAsciiUpper(read.text.charCodeAt(start)) && isStopBetween(read, at);
}

/** "a winter in Svelte, Norway". */
function isPlace(read: TokenizedText, first: number): boolean {
  const { text, tokens, keys } = read;
  const { end } = tokens[first]!;
  return (
    text.charCodeAt(end) === COMMA &&
    text.charCodeAt(end + 1) === BLANK &&
    tokens[first + 1]?.start === end + 2 &&
    COUNTRIES.has(keys[first + 1]!) &&
    isCapital(read, first + 1) &&
    isBlankBetween(read, first - 1) &&
    PLACE_WORDS.has(keys[first - 1]!)
  );
}

/** "Looker-on". */
function isGlued({ text, tokens, keys }: TokenizedText, { last, span }: Candidate): boolean {
  return (
    text.charCodeAt(span.end) === HYPHEN && tokens[last + 1]?.start === span.end + 1 && PARTICLES.has(keys[last + 1]!)
  );
}

/** "The Seattle Node of the Guild": nobody's tool is of somebody, a part of an organisation is. */
function isOfSomething(read: TokenizedText, last: number): boolean {
  return (
    read.keys[last + 1] === 'of' &&
    isBlankBetween(read, last) &&
    read.keys[last + 2] === 'the' &&
    isBlankBetween(read, last - 1) &&
    isTitleCase(read, last - 1)
  );
}

/** Only blanks of the same line between token `at` and the next one. */
function isBlankBetween({ text, tokens }: TokenizedText, at: number): boolean {
  if (at < 0 || at + 1 >= tokens.length) return false;
  const from = tokens[at]!.end;
  const to = tokens[at + 1]!.start;
  // Wider gaps are those of columns.
  if (to - from < 1 || to - from > 2) return false;
  for (let place = from; place < to; place++) {
    const code = text.charCodeAt(place);
    if (code !== BLANK && code !== 0xa0) return false;
  }
  return true;
}

/** The token "&", read as "and", with nothing but blanks on both sides. */
function isAmpersand(read: TokenizedText, at: number): boolean {
  const token = read.tokens[at];
  if (token === undefined || read.text.charCodeAt(token.start) !== AMPERSAND) return false;
  return isBlankBetween(read, at - 1) && isBlankBetween(read, at);
}

function isCapital({ text, tokens }: TokenizedText, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const letter = text[token.start]!;
  return letter !== letter.toLowerCase();
}

function isTitleCase(read: TokenizedText, at: number): boolean {
  return isCapital(read, at) && isAsciiLower(read.text.charCodeAt(read.tokens[at]!.start + 1));
}

/** Both in capitals or both not. */
function hasCasingOf(read: TokenizedText, candidate: Candidate, other: number): boolean {
  return isTitleCase(read, candidate.first) === isTitleCase(read, other);
}
