/**
 * "No experience with Java", "ohne SQL-Kenntnisse", "Docker is not required": is a mention taken back?
 *
 * Backwards within the clause: a word of negation, and between it and the mention nothing but words of having and knowing
 * and other names in a list. So "not only Java" and "no later than" negate nothing. Forwards: "… not required".
 */
import type { TokenizedText } from './tokenized-text.ts';

/** Tokens looked at on either side; a longer distance is hardly ever one clause. Chosen, unmeasured. */
const REACH_BACK = 10;
const REACH_FORWARD = 6;

export function isNegated(read: TokenizedText, first: number, last: number): boolean {
  return negatedBefore(read, first) || declinedAfter(read, last);
}

function negatedBefore(read: TokenizedText, first: number): boolean {
  const { keys } = read;
  let needsList = false;
  let needsVerb = true;
  for (let at = first - 1; at >= 0 && first - at <= REACH_BACK; at--) {
    const gap = gapKind(read, at);
    if (gap === 'end') return false;
    // Beyond a comma only an enumeration continues the negation: "no Java, Kotlin or Go".
    if (gap === 'comma' && at + 1 !== first && !LIST_WORDS.has(keys[at + 1]!)) return false;
    if (gap === 'comma') needsList = true;
    const key = keys[at]!;
    if (CONTRAST.has(key)) return false;
    // "Java is not required, Python is": the predicate before the comma is complete.
    if (gap === 'comma' && DEMANDS.has(key)) return false;
    if (isNegation(read, at)) return gap !== 'comma' && (!needsList || !needsVerb || isShortList(read, at, first));
    // "JavaScript, not Java".
    if (WEAK_NEGATIONS.has(key)) return !needsVerb || (at + 1 === first && at > 0 && gapKind(read, at - 1) === 'comma');
    if (HAVING.has(key)) needsVerb = false;
    else if (!FILLERS.has(key) && !LIST_WORDS.has(key) && !needsList && !isListed(read, at)) return false;
  }
  return false;
}

/** "NI LabVIEW" is a name. */
function isNegation({ text, tokens, keys }: TokenizedText, at: number): boolean {
  return NEGATIONS.has(keys[at]!) && (keys[at] !== 'ni' || text.charAt(tokens[at]!.start + 1) === 'i');
}

/** "no Java, Kotlin or Go": every item after the negation is one or two words. */
function isShortList(read: TokenizedText, negation: number, first: number): boolean {
  let run = 0;
  for (let at = negation + 1; at < first; at++) {
    run = gapKind(read, at) === 'comma' ? 0 : run + 1;
    if (run > 2) return false;
  }
  return true;
}

/** A word with "and" or "or" behind it may be another name of the list. */
function isListed(read: TokenizedText, at: number): boolean {
  return LIST_WORDS.has(read.keys[at + 1] ?? '') || LIST_WORDS.has(read.keys[at - 1] ?? '');
}

function declinedAfter(read: TokenizedText, last: number): boolean {
  const { keys } = read;
  for (let at = last + 1; at < keys.length && at - last <= REACH_FORWARD; at++) {
    if (gapKind(read, at - 1) !== 'none') return false;
    const key = keys[at]!;
    if (CONTRAST.has(key)) return false;
    if (isNegation(read, at) || WEAK_NEGATIONS.has(key)) {
      for (let next = at + 1; next <= at + 2 && next < keys.length; next++) if (DEMANDS.has(keys[next]!)) return true;
      return false;
    }
  }
  return false;
}

/** What stands between token `at` and the next one. */
function gapKind(read: TokenizedText, at: number): 'none' | 'comma' | 'end' {
  const from = read.tokens[at]!.end;
  const to = read.tokens[at + 1]?.start ?? read.text.length;
  let kind: 'none' | 'comma' = 'none';
  let lines = 0;
  for (let place = from; place < to; place++) {
    const code = read.text.charCodeAt(place);
    if (code === 44 || code === 40) kind = 'comma';
    else if (code === 10 && ++lines > 1) return 'end';
    else if (
      code === 46 ||
      code === 59 ||
      code === 58 ||
      code === 33 ||
      code === 63 ||
      code === 41 ||
      code === 0x2022 ||
      code === 124
    )
      return 'end';
    else if (code === 42 || code === 0xb7 || code === 0x25cf || code === 0x2014) return 'end';
  }
  return kind;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NEGATIONS: ReadonlySet<string> = /* @__PURE__ */ words(
  'no without never lack lacks lacking none neither ni weder kein keine keinen keiner keinem ohne sans aucun aucune sin ningun ninguna senza nessun nessuna geen zonder sem nenhum nenhuma',
);
/** Negate only together with a word of having or knowing: "not familiar with", "pas de connaissances en". */
const WEAK_NEGATIONS: ReadonlySet<string> = /* @__PURE__ */ words(
  'not nor cannot dont doesnt didnt havent hasnt isnt arent nicht pas non nao niet',
);
const HAVING: ReadonlySet<string> = /* @__PURE__ */ words(
  'experience experienced knowledge background exposure familiarity familiar skill skills proficiency proficient training understanding expertise used use using worked work working know known knows required need needed needs necessary have has had erfahrung erfahrungen kenntnis kenntnisse vorkenntnisse wissen experiencia experiencias conocimiento conocimientos connaissance connaissances maitrise esperienza conoscenza ervaring kennis experiencia conhecimento conhecimentos',
);
const FILLERS: ReadonlySet<string> = /* @__PURE__ */ words(
  'with of in on a an the any prior previous formal professional hands much real practical direct specific special to for as at all yet ever at been am is are was i you we do does mit von der die das und vorherige previa previo con de en del la el les des du d l avec dans particulieres con di in met van',
);
const LIST_WORDS: ReadonlySet<string> = /* @__PURE__ */ words('or and nor oder und noch ni ou o y e of en');
const CONTRAST: ReadonlySet<string> = /* @__PURE__ */ words(
  'but however yet although though instead rather only aber sondern jedoch mais pero sino ma mas maar',
);
const DEMANDS: ReadonlySet<string> = /* @__PURE__ */ words(
  'required require requirement needed necessary expected mandatory erforderlich notwendig vorausgesetzt necesario necesaria necesarios requerido requise requis necessaire necessaires richiesto richiesta vereist nodig necessario obligatoire',
);
