/**
 * Phrases by which a posting asks: what turns a sentence into a requirement, and how strongly it is meant; collected by
 * hand in nine languages.
 *
 * `forward` cues speak of what follows ("ideally Python"), `backward` cues of what stands before ("Python is a plus").
 */
import type { CueLists } from '../cues/cue-lexicon.ts';

export type RequirementCue =
  /** Asks for something: "experience with", "ability to", "must have". */
  | 'asks'
  /** Asks in so many words, whoever speaks: "we are looking for", "you have", "must have". */
  | 'seeks'
  /** Speaks to or about the candidate: "you", "the ideal candidate". */
  | 'addresses'
  /** Says what the job does: "you will", "responsible for". */
  | 'duty'
  /** "we", "our". */
  | 'self'
  | 'preferred-forward'
  | 'preferred-backward'
  | 'required-forward'
  | 'required-backward'
  /** Like the two above, but only at the end of a clause: "beneficial" in "beneficial insects" is no cue. */
  | 'preferred-ending'
  | 'required-ending'
  /** "not required", "optional": takes the force out of what stands before. */
  | 'not-required'
  /** "no experience needed": nothing is asked. */
  | 'no-need'
  /** "or equivalent experience". */
  | 'or-equivalent'
  /** A word like "preferred" in another meaning: "preferred supplier", "plus points of sale". */
  | 'nothing';

export const requirementPhrases: CueLists<RequirementCue> = [
  [
    'preferred-forward',
    `ideally|preferably|preferably with|preferable|it would be great if|would be great if|it s a plus if|it is a plus if|plus if|a plus if|big plus if|bonus if|bonus points|bonus points for|bonus points if|extra points|extra points for|brownie points|nice to have|nice to haves|nice if|good to have|great to have|even better if|better if you|desirable skills|desired skills|preferred skills|preferred qualifications|preferred qualification|preferred experience|preferred education|
    preference given to|preference will be given to|preference for|preference to|advantageous if|optionally|we d love it if|we would love|it helps if|helpful if|desired qualifications|
    idealerweise|im idealfall|vorzugsweise|wünschenswert sind|wünschenswert ist|wünschenswert wäre|optimalerweise|bestenfalls|gern mit|gerne mit|gerne auch|gerne|
    idéalement|de préférence|dans l'idéal|si possible|le petit plus|
    idealmente|preferiblemente|preferentemente|preferible|de preferencia|se valorará|se valora|se valoran|se valorarán|se valorara|se valorara positivamente|se valorará positivamente|valoraremos|valoramos|valorable|deseable|
    preferencialmente|de preferência|desejável|preferibilmente|meglio se|bij voorkeur|liefst|idealiter|najlepiej|preferowane|preferowana|mile widziane|mile widziana|mile widziany|gärna|helst|meriterande|
    желательно|желателен|желательны|будет хорошо если|приветствуется|de preferat|de preferință`,
  ],
  [
    'preferred-backward',
    `preferred|is preferred|are preferred|strongly preferred|highly preferred|also preferred|would be preferred|will be preferred|highly desired|is desired|highly desirable|is desirable|would be desirable|nice to haves are|a plus|is a plus|are a plus|would be a plus|will be a plus|big plus|huge plus|strong plus|definite plus|is plus|will be plus|would be plus|as a plus|an added plus|pluses|is a bonus|a bonus|would be a bonus|added bonus|an added bonus|
    an advantage|added advantage|an added advantage|be an advantage|is an advantage|is advantageous|would be advantageous|is beneficial|would be beneficial|is helpful|would be helpful|would be ideal|would be great|would be nice|an asset|is an asset|would be an asset|considered an asset|strong asset|is optional|is appreciated|a differentiator|is welcome|highly regarded|well regarded|looked upon favorably|viewed favorably|considered a plus|considered favorably|highly valued|a nice to have|pref|prefered|preffered|
    von vorteil|wünschenswert|ein plus|ein pluspunkt|pluspunkt|ein vorteil|gern gesehen|gerne gesehen|erwünscht|nice to have wäre|wäre schön|
    un plus|est un plus|sont un plus|serait un plus|seraient un plus|un plus apprécié|un atout|est un atout|serait un atout|un vrai plus|apprécié|appréciée|appréciés|appréciées|souhaité|souhaitée|souhaités|souhaitées|souhaitable|souhaitables|bienvenu|bienvenue|un avantage|
    un plus adicional|es un plus|será un plus|como un plus|deseables|valorables|no excluyente|no excluyentes|se considerará un plus|será valorado|será valorada|muy valorable|muy valorado|valorado positivamente|una ventaja|
    um diferencial|será um diferencial|desejáveis|é um plus|um plus|será considerado um diferencial|gradito|gradita|graditi|gradite|preferibile|costituisce un plus|costituisce titolo preferenziale|titolo preferenziale|un valore aggiunto|
    een pluspunt|een plus|is een pré|een pré|pluspunt|is mooi meegenomen|będzie atutem|dodatkowym atutem|atutem|är meriterande|ett plus|
    будет плюсом|будет большим плюсом|как плюс|будет преимуществом|приветствуется|приветствуются|желателен|constituie un avantaj|reprezintă un avantaj|este un avantaj|un avantaj`,
  ],
  [
    'required-forward',
    `must have|must haves|must be|must possess|must hold|must demonstrate|must|required skills|required experience|required qualifications|requires|require|we require|minimum|minimum of|at least|essential skills|mandatory skills|you need|you ll need|you will need|needs to have|need to have|is expected to have|shall have|
    zwingend|unbedingt|voraussetzung ist|vorausgesetzt wird|mindestens|
    impératif|impérativement|obligatoirement|minimum|au moins|imprescindible|es imprescindible|indispensable|es indispensable|requiere|mínimo|al menos|por lo menos|obrigatório|obrigatoriamente|é necessário|necessário|no mínimo|pelo menos|è richiesta|si richiede|si richiedono|indispensabile|almeno|minimaal|vereist|wymagane|wymagana|wymagany|minimum|krav`,
  ],
  [
    'required-backward',
    `is required|are required|a must|is a must|are a must|must have skill|is essential|are essential|is mandatory|are mandatory|is necessary|are necessary|is needed|are needed|is a requirement|a requirement|a prerequisite|is critical|is expected|
    erforderlich|zwingend erforderlich|vorausgesetzt|wird vorausgesetzt|werden vorausgesetzt|ein muss|obligatorisch|unabdingbar|
    requis|requise|requises|est requis|exigé|exigée|obligatoire|obligatoires|indispensables|est indispensable|
    imprescindibles|obligatorio|obligatoria|requerido|requerida|excluyente|excluyentes|obrigatória|obrigatórios|necessária|exigido|exigida|
    obbligatorio|obbligatoria|necessario|necessaria|richiesto|richiesta|richiesti|noodzakelijk|verplicht|een must|een vereiste|niezbędne|niezbędna|konieczne|konieczna|obowiązkowe|ett krav`,
  ],
  [
    'preferred-ending',
    'desired|desirable|advantage|advantageous|beneficial|helpful|optional|favorable|appreciated|valued|advantages|vorteilhaft|hilfreich|willkommen|atout|plus|vantagem|diferencial|pre|gewenst',
  ],
  [
    'required-ending',
    'required|essential|mandatory|necessary|needed|imperative|compulsory|notwendig|voraussetzung|nécessaire|nécessaires|necesario|necesaria|fondamentale',
  ],
  [
    'not-required',
    `not required|but not required|not essential|but not essential|not mandatory|but not mandatory|not necessary|but not necessary|not a must|not needed|not a requirement|not strictly required|not compulsory|isn t required|isn t necessary|aren t required|is not required|are not required|is not necessary|is not essential|is not needed|is not mandatory|
    nicht zwingend|nicht zwingend erforderlich|kein muss|nicht erforderlich|nicht notwendig|nicht vorausgesetzt|keine voraussetzung|
    pas obligatoire|non obligatoire|pas indispensable|non requis|pas nécessaire|no es necesario|no es necesaria|no necesario|no imprescindible|no es imprescindible|no requerido|no obligatorio|não é necessário|não obrigatório|não é obrigatório|non è necessario|non necessario|non obbligatorio|non richiesta|niet vereist|niet noodzakelijk|geen vereiste|nie jest wymagane|nie wymagane|inget krav`,
  ],
  [
    'no-need',
    `no experience|no prior experience|no previous experience|no work experience|no prior knowledge|no knowledge of|no degree|no prior|no specific experience|no specific requirements|no formal|you don t need|you do not need|don t need to|no need|without experience|without prior experience|no coding|no programming|no special requirements|no education required|not looking for|no specific education|
    keine erfahrung|keine vorkenntnisse|keine berufserfahrung|keine kenntnisse|ohne erfahrung|ohne vorkenntnisse|
    sans expérience|aucune expérience|pas d'expérience|débutant accepté|débutants acceptés|aucun diplôme|sans diplôme|sin experiencia|no se requiere experiencia|no hace falta experiencia|sem experiência|não é necessário experiência|não exige experiência|senza esperienza|non è richiesta esperienza|geen ervaring|zonder ervaring|bez doświadczenia|ingen erfarenhet`,
  ],
  [
    'nothing',
    'preferred supplier|preferred vendor|preferred partner|preferred partners|preferred provider|preferred choice|preferred employer|preferred name|preferred location|preferred language|preferred stock|preferred lender|employer of choice|plus size|plus bonus|plus benefits|plus commission|plus incentives|plus super|plus points of|competitive advantage|take advantage|full advantage|tax advantage|advantages of|medicare advantage|advantage of|must see|as required|when required|if required|where required|as needed|when needed|if needed|where needed|as necessary|when necessary|if necessary|where necessary|required by law|required by|required to|are required to|is required to|will be required to|may be required|required for the|required to perform|skills required|experience required|required documentation|required reports|required information|required changes|required data|essential functions|essential duties|essential job|necessary to|necessary for|required for|needed to|needed for|required skills and|plus de|le plus|la plus|les plus|en plus|de plus|plus que|plus grand|plus grande|plus important|au plus|plus d|bonus plan|bonus program|annual bonus|performance bonus|valued customers|valued member|feel valued|minimum wage|desired results|desired outcomes|desired outcome|desired location|beneficial owner|advantage program|require assistance|require accommodation|require accommodations|require sponsorship|require a reasonable|business requirements|may require|as per|necessary repairs|kein muss nur',
  ],

  [
    'or-equivalent',
    `or equivalent|or equivalent experience|or equivalent practical experience|equivalent experience|equivalent practical experience|equivalent combination|equivalent work experience|or related experience|or relevant experience|or similar experience|or comparable experience|in lieu of|or commensurate experience|and or experience|or experience|or equal|equivalent education|or the equivalent|equivalent industry experience|equivalent professional experience|or an equivalent|or demonstrated experience|or comparable|
    oder vergleichbar|oder vergleichbare|oder eine vergleichbare|oder gleichwertig|oder gleichwertige|oder ähnliche qualifikation|vergleichbare qualifikation|vergleichbare ausbildung|oder eine ähnliche|
    ou équivalent|ou équivalente|ou diplôme équivalent|ou expérience équivalente|o equivalente|o experiencia equivalente|o similar|ou equivalente|ou experiência equivalente|o titolo equivalente|of gelijkwaardig|of equivalent|of vergelijkbaar|lub równoważne|eller motsvarande`,
  ],

  [
    'asks',
    `experience with|experience in|experience utilizing|experience performing|experience providing|experience writing|experience implementing|experience conducting|experience within|experience and|experience of|experience as|experience using|experience working|experience building|experience developing|experience designing|experience managing|experience leading|experience on|experience creating|experience supporting|years experience|years of experience|years work experience|yrs experience|yrs of experience|year experience|year of experience|years exp|experienced in|experienced with|experience required|experience preferred|prior experience|previous experience|proven experience|hands on experience|work experience|working experience|strong experience|solid experience|relevant experience|extensive experience|professional experience|demonstrated experience|some experience|industry experience|proven track record|track record of|track record|
    knowledge of|knowledge in|knowledge about|working knowledge|strong knowledge|good knowledge|solid knowledge|basic knowledge|in depth knowledge|deep knowledge|knowledgeable|understanding of|good understanding|solid understanding|strong understanding|deep understanding|clear understanding|familiarity with|familiar with|proficient in|proficient with|proficient at|proficiency in|proficiency with|proficiency|proficient|fluent in|fluency in|fluency|fluent|expertise in|expertise with|expertise|expert in|expert knowledge|expert level|skilled in|skilled at|competent in|competency in|mastery of|command of|strong command|good command|well versed|versed in|exposure to|background in|aptitude for|
    ability to|able to|capable of|capability to|comfortable with|comfortable working|willingness to|willing to|demonstrated ability|proven ability|strong skills|skills in|skill in|skills with|communication skills|interpersonal skills|organizational skills|organisational skills|analytical skills|problem solving skills|leadership skills|presentation skills|writing skills|computer skills|management skills|negotiation skills|technical skills|writing ability|attention to detail|detail oriented|self motivated|self starter|team player|strong work ethic|
    degree in|degree or|bachelor s degree|bachelors degree|master s degree|masters degree|high school diploma|degree required|degree preferred|diploma in|certification in|certified in|certification required|certifications such as|license required|valid license|valid driver s license|driver s license|driving licence|valid driver|licensed|certified|qualified|qualification in|graduate in|
    erfahrung in|erfahrung mit|erfahrung im|erfahrungen in|erfahrungen mit|berufserfahrung|kenntnisse in|kenntnisse im|kenntnisse der|kenntnisse|erfahrung|sicherer umgang|umgang mit|fähigkeit|abgeschlossene|abgeschlossenes|studium|teamfähigkeit|bereitschaft|führerschein|idealerweise|englischkenntnisse|deutschkenntnisse|
    expérience en|expérience de|expérience dans|expérience sur|expérience avec|première expérience|ans d'expérience|année d'expérience|années d'expérience|connaissance de|connaissance des|connaissance du|connaissances en|bonne connaissance|bonnes connaissances|maîtrise de|maîtrise des|maîtrise du|maîtrisez|maîtrises|capacité à|capacités|titulaire|diplôme|formation en|permis b|compétences|
    experiencia en|experiencia con|experiencia de|experiencia previa|años de experiencia|año de experiencia|experiencia mínima|conocimiento de|conocimientos de|conocimientos en|conocimiento en|dominio de|manejo de|capacidad de|capacidad para|habilidad para|habilidades de|titulación|carnet de conducir|se requiere|requerimos|requisitos|nivel de inglés|formación en|
    experiência em|experiência com|experiência na|experiência no|conhecimento em|conhecimento de|conhecimentos em|domínio de|capacidade de|habilidade em|vivência em|ensino médio completo|ensino superior|cursando|buscamos|esperienza in|esperienza con|esperienza nel|esperienza di|esperienza|conoscenza di|conoscenza del|conoscenza della|capacità di|ottima conoscenza|buona conoscenza|laurea in|diploma|
    ervaring met|ervaring in|ervaring als|ervaring|kennis van|kennis|in staat om|hbo|doświadczenie w|doświadczenie|znajomość|umiejętność|umiejętności|wykształcenie|prawo jazdy|erfarenhet av|kunskap om|vi söker|
    опыт работы|опыт разработки|опыт в|опыт с|знание|знания|умение|владение|уверенное владение|понимание|experiență în|experiență cu|cunoștințe de|cunoștințe în|abilitatea de|capacitatea de`,
  ],
  [
    'seeks',
    `dream applicant|dream candidate|immediate need for|need for a|need for an|have a need|immediate opening|have an opening|en búsqueda de|estamos en búsqueda|à la recherche|auf der suche nach|ideal applicant|ideal person|right person|right fit|someone who|someone with|individual who|individual with|individuals who|individuals with|person who|person with|candidate who|candidate with|candidates who|candidates with|professional with|professionals with|looking for a|looking for an|looking for someone|we are looking for|we re looking for|we are seeking|we re seeking|is looking for|is seeking|seeking a|seeking an|in need of|in search of|must have|must be|must possess|you have|you possess|you bring|you are a|you re a|you have a|you ve|you should have|you should be|you will have|you ll have|should have|should be|will have experience|ideal candidate|ideal candidates|successful candidate|right candidate|strong candidates|qualified candidate|candidate should|candidate must|candidates must|candidates should|applicants must|applicant must|the candidate will have|
    wir suchen|suchen wir|du hast|du bringst|sie haben|sie bringen|sie verfügen|du verfügst|vous avez|vous êtes|vous disposez|vous possédez|vous justifiez|vous maîtrisez|tu as|tu es|tu maîtrises|nous recherchons|recherche un|recherche une|recherchons|titulaire d'un|buscamos|estamos buscando|se busca|se requiere|requerimos|cerchiamo|ricerchiamo|ricerca un|je hebt|je bent|jij hebt|jij bent|wij zoeken|we zoeken|op zoek naar|poszukujemy|oczekujemy|du har|vi söker`,
  ],
  [
    'addresses',
    `you|your|yours|candidate|candidates|applicant|applicants|successful applicant|this role|this position|the role|the position|the incumbent|incumbent|individual|du|dein|deine|dich|dir|ihr profil|vous|votre|vos|tu|ton|tes|usted|tus|você|jij|je|jouw|kandydat|bewerber`,
  ],
  [
    'duty',
    `you will|you ll|you will be|you ll be|will be responsible|responsible for|are responsible|is responsible|will work|will be working|your role will|in this role|in this position|the role will|the role is|the position will|this role will|this position will|this position is responsible|will lead|will support|will help|will manage|will develop|will provide|will be involved|duties include|responsibilities include|tasks include|will report|reporting to|accountable for|will play|will have the opportunity|will collaborate|
    du wirst|zu deinen aufgaben|zu ihren aufgaben|verantwortlich für|sie werden|vous serez|vous aurez|vous participerez|tu seras|tu participeras|en charge de|chargé de|responsable de|te encargarás|se encargará|serás responsable|será responsable|te responsabilizarás|sus funciones|você será|será responsável|responsável por|si occuperà|responsabile di|je gaat|je bent verantwoordelijk|verantwoordelijk voor|odpowiedzialny za|ansvarig för`,
  ],
  [
    'self',
    'we|our|us|ours|we re|we ve|we ll|wir|unser|unsere|unseren|unserem|uns|nous|notre|nos|nosotros|nuestra|nuestro|nuestros|nuestras|somos|contamos con|nós|nosso|nossa|nossos|temos|noi|nostro|nostra|siamo|wij|onze|ons|nasz|nasza|nasze|vi är|vår|våra',
  ],
];
