/** French word lists for rewordings; see `english-wording.ts` for what each is. Folded: no accents. */
import type { WordLists } from '../wording-lexicon.ts';

const functionWords =
  'le la les l un une des du de d a au aux en dans sur sous par pour avec chez vers entre apres avant pendant depuis lors et ou mais ni que qui dont ou ce cet cette ces il elle ils elles on je j me m mon ma mes nous notre nos son sa ses leur leurs se s y ' +
  'est sont ete etre etait etaient ai avoir avait ont a ainsi comme afin selon via tant dont quand lorsque puis notamment y compris c est-a-dire';

const lightWords =
  'travail travaux travailler travaille tache taches activite activites mission missions cadre domaine realiser realise realisation effectuer effectue execution executer assurer assure utiliser utilise utilisation usage aider aide appui soutien soutenir contribuer contribution participer participation participe collaborer fournir fourni donner faire fait prendre pris charge mise place service procedure processus type forme matiere aupres moyen aide base';

const wordingGroups = `
responsable de|charge de|chargee de|en charge de|en charge du|responsabilite de|prise en charge|responsable
responsable de|charge de|chargee de|en charge de|en charge > gerer|gere|gestion|assurer|assure|traiter|traite|traitement|coordonner|coordonne|coordination|superviser
gerer|gere|gestion|administrer|administre|administration|suivre|suivi
diriger|dirige|direction de|encadrer|encadre|encadrement|manager|manage|piloter|pilote|pilotage|animer une equipe|superviser|supervise|supervision
preparer|prepare|preparation|elaborer|elabore|elaboration|creer|cree|creation|rediger|redige|redaction|etablir|etabli|etablissement|produire|concevoir|concu|conception
rediger|redige|redaction|ecrire|ecrit|composer
developper|developpe|developpement|concevoir|concu|conception|creer|cree|creation|programmer|mettre en place|mise en place|mis en place|construire
mettre en place|mise en place|mis en place|instaurer|introduire|introduit|implanter|deployer|deploye|deploiement|lancer
installer|installe|installation|monter|monte|montage|poser|pose|raccorder|raccordement
reparer|repare|reparation|reparations|depanner|depanne|depannage|corriger|corrige|correction|resoudre|resolu|resolution
entretenir|entretien|maintenir|maintenance|maintenu
panne|pannes|defaut|defauts|probleme|problemes|incident|incidents|anomalie|anomalies
controler|controle|controles|verifier|verifie|verification|verifications|inspecter|inspection|tester|teste|tests|surveiller|surveille|surveillance
former|forme|formation|formations|instruire|accompagner|accompagne|accompagnement|integrer|integration|initier
enseigner|enseigne|enseignement|cours|donner des cours
conseiller|conseille|conseil|conseils|orienter|informer|informe|information|renseigner|renseignement
accueillir|accueil|accueilli|recevoir|reception
vendre|vendu|vente|ventes|commercialiser|commercialisation
client|clients|clientele|clientes
patient|patients|patientes|resident|residents|malade|malades
eleve|eleves|etudiant|etudiants|enfants|apprenant|apprenants
equipe|equipes|collaborateurs|personnel|collegues|salaries
nouvel arrivant|nouveaux arrivants|nouveaux collaborateurs|nouveaux collegues|nouveaux employes|nouvelles recrues
commander|commande|commandes|acheter|achat|achats|approvisionner|approvisionnement
stock|stocks|marchandises|produits|inventaire
livrer|livre|livraison|livraisons|acheminer|distribuer|distribution
cuisiner|cuisine|preparer|preparation|elaborer
plat|plats|repas|mets|menu|menus
couvert|couverts|clients|repas
nettoyer|nettoye|nettoyage|entretien|proprete|hygiene
facture|factures|facturation
paiement|paiements|reglement|reglements
saisir|saisie|saisi|enregistrer|enregistre|enregistrement|comptabiliser|comptabilisation
comptabilite|comptable|comptes|tenue des comptes
cloture|clotures|arrete des comptes
rapprochement|rapprochements|rapprocher|lettrage
analyser|analyse|analyses|etudier|etude|etudes|evaluer|evalue|evaluation
rapport|rapports|compte rendu|comptes rendus|reporting|tableau de bord|tableaux de bord
reduire|reduit|reduction|diminuer|diminue|diminution|baisser|baisse
augmenter|augmente|augmentation|accroitre|accru|hausse|croissance
ameliorer|ameliore|amelioration|optimiser|optimise|optimisation
traiter|traite|traitement|gerer|gere|gestion|prendre en charge
repondre|repondu|reponse|reponses|traiter
demande|demandes|question|questions|requete|requetes
reclamation|reclamations|plainte|plaintes
telephone|telephonique|telephoniques|appel|appels|par telephone
courrier|courriers|correspondance|lettres
courriel|courriels|e mail|e mails|mail|mails
planifier|planifie|planification|organiser|organise|organisation|programmer|coordonner|coordonne|coordination
planning|plannings|horaires|emploi du temps
rendez vous|reunions|reunion|rencontre|rencontres
soigner|soin|soins|prendre soin|prise en charge
administrer|administre|administration|donner|distribuer
medicament|medicaments|traitement|traitements
quotidien|quotidienne|quotidiens|quotidiennement|chaque jour|par jour|tous les jours|jour|jours
hebdomadaire|hebdomadaires|chaque semaine|par semaine|toutes les semaines|semaine
mensuel|mensuelle|mensuels|mensuelles|mensuellement|chaque mois|par mois|tous les mois|mois
annuel|annuelle|annuels|annuelles|chaque an|par an|chaque annee|an|annee
collaborer|collaboration|cooperation|travailler avec|en lien avec|en collaboration avec|avec
conformement|selon|dans le respect de|respecter|respect
divers|diverses|plusieurs|differents|differentes
nouveau|nouveaux|nouvelle|nouvelles
dossier|dossiers|documents|document
magasin|boutique|point de vente
electrique|electriques|electricite
tenue|tenir|tenu|gestion|gerer|mise a jour|actualisation|suivi|mettre a jour
soigner|soins|soin|prise en charge|pris en charge|suivi
commande > achat|achats
`;

const limits = `
help: aider|aide|assister|assiste|assistance|soutenir|soutien|appui|contribuer|contribue|contribution|participer|participe|participation|collaborer|observer|observation > equipe|avec|collaboration|cooperation
learn: apprendre|appris|suivi une formation|suivre une formation|formation en|initiation a|etudier > formation|initiation|etude|cours
plan: prevu|prevue|envisage|en cours|a venir > prevu|cours|venir
deny: sans|pas|aucun|aucune|jamais|ni > sans|pas|aucun|jamais|ni|zero
little: notions|debutant|debutante|bases|elementaire|de base > notion|debut|base|element
seldom: occasionnellement|ponctuellement|parfois|si besoin|ponctuel > occasion|ponctuel|parfois|besoin
stand-in: interim|interimaire|remplacement|remplacer|par interim|temporaire|temporairement > interim|remplac|tempor
partly: en partie|partiellement > part
guided: sous la supervision|sous la direction|sous la responsabilite|encadre par > sous|encadr|supervis
joint: conjointement|en equipe|co > conjoint|equipe|avec|co|collab
`;

const opaquePhrases = 'a la direction|la direction|avec la direction|sous la direction|de direction|par la direction';

export const frenchLexicon: WordLists = { functionWords, lightWords, wordingGroups, limits, opaquePhrases };
