/** French words and phrases that may stand for each other; see `english-wording.ts` for how the lines are read. Folded: no accents. */
export const frenchGroups: string = `
a destination de|pour|a l attention de|a l intention de|destine a|au profit de|au benefice de
a deux|a plusieurs|en binome|en equipe
a distance|en teletravail|teletravail
a domicile|chez les particuliers|domicile
a hauteur de|jusqu a
a l avance|par avance|prealablement|au prealable|d avance
a l ecrit|par ecrit
a l oral|oralement
a la main|manuellement|manuel
a la place de|au lieu de|en remplacement de
a partir de|des|depuis|sur la base de
a proximite de|pres de|aux abords de
abonne|adherent
aborder|traiter|evoquer
absence|absent|conge
accelerer|raccourcir
accepter|admettre
accompagnement|soutien|appui|aide
accompagner|tuteur|tutorat|tutrice
accorder|octroyer|attribuer|octroi
accoutumee|habituee|rompu
accueillir|recevoir|prendre en charge
accuser reception|confirmer la reception|confirmation de reception
acheminer|conduire|transport
acheminer|distribuer|livrer
acquerir|acheter|achat
actuellement|a ce jour|aujourd hui|a l heure actuelle|en ce moment|a present
adapter|declinaison|decliner
administrer|distribuer|donner
admission|entree
adolescents|ados
adolescents|ados > jeunes
affecter|assigner|attribuer
affecter|repartir|repartition|distribuer
afficher|exposer
affiche|poster
agreable|aimable|cordial|courtois|poli
aide a la marche|aide aux deplacements|accompagner les deplacements
aide au repas|aide a la prise des repas|faire manger|aider a manger
aide aux devoirs|soutien scolaire|accompagnement scolaire|aide scolaire
aide cuisinier|commis|commis de cuisine
aider|assister|accompagnement
aider|assister|appuyer|seconder|soutien|assistance
aider|assister|seconder|soutenir|epauler
aimable|chaleureux|souriant|avenant
ajouter|inserer|incorporer|insertion
alimenter|approvisionner|fournir
allergene|allergies
allonger|prolonger|rallonger
alternant|apprenti
ambulance|vehicule sanitaire
ameliorer|optimiser|perfectionner
amenager|agencer
amende|contravention
analyser|etude|etudier|evaluer
analyses|analyses biologiques|tests de laboratoire
analyse|etude|examen|evaluation
ancien|precedent
animer|conduire|tenir|donner
annoncer|informer|communiquer|faire savoir|faire part
annuel|annuellement|chaque annee|par an|tous les ans|une fois par an
annuel|chaque annee|par an|an|annee|chaque an
annuler|resilier
anomalie|defaut|incident|panne|probleme
ans d experience|experience|ans de metier|metier|pratique
ans d experience|experience|experimente
ans en|ans de|ans dans|ans comme > experience|metier
antecedents|anamnese
appel|par telephone|telephone|telephonique
appliquer|mettre en pratique
applique|minutieuse|rigoureuse|soigneuse
apprecier|evaluer|noter
apprenant|eleve|enfants|etudiant
approbation|approuver|valider
approvisionnement|commande|achat|reapprovisionnement
approvisionnement|ravitaillement
apres midi|l apres midi
arranger|disposer|agencer
arrete des comptes|cloture
arreter|stopper|cesser
arroser|irriguer
aspirer|passer l aspirateur
assemblee generale|ag
assembler|monter
assistance aux utilisateurs|support utilisateur|aide aux utilisateurs|assistance utilisateurs|helpdesk|support aux utilisateurs
assistance|aide|appui|soutien|support
assiste de|avec l aide de
association|organisme|structure associative
atelier|workshop
atteindre|parvenir|arriver
attendre|patienter|attente
au cours de|pendant|durant|lors de|tout au long de
au sein de > membre de|membre
au sujet de|concernant|a propos de|relatif a|sur|portant sur
au total|en tout|total
audience|spectateurs|public
audit > verification|controle
augmenter|accroitre|hausse|croissance|progression|progresser|elever|accroissement|faire progresser
autonome|independant
autoriser|permettre|permission
avec precision|precisement
avec soin|soigneusement|consciencieusement|meticuleusement|minutieusement|attentivement
avec|en collaboration avec|aux cotes de|conjointement avec|de concert avec|ensemble
avec|en collaboration avec|collaborer|cooperation|en lien avec|travailler avec
avec|fort de
avec|sur|a l aide de|au moyen de|en utilisant|grace a
aviser|avertir|informer|prevenir|signaler|notifier|alerter
avis|opinion
a|aupres de|chez
baisser|diminuer|descendre|passer|tomber
balayer|passer le balai
banque|bancaire
base de donnees|bdd|banque de donnees
batir|construire|edifier|eriger
bebe|nourrisson
beneficiaire|usager|personne accompagnee|personne aidee|personne accueillie
benevole|volontaire|benevolat|a titre benevole
besoin|necessite|exigence
bibliotheque|mediatheque
bilingue|couramment|courant
billet|ticket|billetterie
bimensuel|deux fois par mois|tous les quinze jours|toutes les deux semaines
bloc operatoire|salle d operation
bloc operatoire|salle d operation > bloc
bogue|bug|anomalie|erreur
boissons|consommations
boite|carton
bon de livraison|bl|bordereau de livraison
boutique|commerce|magasin
boutique|magasin|point de vente
brasserie|bistrot > restaurant
bricolage|activites manuelles|travaux manuels
bricoler|petits travaux|petites reparations|menus travaux
brochure|depliant|plaquette|prospectus
broder|broderie
bruit|nuisance sonore
budget|enveloppe|budgetaire
bulletin|lettre d information|newsletter|infolettre
cahier des charges|specifications
caisse|encaissement|tenue de caisse|tenue de la caisse
caissier|hote de caisse|hotesse de caisse
calcul|chiffrage|estimation
camionnette|fourgon|utilitaire|fourgonnette
camion|poids lourd
candidat|postulant
carburant|essence|gazole
carnet de commandes|commandes
carottes|tomates|salades|poireaux|pommes de terre > legumes
carreler|pose de carrelage|poser le carrelage
carte bancaire|carte de credit|cb
cataloguer|catalogage|repertorier|indexer|recenser|inventorier
catalogue|repertoire
cdd|contrat a duree determinee
cdi|contrat a duree indeterminee
centre d appels|plateau telephonique|call center
chaises|tables > mobilier|meubles
chambre froide|frigo|refrigerateur
champ|parcelle
chaque dimanche|le dimanche|tous les dimanches
chaque jeudi|le jeudi|tous les jeudis
chaque lundi|le lundi|tous les lundis
chaque mardi|le mardi|tous les mardis
chaque mercredi|le mercredi|tous les mercredis
chaque mois|mensuel|mois|par mois|tous les mois
chaque samedi|le samedi|tous les samedis
chaque semaine|hebdomadaire|par semaine|semaine|toutes les semaines
chaque trimestre|par trimestre|trimestriel|trimestriellement
chaque vendredi|le vendredi|tous les vendredis
chaque|tous les
charge de|prendre en charge|responsable de|en charge|occuper|s occuper
charge de|responsable de|en charge de|s occuper de|assurer > gerer|organiser|suivre|passer|traiter|tenir
charger|decharger > manutention
charte graphique|identite visuelle
chauffeur|conducteur
chaussures|souliers
chef de partie|cuisinier
chef|chef de cuisine
chemise|pantalon|robe|veste|manteau > vetement
cheque|paiement par cheque
chercher|rechercher
chiens|chats|chevaux|oiseaux > animaux
chiffres|donnees|informations
choisir|selectionner|retenir
chorale|choeur
circulation|trafic
citoyen|habitant
classer|ranger|archivage|tri
classer|ranger|stockage|stocker
clefs|cles|trousseau
clients fideles|clientele fidele|habitues
clients professionnels|entreprises clientes
clients|repas|couvert
client|aupres de clients
client|clientele
client|commanditaire|donneur d ordre
client|consommateur
cloture|fermeture
cohesion|esprit d equipe
coiffer|coiffure|coupe de cheveux
colis|paquet
collaborateur|salarie|employe|membre du personnel|personnel
collaborer|cooperer|travailler avec|en collaboration avec|en lien avec|travailler de concert avec|en cooperation avec|en relation avec
collecte de fonds|collecte de dons|recolte de fonds|levee de fonds|appel aux dons
collecte|recueil|rassemblement|recueillir|reunir
collectivite|collectif
collectivite|commune|mairie
collegue|confrere|pair
coller|fixer|apposer
colloque|congres|symposium
comedien|acteur
commander|achat|acheter|approvisionner
commander|passation de commandes|passer commande|passer les commandes
commune|ville|mairie|municipalite
communiquer|dialoguer|discuter|echanger
comparaison|comparer
comparaison|rapprochement|confrontation
competence|aptitude|capacite
compiler|rassembler|collecter|reunir|regrouper|centraliser
completer|rempli
comptabiliser|enregistrer|saisie
comptabilite|comptable|comptes|tenue des comptes
comptage de la caisse|comptage de caisse|compter la caisse|faire la caisse|fermeture de caisse|cloture de caisse|arrete de caisse|cloture de la caisse
compte rendu de reunion|proces verbal|pv|compte rendu
compte rendu|rapport|reporting|tableau de bord
compter|denombrer|recenser
conception|creation|developper > mettre en place
conception|creation|developper|construire
conclure des contrats|signer des contrats|conclusion de contrats|signature de contrats
conclure|conclusion
concurrence|concurrent|competiteur
conditions de travail|environnement de travail
conduire|animer|moderer
conduite|pilotage|coordination
confidentiel|confidentialite
configurer|parametrer|parametrage
conformement a|selon|suivant|dans le respect de|en respectant
conformement|dans le respect de|respect|selon
connaitre|connaissance
conseillers municipaux > elus
conseiller|conseil|recommander|preconiser|suggerer
conseil|conseiller|informer|orienter|renseigner
conserver|stocker|stockage
consigner|noter|enregistrer|inscrire|reporter
consignes de securite|regles de securite|mesures de securite|securite
consignes|norme|regle
consigne|directive|instruction
constantes|signes vitaux|parametres vitaux|prise de constantes
constater|remarquer|observer|relever
contacter|joindre|prendre contact|prise de contact|entrer en contact
contenir|comporter|inclure
contestation|litige|differend|conflit
continuer|poursuivre|poursuite
contrat|convention|accord|entente
contribuer|apporter sa contribution
controle qualite|verification de la qualite|controle de la qualite|controler la qualite|verifier la qualite
controler l acces|controle d acces|filtrage des acces|filtrer les acces|controler les acces
controler|tester|verification|inspecter|surveillance|surveiller
controler|verification|relecture|s assurer|veiller
controle|verification|surveillance|suivi|revue
convaincre|persuader
convoquer|inviter|convier
coordonnees|contacts|adresses
copier|photocopier|reproduire|dupliquer
copie|double|duplicata|exemplaire
correctement|convenablement|comme il faut
correction|resoudre|depannage|reparer
correction|retoucher
correspondance|courrier|lettres
corriger > relire
corriger les copies|correction des copies|noter les copies
coudre|couture
couper|decouper|epluchage|eplucher|taille
couper|decouper|trancher|tailler
courrier electronique|courriel|e mail|mail|messagerie|email|messages electroniques
courriers entrants|courrier arrivee
courriers sortants|courrier depart
cours|lecon
cout|depenses|frais
creche|garderie
credit|pret
creuser|excaver
croquis|ebaucher|esquisse
cuisiner|cuire|cuisson
cuisiner|preparer les repas|preparer les plats|preparation des plats|preparation des repas|preparation culinaire|faire la cuisine|faire a manger|confection des repas|confectionner les repas|elaboration des plats|elaborer les plats
d abord|dans un premier temps|initialement|au depart|au debut|en premier lieu
d ordinaire|en general|generalement|habituellement|le plus souvent
dans les delais|a temps|en temps voulu|dans les temps|dans les delais impartis|dans le delai|dans le delai imparti|dans les delais fixes
dates de peremption|dlc|date limite de consommation|dates limites
de la part de|au nom de|pour le compte de
de la region|local|regional
de nouveau|a nouveau|encore une fois
deballer|deballage
debarrasser|desservir|debarrasser les tables
deboguer|corriger les bugs|correction de bugs|correction d anomalies|debogage
debuter|commencer|demarrer|entamer
dechets|gaspillage|perte
dechets|gaspillage|restes
decider|decision
decoration|deco
deduire|retrancher|soustraire
defaut|non conformite|malfacon|imperfection
definir|fixer|determiner|definition
dejeuners|diners > repas
dejeuner|midi|service du midi
delai|temps|duree
delai|temps|echeance
delivrer|remettre|emettre|delivrance
demander|solliciter|requerir
demande|question|requete
demarcher|prospecter|prospection|recherche de clients|chercher des clients|recherche de nouveaux clients
demolir|demolition|abattre|casser
demonter|desassembler
demontrer|demonstration|montrer
denrees|aliments|produits alimentaires|nourriture|vivres
departement|service|division|pole|unite
dependants|en perte d autonomie|perte d autonomie|dependance
deplacer|transferer|transporter|transfert
deployer|mettre en production
deposer|depot
depoussierer|epousseter|depoussierage|enlever la poussiere|faire la poussiere
desherber|arracher les mauvaises herbes|sarcler|enlever les mauvaises herbes|arrachage des mauvaises herbes
dessert|entremets|douceurs
dessert|patisserie
dessiner|tracer|esquisser
dessin|illustration|croquis
destinataire|beneficiaire
details|precisions|informations
deux fois par an|semestriel|semestriellement|tous les six mois|chaque semestre|par semestre
developper|elaborer
developper|elargir|etendre
devis|estimation|chiffrage|proposition de prix|offre de prix
de|a|pour > age de|ages de|agees de
de|la|le|les|en|et|un|une|a > a savoir|c est a dire|en definitive|d une part|d autre part
de|la|le|les|en|et|un|une|a > en fin de compte|par la suite|de ce fait|a cet effet|au fur et a mesure
diagnostiquer|diagnostic|identifier les pannes|recherche de pannes
differents|divers|diverses|plusieurs
difficile|complique|complexe|delicat
difficulte|probleme|obstacle
diffusion|envoi|transmission|distribution
digital|en ligne|numerique|web
diner|service du soir|soir
discours|allocution
discretion|confidentialite
discuter|echanger|dialoguer|s entretenir|converser|discussion
disponibilite|disponible
disposer|installer|mettre en place|agencer
dispute|conflit|differend|querelle
distribuer les medicaments|distribution des medicaments|administration des medicaments|donner les medicaments
distribuer|remettre|repartir|repartition
divers|varie|different
document|piece|papier
donnees|data
dossier medical|dossier patient|dossier du patient|dossier de soins
dossier|document
dossier|projet
doter|equiper
douche|bain > toilette
draps|serviettes > linge
dresser les tables|mise en place des tables|mettre la table|dressage des tables|preparer les tables|mettre les tables|mise du couvert|mettre le couvert|preparation des tables
dresser|presenter|mise en assiette
ecart|difference|divergence
echantillonner|prelever|prelever des echantillons
echantillon|prelevement|echantillonnage
echeance|date limite|date butoir|delai
eclairage|lumiere|eclairer
ecole primaire|ecole elementaire|primaire
ecole|etablissement scolaire
ecolier|lyceen|collegien > eleve
ecoute|a l ecoute
ecran|moniteur
ecritures comptables|saisie comptable|comptabilisation|passation d ecritures|saisie des ecritures
edition|etablissement|emission
effectif|personnel
ehpad|maison de retraite|residence pour personnes agees
elaborer|conception|creation|realiser|design|imaginer
elaborer|mettre au point|etablir
elargir|etendre|etoffer|agrandir|extension
elections|scrutin|vote
electricite|electrique
elevage|elever
emballer|empaqueter|conditionner|mettre en carton|mettre sous emballage
emincer|hacher > couper|decouper
employeur|entreprise
emprunteur|lecteur|abonne
en cas de|lors de|dans le cas de
en dehors de|hors de
en detail|de facon detaillee|detaille|de maniere detaillee
en direct|directement
en groupe|collectif|collectivement
en matiere de|dans le domaine de|concernant
en moyenne|moyen|moyenne
en plus de|outre
en premier|d abord
en presence de|devant|aupres de
en qualite de|en tant que|comme|au titre de
en raison de|a cause de|du fait de|pour cause de
en vue de|afin de|pour|dans le but de|dans l objectif de
encadrement|accompagnement|suivi > soutien
encadrer > suivi|accompagner
encadrer > tutorat
encadrer|animer une equipe|direction de|diriger|manager|pilotage|supervision
encadrer|tuteur|tutorat|tutrice > accompagner
encaisser|tenir la caisse|tenue de la caisse|tenue de caisse|prendre les paiements|encaissement des paiements|operations de caisse
encombrants|objets encombrants
enfance|enfants
enfants|bambins|jeunes enfants
enfant|mineur
enlevement|collecte|ramassage
enqueter|investiguer|investigation
enregistrement des arrivees|check in|arrivees
enregistrement|saisie|inscription
enrichir|completer|etoffer
enseigner|faire cours|donner cours|donner des lecons|dispenser des cours|dispenser des lecons|donner des cours|assurer des cours
enseigner|faire cours|donner cours|donner des lecons|dispenser des cours|dispenser des lecons|donner des cours|assurer des cours > cours
entrainer|coacher|coaching
entree|hors d oeuvre
entrepot|depot|plateforme logistique|hangar
entreprise familiale|pme
entreprise|societe|firme|compagnie|maison
entretenir|maintenir en etat|maintenir en bon etat|tenir en etat
entretenir|nettoyer|entretien
entretien courant|maintenance courante
entretien d embauche|entretien de recrutement
entretien|entretenir|maintenance|maintenir
entretien|hygiene|nettoyage|proprete
entretien|maintenance|nettoyage
entretien|rendez vous|rencontrer
envelopper|emballer
environ|pres de|a peu pres|approximativement|autour de|quelque
envoi en nombre|publipostage|mailing
eplucher|peler|epluchage
equipement de protection|epi|equipements de protection individuelle|protections individuelles
equipement|materiel|appareil
equipe|brigade
equipe|camarades|collegue
equipe|collaborateurs|collegues|personnel|salaries
erreur|faute|inexactitude
espaces verts|jardins|parcs
espace|lieu|emplacement
especes|argent liquide
especes|argent liquide > liquide
essentiellement|majoritairement|principalement|surtout
estimer|evaluer
etablissement|ecole
etape|phase|stade
etat des lieux|constat des lieux
etats financiers|comptes annuels
etats financiers|comptes annuels > bilan
etiquetage|marquage
etiqueter|etiquette
etranger|international
etre responsable de|avoir la charge de|responsable de|charge de
evacuer|enlever
evaluer|mesurer|apprecier
evenement|manifestation|evenementiel
eviter|empecher
eviter|prevenir
exactitude|precision
examen|epreuve|test
examiner|analyser|examen
examiner|etudier|inspecter|verifier
exercer|pratiquer|exercice
expediteur|envoyeur
experience|pratique|parcours|ans d experience
explication|presentation
expliquer|commenter|eclaircir|clarifier|preciser
expose|presentation orale
exposition|expo
exprimer|formuler|enoncer
extraire|extraction|retirer
fabricant|producteur
fabriquer|confectionner|produire
facade|devanture
face a|devant
faciliter|rendre plus facile
faire connaitre|promouvoir|promotion|faire la promotion
faire les chambres|nettoyer les chambres|nettoyage des chambres|entretien des chambres|remise en etat des chambres
faire les courses|courses|achats
faire les lits|refection des lits
faire visiter|guider|visite guidee|guidage|conduire les visites
famille|proches|entourage
femme de chambre|employee d etage|valet de chambre
ferme|exploitation agricole|exploitation
fete|festivite|celebration
fiable|serieuse
fiche|formulaire|feuille
fichier client|base clients|base de donnees clients
fichier|repertoire
file d attente|queue
filiale|succursale|agence
filmer|tourner|captation
film|video
fin de vie|soins palliatifs
financement > fonds
finances|financier
fixe > arrete
fleurs|arbustes > plantes
flotte|parc automobile > vehicules
forets|bois
formaliser|mettre par ecrit
formation|initiation|apprentissage
former une equipe|constituer une equipe
former|initier|instruire|integrer
former|initier|instruire|integrer > accompagner
former|initier|montrer|apprendre|enseigner
formulaire|bordereau|imprime
fournir|donner|procurer|remettre|delivrer|mettre a disposition|apporter|fourniture
fournisseur|prestataires
fragile|delicat
frequemment|souvent
fret|cargaison
frigorifique|refrigere
garantir > assurer|veiller|s assurer
garde d enfants|baby sitting|garder les enfants
garder|surveiller|gardiennage
gardien|agent de securite|vigile
geste|mouvement
gestion d agenda|tenue d agenda|tenue de l agenda|tenir l agenda|gerer l agenda|gerer les agendas|planification de l agenda|gestion de l agenda
gestion|suivi|tenue|administration|traitement
gouter|collation
grace a|au moyen de|a l aide de|par le biais de|par l intermediaire de|via|a travers|moyennant
grand|gros|grosse
graphique|diagramme|schema
groupe|equipe
guider|orienter|aiguiller|diriger vers
gymnastique|exercices physiques
habiller|aide a l habillage|vetir
habitue|a l aise|familiarise|familier
harmoniser|uniformiser|standardiser|normaliser
hebdomadaire|chaque semaine|par semaine|toutes les semaines|une fois par semaine
hebergement|loger|logement
heure supplementaire|heures sup
hiver|hivernal|periode hivernale|saison hivernale
hopital|centre hospitalier|chu|etablissement hospitalier
horaires|planning|emploi du temps
hygiene|haccp
identifier|reperer|detecter|deceler|localiser
image|photo|visuel
immediatement|aussitot|sur le champ|tout de suite|instantanement
immeuble|batiment|edifice
immobilier|biens immobiliers
impayes|retards de paiement|creances
impot|taxe|fiscal|fiscalite
imprimerie|imprimeur
imprimer|impression|tirage
imprime|papier|print
incendie|feu
inclure|incorporer|integrer
indemnites|indemnisation|compensation|dedommagement
indicateurs|kpi|indicateurs de performance
indiquer|montrer|signaler|preciser
industriel|industrie
informatique|systeme d information
informer|tenir au courant|tenir informe|mettre au courant
injection|piqure
inscription|enregistrement|immatriculation
insertion professionnelle|retour a l emploi
insertion|integration
inspecter|controler|examiner
inspection|controle|verification|visite
installation|pose|montage|mise en place
instruire un dossier|traiter un dossier|instruction des dossiers|traitement des dossiers|traiter les dossiers|instruire les dossiers
interim|travail temporaire
interlocuteur|contact|correspondant|personne de contact
internet|en ligne|web
interroger|questionner|sonder
interrompu|interruption|arret
intervenir aupres de|travailler aupres de
interview > entretien
inventaire|comptage des stocks|compter les stocks|recensement|inventorier|inventaire des stocks
inventaire|marchandises|produits|stock
inventorier|recenser|compter
irregularite|anomalie|ecart
itineraire|trajet|parcours|route
jeter|eliminer|mettre au rebut
jeux|activites ludiques|activites recreatives
jouer|jeu
jouet|jeu
journalier|quotidien|quotidiennement|chaque jour|par jour|tous les jours|au quotidien|journellement|jour
jugement|decision de justice|decision
juridique|legal
l ete|en ete|estival|periode estivale|saison estivale
laboratoire|labo
lancer une alerte|donner l alerte|alerter
langue des signes|lsf
langue maternelle|natif
laver les sols|lavage des sols|nettoyer les sols|nettoyage des sols|passer la serpilliere|entretien des sols
laver|rincer|nettoyer
lecture de contes|raconter des histoires|lecture d histoires
lecture|relecture|examen
lettrage|rapprochement
lettre de relance|courrier de relance|rappel|relance
liaison|lien|contact
lieu|endroit|emplacement|site
ligne de production|chaine de production|chaine
linge|textiles|vetements
lire les plans|lecture de plans|interpreter les plans|interpretation de plans|dechiffrer les plans
liste|listing
literie|lits
livraison|remise|distribution
livre > manuel
livre > ouvrage
livrer|remettre|deposer|apporter
locataire|occupant
location|louer
locaux|lieux|espaces
logements|appartements|habitations
logiciel|outil informatique
logiciel|outil informatique > application
logo|logotype
loisirs|temps libre|activites de loisirs
loi|legislation|reglementation
lourd|pesant
lubrifier|graisser|huiler
lutter contre|combattre
machine|engin|appareil
maconner|maconnerie
magasinier|employe de magasin
main d oeuvre|personnel
maintenance corrective|depannage|reparation
maintenance preventive|entretien preventif
maintenance|entretien|maintenir en etat
maintenir|conserver|preserver|garder
maison|domicile|logement
maitriser > connaitre|connaissance|pratique|utiliser
malade|patient|resident
maladie|pathologie|affection
malentendant|deficient auditif
malvoyant|deficient visuel
manier|manipuler|utiliser|se servir
manquant|absent
maquette|composition|mise en page
marchandises|articles|produits
marche public|appel d offres
mariage|noces
maritime|en mer|de mer
materiau|materiaux|matiere
materiel|equipement|outillage
matieres premieres|ingredients
matin|matinal
medecin|docteur|praticien
medias sociaux|reseaux sociaux
medical|sante|sanitaire
medicament|traitement
membres|adherents|societaires
menage|travaux menagers|taches menageres|entretien du logement|entretien du domicile|nettoyage du domicile|travaux domestiques
mener des entretiens|conduire des entretiens|realiser des entretiens|faire passer des entretiens
mensuel|mensuellement|chaque mois|par mois|tous les mois|une fois par mois
menu|carte
menu|plat|repas|mets
messagerie|courriels|mails|boite mail|boite de reception
messe|office|culte
metre|mesurer|prendre les mesures|prise de mesures|mesurage
mettre a jour|actualiser|rafraichir
mettre a jour|actualiser|tenir a jour
mettre en oeuvre|mettre en place|instaurer
mettre en oeuvre|mettre en place|instaurer > appliquer
mettre en place|implanter|deploiement|instaurer|introduire|lancer
mettre en place|monter|implanter|installer
meuble|mobilier|ameublement
mi temps > temps partiel
migrer|transferer
mise en conformite|mettre aux normes
mise en forme|formater
mise en rayon|remplir les rayons|remplissage des rayons|reassort|reassortir|reassortiment|garnir les rayons|approvisionner les rayons|approvisionnement des rayons|regarnir les rayons|achalandage
mise en service|mise en route|mettre en marche|demarrer
mise sous pli|mise sous enveloppe
mode d emploi|notice
mode operatoire|procedure|protocole|methode
modele|gabarit|canevas
moderniser|renover
modification|changement|adaptation|ajustement
monter|installer|pose|raccorder
montrer|presenter|exposer
mot de passe|identifiants
moteur|motorisation
moutons|brebis|agneaux|chevres > troupeau|betail|animaux
moyens|ressources
municipal|mairie|commune
mur|cloison|paroi
musique|musical
necessaire|requis|indispensable
negocier|pourparlers|discuter les prix|debattre les prix
nettoyage|lavage|entretien|desinfection
nettoyage|menage|entretien
neuf|nouveau
noel|periode de noel|fetes de fin d annee
nombre|quantite|volume
norme|reglementation|reglement|exigence|prescription
noter|inscrire|consigner|relever
notions|bases|connaissances de base
nourrir|alimenter|donner a manger|faire manger
nouveaux arrivants|nouveaux collaborateurs|nouveaux collegues|nouveaux employes|nouvel arrivant|nouvelles recrues
nouveau|nouvelle|recent
nuit|de nuit|nocturne
n|ne|non|pas
objectif|but|cible
objets perdus|objets trouves
obligatoire|impose|requis
observer|surveiller|surveillance
obtenir|decrocher
occasionnellement|ponctuellement|parfois|de temps a autre|de temps en temps|quelquefois|a l occasion
offre d emploi|annonce|poste a pourvoir
offre|proposition
operateur de production|agent de production|agent de fabrication|ouvrier de production
ordinateur|pc|poste informatique
ordonnancement|planification|programmation
ordonnance|prescription
ordonner|classer|trier|ranger
ordures menageres|dechets menagers
organisation|planification|preparation|coordination
organiser les voyages|organisation des deplacements|organisation de voyages|organiser les deplacements
organiser|planification|programmer|coordination
origine|provenance
outils|outillage
ouvrir le courrier|ouverture du courrier|depouillement du courrier
page|feuille
paie|salaires|bulletins de paie|fiches de paie|bulletins de salaire|paye|fiches de paye
panne|defaillance|dysfonctionnement|avarie
pansement|refection de pansements|faire les pansements|changer les pansements|changement de pansements
papeterie|fournitures de bureau|fournitures
par heure|a l heure|de l heure|chaque heure
par lots|en lots
par rapport a|comparativement a|au regard de
parler|s exprimer|echanger
paroisse|communaute paroissiale
parquet|carrelage > sol
parrainer|tuteur|tutorat
partager|mettre en commun
partenaire|partenariat
participants|presents|inscrits
participation|contribution|concours
participer|contribuer|prendre part
participer|intervenir
participer|prendre part|s associer|concourir
partie prenante|intervenants
passager|voyageur
passation|transmission|remise
patient|malade|personne soignee
payer|regler|acquitter
pedagogique|educatif|enseignement
peindre|peinture|mise en peinture
pelouse|gazon|herbe
percer|percage|forer
perdu|egare
perfusion|intraveineuse
perime|date depassee|hors date
permanence|astreinte
personnaliser|sur mesure|adapter
personnes agees|aines
personnes handicapees|personnes en situation de handicap|handicapes
pharmacie|officine
photographie > image|photo|visuel
piece jointe|annexe
pieces de rechange|pieces detachees
pieces justificatives|justificatifs|documents justificatifs
pieces|composants|elements
piscine|bassin
plaie|blessure|lesion
plainte|mecontentement|insatisfaction
plainte|reclamation|doleance
plan de travail|surface de travail
planche|panneau
planning|calendrier|agenda|emploi du temps
planter|mettre en terre|repiquer
plats a emporter|vente a emporter|repas a emporter
plat|assiette
plomberie|installations sanitaires
plonge|laver la vaisselle|faire la vaisselle|lavage de la vaisselle
plus de|au dela de|superieur a
pointer|verifier|cocher
police|forces de l ordre
polyvalent|polyvalence
pommes|poires|fraises|cerises|raisins|prunes > fruits
pompier|sapeur pompier
porter secours|secourir|secours
poser|installer|fixer|monter
poste|fonction|emploi
poubelles|ordures|dechets
precedemment|anterieurement|auparavant
precis|exact
prendre les commandes|prise de commandes|noter les commandes|enregistrer les commandes
prendre les rendez vous|prise de rendez vous|fixer des rendez vous|fixer les rendez vous|planifier les rendez vous|organiser les rendez vous|planification de rendez vous|gestion des rendez vous|gerer les rendez vous|fixation de rendez vous
preparation de commandes|preparer les commandes|picking|prelevement
preparer|dresser|appreter
preparer|elaborer|conception|creation|redaction|etablissement|produire
preparer|elaborer|cuisiner
preparer|elaborer|monter|constituer
preparer|elaborer|realiser|confectionner|fabriquer|faire
presenter|exposer|soumettre
presse|medias|journaux
prevoir|prevision|anticiper|previsionnel
prime|bonus|gratification
prioriser|priorite|ordre de priorite|hierarchiser
prise de sang|prelevement sanguin
prise de vue|photographier|prendre des photos
prise de vue|photographier|prendre des photos > photos
prise en charge|charge de|responsable de|en charge de|responsabilite de|responsable
prise en charge|soigner|prendre soin|soin
prise|reception > traitement
prix|tarif
proceder|effectuer|realiser
procedure|marche a suivre|mode operatoire
processus|procedure
production > produit
production|fabrication|realisation
produits chimiques|substances chimiques
produits d entretien|produits de nettoyage|detergents
produits frais|denrees fraiches
programmation > programme
programmer > creation
programmer|coder|ecrire du code > developper
prolonger|reconduire|renouveler|renouvellement
promotion|offre promotionnelle|operation promotionnelle
promouvoir|promotion|mettre en avant|valoriser
proposer|soumettre|suggerer|suggestion
proteger|preserver
proteger|securiser
publicite|pub|reclame|publicitaire
public|usagers|visiteurs
publier|mettre en ligne|poster|diffuser
publier|parution|faire paraitre|paraitre
quartier|voisinage
rabais|remise|ristourne
raccorder|brancher|connecter|relier|connexion
ramener|reduire|abaisser|baisser|diminuer
rangement|classement|mise en ordre
rangement|classement|organisation
ranger|stocker|entreposer|mettre en stock|entreposage
rapidement|vite|promptement|rapidite
rapport d activite|bilan d activite
rapprochement bancaire|rapprocher les comptes|rapprochement des comptes
rassurer|apaiser|calmer|tranquilliser
rattraper|recuperer
rayonnage|etageres
rayon|lineaire|gondole
reagir|reaction|repondre
realiser des economies|economiser|faire des economies
recapituler|resumer|synthetiser|synthese|recapitulatif
recenser|repertorier|denombrer
receptionniste|agent d accueil|hotesse d accueil|hote d accueil
recevoir|accueillir|reception
recherche|etude|investigation
recolter|cueillir|ramasser|moisson
recommencer|reprendre
recouvrement|relance des impayes
recruter|embaucher
rectifier|corriger|modifier
recyclage|valorisation des dechets
redaction|ecrire|composer
redaction|ecrire|ecriture
redaction|ecriture|elaboration|preparation
reduire|baisser|diminuer|diminution
reduire|economie
reduire|faire passer|passer de|ramener
reduire|limiter|restreindre
reeducation|readaptation
refaire|refondre|refonte|reprendre|revision|revoir
refuser|rejeter|refus
regime|alimentation
registre|journal|cahier
reglage|ajustement|parametrage|mise au point
reglement interieur|reglement
reglement|paiement|reglement des factures
regler|ajuster|calibrer|parametrer|etalonner|mise au point
regulation|regler
rejoindre|integrer
relance|rappel|suivi
relation client|contact client|contact avec les clients|relations avec les clients|relation clientele
relation|contact|lien
releve de temperatures|controle des temperatures|mesure des temperatures|relever les temperatures|prise de temperature
relever les compteurs|releve de compteurs
relever|detecter|identifier|reperer|trouver
relever|mesure|prendre
relier|reliure
reliquat|reste|solde
remanier|modifier|reprendre
remettre en etat|reparer|retablir
remplacement|suppleance|substitution
remplacer|changer|substituer
remplacer|supplee|suppleer
rencontrer|s entretenir
rendez vous|rencontre|reunion
rendre la monnaie|rendu de monnaie|rendu de la monnaie
renforcer|consolider
renover|remettre a neuf|refection|rehabilitation
rentrer|saisir|entrer
reparation|remettre en etat|depanner
repartir|distribuer|ventiler
repondre au telephone|prendre les appels|prise d appels|traiter les appels|traitement des appels|accueil telephonique|repondre aux appels|reponse telephonique|gestion des appels|gerer les appels
reporter|ajourner|differer|decaler|remettre a plus tard|repousser|decalage
reserver|retenir
residence|foyer|etablissement
respecter les delais|tenir les delais|respect des delais
respecter|suivre|se conformer|observer|conformite|conformement
responsable de|charge de|en charge de|en charge > gerer|gestion|assurer|traiter|coordonner|superviser
responsable de|en charge de|charge de|assurer la responsabilite de
restauration collective|cantine|restaurant scolaire|restauration scolaire
restituer|rendre|retourner
restructurer|reorganiser
retirer|enlever|prelever
retourner|renvoyer|renvoi|retour
reunion d equipe|reunion de service
reunion|seance|rencontre|assemblee
revendre|vendre
reviser|revoir|verifier
revision|revue|relecture|verification
rigueur|rigoureux|minutie|minutieux
risque|danger
ronde|patrouille|tournee de surveillance
route|voirie|chaussee
rue|voie publique|voie
rythme|cadence
sac|sachet
saisir|enregistrer|entrer
salaire|remuneration|paie
salle de classe|classe
salon|foire
sanitaires|toilettes|wc
satisfaction client|satisfaction des clients|satisfaction de la clientele
sauvegarder|copie de secours
sauver|secourir|sauvetage
scanner|numeriser|dematerialiser|digitaliser
scier > couper|decouper
scolaire|ecole
seance|session
secretariat|travaux de secretariat|taches de secretariat
secteur|domaine
securite|surete
selection|choix|tri
selon|en fonction de|d apres|suivant|conformement
semer|semis|ensemencer
sensibiliser|informer
separer|trier|diviser
serie|lot
serveur|serveuse|garcon de salle
servir a table|service a table|service en salle|servir en salle
servi|service
seul|en autonomie|de facon autonome|de maniere autonome|en toute autonomie|autonome
siege|siege social
signaler|rapporter|faire remonter|remonter|rendre compte
signature|signer
simplifier|alleger
simultanement|en meme temps|en parallele|parallelement
sinistre|degat|dommage
site|site internet|site web
soignant|personnel soignant|equipe soignante
soigner|prodiguer des soins|dispenser des soins|donner des soins|soins|administrer des soins
soigner|soins > suivi|prise en charge
soins infirmiers > soins
soir|en soiree
sondage|enquete|questionnaire
sorties scolaires|excursions scolaires
sorties|excursion|promenade|balade
souder|soudure
soulever|lever|hisser
soumettre|presenter|remettre
sous forme de|en
sous traitant|prestataire|sous traitance
spectacle|representation
stage|periode de stage
stagiaires|etudiants en stage
stand|kiosque
statistiques|stats
steriliser > desinfecter|nettoyer
stocker|entreposer|ranger|stockage
structurer|organiser
substances|produits
suggestion|idee|proposition
suite a|apres|a la suite de|a l issue de
suivi des clients|suivi client|suivi de la clientele|suivre les clients
suivi des commandes|suivre les commandes
suivi des dossiers|suivre les dossiers|gestion des dossiers
suivi|accompagner
suivi|gerer|gestion|administrer
suivi|gerer|gestion|mettre a jour|actualisation|tenir
suivre le stock|suivi des stocks|gestion des stocks|controle des stocks|gerer le stock|gerer les stocks|suivre les stocks
suivre une formation|se former|formation suivie|suivi de formation
support de cours|materiel pedagogique|supports pedagogiques
supprimer|eliminer|retirer|enlever|suppression|oter|retrait
sur le terrain|terrain
sur place|sur site
surface|superficie
surplus|excedent
surveiller|suivre|surveillance
sur|au cours de|durant|lors de|pendant
tableau electrique|armoire electrique|coffret electrique
tableau|grille
tableur|feuille de calcul
tailler les haies|taille de haies
tailler|elaguer
taper|saisir|dactylographier|frappe
tapis|moquette
taux|pourcentage
teindre|teinture
telephone portable|telephone mobile
telephone portable|telephone mobile > portable|mobile
telephoner|contacter par telephone|joindre par telephone > appeler
telephone|appel telephonique|appels
temoignage|avis
temps plein|plein temps|temps complet
tenir a disposition|mettre a disposition
tenir un registre|tenue d un registre|tenue de registres|tenir les registres|tenir le registre
tension arterielle|tension|pression arterielle
terminer|achever|finir|finaliser|parachever
terrain|parcelle
tester|essai|experimenter|mis a l essai
tests|phase de test
test|essai|examen
ticket|demande|incident
tirage de cables|cablage
tissu|etoffe|textile
titre|intitule
toilette|aide a la toilette|soins d hygiene|soins d hygiene corporelle|soins corporels
toiture|toit
tondre|couper l herbe|couper la pelouse|passer la tondeuse
touriste|vacancier
tournee|circuit|itineraire|trajet
tracabilite|suivi des lots
tract|prospectus|flyer|depliant|feuillet
traire|traite
traitement|gestion|instruction|prise en charge
traiter|gerer|gestion|prendre en charge
traiter|repondre|donner suite
traiter|resoudre|regler|solutionner
transcrire|retranscrire
transformer|convertir|conversion
transmettre|adresser|envoi|expedier
transmettre|communiquer
transmettre|former|initier|montrer|apprendre|instruire|expliquer
transmettre|livrer|fournir|remettre|rendre
transport en commun|transports publics
travail d equipe|travail en equipe|esprit d equipe
travailler en equipe|travail en equipe|en equipe
travaux de peinture|peinture
trouver|decouvrir|denicher
tuyaux|tuyauterie|canalisations
type|sorte|categorie
ulterieurement|par la suite|plus tard|ensuite
un a un|individuellement|un par un|individuel
universite|faculte|fac
urgences|service des urgences
urgence|cas urgent
urgent|pressant|prioritaire
usine|site de production|manufacture
utilisateur|usager
utilisation|usage|maniement
vacances scolaires|conges scolaires
vacances|conges
vaches|veaux|genisses > bovins|betail|troupeau|animaux
vaisselle|plonge
valider|approuver|confirmer
valise|bagage
veiller|s assurer|faire attention
vendeur|vendeuse|conseiller de vente|conseillere de vente|employe de vente
vente au detail|commerce de detail|detail
vente directe|vente en direct
vente en ligne|e commerce|boutique en ligne|commerce en ligne
vente par telephone|televente|vente telephonique
vente|vendre|commercialiser
ventilation|repartition
vetement|habit|textile
vider les poubelles|sortir les poubelles|evacuation des dechets|enlevement des ordures|ramassage des dechets|evacuer les dechets|collecte des dechets
ville|cite|commune
virement|transfert
visite a domicile|deplacement a domicile
visser|clouer > fixer
vitres|fenetres|carreaux|vitrerie
vitrine|devanture|etalage
voisins|riverains|voisinage
voiture|automobile|auto
voiture|camion|camionnette|fourgon|autocar|bus|minibus > vehicule
volume d affaires|chiffre d affaires
voyage d affaires|deplacement professionnel
voyage|deplacement
week end|fin de semaine|weekend
y compris|incluant|dont|ainsi que
zone|secteur
`;
