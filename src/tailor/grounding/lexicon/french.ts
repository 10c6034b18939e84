/** French word lists for rewordings; see `english-wording.ts` for what each is. Folded: no accents. */
import type { WordLists } from '../wording-lexicon.ts';

const functionWords =
  'le la les l un une des du de d a au aux en dans sur sous par pour avec chez vers entre apres avant pendant depuis lors et ou mais ni que qui dont ou ce cet cette ces il elle ils elles on je j me m mon ma mes nous notre nos son sa ses leur leurs se s y ' +
  'est sont ete etre etait etaient ai avoir avait ont a ainsi comme afin selon via tant dont quand lorsque lorsqu puis ensuite enfin aussi alors egalement notamment car donc si soit lequel laquelle lesquels lesquelles auquel auxquels duquel celui celle ceux celles cela ca la lui meme memes autre autres eux ayant etant sera seront fut furent suis sommes avons avez avaient serait peut peuvent jusque parmi malgre durant hors qu puisque tandis auparavant aujourd hui soi leur y compris c est-a-dire';

const lightWords =
  'travail travaux travailler travaille tache taches activite activites mission missions cadre domaine realiser realise realisation effectuer effectue execution executer assurer assure utiliser utilise utilisation usage aider aide appui soutien soutenir contribuer contribution participer participation participe collaborer fournir fourni donner faire fait prendre pris charge mise place service procedure processus type matiere langue aupres moyen aide base';

const wordingGroups = `
a deux|a plusieurs|en binome|en equipe
accelerer|raccourcir
accompagnement|soutien|appui|aide
accompagner|encadrer|tuteur|tutorat|tutrice
accompagner|former|initier|instruire|integrer
accoutumee|habituee|rompu
accroitre|accru|augmenter|croissance|hausse
accueillir|recevoir|prendre en charge
accueil|accueillir|reception|recevoir|accueilli
accueil|accueillir|reception|recevoir|receptionner|recu
acheminer|conduire|transport|transporter
acheminer|distribuer|livrer|distribution|livraison
actualiser|actualisation|mise a jour|mettre a jour
adapter|ajuster|modification
adapter|declinaison|decliner
adherent|membre
administrer|distribuer|donner
affecter|repartir|repartition|distribuer
affiche|poster|posters
aide cuisinier|commis|commis de cuisine
aider|assister|aide|accompagnement
aider|assister|aide|appuyer|seconder|soutien|appui|assistance
aider|assister|seconder|soutenir|epauler
alleger|simplification
alternant|apprenti
ameliorer|optimiser
analyser|etude|etudier|evaluer
analyse|etude|examen|evaluation
ancien|ancienne|precedent
animer|conduire|tenir|donner|animation|tenue
annuel|chaque annee|par an|annuellement|tous les ans
annuel|chaque annee|par an|an|annee|annuelle|chaque an
anomalie|defaut|defauts|incident|incidents|panne|probleme
ans d experience|experience|ans de metier|metier|pratique
ans d experience|experience|experimente
ans en|ans de|ans dans|ans comme > experience|metier
appel|par telephone|telephone|telephonique
applique|minutieuse|minutieux|rigoureuse|rigoureux|soigneuse|soigneux
apprecier|evaluer|noter
apprenant|eleve|enfants|etudiant
approbation|approuver|valider
approvisionnement|commande|achat|reapprovisionnement
appui|appuyer|soutenir|soutenu|soutien
arrete des comptes|cloture
assembler|monter|assemblage|montage
assistance|aide|appui|soutien|support
assiste de|avec l aide de
association|organisme
au sein de > membre de|membre
autonome|independant
autour de|environ|pres de
avec|en collaboration avec|aux cotes de|conjointement avec|de concert avec|ensemble
avec|en collaboration avec|collaborer|cooperation|en lien avec|travailler avec
avec|fort de|forte de
avec|sur|a l aide de|au moyen de|en utilisant|grace a
a|aupres de|chez
baisser|diminuer|descendre|passer|tomber
bilingue|couramment|courant
boutique|magasin|point de vente
brochure|depliant|plaquette|prospectus
caisse|encaissement|tenue de caisse|tenue de la caisse
calcul|chiffrage|estimation|calculer|chiffrer|estimer
chaque dimanche|le dimanche|tous les dimanches
chaque jeudi|le jeudi|tous les jeudis
chaque jour|jour|par jour|quotidien|quotidienne|tous les jours
chaque lundi|le lundi|tous les lundis
chaque mardi|le mardi|tous les mardis
chaque mercredi|le mercredi|tous les mercredis
chaque mois|mensuel|mensuelle|mois|par mois|tous les mois
chaque samedi|le samedi|tous les samedis
chaque semaine|hebdomadaire|par semaine|semaine|toutes les semaines
chaque trimestre|par trimestre|trimestriel|trimestriellement
chaque vendredi|le vendredi|tous les vendredis
chaque|par|tous les
charge de|prendre en charge|responsable de|en charge|occuper|s occuper
charge de|responsable de|en charge de|s occuper de|assurer > gerer|organiser|suivre|passer|traiter|tenir
charger|decharger > manutention
charte graphique|identite visuelle
chef de partie|cuisinier
chef|chef de cuisine
chiffres|donnees|informations
choisir|selectionner|choisi|choix|selection
choisir|selectionner|retenir|retenu
classement|archivage|rangement|tri
classer|ranger|archivage|archiver|tri|trier
classer|ranger|stockage|stocker
clients|repas|couvert|couverts
client|aupres de clients
client|clients|clientele
client|commanditaire|donneur d ordre
collecte|recueil|rassemblement|collecter|recueillir|rassembler|reunir
collectivite|collectif|collective
collectivite|commune|mairie
commande > achat|achats
commander|achat|achats|acheter|approvisionner
commander|passation de commandes|passer commande|passer les commandes
commercialiser|vendre|vendu|vente
communiquer|dialoguer|discuter|echanger
compagnie|entreprise|societe
comparaison|comparer
comparaison|rapprochement|confrontation
completer|rempli|remplir
comptabiliser|enregistrer|saisie|saisir
comptabilite|comptable|comptes|tenue des comptes
compte rendu|rapport|rapports|reporting|tableau de bord|tableaux de bord
conception|concevoir|concu|creation|cree|creer|mettre en place|mis en place|mise en place|developper|programmer|construire
conditionner|emballage|emballer
conduire|animer|moderer
conduite|pilotage|coordination
confection|preparation|fabrication|realisation|elaboration
conformement|dans le respect de|respect|respecter|selon
conseil|conseiller|informer|orienter|renseigner
consigner|noter|enregistrer|inscrire|reporter
consignes|norme|regle
controler|tester|verification|inspecter|inspection|surveillance|surveiller
controler|verification|relecture|relire|relu|s assurer|veiller
controle|verification|surveillance|suivi|revue
conversion|convertir|transformer
correction|corriger|resoudre|depannage|depanner|reparer|resolu|resolution
correction|corriger|retoucher
correspondance|courrier|courriers|lettres
couper|decouper|epluchage|eplucher|taille
courriel|e mail|mail
cout|depenses|frais
croquis|ebaucher|esquisse
cuisiner|cuire|cuisson
d ordinaire|en general|generalement|habituellement|le plus souvent
de la region|local|locaux|regional|regionaux
de temps en temps|occasionnellement|parfois|ponctuellement
dechets|gaspillage|perte
dechets|gaspillage|restes
declaration|declarer
dejeuner|midi|service du midi
delai|temps|duree
delai|temps|echeance
demande|question|questions|requete
depannage|reparation|remise en etat
dessert|desserts|patisserie
dessiner|illustrer
destine a|pour
detection|reperage|identification|detecter|reperer|identifier
deux fois par an|semestriel|semestriellement|tous les six mois
developper|elargir|etendre
differents|divers|diverses|plusieurs
diffusion|envoi|transmission|distribution
digital|en ligne|numerique|web
diner|service du soir|soir
disposer|installer|mettre en place|agencer
dossier|document|documents|dossiers
dossier|projet|projets
dresser|presenter|dressage|mise en assiette
edition|etablissement|emission|editer|etablir|emettre
elaboration|preparation|redaction|conception|etablissement|montage
elaborer|conception|concevoir|concu|creation|cree|creer|realiser|design|imaginer
electricite|electrique
emploi du temps|horaires|planning
encadrement|accompagnement|suivi > soutien
encadrer|animer une equipe|direction de|diriger|manager|pilotage|piloter|supervision
enregistrement|saisie|inscription|saisir
enseigner|cours|donner des cours
entree|hors d oeuvre
entreprise familiale|pme
entretien|entretenir|maintenance|maintenir|maintenu
entretien|hygiene|nettoyage|nettoyer|proprete
entretien|maintenance|nettoyage
entretien|rendez vous|rencontrer
equipe|brigade
equipe|camarades|collegue
equipe|collaborateurs|collegues|personnel|salaries
essentiellement|majoritairement|principalement|surtout
etablissement|ecole
experience|pratique|parcours|ans d experience
explication|presentation|expliquer|presenter
fiable|serieuse|serieux
film|video
fixe|fixer > arrete|arreter
formation|initiation|apprentissage
former|initier|montrer|apprendre|enseigner
fournisseur|prestataires
gestion|suivi|tenue|administration|traitement
grand|gros|grosse
habitue|a l aise|familiarise|familier
hygiene|haccp
image|photo|photographie|visuel
impression|imprimer
imprimerie|imprimeur
imprime|papier|print
inspection|controle|verification|visite
installation|pose|montage|mise en place
interrompu|interrompre|interruption|arret
inventaire|marchandises|produits|stock
lecture|relecture|examen
lettrage|rapprochement
livraison|remise|distribution
logo|logotype
malade|patient|patients|resident|residents
manuel|a la main|manuellement
manuel|livre
maquette|composition|mise en page
maquette|mettre en page|mis en page|mises en page
medias sociaux|reseaux sociaux
medicament|medicaments|traitement
menu|carte
menu|plat|repas|mets
mesure|releve|prise
mettre a jour|mise a jour|actualiser|mis a jour|tenir a jour
mettre a jour|mise a jour|actualiser|rafraichir
mettre en place|mis en place|mise en place|implanter|deploiement|deployer|instaurer|introduire|lancer
mettre en place|mis en place|mise en place|monter|implanter|installer
migrer|transferer
modification|changement|adaptation|ajustement|modifier|changer
monter|installer|montage|pose|poser|raccorder
montrer|presenter|exposer
moyenne|en moyenne
municipal|mairie|commune
nettoyage|lavage|entretien|desinfection
nettoyage|nettoyer|desinfecter|desinfection|lavage|lave|laver
notions|bases|connaissances de base
nouveaux arrivants|nouveaux collaborateurs|nouveaux collegues|nouveaux employes|nouvel arrivant|nouvelles recrues
nouveau|nouvelle|nouveaux
nouveau|nouvelle|recent
n|ne|non|pas
ordonnancement|planification|programmation
organisation|planification|preparation|coordination
organiser|planification|programmer|coordination|coordonner
paiement|paiements|reglement
participation|contribution|concours
participer|contribuer|contribution|prendre part|pris part
participer|intervenir|intervention
passation|transmission|remise
petit|petite
plainte|reclamation
plat|assiette
preparer|dresser|appreter
preparer|elaborer|conception|concevoir|concu|creation|cree|creer|redaction|rediger|etablissement|etabli|etablir|produire
preparer|elaborer|cuisiner
preparer|elaborer|monter|constituer
preparer|elaborer|realiser|confectionner|fabriquer|faire
preparer|organiser|planification
prise d appels|reponse aux appels|traitement d appels|prise des appels
prise en charge|charge de|responsable de|en charge de|responsabilite de|responsable
prise en charge|soigner|prendre soin|soin
prise|reception > traitement
production|fabrication|realisation
proposer|soumettre|soumis|suggerer|suggestion
public|usagers|visiteurs
ramener|reduire|abaisser|baisser|diminuer|ramene|reduit|abaisse|baisse|diminue
rangement|classement|mise en ordre
rappeler|relancer
recherche|etude|investigation
recommandation|conseil|preconisation
redaction|ecriture|elaboration|preparation
redaction|rediger|ecrire|composer|ecrit
redaction|rediger|ecrire|ecriture
reduire|baisser|diminuer|diminution
reduire|economie|economiser
reduire|faire passer|passer de|ramener
refaire|refondre|refonte|reprendre|reprise|revision|revoir
reglage|ajustement|parametrage|mise au point
reglement|paiement|reglement des factures
relance|rappel|suivi
relever|detecter|identifier|reperer|trouver
relever|mesure|prendre|prise
remplacement|suppleance|substitution
remplacer|supplee|suppleer
rendez vous|rencontre|reunion|reunions
reponse|traitement|repondre|traiter
responsable de|charge de|en charge de|en charge > gerer|gere|gestion|assurer|traiter|coordonner|coordination|superviser
revision|revue|relecture|verification
saisie|enregistrement|entree
servi|service|servir
site|site internet|site web
suivi|accompagner|encadrer|suivre
suivi|gerer|gestion|administrer|gere|suivre
suivi|gerer|gestion|mettre a jour|mise a jour|actualisation|tenir|tenue
suivi|prise en charge|soigner|soins
sur|au cours de|durant|lors de|pendant
tableau|tableaux
tester|essai|essayer|experimenter|mis a l essai|mise a l essai
traitement|gestion|instruction|prise en charge
traiter|gerer|gestion|gere|prendre en charge
traiter|repondre|donner suite
traiter|repondre|repondu|reponse
traiter|resoudre|regler|solutionner
transmettre|communiquer|transmis|transmission|communication
transmettre|former|initier|montrer|apprendre|instruire|expliquer
transmettre|livrer|fournir|remettre|rendre
transmettre|transmis|transmission|adresser|envoi|envoyer|expedier|expedition
validation|approbation
vente|commercialisation
`;

const limits = `
help: aider|aide|assister|assiste|assistance|soutenir|soutien|appui|contribuer|contribue|contribution|participer|participe|participation|collaborer|observer|observation > equipe|avec|soutenu|appuy|collaboration|cooperation|accompagn|assist|second|epaul
learn: apprendre|appris|suivi une formation|suivre une formation|formation en|initiation a|etudier > formation|initiation|etude|cours
plan: prevu|prevue|envisage|en cours|a venir > prevu|cours|venir
deny: sans|pas|aucun|aucune|jamais|ni|non > sans|pas|non|n|ne|aucun|jamais|ni|zero
little: notions|debutant|debutante|bases|elementaire|de base > notion|debut|base|element
usual: en general|=generalement|=habituellement|=souvent|=surtout|=principalement > general|habituel|souvent|surtout|principal|essentiel|majorit
seldom: occasionnellement|occasionnel|ponctuellement|parfois|si besoin|ponctuel > occasion|ponctuel|parfois|besoin
stand-in: interim|interimaire|remplacement|remplacer|par interim|temporaire|temporairement > interim|remplac|suppl|tempor
partly: en partie|partiellement > part
guided: sous la surveillance|sous surveillance|sous la supervision|sous la direction|sous la responsabilite|encadre par > sous|encadr|supervis
joint: conjointement|en equipe|co > conjoint|equipe|avec|co|collab
`;

const opaquePhrases = 'a la direction|la direction|avec la direction|sous la direction|de direction|par la direction';

export const frenchLexicon: WordLists = { functionWords, lightWords, wordingGroups, limits, opaquePhrases };
