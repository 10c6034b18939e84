/** One key for the forms of a French word: "fournir", "fournissait" and "fourni"; "réceptionner" and "réception"; "dossier" and "dossiers". */
import { ageNouns, irregularVerbs, irVerbs, shortVerbs } from './lexicon/french-forms.ts';
import { wordSet } from '../../text/word-set.ts';

/** `normal` as tokens have it: lower case, no accents; letters only. */
export function frenchKey(normal: string): string {
  forms ??= readForms();
  let word = singular(normal);
  if (whole.has(word)) return word;
  word = forms.get(normal) ?? forms.get(word) ?? word;
  word = word
    .replace(/iere(?:ment)?$/, 'ier')
    .replace(/ienne$/, 'ien')
    .replace(/([a-z]{3}e)lle$/, '$1l')
    .replace(/euse$/, 'eux')
    .replace(/(?<!mo|cul)([ct])ive$/, '$1if')
    // "Établissement" and "établir", "remplissage" and "remplir"; "encaissement" is of "encaisser".
    .replace(/(?<!a|e|tap|gl|^l|^h|^pl)iss(?:ant|ait|ai|ement|age|ons)$/, 'ir');
  if (ages.has(word)) word = `${word.slice(0, -3)}er`;
  word = word
    // "Déploiement" and "déployer", "nettoie" and "nettoyer".
    .replace(/([ou])iement$/, '$1yer')
    .replace(/([a-z]{3}[ou])ie$/, '$1yer')
    // "Rédigeant" and "rédiger".
    .replace(/ge(ant|ait|ai|ons)$/, 'g$1')
    // "Réduire", "réduit", "réduction".
    .replace(/([a-z]{2}u)(?:ire|is|it|ite|isant|isait|isai|ction)$/, '$1ir')
    // "Vérifier", "vérification"; "publication"; "appliquer", "application"; "déléguer", "délégation".
    .replace(/(if|publ|multipl)ication$/, '$1ier')
    .replace(/([a-z]{2}(?:i|u|vo))cation$/, '$1quer')
    .replace(/(navi|dele|irri)gation$/, '$1guer')
    // "Distribuer", "distribution"; "restituer", "restitution".
    .replace(/(tribu|stitu)tion$/, '$1er')
    // "Sélectionner" and "sélection".
    .replace(DOUBLED, '$1')
    // "Réviser" and "révision".
    .replace(/([a-z]{2}[^s]s)ion$/, '$1er');
  // "Permis" and "permise", "français" and "française".
  return strip(word).replace(/([a-z]{4}i)s$/, '$1');
}

/** Words whose ending only looks like one; without the plural. */
const whole = /* @__PURE__ */ wordSet(
  'cours course corps temps puis produit departement appartement equipement parlement donnee restaurant etudiant enseignant representant participant gerant dirigeant fabricant commercant remplacant intervenant montant courant important constant instant habitant apprenant surveillant exploitant negociant postulant debutant soignant accompagnant commandant assistant consultant suivant station nation region legion union million action condition fonction relation location vocation allocation religion ration version pension tension usager tournee medecine maintenant leader manager server instruction programme anglai francai irlandai portugai polonai japonai hollandai neerlandai libanai senegalai lyonnai marseillai bordelai delai balai relai palai marai',
);
const ages = /* @__PURE__ */ wordSet(ageNouns);

/** "Conditionner" is no form of "condition", "actionner" none of "action". */
const DOUBLED = /^((?!(?:condit|act|stat|fonct|pass|pens|miss)ion)[a-z]{3,}ion)n(?:er|e|ee|ant|ait|ai|ement|ez)$/;

/** "Eaux" of "-eau", "-aux" of "-al"; no "-s" but where it belongs to the word. */
function singular(word: string): string {
  if (/[a-z]{2}eaux$/.test(word)) return word.slice(0, -1);
  if (/[a-z]{3}aux$/.test(word)) return `${word.slice(0, -2)}l`;
  if (word.length < 5 || !word.endsWith('s') || word.endsWith('ss') || whole.has(word)) return word;
  return /[oa]is$/.test(word) || !word.endsWith('is') ? word.slice(0, -1) : word;
}

/** Longest first. */
const ENDINGS = /* @__PURE__ */ 'ation ition ement ante ant ait ai ee er ez e'.split(' ');
const LEAST_LEFT = 4;

function strip(word: string): string {
  for (const end of ENDINGS)
    if (word.length - end.length >= LEAST_LEFT && word.endsWith(end)) return word.slice(0, -end.length);
  return word;
}

let forms: ReadonlyMap<string, string> | undefined;

function readForms(): ReadonlyMap<string, string> {
  const map = new Map<string, string>([
    ['travaux', 'travail'],
    ['lieux', 'lieu'],
    ['jeux', 'jeu'],
    ['enjeux', 'enjeu'],
  ]);
  const add = (form: string, base: string): void => {
    if (!map.has(form)) map.set(form, base);
  };
  for (const line of irregularVerbs.split('\n')) {
    const [ends, starts] = line.split(': ');
    if (ends === undefined || starts === undefined) continue;
    const [infinitive, ...others] = ends.split(' ');
    for (const start of starts.split(' ')) {
      const before = start === '-' ? '' : start;
      for (const end of [infinitive!, ...others]) add(`${before}${end}`, `${before}${infinitive!}`);
    }
  }
  for (const verb of irVerbs.split(' ')) {
    const stem = verb.slice(0, -2);
    for (const end of 'ir i ie is ies it issons issez issent issant issais issait issement issements issage'.split(' '))
      add(`${stem}${end}`, verb);
  }
  for (const verb of shortVerbs.split(' ')) {
    const stem = verb.slice(0, -2);
    const soft = stem.endsWith('g') ? `${stem}e` : stem;
    for (const end of ['er', 'e', 'es', 'ee', 'ees', 'ez', 'ent']) add(`${stem}${end}`, verb);
    for (const end of ['ait', 'ais', 'ant', 'ons']) add(`${soft}${end}`, verb);
  }
  return map;
}
