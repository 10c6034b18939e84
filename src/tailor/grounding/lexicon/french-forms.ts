/**
 * Forms of French verbs that no rule of endings gives. Folded: no accents. Left out are forms that are another word as well: "lit" (a bed),
 * "cours", "couverts", "suis", "partie", "produit" (goods).
 */

/**
 * A line for each way of bending: the end of the infinitive, the ends of its other forms, and behind the colon what stands before them in each
 * verb ("-" for nothing).
 */
export const irregularVerbs: string = `
prendre prends prend prenons prenez prenais prenait prenant pris prise prises: - ap com entre re sur
mettre met mettons mettez mettais mettait mettant mis mise mises: - trans sou per re ad e pro com
faire fais fait faite faits faites faisons faisais faisait faisant: - re
crire cris crit crite crits crites crivons crivais crivait crivant: e de ins pres trans sous ree retrans
cevoir cois coit cevons cevais cevait cevant cu cue cus cues: re con per
tenir tient tenons tenez tenais tenait tenant tenu tenue tenus tenues: - main ob sou entre con re de
venir vient venons venais venait venu venue venus venues: inter pre con par
vendre vends vend vendons vendais vendait vendant vendu vendue vendus vendues: - re
pondre ponds pond pondons pondais pondait pondu pondue pondus pondues: re corres
rendre rends rend rendons rendez rendais rendait rendant rendu rendue rendus rendues: -
tendre tends tend tendons tendais tendait tendant tendu tendue tendus tendues: at e en de
fendre fends fend fendais fendait fendant fendu fendue fendus fendues: de
cendre cends cend cendais cendait cendu cendue cendus: des
perdre perds perd perdais perdait perdu perdue perdus perdues: -
fondre fondait fondu fondue fondus fondues: - con re
tondre tonds tond tondais tondait tondant tondu tondue: -
suspendre suspends suspend suspendais suspendu suspendue suspendus: -
repandre repandu repandue repandus: -
eindre eins eint einte eints eintes eignais eignait eignant: p rep d ch att ret et
joindre joins joignais joignait: - re
rejoindre rejoint rejointe rejoints: -
resoudre resous resout resolu resolue resolus resolues resolvais resolvait resolvant: -
coudre couds coud cousu cousue cousus cousues cousais cousait cousant: - re
battre battu battue battus battues battait battant: a com
rompre romps rompt rompu rompue rompus rompait rompant: inter
vaincre vaincs vaincu vaincue vaincus vainquais vainquant: con
servir sers sert servi servie servis servies servais servait servant: - des
suivre suit suivi suivie suivis suivies suivais suivait suivons: - pour
ouvrir ouvre ouvres ouvert ouverte ouverts ouvertes ouvrais ouvrait ouvrant: -
couvrir couvre couvres couverte couvrais couvrait couvrant: dec rec
decouvrir decouvert: -
offrir offre offres offert offerte offerts offertes offrais offrait offrant: -
cueillir cueille cueilles cueilli cueillie cueillis cueillies cueillais cueillait cueillant: - ac re
courir cours court couru courue courus courues courait courant: par con
acquerir acquiers acquiert acquis acquise acquises: -
connaitre connais connait connu connue connus connues connaissais connaissait: - re
extraire extrais extrait extraite extraits extraites extrayais extrayant: -
clure clus clut clue clues cluais cluait cluant: in con ex
relire relis relit relu relue relus relues relisais relisait relisant: -
lire lis lisais lisait lisant: -
dire dis dit disais disait disant: - contre
voir vois voit voyais voyait voyant: - pre re
prevoir prevu prevue prevus prevues: -
revoir revu revus: -
convenir conviens: -
sortir sorti sortis sortant: -
croitre crois croit croissais: ac
accroitre accru accrue accrus accroissant: -
payer payait paiement paiements: -
envoyer envoi envois: -
essayer essai essais essaie: -
appuyer appui appuis appuie: -
creer creation creations: -
trier tri tris: -
accueillir accueil: -
soutenir soutien soutiens: -
maintenir maintien: -
entretenir entretient: -
transmettre transmission transmissions: -
admettre admission admissions: -
emettre emission emissions: -
corriger correction corrections: -
rediger redaction redactions: -
proteger protection protections: -
detecter detection detections: -
injecter injection injections: -
inspecter inspection inspections: -
desinfecter desinfection: -
concevoir conception conceptions: -
lire lecture lectures: - re
ouvrir ouverture ouvertures: -
fermer fermeture fermetures: -
crire cription criptions: ins trans pres sous retrans
obtenir obtention: -
intervenir intervention interventions: -
prevenir prevention: -
resoudre resolution resolutions: -
acquerir acquisition acquisitions: -
repondre reponse reponses: -
choisir choix: -
tondre tonte tontes: -
livrer livraison livraisons: -
expedier expedition expeditions: -
editer edition editions: -
coordonner coordination: -
cueillir cueillette: -
`;

/** "-ir" verbs with "-iss-"; their forms are made by `frenchKey`. */
export const irVerbs: string =
  'fournir definir redefinir etablir retablir remplir accomplir garantir reussir choisir reunir saisir ressaisir investir convertir nourrir enrichir elargir finir batir subir reflechir ralentir approfondir assainir assouplir refroidir blanchir franchir affranchir aboutir raccourcir embellir polir vernir durcir fleurir raunir munir punir grandir guerir avertir repartir agir reagir anoblir amortir arrondir atterrir bannir divertir eclaircir epaissir etourdir jaunir noircir obeir pourrir ravir reinvestir rougir salir surgir tiedir trahir alourdir amoindrir aplanir assortir';

/** "-er" verbs too short for the rules of endings. */
export const shortVerbs: string =
  'gerer trier noter poser laver fixer lever mener aider coder doser lier plier crier viser tirer taper peser semer louer nouer axer scier loger creer payer noyer muter nager vider';

/** Nouns of deeds; the verb stands without "-age". Others in "-age" have nothing to do with a verb ("village", "message"). */
export const ageNouns: string =
  'accrochage lavage levage dosage codage tirage pliage triage pesage affichage affutage aiguillage ajustage alesage amarrage archivage arrosage assemblage badigeonnage balayage balisage bobinage bornage boulonnage bouturage brassage broyage bridage cablage cadrage calibrage captage carottage centrage chiffrage cirage clonage clouage collage collectage compactage compostage comptage conditionnage controlage coulage coupage couplage covoiturage cuvage debarrassage debogage debroussaillage decapage decoffrage decoupage degraissage demarchage demarrage demontage denoyautage depannage depistage depotage desherbage desossage detartrage doublage dressage ebarbage ebavurage ebranchage ecaillage egouttage elagage emballage embouteillage empaquetage enduisage enrobage etalonnage etiquetage evidage ferraillage fichage filetage filmage filtrage forage formatage fraisage freinage gardiennage gavage gommage graissage grattage greffage habillage hersage jardinage jaugeage jumelage labourage lettrage lissage lustrage maillage malaxage maquettage maquillage marquage martelage massage mixage modelage montage mouillage moulage nettoyage numerotage oxycoupage paillage paletage parrainage pavage peignage pilotage platrage pointage poncage pompage possage poudrage pressage puisage quadrillage rabotage raccordage ramassage ramonage rasage rattrapage ravalage reboisage rebobinage recadrage recyclage referencage reglage remorquage reperage repassage ressemelage rincage rodage routage sablage sarclage sauvetage sechage semage sertissage soudage soustockage surfacage taillage tamisage tannage taraudage tissage toilettage tournage tracage tricotage trempage tronconnage tutorage usinage versage vidage visionnage vissage zonage';
