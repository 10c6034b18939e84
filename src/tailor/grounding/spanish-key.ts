/** One key for the forms of a Spanish word: "mantener", "mantuve" and "mantenimiento"; "recibí", "recibir" and "recibido". */
import { irregularVerbs } from './lexicon/spanish-forms.ts';
import { wordSet } from '../../text/word-set.ts';

/** `normal` as tokens have it: lower case, no accents; letters only. */
export function spanishKey(normal: string): string {
  forms ??= readForms();
  const one = normal.replace(/(?<=ion)es$/, '').replace(/(?<=[aeiou])s$/, '');
  if (whole.has(one)) return one;
  const word = (forms.get(normal) ?? normal)
    // "Talleres" and "taller", whose "-er" goes as that of verbs does.
    .replace(/([a-z]{2}[aei]r)es$/, '$1')
    // "Reducir", "reduje", "reducción"; "construyo", "construir", "distribución".
    .replace(/(d)u(?:cir|je|jo|ccion|cciones|cido|cida|ciendo)$/, '$1uc')
    .replace(/([a-z]{2}u)(?:y[oe]|yeron|yendo|i|ia|ido|ida|idos|idas)$/, '$1ir')
    .replace(/(tribu|stitu|inclu)cion(?:es)?$/, '$1ir')
    // "Revisar" and "revisión".
    .replace(/([a-z]{3}s)ion(?:es)?$/, '$1ar');
  return (
    strip(word)
      // "Planifiqué" and "planificar", "realicé" and "realizar", "ofrezco" and "ofrecer", "dirijo" and "dirigir".
      .replace(/zc$/, 'c')
      .replace(/qu$/, 'c')
      .replace(/gu$/, 'g')
      .replace(/z$/, 'c')
      .replace(/([a-z]{2}[io])j$/, '$1g')
      // "Atiendo", "atender"; "compruebo", "comprobar".
      .replace(/ie([^aeiou]+)$/, 'e$1')
      .replace(/ue([^aeiou]+)$/, 'o$1')
      // "Recibí" and "recibir"; "limpia", "limpié" and "limpiar". "Notario" is no form of "notar".
      .replace(/([a-z]{3}(?:[^aeiouy]))i$/, (all: string, rest: string) => (/[ao]r$/.test(rest) ? all : rest))
  );
}

/** Words whose ending only looks like one. "Orgánico" is no form of "organizar". */
const whole = /* @__PURE__ */ wordSet(
  'organico organica mecanico mecanica economico economica edificio pension plata puerta colegio libre libra marzo marco empleado empleada automatico automatica plano leader manager server estacionamiento equipamiento forma publico fabrica programa vacuna',
);

/** Longest first. */
const ENDINGS =
  /* @__PURE__ */ 'aciones acion iciones icion amientos amiento imientos imiento iendo ando adas ados ada ado idas idos ida ido aban aba aron ieron amos emos imos ar er ir os as es o a e s'.split(
    ' ',
  );
const LEAST_LEFT = 4;

function strip(word: string): string {
  for (const end of ENDINGS)
    if (word.length - end.length >= LEAST_LEFT && word.endsWith(end)) return word.slice(0, -end.length);
  return word;
}

let forms: ReadonlyMap<string, string> | undefined;

function readForms(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of irregularVerbs.split('\n')) {
    const [ends, starts] = line.split(': ');
    if (ends === undefined || starts === undefined) continue;
    const [infinitive, ...others] = ends.split(' ');
    for (const start of starts.split(' ')) {
      const before = start === '-' ? '' : start;
      for (const end of others) if (!map.has(before + end)) map.set(before + end, before + infinitive!);
    }
  }
  return map;
}
