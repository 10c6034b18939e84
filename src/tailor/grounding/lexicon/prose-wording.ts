/** How advice speaks: of the posting, to the person, of what is missing. Folded; a bar between phrases. English, German, French, Spanish. */

/** The posting wishes something. */
export const jobMarks: string =
  'the job|the posting|the role|the position|the employer|the advert|the ad|the vacancy|the company|job asks|posting asks|job wants|job description|asked for|is asked|are asked|is required|are required|required by|requires|is wanted|looked for|preferred|would like|' +
  'die stelle|der stelle|die anzeige|die ausschreibung|stellenanzeige|der arbeitgeber|gefordert|gesucht|gewunscht|verlangt|verlangt wird|' +
  'le poste|l offre|offre|l annonce|annonce|l employeur|demande|demandes|demandee|demandees|exige|souhaite|recherche|' +
  'la oferta|oferta|el puesto|puesto|la empresa|el anuncio|pide|piden|exige|requiere|se busca|solicita';

/** The person is asked, or something is said in case it is so. */
export const questionMarks: string =
  'if you|if true|if so|if it|if that|whether|have you|did you|do you|are you|were you|can you|could you|in case|' +
  'falls|wenn sie|wenn du|haben sie|hast du|sofern|ob sie|ob du|' +
  'si vous|si c|avez vous|si tu|as tu|' +
  'si ha|si has|si es|si tiene|si tienes|ha usado|has usado|ha trabajado|has trabajado';

/** Something is said not to be there. The whole phrase has to stand. */
export const absenceMarks: string =
  'not mention|not name|not show|not list|not say|not state|not include|not contain|not mentioned|not named|not shown|not listed|not stated|not found|not in your resume|not in the resume|not there|not mention it|no mention|no evidence|no sign|no trace|nothing points to|is missing|are missing|missing|lacks|is absent|are absent|leaves out|silent about|silent on|gap|gaps|' +
  't mention|t name|t show|t list|t say|t state|t include|t find|' +
  'nicht genannt|nicht erwahnt|nennt nicht|fehlt|fehlen|steht nicht|kein hinweis|keine erwahnung|nicht belegt|zeigt nicht|lucke|lucken|' +
  'ne mentionne pas|ne figure pas|manque|manquent|absent|absente|aucune mention|ne cite pas|n apparait pas|lacune|lacunes|' +
  'no menciona|no aparece|no figura|falta|faltan|no nombra|no consta|ninguna mencion|carencia|carencias';

/** What only seems to say that something is missing. */
export const falseAbsence: string =
  'not only|no doubt|not just|not merely|not lack|t lack|nothing missing|nothing is missing|not missing|no gap|no gaps|never missing|hardly missing|nicht nur|kein zweifel|fehlt nicht|fehlt nichts|keine lucke|non seulement|aucun doute|ne manque pas|no solo|sin duda|no falta|ninguna carencia';

/** The person is spoken of. */
export const personMarks: string =
  'you your yours candidate applicant she he they his her their resume cv sie ihr ihre ihrem ihren ihrer du dein deine lebenslauf bewerber bewerberin kandidat vous votre vos cv candidat candidate usted su sus tu tus candidato candidata curriculum';

/** Words of advice that state nothing about the person. Keys are made of them per language. */
export const adviceWords: Readonly<Record<'en' | 'de' | 'fr' | 'es', string>> = {
  en:
    'you your yours resume cv application document profile background experience experiences show shows shown mention mentions mentioned name names named state states stated say says said highlight highlights line lines bullet point points section sections summary passage wording word words ' +
    'posting role position job advert employer vacancy match matches matched matching fit fits fitting cover covers covered meet meets relevant relevance related relate close closer closest strength strengths gap gaps evidence proof example examples clear clearer clearly already well good better best strong stronger strongest weak weaker weakest ' +
    'requirement requirements ask asks asked asking skill skills directly help helps speak speaks value useful answer answers support supports back backs backed suggest suggested consider could should might would may rewrite rewrites rewritten reword reworded wording first start starts front verb result results measure number numbers figure figures ' +
    'change changes changed improve improves improvement put puts make makes made more most less because since therefore so what where how why not no only also even still yet now then here see sees find finds found read reader reads look looks part parts in place places bring brings move moved mainly main most much many some any all both each same other new old ' +
    'score missing lack lacks present absent named use used uses add adds added describe describes described tell tells told important wanted want wants need needs needed count counts opening opens sentence sentences text texts detail details true question questions shorter tighter active passive fact facts own plainly plain ' +
    'begin begins began beginning duty duties deed deeds done do does did doing noun stand stands stood belong belongs form leave leaves left open gone nothing something anything came comes come worked works word nobody somebody reader readers recruiter recruiters appear appears worth knowledge clearest people know ' +
    'transferable overlap overlaps aligned aligns align alignment partly partially fully mostly especially particularly already however although though overall while whereas despite instead rather than between toward towards among both either neither whether ' +
    'emphasise emphasize emphasises stress stresses focus focuses focused keyword keywords term terms phrase phrases language tone concrete specific specifics vague generic detail detailed precise precisely impact outcome outcomes achievement achievements accomplishment accomplishments quantify quantified measurable metric metrics scope scale size ' +
    'consider include includes including adding mentioning naming showing stating listing list lists listed reorder order top bottom higher lower earlier later next previous current currently recent recently long short brief concise length page pages layout format heading headings title titles ' +
    'possible possibly likely perhaps probably certain sure know knows known learn learning gain gained interest interested candidate applicant person profile fit suit suits suitable qualified qualify base basis ground foundation solid good great nice plus bonus advantage asset core key central relevant essential required requires require preferred prefer optional nice-to-have must without worded rule rules can cannot will shall ready there here your you more most less no none',
  de: 'sie ihr ihre ihrem ihren ihrer du dein deine lebenslauf bewerbung profil erfahrung erfahrungen zeigt zeigen nennt nennen genannt erwahnt erwahnen steht stehen stelle anzeige ausschreibung arbeitgeber passt passen deckt gefordert gesucht verlangt fehlt fehlen starke starken stark schwach schwache schwachen lucke lucken punkt punkte satz satze formulierung zeile abschnitt beispiel nachweis belegt klar klarer besser gut bereits schon auch nur nicht kein keine mehr weniger warum wo wie was ob falls wenn konnen konnten sollten sollte wurde hilft wichtig direkt beginnt beginnen verb ergebnis ergebnisse zahl zahlen fahigkeit fahigkeiten kenntnisse anforderung anforderungen erganzen erganzt bitte nannte pflicht jetzt selbst arbeit kommt aus ohne ich worte sagen sagt nichts sind weg verlangt verlangen kenntnis zeigte lasst sich neue neuen angaben nach regeln verbessern gearbeitet schreiben ergebnis was haben hat diese dieser zeilen als keine lassen fuhrt text welchem welcher welche welches formulieren ohne dort hier darum deshalb etwas alles beide klingt wirkt kurz konkret genau',
  fr: 'vous votre vos cv candidature profil experience experiences montre montrent mentionne mentionner mentionnez nomme cite citez indique indiquez figure figurent poste offre annonce employeur correspond correspondent couvre demande demandes exige manque manquent point points fort forts faible faibles lacune lacunes phrase phrases formulation ligne section exemple preuve clair claire mieux bien deja aussi ne pas plus moins pourquoi ou comment si pourrait devrait aide important direct directement commence verbe resultat resultats chiffre chiffres competence competences exigence exigences ajoutez ajouter nommait charge commence maintenant travail fait passe je mots disent rien sont supprimes competence montre deja aucune peut etre amelioree regles sans nouveaux faits dit qu que une qui moins nomme absent absente travaille alors dites avec quel quelle annonce formulee formuler mieux ligne lignes',
  es: 'usted su sus tu tus cv curriculum candidatura perfil experiencia experiencias muestra muestran menciona mencionar mencione nombra cita indica indique aparece aparecen figura puesto oferta anuncio empresa encaja coincide cubre pide piden exige falta faltan punto puntos fuerte fuertes debil debiles carencia carencias frase frases redaccion linea seccion ejemplo prueba claro clara mejor bien ya tambien no mas menos por que donde como si podria deberia ayuda importante directo directamente empieza verbo resultado resultados cifra cifras competencia competencias requisito requisitos anada anadir nombraba cargo ahora trabajo hecho necesita yo quitaron palabras dicen nada pide muestra ninguna puede mejorar reglas sin datos nuevos nombra dice que una trabajado entonces diga que resultado empiezan formular mejor linea lineas ha y',
};
