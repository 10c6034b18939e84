/** A line worded anew by rule, or none: German, French and Spanish rules stand here, the English ones in a file of their own. */
import type { StopWordLanguage } from '../../text/stopwords.ts';
import { rewordEnglish } from './english-rewording.ts';

/** Why the old wording is weak; the words for it are in `rule-reasons.ts`. */
export type RewordingReason = 'duty' | 'gerund' | 'noun' | 'person' | 'filler' | 'skill';

export interface Rewording {
  readonly text: string;
  /** How weak the old wording is, to choose the weakest; 2 for a duty down to 0.5 for a filler. Chosen, unmeasured. */
  readonly weakness: number;
  readonly reason: RewordingReason;
}

/** The languages that `reword` knows. */
export const REWORDED_LANGUAGES: readonly StopWordLanguage[] = ['en', 'de', 'fr', 'es'];

/** `isOngoing`: the job goes on, and its other lines are in the present tense. Undefined where no rule applies. */
export function reword(text: string, language: StopWordLanguage, isOngoing: boolean): Rewording | undefined {
  switch (language) {
    case 'en':
      return rewordEnglish(text, isOngoing);
    case 'de':
      return withoutOpening(text, GERMAN_DUTY);
    case 'fr':
      return withoutOpening(text, FRENCH_DUTY);
    case 'es':
      return spanishDeed(text) ?? withoutOpening(text, SPANISH_DUTY);
    default:
      return undefined;
  }
}

/** Before a noun with its article. A noun behind "und" has its own article in front, which then stands alone: those are left as they are. */
const GERMAN_DUTY =
  /^(?:(?:ich )?(?:war )?(?:mit)?(?:zuständig|verantwortlich) für|betraut mit(?: der)?|zu meinen aufgaben gehörten?) (?:die |das |den )?(?=\p{Lu})/iu;
const FRENCH_DUTY = /^(?:responsable|chargée?|en charge|responsabilité) (?:de la |de l['’]|du |des |de )(?=\p{Ll})/iu;
const SPANISH_DUTY = /^(?:responsable|encargad[oa]|a cargo) (?:de la |del |de los |de las |de )(?=\p{Ll})/iu;

function withoutOpening(text: string, duty: RegExp): Rewording | undefined {
  const opening = duty.exec(text);
  if (opening === null) return undefined;
  const rest = text.slice(opening[0].length);
  // What goes on with a further article or preposition belonged to the opening: "und für den Verkauf", "et de l'accueil".
  if (/ (?:und|sowie) (?:für|die|das|den|der) |,? (?:et|y|e) (?:de|du|del|des) /iu.test(rest)) return undefined;
  // An infinitive needs its opening.
  if (/^\p{L}+(?:er|ir|re|ar)\b/u.test(rest) && duty !== GERMAN_DUTY) return undefined;
  return { text: rest.replace(/^\p{Ll}/u, (first) => first.toUpperCase()), weakness: 2, reason: 'duty' };
}

/** Verbs whose first person of the past follows the rule are enough: "Encargado de preparar pedidos" → "Preparé pedidos". */
const SPANISH_VERBS =
  /^(?:responsable|encargad[oa]|a cargo) de (prepar|gestion|control|revis|organiz|coordin|supervis|limpi|registr|tramit|factur|dise[ñn]|elabor|cocin|instal|repar|dirig|repart|atend|vend|recib|public|actualiz|analiz|planific|llev|carg|descarg)(ar|er|ir)(?= \p{L}| \d)/iu;

function spanishDeed(text: string): Rewording | undefined {
  const shape = SPANISH_VERBS.exec(text);
  if (shape === null) return undefined;
  const rest = text.slice(shape[0].length);
  if (/[,ye] \p{L}+(?:ar|er|ir)\b/u.test(rest)) return undefined;
  const stem = shape[1]!.toLowerCase();
  let verb = `${stem}í`;
  if (shape[2] === 'ar') {
    if (stem.endsWith('z')) verb = `${stem.slice(0, -1)}cé`;
    else if (stem.endsWith('c')) verb = `${stem.slice(0, -1)}qué`;
    else if (stem.endsWith('g')) verb = `${stem}ué`;
    else verb = `${stem}é`;
  }
  return { text: `${verb[0]!.toUpperCase()}${verb.slice(1)}${rest}`, weakness: 2, reason: 'duty' };
}
