/** French word lists for rewordings; see `english-wording.ts` for what each is. Folded: no accents. */
import type { WordLists } from '../wording-lexicon.ts';

const functionWords =
  'le la les l un une des du de d a au aux en dans sur sous par pour avec chez vers entre apres avant pendant depuis lors et ou mais ni que qui dont ou ce cet cette ces il elle ils elles on je j me m mon ma mes nous notre nos son sa ses leur leurs se s y ' +
  'est sont ete etre etait etaient ai avoir avait ont a ainsi comme afin selon via tant dont quand lorsque lorsqu puis ensuite enfin aussi alors egalement notamment car donc si soit lequel laquelle lesquels lesquelles auquel auxquels duquel celui celle ceux celles cela ca la lui meme memes autre autres eux ayant etant sera seront fut furent suis sommes avons avez avaient serait peut peuvent jusque parmi malgre durant hors qu puisque tandis auparavant aujourd hui soi leur y compris c est-a-dire ' +
  'toutefois cependant neanmoins pourtant or quoique quoiqu puisqu jusqu parce tel telle tels telles quel quelle quels quelles quoi ceci ci desquels desquelles auxquelles outre envers moyennant concernant contre devant derriere respectivement ' +
  'etais etions etiez eu eut eurent aie aies aient aura auront aurait auraient seraient serai soient eusse fusse moi toi te tu t ils vous votre vos eux pouvoir pouvais pouvait pouvaient pouvant pu doit dois devais devait devaient devoir';

const lightWords =
  'travail travaux travailler travaille tache taches activite activites mission missions cadre domaine realiser realise realisation effectuer effectue execution executer assurer assure utiliser utilise utilisation usage aider aide appui soutien soutenir contribuer contribution participer participation participe collaborer fournir fourni donner faire fait prendre pris charge mise place service procedure processus type matiere langue aupres moyen aide base';

const limits = `
help: aider|aide|assister|assiste|assistance|soutenir|soutien|appui|contribuer|contribue|contribution|participer|participe|participation|collaborer > equipe|avec|soutenu|appuy|collaboration|cooperation|accompagn|assist|second|epaul|prendre part|concour|secour|apport
watch: observer|observation > observ|suivr|assist|regard|surveill|constat|remarqu|noter|relev|controle|verifi|document|conformement|respect
learn: suivi d une formation|suivi de formation|formation suivie > suivr|appren|initi|etud|cours|recevoir|particip
learn: suivi de cours|suivi des cours|suivi d un cours|assister a des cours|assister aux cours|apprendre|appris|suivi une formation|suivre une formation|formation en|initiation a|etudier > form|initi|etud|etude|cours|appren|suivr
plan: prevu|prevue|envisage|en cours|a venir|candidature|postuler > prevoir|prevu|cours|venir|candidat|postul
deny: sans|pas|aucun|aucune|jamais|ni|non > sans|pas|non|n|ne|aucun|jamais|ni|zero
little: notions|debutant|debutante|bases|elementaire|de base > notion|debut|base|element
usual: en general|=generalement|=habituellement|=souvent|=surtout|=principalement > general|habituel|souvent|surtout|principal|essentiel|majorit
seldom: occasionnellement|occasionnel|ponctuellement|parfois|si besoin|ponctuel > occasion|ponctuel|parfois|besoin
stand-in: interim|interimaire|remplacement|remplacer|par interim|temporaire|temporairement > interim|remplac|suppl|tempor|chang
partly: en partie|partiellement > part
guided: sous la surveillance|sous surveillance|sous la supervision|sous la direction|sous la responsabilite|encadre par > sous|encadr|supervis
some: quelques|certains|certaines|un peu de|une partie de > quelque|certain|peu|part|plusieurs|divers|occasion|ponctuel|parfois
tried: essayer de|tenter|tentative|proposer|suggerer|suggestion|recommander|demande de|soumettre > essay|tent|propos|sugger|suggest|recommand|demand|sollicit|soumettr|test|idee|conseil|preconis|offr|present|requet
mock: fictif|simulation|simule|projet scolaire|projet d ecole|projet d etudes|projet etudiant > fictif|simul|scolair|ecol|etud|etudiant
joint: conjointement|en equipe|co > conjoint|equipe|avec|co|collab
`;

const opaquePhrases = 'a la direction|la direction|avec la direction|sous la direction|de direction|par la direction';

export const frenchLexicon: Omit<WordLists, 'wordingGroups'> = { functionWords, lightWords, limits, opaquePhrases };
