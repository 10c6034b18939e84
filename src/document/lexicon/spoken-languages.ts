/**
 * Names of spoken languages, and the words for how well one speaks them; collected by hand in English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Polish and Swedish.
 */
import type { CueLists } from '../cues/cue-lexicon.ts';
import type { Fluency } from '../resume-document.ts';

/** `support`: says that the language beside it is meant as one. `other`: a name of a language in another meaning. */
export type LanguageCue =
  { readonly kind: 'fluency'; readonly fluency: Fluency } | { readonly kind: 'name' | 'support' | 'other' };

export const languagePhrases: CueLists<LanguageCue> = [
  [
    { kind: 'other' },
    'english literature|english teacher|english department|french fries|german shepherd|spanish teacher|french teacher|swiss german|english degree|english major|german market|french market|british english literature|natural language|programming language|programming languages|scripting language|scripting languages|query language|sign language interpreter|level of experience|german engineering|english as a second|spoken word',
  ],
  [
    { kind: 'name' },
    `english|german|french|spanish|italian|portuguese|brazilian portuguese|dutch|flemish|polish|russian|ukrainian|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|arabic|hebrew|mandarin|cantonese|chinese|japanese|korean|hindi|bengali|tamil|telugu|marathi|gujarati|kannada|malayalam|punjabi|urdu|vietnamese|thai|indonesian|malay|tagalog|filipino|swedish|norwegian|danish|finnish|icelandic|croatian|serbian|slovenian|lithuanian|latvian|estonian|catalan|welsh|swahili|persian|farsi|american sign language|asl|
    deutsch|deutsche|deutscher|deutschen|englisch|englische|englischer|englischen|französisch|spanisch|italienisch|polnisch|russisch|niederländisch|portugiesisch|türkisch|arabisch|chinesisch|japanisch|tschechisch|schwedisch|
    anglais|anglaise|français|allemand|espagnol|italien|portugais|néerlandais|arabe|chinois|russe|inglés|ingles|español|castellano|francés|alemán|italiano|portugués|catalán|euskera|valenciano|gallego|chino|japonés|ruso|árabe|inglês|português|espanhol|francês|alemão|inglese|francese|tedesco|spagnolo|portoghese|russo|cinese|
    engels|engelse taal|nederlandse taal|franse taal|duitse taal|engelse|nederlandse|nederlands|duits|frans|spaans|italiaans|angielski|angielskiego|język angielski|języka angielskiego|język niemiecki|języka niemieckiego|niemiecki|niemieckiego|polski|polskiego|francuski|engelska|svenska|tyska`,
  ],
  [
    { kind: 'fluency', fluency: 'native' },
    'native|native speaker|native level|mother tongue|native or bilingual|bilingual|muttersprache|muttersprachler|muttersprachlich|muttersprachliche|muttersprachliches|muttersprachniveau|langue maternelle|bilingue|nativo|nativa|lengua materna|língua materna|madrelingua|moedertaal|ojczysty|modersmål',
  ],
  [
    { kind: 'fluency', fluency: 'fluent' },
    'fluent|fluently|fluency|c1|c2|full professional|excellent|perfect|expert|verhandlungssicher|verhandlungssichere|verhandlungssicheres|fliessend|fließend|fließende|fließendes|perfekt|hervorragende|ausgezeichnete|exzellente|courant|couramment|parfait|parfaite maîtrise|excellent niveau|fluido|fluida|con fluidez|fluente|fluentemente|avançado fluente|fluentemente parlato|ottimo|ottima|ottima conoscenza|vloeiend|uitstekend|uitstekende|biegły|biegle|biegła|flytande',
  ],
  [
    { kind: 'fluency', fluency: 'advanced' },
    'b2|advanced|upper intermediate|professional working|professional|business|business level|very good|strong|high level|sehr gut|sehr gute|sehr guten|sehr gutes|très bon|très bonne|professionnel|opérationnel|avancé|maîtrise|avanzado|alto|nivel alto|muy bueno|avançado|avanzata|avanzato|buona|zeer goed|zeer goede|bardzo dobra|bardzo dobry|zaawansowany|mycket goda|proficient|proficiency|full command',
  ],
  [
    { kind: 'fluency', fluency: 'intermediate' },
    'b1|intermediate|conversational|good|working knowledge|limited working|working|decent|gut|gute|guten|gutes|solide|konversationssicher|bon|bonne|bon niveau|intermédiaire|medio|nivel medio|intermedio|bueno|buen|intermediário|bom|intermedia|discreta|goed|goede|dobra|dobry|komunikatywna|komunikatywny|komunikatywnym|średniozaawansowany|goda',
  ],
  [
    { kind: 'fluency', fluency: 'elementary' },
    'a1|a2|basic|elementary|beginner|grundkenntnisse|grundlegende|notions|débutant|scolaire|básico|básica|nivel básico|elementar|base|basis|podstawowy|podstawowa|grundläggande',
  ],
  [
    { kind: 'support' },
    `language|languages|speaker|speakers|speaking|speak|speaks|spoken|written|verbal|oral|writing|communication|communicate|communicator|skills|skill|knowledge|level|command|reading|understand|read|write|sprache|sprachen|wort|schrift|niveau|kenntnisse|sprichst|sprechen|langue|langues|parlé|écrit|lu|oral et écrit|parlez|parles|idioma|idiomas|nivel|hablado|escrito|hablar|língua|línguas|nível|falado|lingua|lingue|conoscenza|parlato|scritto|taal|talen|beheersing|spreekt|taalvaardigheid|język|języka|języków|znajomość|stopniu|språk|tal och skrift|required|must|preferred|plus`,
  ],
];

/** First parts of "Englischkenntnisse", "Deutschkenntnisse". */
export const germanLanguageNames =
  'deutsch englisch franzosisch spanisch italienisch polnisch russisch niederlandisch portugiesisch turkisch arabisch chinesisch japanisch tschechisch schwedisch danisch ungarisch rumanisch';
