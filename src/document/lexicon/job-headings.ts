/**
 * Headings of postings: whole idioms, and the small vocabulary that all other headings are made of; collected by hand in
 * nine languages. The vocabulary is folded, the idioms are as people write them.
 */
import type { CueLists } from '../cues/cue-lexicon.ts';
import type { JobSectionKind } from '../job-document.ts';

/** `label-…`: names one fact of the posting on its own line; `detail`: facts that ask nothing of the candidate. */
export type HeadingKind =
  | JobSectionKind
  | 'label-title'
  | 'label-company'
  | 'label-location'
  | 'label-workplace'
  | 'label-seniority'
  | 'detail';

export const headingIdioms: CueLists<HeadingKind> = [
  [
    'overview',
    `job description|job descriptions|job summary|position summary|role summary|job overview|position overview|role overview|overview|summary|the role|the position|the job|the opportunity|your opportunity|about the role|about the job|about this role|about the position|about this job|about this position|job purpose|purpose of the role|role purpose|position purpose|
    purpose|general summary|description|role description|position description|role profile|job profile|job brief|brief description|objective|the challenge|your mission|mission|general description|jd|job title and summary|the project|the team|about the team|your team|meet the team|team overview|introduction|project description|position details|
    stellenbeschreibung|die stelle|über die stelle|die rolle|deine rolle|einleitung|über das team|
    description du poste|descriptif du poste|le poste|résumé du poste|présentation du poste|votre rôle|contexte|contexte de la mission|l'équipe|votre mission|à propos du poste|description de l'offre|
    descripción|descripción del puesto|descripción del trabajo|descripción general|el puesto|sobre el puesto|sobre el rol|descripción de la oferta|propósito del puesto|objetivo del puesto|misión|
    descrição|descrição da vaga|sobre a vaga|a vaga|descrição do cargo|descrizione|descrizione del lavoro|la posizione|il ruolo|functieomschrijving|de functie|over de functie|de rol|opis stanowiska|om rollen|om tjänsten|job information`,
  ],
  [
    'responsibilities',
    `what you ll do|what you will do|what you ll be doing|what you will be doing|what youll do|what youll get to do|what you ll get to do|what you do|what will you do|what will you be doing|your responsibilities|your duties|your role|your tasks|in this role you will|in this role you|in this role|in this position you will|as a member of|
    you will be responsible for|responsible for|responsibilities include|duties include|what you ll work on|what you will work on|how you ll make an impact|how you will make an impact|how you ll contribute|your impact|your day to day|day to day|a day in the life|a typical day|what the job involves|what s involved|what the role involves|the role involves|
    what you ll own|what you ll be responsible for|what you ll deliver|you will|you ll|your contribution|your work|the work|scope of work|scope|key result areas|areas of responsibility|essential functions|essential job functions|job functions|job duties|role and responsibilities|roles and responsibilities|roles responsibilities|role responsibilities|job role|
    your key responsibilities|primary duties|position responsibilities|major duties|job responsibilities|what to expect|you ll get to|the day to day|main activities|key activities|your challenge|what success looks like|expectations|key expectations|objectives|key objectives|role and responsibility|roles and responsibility|nature of work|
    deine aufgaben|ihre aufgaben|was erwartet dich|was erwartet dich bei uns|das erwartet dich bei uns|aufgaben bei uns|das erwartet dich|das erwartet sie|was dich erwartet|was sie erwartet|was du machst|dein aufgabengebiet|ihr aufgabengebiet|das machst du|darum geht es|was du bei uns machst|ihre tätigkeiten|deine mission|dein job|ihr aufgabenbereich|dein verantwortungsbereich|das sind deine aufgaben|
    vos missions|tes missions|vos responsabilités|missions principales|les missions|vos activités|vos tâches|ce que vous ferez|ce que tu feras|tes responsabilités|votre quotidien|ton quotidien|au quotidien|missions|tes missions seront|rôle et missions|votre mission principale|principales missions|ta mission|vous serez chargé de|
    tus funciones|qué harás|que haras|qué vas a hacer|tu misión|tareas principales|principales funciones|funciones principales|cuál será tu misión|cómo será tu día a día|tu día a día|qué hará|responsabilidades principales|tus responsabilidades|tus retos|funciones a realizar|funciones y responsabilidades|tu rol|
    o que você vai fazer|suas responsabilidades|principais atividades|responsabilidades e atribuições|o que você fará|seu dia a dia|principais responsabilidades|atividades|cosa farai|le tue responsabilità|di cosa ti occuperai|attività principali|principali responsabilità|principali attività|
    wat ga je doen|jouw taken|wat je gaat doen|jouw rol|je taken|wat doe je|dit ga je doen|je werkzaamheden|twoje obowiązki|zakres obowiązków|twój zakres obowiązków|czym będziesz się zajmować|vad du kommer att göra|dina arbetsuppgifter|
    обязанности|должностные обязанности|задачи|ваши задачи|что делать|что нужно делать|что предстоит делать|чем предстоит заниматься|чем вы будете заниматься|responsabilități|responsabilitățile postului|atribuții|ce vei face`,
  ],
  [
    'requirements',
    `what we re looking for|what we are looking for|what were looking for|who we re looking for|who we are looking for|we re looking for|we are looking for|you have|you ll have|you will have|you bring|you are|what you bring|what you ll bring|what you will bring|what you need|what you need for this position|what you ll need for this position|what you ll need|what you will need|what youll need|what you have|who you are|about you|a bit about you|a little about you|more about you|
    profile|your profile|your background|your skills|your experience|your qualifications|you possess|you should have|you must have|you may be a fit if|you might be a fit if|you re a great fit if|you might be|must have|must haves|must have skills|must|required|minimum|mandatory|essential|essentials|essential criteria|need to have|to be successful|to succeed|to succeed in this role|to be successful in this role|
    what it takes|what you ll need to succeed|the ideal candidate|ideal candidate|the successful candidate|successful candidate|candidate profile|the candidate|person specification|your strengths|what makes you a great fit|what we expect|what we expect from you|what we need|we expect|we require|we need|requirements include|do you have|is this you|you d be a great fit if|
    the right candidate|our ideal candidate|desired candidate profile|candidate requirements|job requirements|basic requirements|knowledge skills and abilities|ksas|ksa|tech stack|technology stack|technologies|tools and technologies|tools|stack|our stack|the stack|technical environment|technical stack|who should apply|who can apply|primary skills|primary skill|secondary skills|skills required|
    education and experience|education requirements|educational requirements|educational qualification|minimum education|work experience|experience level|experience required|years of experience|total experience|relevant experience|exp|yoe|languages|language skills|language requirements|license|licence|license certification|keywords|key words|mandate skills|must to have|it would be essential|role proficiencies|
    dein profil|ihr profil|was wünschen wir uns|was wünschen wir uns von dir|das wünschen wir uns von dir|damit überzeugst du uns|damit beeindruckst du uns|womit du uns überzeugst|damit begeisterst du uns|das bringst du mit|das bringen sie mit|was du mitbringst|was sie mitbringen|deine qualifikationen|ihre qualifikationen|deine skills|das zeichnet dich aus|was dich auszeichnet|was wir erwarten|wir erwarten|das solltest du mitbringen|du bringst mit|sie bringen mit|deine stärken|unsere anforderungen|dein background|was wir suchen|wen wir suchen|das wünschen wir uns|fachliche anforderungen|was du mitbringen solltest|sprachkenntnisse|wer du bist|das bist du|
    votre profil|ton profil|profil recherché|le profil recherché|profil|vous êtes|tu es|vos compétences|tes compétences|compétences requises|compétences techniques|ce que nous recherchons|ce que nous attendons|qui êtes vous|qui es tu|profil souhaité|votre expérience|savoir être|savoir faire|formation|niveau d'études|qualités requises|profil candidat|nous recherchons|langues|environnement technique|qu est ce qu on demande|permis|
    tu perfil|qué buscamos|que buscamos|lo que buscamos|qué esperamos|qué necesitas|perfil buscado|perfil requerido|requisitos mínimos|requisitos imprescindibles|conocimientos necesarios|experiencia mínima|estudios mínimos|qué te hará triunfar|qué pedimos|qué requerimos|qué necesitamos|buscamos|imprescindible|se requiere|requerimos|idiomas|educación|educación y experiencia|formación académica|competencias técnicas|pedimos|
    o que buscamos|o que esperamos|requisitos obrigatórios|seu perfil|o que procuramos|pré requisitos|formação acadêmica|o que você precisa ter|o que precisamos|cosa cerchiamo|chi cerchiamo|il tuo profilo|requisiti richiesti|cosa ti serve|chi sei|titolo di studio|profilo ricercato|
    wie ben jij|wie ben je|jouw profiel|wat vragen wij|wat wij vragen|functie eisen|wat breng je mee|dit breng jij mee|jij hebt|wat wij zoeken|dit ben jij|je profiel|jouw expertisedomein|nasze wymagania|czego oczekujemy|oczekujemy|profil kandydata|kogo szukamy|vi söker dig som|om dig|din profil|vem är du|
    требования|основные требования|наши требования|требования к кандидату|что мы ждем|мы ждем|мы ожидаем|ожидаем|ждем от вас|кого мы ищем|что важно|cerințe|cerințele postului|cerințe obligatorii|calificări|candidatul ideal|ce căutăm|profilul candidatului`,
  ],
  [
    'preferred',
    `nice to have|nice to haves|nice to have skills|good to have|good to haves|good to have skills|bonus points|bonus points if|bonus points for|bonus|bonus skills|pluses|plus|a plus|big plus|extra credit|brownie points|added advantage|preferred|desired|desirable|ideally|ideally you have|ideally you ll have|it s a plus if|it would be a plus|even better if|even better|would be great if|
    what would be nice|what will set you apart|what sets you apart|you ll stand out|stand out|how to stand out|how to stand out from the crowd|stand out from the crowd|what makes you stand out|you may also have|you might also have|also nice|advantageous|pluses but not required|preferred but not required|not required but|secondary skill|what would make you stand out|it d be great if|
    you may have|you might have|you may bring|you may also bring|you might also bring|you could also bring|you may also|cherry on top|cherry on the cake|icing on the cake|extra points|it would be an advantage|it would be an advantage to have|it would be an advantage if|would be an advantage|an advantage|advantages|it would be nice|would be nice|would be a plus|it helps if|it helps if you have|what would help|would help|helpful|also useful|also welcome|also helpful|useful extras|great if|great if you have|we d love|we d also love|we would love|we would also love|wish list|our wish list|added value|added bonus|assets|an asset|considered an asset|would be an asset|plus points|nice extras|not essential but|not essential|not essential but useful|optional|
    was schön wäre|schön wäre|schön wenn|das wäre schön|was uns freuen würde|darüber freuen wir uns|gern gesehen|kein muss|kein muss aber|das i tüpfelchen|außerdem von vorteil|wäre von vorteil|was noch für sie spricht|was noch für dich spricht|wünschenswert wäre|gerne auch|
    et si en plus|ce serait un plus|seraient un plus|un plus si|en plus|cerise sur le gâteau|ce serait mieux|apprécié|appréciés|souhaité|souhaités|suma puntos|sería un plus|estaría bien|nos encantaría|mejor si|además se valora|será valorado|
    wünschenswert|von vorteil|idealerweise|das wäre ein plus|nice to haves sind|pluspunkte|bonuspunkte|ein plus|
    les plus|atouts|un plus|serait un plus|atouts appréciés|ce qui fera la différence|compétences appréciées|idéalement|les petits plus|vos atouts|
    se valorará|se valora|valorable|valoramos|valoraremos|valorables|deseable|requisitos valorables|requisitos deseables|te diferenciará|plus si|es un plus|deseables|conocimientos valorables|
    diferenciais|diferencial|será um diferencial|desejável|desejáveis|requisitos desejáveis|nice to have opcional|costituisce titolo preferenziale|requisiti preferenziali|gradito|completano il profilo|un plus è|
    is een pluspunt|een pré|pluspunt|pluspunten|zijn een pluspunt|mile widziane|dodatkowym atutem|meriterande|
    будет плюсом|будет преимуществом|будет хорошо если кандидат|будет хорошо если|желательно|приветствуется|constituie un avantaj|reprezintă un avantaj|avantaje`,
  ],
  [
    'company',
    `about us|who we are|about the company|about our company|our company|company overview|company profile|company description|company background|our story|our mission|our values|our culture|our vision|our purpose|about the organization|about the organisation|about the department|about the business|the company|the organisation|the organization|company culture|company|company summary|
    why us|why join us|why work with us|why work for us|why work here|why join|our commitment|life at|culture|values|core values|corporate values|a little about us|a bit about us|more about us|our team|our people|about our client|our client|the client|about client|what we do|who is|how we work|working at|about the employer|meet us|overview of company|about company|
    über uns|dein umfeld|umfeld|dein team|wer wir sind|unser unternehmen|das unternehmen|das sind wir|wir sind|unternehmensprofil|unternehmensbeschreibung|wir über uns|unsere werte|
    qui sommes nous|à propos de nous|à propos|l'entreprise|notre entreprise|la société|présentation de l'entreprise|nos valeurs|notre client|pourquoi nous rejoindre|l'entreprise et vous|notre culture|qui nous sommes|
    sobre nosotros|quiénes somos|acerca de nosotros|la empresa|nuestra empresa|por qué unirte|sobre la empresa|nuestra misión|nuestros valores|nuestro cliente|
    sobre nós|quem somos|a empresa|sobre a empresa|nossa missão|nossos valores|chi siamo|l'azienda|su di noi|over ons|wie zijn wij|ons bedrijf|wie we zijn|o nas|o firmie|kim jesteśmy|om oss|om företaget|
    о компании|о нас|кто мы|despre noi|despre companie|cine suntem`,
  ],
  [
    'benefits',
    `what we offer|what we can offer|what we can offer you|we offer|what s in it for you|whats in it for you|what is in it for you|why you ll love|why you will love|what you ll get|what you will get|what you get|what you ll receive|we provide|benefits and perks|perks and benefits|perks|our benefits|your benefits|employee benefits|total rewards|our offer|the offer|salary and benefits|pay and benefits|compensation and benefits|
    we ll give you|what you can expect from us|in return|in exchange|the perks|some perks|the good stuff|what we ll offer|what do we offer|why you should join|reasons to join|top reasons to work with us|top reasons to work for us|salary range|pay range|pay scale|pay transparency|compensation range|base pay|base salary|some of our benefits|benefits include|the benefits|package|the package|remuneration package|offer|you will get|we give you|
    wir bieten|wir bieten ihnen|wir bieten dir|was wir bieten|was wir dir bieten|was wir ihnen bieten|unser angebot|unsere leistungen|deine vorteile|ihre vorteile|deine benefits|ihre benefits|unsere benefits|das bieten wir|das bieten wir dir|das bieten wir ihnen|darauf kannst du dich freuen|darauf können sie sich freuen|freu dich auf|dein mehrwert|
    nous offrons|nous vous offrons|ce que nous offrons|ce que nous t'offrons|ce que nous vous offrons|ce que nous proposons|nous vous proposons|nous proposons|pourquoi nous rejoindre|les avantages|vos avantages|tes avantages|rémunération|salaire et avantages|conditions et avantages|ce que l'on vous propose|on vous propose|ce qu on t offre|
    ofrecemos|qué ofrecemos|que ofrecemos|lo que ofrecemos|te ofrecemos|se ofrece|qué te ofrecemos|nuestros beneficios|nuestra oferta|condiciones|qué te espera|qué obtendrás|oferta|
    oferecemos|o que oferecemos|nossos benefícios|benefícios oferecidos|cosa offriamo|offriamo|si offre|l'offerta|ti offriamo|wat bieden wij|wij bieden|wat wij bieden|dit krijg je|dit bieden wij|wat krijg je|wat is het aanbod|ons aanbod|het aanbod|oferujemy|co oferujemy|nasza oferta|vi erbjuder|vad vi erbjuder`,
  ],
  [
    'equal-opportunity',
    `equal opportunity|equal opportunities|equal opportunity employer|equal employment opportunity|eeo statement|eeo|eoe|diversity|diversity and inclusion|diversity equity and inclusion|diversity inclusion|inclusion|accommodations|accommodation|reasonable accommodation|our commitment to diversity|commitment to diversity|belonging|dei|accessibility|disability confident|
    chancengleichheit|diversität|vielfalt|égalité des chances|diversité|diversité et inclusion|igualdad de oportunidades|diversidad|diversidade|diversidade e inclusão|pari opportunità|diversiteit|inclusie|safeguarding`,
  ],
  [
    'application',
    `how to apply|application process|application instructions|the application process|hiring process|our hiring process|recruitment process|interview process|the interview process|interview mode|interview details|walk in details|next steps|what happens next|selection process|the process|contact|contact us|contact person|contact details|application deadline|closing date|application|
    background check|background checks|drug testing|privacy notice|privacy policy|privacy|data protection|disclaimer|legal|legal notice|notice to agencies|note to recruiters|agency notice|referral|visa|visa sponsorship|sponsorship|disclaimers|job disclaimer|how do i apply|interested|ready to apply|security notice|fraud alert|fraud warning|
    bewerbung|so bewirbst du dich|interesse geweckt|haben wir ihr interesse geweckt|kontakt|ansprechpartner|dein weg zu uns|bewerbungsprozess|datenschutz|deine bewerbung|ihre bewerbung|neugierig|
    comment postuler|candidature|processus de recrutement|processus d'entretien|le processus de recrutement|déroulement des entretiens|pour postuler|contactez nous|process de recrutement|
    cómo aplicar|cómo inscribirte|proceso de selección|contacto|proceso|como se candidatar|processo seletivo|contato|come candidarsi|candidati|processo di selezione|solliciteren|solliciteer|sollicitatieprocedure|interesse|sollicitatie|jak aplikować|ansökan`,
  ],
  [
    'not-asked',
    `you don t need|you do not need|you won t need|you will not need|what you don t need|what you do not need|what you won t need|what we don t ask|what we do not ask|what we don t ask for|what we don t need|what we don t require|what we don t expect|what we don t care about|not needed|not required|not necessary|what isn t required|what is not required|no need for|
    was du nicht brauchst|was sie nicht brauchen|was wir nicht erwarten|was wir nicht verlangen|nicht erforderlich|nicht nötig|ce qu on ne demande pas|ce que nous ne demandons pas|vous n avez pas besoin de|pas besoin de|non requis|lo que no pedimos|no necesitas|no hace falta|no se requiere|o que não pedimos|cosa non chiediamo|wat we niet vragen`,
  ],
  [
    'other',
    'notes|additional notes|please note|note|notice|additional information|important information|other information|more information|further information|informations complémentaires|información adicional|informações adicionais|informazioni aggiuntive|zusätzliche informationen|other|others|other details|additional details|remarks|comments',
  ],
  [
    'label-title',
    'job title|position title|role title|title|position|role|designation|vacancy|job position|post title|stellenbezeichnung|intitulé du poste|intitulé|poste|puesto|cargo|vaga|posizione|functie|functietitel|stanowisko|titel|job name',
  ],
  [
    'label-company',
    'company name|employer|hiring company|client|client name|organization|organisation|organization name|unternehmen|firma|entreprise|société|empresa|azienda|bedrijf|pracodawca|hiring organization',
  ],
  [
    'label-location',
    'location|locations|job location|work location|office location|place of work|place of employment|location of work|primary location|city|base location|based in|working location|location s|standort|standorte|arbeitsort|einsatzort|ort|dienstort|lieu|lieu de travail|localisation|lieu du poste|localisation du poste|ubicación|lugar de trabajo|lugar|localidad|población|localização|local|local de trabalho|cidade|sede|sede di lavoro|luogo di lavoro|luogo|locatie|standplaats|werklocatie|lokalizacja|miejsce pracy|plats|ort och land|address|open locations',
  ],
  [
    'label-workplace',
    'work mode|workplace type|workplace|work type|work arrangement|work model|working model|remote|remote work|mode of work|work from|modalidad|modalidad de trabajo|modalidade|télétravail|arbeitsmodell|work setting|work location type|modelo de trabajo|hybrid working|mode',
  ],
  [
    'label-seniority',
    'seniority|seniority level|career level|job level|management level|level|grade|nivel|karrierestufe|erfahrungslevel|niveau|senioridade|nível|livello',
  ],
  [
    'detail',
    `salary|compensation|remuneration|pay|pay rate|hourly rate|rate|ctc|package offered|salary offered|stipend|budget|wage|wages|job type|employment type|contract type|type|type of employment|contract|contract length|duration|contract duration|start date|starting date|start|end date|date|posted|date posted|posting date|job posted|published|expires|job id|job code|job number|job reference|reference|reference number|req id|requisition id|requisition number|id|ref|url|source|source url|link|website|
    schedule|shift|shifts|shift timing|shift timings|timings|timing|work timings|working hours|hours|work schedule|working days|work days|job schedule|office timings|travel|travel required|travel percentage|travel requirement|relocation|notice period|joining|openings|number of openings|no of openings|no of positions|number of vacancies|vacancies|positions available|department|division|business unit|team|function|job function|category|job category|job family|industry|industry type|sector|business area|
    reports to|reporting to|reports into|report to|direct reports|supervises|manager|hiring manager|supervisor|flsa status|flsa|exempt|job status|status|employment status|company size|company type|likes|tags|salary type|pay type|clearance level|email|e mail|phone|tel|telephone|website link|benefits eligible|probation|age|age limit|gender|bond|interview|cost center|salary band|last updated|apply by|application close date|eeo job category|
    gehalt|vergütung|arbeitszeit|vertragsart|beschäftigungsart|beginn|eintrittsdatum|startdatum|befristung|umfang|anstellungsart|abteilung|bereich|arbeitszeitmodell|stellennummer|referenznummer|branche|
    salaire|type de contrat|contrat|durée|date de début|horaires|date de prise de poste|prise de poste|durée du contrat|référence|secteur|rattachement|secteur d'activité|temps de travail|
    salario|tipo de contrato|jornada|jornada laboral|contrato|horario|duración|fecha de inicio|número de vacantes|categoría|subcategoría|nivel laboral|departamento|tipo de industria de la oferta|personal a cargo|área|incorporación|tipo de puesto|sueldo|
    salário|tipo de vaga|horário|carga horária|regime|regime de contratação|tipo di contratto|contratto|stipendio|orario|durata|inizio|ral|salaris|dienstverband|uren|uren per week|contractduur|wynagrodzenie|rodzaj umowy|wymiar pracy|lön|anställningsform`,
  ],
];

export const headingNouns: CueLists<HeadingKind> = [
  [
    'responsibilities',
    `responsibilities responsibility responsibilites responsiblities duties accountabilities accountability tasks kra kras deliverables functions aufgaben aufgabengebiet aufgabenbereich aufgabenschwerpunkte tatigkeiten tatigkeit verantwortlichkeiten verantwortung
    missions taches responsabilites activites funciones responsabilidades tareas atividades atribuicoes responsabilidade mansioni responsabilita attivita taken werkzaamheden verantwoordelijkheden obowiazki zadania zakres arbetsuppgifter`,
  ],
  [
    'requirements',
    `requirements requirement qualifications qualification qualificiations skills skill skillset skillsets experience experiences education competencies competences competency competence knowledge abilities ability attributes certifications certification certificates
    prerequisites prerequisite eligibility expertise criteria credentials licenses licences licensure licensing proficiencies proficiency capabilities capability skiils experties
    anforderungen anforderungsprofil profil qualifikationen qualifikation kenntnisse fahigkeiten voraussetzungen kompetenzen berufserfahrung
    competences connaissances prerequis exigences diplome diplomes qualites experience
    requisitos requisito conocimientos habilidades competencias perfil formacion experiencia estudios aptitudes
    conhecimentos qualificacoes formacao experiencia escolaridade
    requisiti competenze conoscenze esperienza profilo
    vereisten functie-eisen eisen vaardigheden kennis ervaring opleiding profiel kwalificaties
    wymagania umiejetnosci kwalifikacje oczekiwania kvalifikationer krav erfarenhet`,
  ],
  [
    'benefits',
    'benefits benefit perks compensation remuneration rewards incentives leistungen vorteile zusatzleistungen avantages beneficios beneficio remuneracion remuneracao vantaggi retribuzione arbeidsvoorwaarden voordelen benefity formaner',
  ],
];

/** Words of necessity in headings. */
export const preferredWords =
  'preferred preferable desired desirable desirables optional nice bonus plus advantageous beneficial wunschenswert wunschenswerte souhaite souhaitee souhaites souhaitees appreciees deseable deseables valorable valorables desejavel desejaveis diferencial diferenciais preferenziali gewenst pre mile widziane';
export const requiredWords =
  'required minimum mandatory must essential basic necessary needed expected core minimal erforderlich erforderliche zwingend requis requises requises indispensables obligatoires imprescindibles indispensables obligatorios obligatorias minimos minimo necesarios excluyentes excluyente obrigatorios obrigatorio minimi richiesti richieste vereist wymagane niezbedne';

/** What stands between the nouns of a heading and says nothing. */
export const headingFillers = `the a an and or your our for of this that to have haves in on with key main primary principal principle general other additional specific major day daily overall
  job role position candidate candidates work working technical professional personal soft hard functional behavioral behavioural physical academic educational relevant special specialized top
  core who what we you are is s as well be will has should would must ideal successful opening post prior previous related industry domain it areas area set sets level all
  und oder der die das ihre dein deine unsere im et ou le la les de du des vos tes votre ton nos el los las y o del tu tus su sus e os as do da dos das il lo gli di i een en van het de je jouw w do na oraz na
  fachliche personliche techniques principales profesionales tecnicos tecnicas tecnicas wichtigste gewunschte clave principais per pour para por technische persoonlijke about`;
