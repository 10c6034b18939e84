/**
 * One key for the forms of a German word: "annehmen", "angenommen", "anzunehmen" and "Annahme"; "Betreuung" and "betreut"; "Patientinnen"
 * and "Patienten".
 *
 * Forms are first brought to the infinitive or the singular, where German has rules or a closed list for it; the endings go last.
 */
import {
  otherWords,
  ownKeys,
  pluralsInEr,
  separable,
  shortStems,
  strongVerbs,
  verbalNouns,
} from './lexicon/german-forms.ts';

/** `word` in small letters without accents. */
export function germanKey(word: string): string {
  const given = germanForms().ownKeys.get(word);
  if (given !== undefined) return given;
  const base = germanBase(word)
    // "Beratung" ends as "beraten" does, and "Ergebnisse" as "Ergebnis".
    .replace(/([a-z]{3}[dt])ung(?:en)?$/, '$1en')
    .replace(/nisse[ns]?$/, 'nis')
    // "Fehlender" as "fehlende"; "Anwender" and "Spender" are people, and a "Kalender" is none.
    .replace(/([a-z]{3}(?<!kal|bl|[psw])end)e[rsm]$/, '$1')
    .replace(/^ge(?=(?:send|wend|blend|spend)et)/, '');
  // "Verwenden" and "versendet": the "end" is the verb's own.
  const own = OWN_END.exec(base)?.[1];
  if (own !== undefined) return own;
  // Adjectives: "elektrische", "elektrischer".
  let key = base.replace(/(isch|lich|ig|bar|sam|los)e[rnsm]?$/, '$1');
  // "Geführt".
  if (key.length > 6 && key.startsWith('ge') && !BEGINS_WITH_GE.test(key) && /t(?:e[nrsm]?)?$/.test(key))
    key = key.slice(2).replace(/te[rsm]$/, 't');
  key = key.replace(/^((?:ge|er|be|ver|zer|ent|[a-z]+er)[a-z]*[^aeiou]t)e[rnsm]$/, '$1');
  if (!/(?:ei|au|lo|ni)s$/.test(key)) key = withoutEnding(key, ENDINGS, 4);
  // "Vorgesehene" has two endings.
  key = withoutEnding(key, ['en'], 5);
  // "Vertretung" and "vertreten", "Bericht" and "berichtet" end in the same letters.
  key = key.length > 6 && /[^s]t$/.test(key) ? key.replace(/e?t$/, '') : key;
  // "Abwicklung" and "abgewickelt", "Sammlung" and "gesammelt".
  return key.length > 5 ? key.replace(/([^aeiou])el$/, '$1l') : key;
}

/** The "ge" of these words is no sign of a participle. */
const BEGINS_WITH_GE =
  /^ge(?:stalt|nehmig|wahr|fahrd|wohn|statt|lang|hor|schaft|richt|wicht|sicht|sellschaft|meinschaft|werkschaft|sundheit|brauch|samt|rat)/;

const OWN_END =
  /^((?:ver|be|ent|an|ab|ein|zu|zuruck|aus|um|nach|uber|zusammen)?(?:send|wend|blend|spend))(?:e|en|et|ete|eten|eter|etes|etem)?$/;

/** Longest first. "-er" stays: it makes a person of a deed ("Leiter"). */
const ENDINGS =
  /* @__PURE__ */ 'ierungen ierung ierten ierte iertes ierter ierend ieren iert iere ationen ation ungen ung enden ende end tete teten tet eten ten tes tem ete te et en em es e n t s'.split(
    ' ',
  );

function withoutEnding(word: string, endings: readonly string[], least: number): string {
  for (const end of endings)
    if (word.length - end.length >= least && word.endsWith(end)) return word.slice(0, -end.length);
  return word;
}

interface Forms {
  /** Pasts and presents without prefix, and their infinitive. */
  readonly finite: ReadonlyMap<string, string>;
  /** Without "ge". */
  readonly participles: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, string>;
  readonly otherWords: ReadonlySet<string>;
  readonly ownKeys: ReadonlyMap<string, string>;
  readonly parting: readonly string[];
  /** A parting prefix, "ge" or "zu", and the rest. */
  readonly marked: RegExp;
  readonly short: RegExp;
  readonly plural: RegExp;
}

let known: Forms | undefined;

function pairsOf(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => pair.split('/') as [string, string]));
}

function germanForms(): Forms {
  if (known !== undefined) return known;
  const finite = new Map<string, string>();
  const participles = new Map<string, string>();
  for (const verb of strongVerbs.split(' ')) {
    const [infinitive = '', past = '-', participle = '', present] = verb.split('/');
    if (participle.startsWith('=')) finite.set(participle.slice(1), infinitive);
    else participles.set(participle, infinitive);
    if (present !== undefined) finite.set(present, infinitive);
    // Not the plural: without dots "fuhren" is "führen", "Sprachen" are languages and "Schienen" rails.
    if (past !== '-') finite.set(past, infinitive);
  }
  const parting = separable.split(' ');
  const either = (list: string): string => list.replaceAll(' ', '|');
  return (known = {
    finite,
    participles,
    nouns: pairsOf(verbalNouns),
    ownKeys: pairsOf(ownKeys),
    otherWords: new Set(otherWords.split(' ')),
    parting,
    marked: new RegExp(`^(${parting.join('|')})(ge|zu)([a-z]{3,})$`),
    short: new RegExp(`^(?:ge)?(${either(shortStems)})(?:t|te|ten|en|ung|ungen)$`),
    plural: new RegExp(`(?:^|[a-z]{3})(?:${either(pluralsInEr)})ern?$`),
  });
}

/** Prefixes that stay on their verb: its participle has no "ge". */
const STAYING = /^(?:be|er|ver|ent|zer|uber|unter|hinter|wider|miss)/;
/** Behind "ge": what a weak participle ends in. */
const WEAK = /(?:[^aeiou]|e|au|eu)t(?:e[nrsm]?)?$/;
/** "Angesicht" and "Angebiet" are no participles. */
const NO_PARTICIPLE = /^(?:biet|sicht|wicht)/;
/** "Einzuführen"; "auszubildenden" are people. */
const TO_INFINITIVE = /^[a-z]{2,}(?:[^d]en|[^n]den|eln|ern)$/;

/** The infinitive of a verb's form, the singular of a plural, or the word as it is. */
function germanBase(word: string): string {
  const { nouns, otherWords: others, marked, short, plural } = germanForms();
  const noun = nouns.get(word);
  if (noun !== undefined) return noun;
  if (others.has(word)) return word;
  const strong = finiteBase(word) ?? participleBase(word);
  if (strong !== undefined) return strong;
  const stem = short.exec(word)?.[1];
  if (stem !== undefined) return `${stem}en`;
  if (word === 'gebaut' || word === 'baute') return 'bauen';
  const [, prefix = '', mark, rest = ''] = marked.exec(word) ?? [];
  if (mark === 'ge' && WEAK.test(rest) && !NO_PARTICIPLE.test(rest)) return `${prefix}${rest.replace(/te[rsm]$/, 't')}`;
  if (mark === 'zu' && TO_INFINITIVE.test(rest)) return `${prefix}${rest}`;
  // "Patientinnen" for "Patienten", "Mitarbeiterinnen" for "Mitarbeiter".
  if (/[a-z]{4}erin(?:nen)?$/.test(word)) return word.replace(/in(?:nen)?$/, '');
  if (/(?:ent|ant|ist|log|eg|und)in$/.test(word)) return word.slice(0, -2);
  if (/[a-z]{4}innen$/.test(word) && !/(?:gew|beg|s)innen$/.test(word)) return `${word.slice(0, -5)}en`;
  // "Ausbilder" train, and "Beamte" are people.
  if (plural.test(word) && !/^(?:ausbild|beamt)/.test(word)) return word.replace(/ern?$/, '');
  return word;
}

/** Of a past or present form: "nahm", "übernahm", but nothing with a prefix that parts ("Antrieb"). Undefined for weak verbs. */
export function finiteBase(word: string): string | undefined {
  const { finite, participles } = germanForms();
  const whole = finite.get(word) ?? finite.get(word.replace(/(en)e[nrsm]$/, '$1'));
  if (whole !== undefined) return whole;
  const prefix = STAYING.exec(word)?.[0];
  if (prefix === undefined) return undefined;
  const rest = word.slice(prefix.length).replace(/(en)e[nrsm]?$/, '$1');
  const verb = finite.get(rest) ?? participles.get(rest) ?? participles.get(rest.replace(/(t)e[nrsm]?$/, '$1'));
  return verb === undefined ? undefined : `${prefix}${verb}`;
}

/** "Getragen", "entgegengenommen", "mitverschrieben". */
function participleBase(word: string): string | undefined {
  const { participles, parting } = germanForms();
  const bare = word.replace(/(en)e[nrsm]?$/, '$1').replace(/(cht|nnt|ndt)e[nrsm]?$/, '$1');
  const ofRest = (rest: string): string | undefined => {
    if (rest.startsWith('ge')) return participles.get(rest.slice(2));
    const prefix = STAYING.exec(rest)?.[0];
    if (prefix === undefined) return undefined;
    const verb = participles.get(rest.slice(prefix.length));
    return verb === undefined ? undefined : `${prefix}${verb}`;
  };
  const own = bare.startsWith('ge') ? ofRest(bare) : undefined;
  if (own !== undefined) return own;
  for (const prefix of parting) {
    const verb = bare.startsWith(prefix) ? ofRest(bare.slice(prefix.length)) : undefined;
    if (verb !== undefined) return `${prefix}${verb}`;
  }
  return undefined;
}
