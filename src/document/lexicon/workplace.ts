/** How postings say remote, hybrid or on site, and what only looks like it; collected by hand in nine languages. */
import type { CueLists } from '../cues/cue-lexicon.ts';
import type { WorkplaceType } from '../job-document.ts';

export interface WorkplaceCue {
  readonly type: WorkplaceType;
  /** Counts in any sentence; single words count only where a posting states its place. */
  readonly isPhrase: boolean;
}

/** `no`: another meaning of the words, so that the longest match takes them. */
export const workplacePhrases: CueLists<WorkplaceCue | 'no'> = [
  [
    { type: 'remote', isPhrase: true },
    `fully remote|100 remote|100% remote|remote first|remote position|remote role|remote job|remote opportunity|remote work|remote working|work remotely|working remotely|remotely from|remote within|remote in|remote us|remote only|remote friendly|work from home|working from home|work from anywhere|wfh|telecommute|telecommuting|telework|home based|can be remote|is remote|li remote|remote eligible|
    vollständig remote|komplett remote|100 homeoffice|remote möglich|full remote|100 télétravail|télétravail complet|télétravail total|100 remoto|trabajo remoto|teletrabajo|totalmente remoto|en remoto|modalidad remota|trabajo a distancia|trabalho remoto|home office|homeoffice|100 home office|vaga remota|lavoro da remoto|full remote working|da remoto|smart working|thuiswerken|thuiswerk|volledig remote|praca zdalna|zdalnie|distansarbete`,
  ],
  [{ type: 'remote', isPhrase: false }, 'remote|remotely|remoto|remota|télétravail|anywhere|distanciel|zdalna|zdalny'],
  [
    { type: 'hybrid', isPhrase: true },
    `hybrid role|hybrid position|hybrid work|hybrid working|hybrid model|hybrid schedule|hybrid job|hybrid remote|hybrid setup|hybrid arrangement|hybrid environment|hybrid office|hybrid workplace|hybrid policy|hybrid basis|is hybrid|work hybrid|li hybrid|flexible hybrid|days in the office|days in office|days a week in the office|days per week in the office|days per week in office|days a week onsite|days onsite|days on site|days per week onsite|days from home|days per week from home|partially remote|partly remote|remote partially|combination of remote|
    hybrides arbeiten|hybrides arbeitsmodell|hybrid möglich|hybrid modell|mobiles arbeiten|mobile arbeit|home office möglich|homeoffice möglichkeit|homeoffice möglichkeiten|home office möglichkeiten|teilweise remote|tage homeoffice|tage home office|
    télétravail partiel|télétravail fréquent|télétravail occasionnel|télétravail hybride|jours de télétravail|jour de télétravail|jours par semaine de télétravail|télétravail 2 jours|modelo híbrido|modalidad híbrida|trabajo híbrido|híbrido|híbrida|modelo hibrido|trabalho híbrido|modalidade híbrida|lavoro ibrido|ibrido|modalità ibrida|hybride werken|hybride|praca hybrydowa|hybrydowo|hybridarbete`,
  ],
  [{ type: 'hybrid', isPhrase: false }, 'hybrid|hybrydowa'],
  [
    { type: 'on-site', isPhrase: true },
    `on site position|on site role|onsite position|onsite role|onsite only|on site only|onsite job|work onsite|work on site|working onsite|must work onsite|fully onsite|fully on site|100 onsite|in office role|in office position|in office only|in the office full time|office based|in person role|in person position|work in person|is onsite|is on site|is in office|li onsite|not remote|no remote|not a remote|remote is not|remote work is not|no remote work|no telecommuting|relocation required|this is an onsite|candidates must work onsite|work from office|wfo|
    präsenzarbeit|100 vor ort|keine remote|kein homeoffice|sur site uniquement|100 présentiel|presencial|100 presencial|trabajo presencial|modalidad presencial|in presenza|op locatie|op kantoor|stacjonarnie|praca stacjonarna`,
  ],
  [
    { type: 'on-site', isPhrase: false },
    'onsite|on site|in office|in person|vor ort|sur site|présentiel|in sede|stacjonarna',
  ],
  [
    'no',
    'hybrid cloud|hybrid clouds|hybrid apps|hybrid app|hybrid mobile|hybrid application|hybrid applications|hybrid infrastructure|hybrid vehicles|hybrid vehicle|hybrid framework|remote sensing|remote access|remote desktop|remote support|remote monitoring|remote teams|remote team|remote servers|remote sites|remote control|remote locations|remote offices|remote troubleshooting|remote areas|remote users|remote patient|remote customers|remote assistance|remote procedure|on site support|on site visits|on site training|on site gym|onsite gym|onsite cafeteria|on site cafe|onsite support|on site customer|onsite parking|on site parking|onsite offshore|onsite and offshore|onsite coordinator|in person interview|in person meetings|in person interviews|in person training|hybrid environments|hybrid solutions|smart working conditions|if remote',
  ],
];
