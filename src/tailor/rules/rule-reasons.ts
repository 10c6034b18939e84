/** What the rules say for themselves, in the language of the résumé. All of it has to pass the gate of prose, as a model's words do. */
import type { StopWordLanguage } from '../../text/stopwords.ts';
import type { RewordingReason } from './rewording.ts';

export interface RuleReasons {
  readonly rewrite: Readonly<Record<RewordingReason, string>>;
  /** Asked skills the résumé names. */
  readonly strengths: (skills: string) => string;
  /** Asked skills it does not name. */
  readonly gaps: (skills: string) => string;
  readonly weakLines: string;
  readonly noWeakLines: string;
  readonly and: string;
}

const english: RuleReasons = {
  rewrite: {
    duty: 'The line named a duty; it now begins with what was done.',
    gerund: 'The line began with a form that leaves open whether it was done.',
    noun: 'A noun stood where the verb belongs.',
    person: 'The line can do without its “I”.',
    filler: 'A shorter wording says the same.',
    skill: 'The posting asks for this skill, and the line already shows it.',
  },
  strengths: (skills) => `Your résumé names ${skills}, which the posting asks for.`,
  gaps: (skills) => `The posting also asks for ${skills}, which your résumé does not mention.`,
  weakLines: 'Lines that name a duty say less than lines that begin with what was done.',
  noWeakLines: 'The rules found no line to word better without new facts.',
  and: ' and ',
};

const german: RuleReasons = {
  rewrite: {
    duty: 'Die Zeile nannte eine Pflicht; jetzt beginnt sie mit der Arbeit selbst.',
    gerund: 'Die Zeile beginnt jetzt mit der Arbeit selbst.',
    noun: 'Die Zeile beginnt jetzt mit der Arbeit selbst.',
    person: 'Die Zeile kommt ohne „Ich“ aus.',
    filler: 'Worte, die nichts sagen, sind weg.',
    skill: 'Die Anzeige verlangt diese Kenntnis, und die Zeile zeigt sie bereits.',
  },
  strengths: (skills) => `Ihr Lebenslauf nennt ${skills}, was die Anzeige verlangt.`,
  gaps: (skills) => `Die Anzeige verlangt auch ${skills}, was in Ihrem Lebenslauf fehlt.`,
  weakLines: 'Zeilen, die eine Pflicht nennen, sagen weniger als Zeilen, die mit der Arbeit selbst beginnen.',
  noWeakLines: 'Nach den Regeln lässt sich keine Zeile ohne neue Angaben besser formulieren.',
  and: ' und ',
};

const french: RuleReasons = {
  rewrite: {
    duty: 'La ligne nommait une charge ; elle commence maintenant par le travail fait.',
    gerund: 'La ligne commence maintenant par le travail fait.',
    noun: 'La ligne commence maintenant par le travail fait.',
    person: 'La ligne se passe de « je ».',
    filler: 'Des mots qui ne disent rien sont supprimés.',
    skill: 'L’annonce demande cette compétence, et la ligne la montre déjà.',
  },
  strengths: (skills) => `Votre CV cite ${skills}, que l’annonce demande.`,
  gaps: (skills) => `L’annonce demande aussi ${skills}, ce qui manque dans votre CV.`,
  weakLines: 'Une ligne qui nomme une charge dit moins qu’une ligne qui commence par le travail fait.',
  noWeakLines: 'Selon les règles, aucune ligne ne peut être mieux formulée sans nouveaux faits.',
  and: ' et ',
};

const spanish: RuleReasons = {
  rewrite: {
    duty: 'La línea nombraba un cargo; ahora empieza con el trabajo hecho.',
    gerund: 'La línea empieza ahora con el trabajo hecho.',
    noun: 'La línea empieza ahora con el trabajo hecho.',
    person: 'La línea no necesita «yo».',
    filler: 'Se quitaron palabras que no dicen nada.',
    skill: 'La oferta pide esta competencia, y la línea ya la muestra.',
  },
  strengths: (skills) => `Su currículum menciona ${skills}, que pide la oferta.`,
  gaps: (skills) => `La oferta pide también ${skills}, que falta en su currículum.`,
  weakLines: 'Una línea que nombra un cargo dice menos que una que empieza con el trabajo hecho.',
  noWeakLines: 'Según las reglas, ninguna línea se puede formular mejor sin datos nuevos.',
  and: ' y ',
};

/** For languages without an own text the English one. */
export function ruleReasons(language: StopWordLanguage): RuleReasons {
  switch (language) {
    case 'de':
      return german;
    case 'fr':
      return french;
    case 'es':
      return spanish;
    default:
      return english;
  }
}
