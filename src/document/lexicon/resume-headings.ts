/**
 * Words and phrases that head the sections of résumés, in English, German, French, Spanish, Portuguese, Italian and
 * Dutch, and the usual ones in Romanian, Polish and Russian.
 *
 * Gathered from how résumés are commonly written and from advice on headings that tracking systems read; all folded as
 * cue words are.
 */
import type { CueLists } from '../cues/cue-lexicon.ts';
import type { SectionKind } from '../resume-document.ts';

/** Highest rank first: "Projects and Experience" is work, "Skills and Awards" is skills. Chosen with the sets of bench/quality. */
export const sectionNames: CueLists<SectionKind> = [
  ['education', 'academic|educational'],
  [
    'references',
    'references|referees|referenzen|referencias|referenties|referenze|recommendations|testimonials|referinte|referencje|рекомендации',
  ],
  [
    'publications',
    `publications|publication|papers|patents|presentations|presentation|talks|conferences|conference|articles|writing|bibliography|speaking|publikationen|veroffentlichungen|vortrage|
    publicaciones|publicacoes|pubblicazioni|publicaties|conferencias|publikacje|публикации|patente`,
  ],
  [
    'volunteer',
    `volunteer|volunteering|volunteerism|community|extracurricular|extra curricular|cocurricular|co curricular|leadership|affiliations|affiliation|memberships|membership|activities|activity|involvement|committees|societies|
    ehrenamt|engagement|ehrenamtliche|benevolat|benevole|associatif|associatifs|associative|voluntariado|volontariato|vrijwilligerswerk|activites|aktivitaten|actividades|atividades|attivita|activiteiten|wolontariat|voluntariat`,
  ],
  [
    'certificates',
    `certificates|certificate|certifications|certification|licenses|license|licensure|licences|credentials|zertifikate|zertifikat|zertifizierungen|certificats|certificaciones|
    certificados|certificacoes|certificati|certificazioni|certificaten|certificeringen|diplomas|certificari|certyfikaty|сертификаты`,
  ],
  [
    'awards',
    `awards|award|honors|honours|honor|achievements|achievement|accomplishments|accomplishment|recognition|recognitions|scholarships|scholarship|fellowships|distinctions|auszeichnungen|preise|stipendien|prix|
    distinction|premios|reconocimientos|logros|premi|riconoscimenti|prijzen|onderscheidingen|conquistas|nagrody|grants|rewards|laurels|награды`,
  ],
  [
    'projects',
    `projects|project|portfolio|projekte|projekt|projets|projet|proyectos|proyecto|projetos|projeto|progetti|progetto|projecten|proiecte|projekty|проекты|hackathons`,
  ],
  [
    'languages',
    `languages|language|linguistic|sprachen|sprachkenntnisse|fremdsprachen|langues|langue|idiomas|idioma|lingue|lingua|talen|talenkennis|linguas|limbi|jezyki|языки|lenguas`,
  ],
  [
    'skills',
    `skills|skill|skillset|skillsets|competencies|competences|competence|competency|expertise|proficiencies|proficiency|abilities|strengths|technologies|technology|tools|capabilities|qualities|specialties|specialities|specializations|knowledge|
    acumen|competenties|vaardigheden|kenntnisse|fahigkeiten|fertigkeiten|kompetenzen|starken|edv|competencias|habilidades|destrezas|conocimientos|aptitudes|conhecimentos|aptidoes|capacita|abilita|conoscenze|competenze|
    connaissances|savoir|fachkenntnisse|computerkenntnisse|it kenntnisse|kennis|competente|abilitati|umiejetnosci|навыки|proficiencies|exposure|techniques|aptitude|forte|software|programs`,
  ],
  [
    'education',
    `education|educational|academics|academic qualification|academic qualifications|academic credentials|academic background|academic record|academic details|scholastics|scholastic|qualification|schooling|studies|degrees|coursework|courses|course work|
    trainings|training|ausbildung|bildung|studium|bildungsweg|weiterbildung|weiterbildungen|schulbildung|hochschulbildung|fortbildung|formation|formations|etudes|scolarite|diplomes|educacion|formacion|estudios|
    educacao|formacao|escolaridade|istruzione|formazione|studi|opleiding|opleidingen|onderwijs|cursussen|educatie|studii|formare|wyksztalcenie|edukacja|образование|cursos|corsi|seminars|workshops|internship training`,
  ],
  [
    'work',
    `experience|experiences|employment|employer|employers|career|work history|job history|job experience|work record|positions held|positions|internships|internship|profession experience|berufserfahrung|berufserfahrungen|werdegang|praxiserfahrung|arbeitserfahrung|berufspraxis|praktika|praktikum|
    tatigkeiten|anstellungen|experiencia|experiencias|trayectoria|empleo|empleos|experiencia laboral|historial|esperienza|esperienze|lavorative|lavoro|werkervaring|ervaring|loopbaan|werkgeschiedenis|parcours professionnel|
    emplois|stages|experienta|doswiadczenie|опыт|работа|occupation|appointments|assignments`,
  ],
];

/** Words that may stand beside a name without changing it. */
export const headingModifiers = `professional|work|working|relevant|related|additional|other|key|core|technical|personal|academic|selected|main|major|minor|notable|recent|current|previous|past|prior|general|special|specific|
  my|and|of|the|in|at|to|for|with|a|on|as|or|de|des|du|et|y|e|und|en|la|le|les|el|los|las|di|da|do|dos|das|van|del|della|delle|im|der|die|das|o|i|si|и|
  it|computer|computers|business|industry|industrial|management|managerial|functional|soft|hard|interpersonal|organizational|executive|clinical|teaching|research|military|legal|sales|internship|corporate|practical|hands|field|
  areas|area|summary|overview|highlights|highlight|details|detail|background|history|profile|record|list|section|information|set|sets|base|domain|digital|design|development|engineering|programming|analytical|creative|
  scholarly|educational|qualifications|qualification|language|languages|community|service|services|career|curricular|extra|co|volunteer|volunteering|leadership|college|university|school|campus|professionals|personal|social|media|
  international|local|national|public|open|source|side|freelance|independent|consulting|contract|full|part|time|paid|unpaid|student|graduate|undergraduate|post|secondary|higher|continuing|further|formal|certified|
  applied|basic|advanced|important|significant|latest|present|professionnelle|professionnelles|professionnel|professionnels|profesional|profesionales|profissional|profissionais|professionale|professionali|laboral|laborales|
  academica|academicas|academico|academicos|academique|academiques|accademica|tecnicas|tecnica|tecnicos|tecniche|techniques|technische|technique|berufliche|beruflicher|beruflichen|beruf|fachliche|personliche|weitere|sonstige|besondere|
  schulische|akademische|akademischer|ausgewahlte|relevante|praktische|persoonlijke|personnelles|personnels|personales|pessoais|personali|informatiques|informatique|informaticas|informatica|informatiche|linguistiques|linguisticas|linguistiche|
  relevantes|otras|otros|outras|outros|altre|altri|autres|principales|principais|principali|complementaria|complementar|complementaires|zawodowe|zawodowego|profesionala|profesionale|профессиональные|профессиональный|ключевые|
  computing|cloud|data|web|operating|systems|system|products|product|marketing|communication|communications|positions|held|roles|responsibilities|responsibility|undertaken|handled|completed|executed|done|known|attended|
  conducted|obtained|accomplished|undergone|worked|involved|brief|detailes|received|earned|acquired|special|organisational|organizational|expertise|strengths|achievements|accomplishments|contributions|employment|job|jobs|experience|years|activities|interests|scholastic|curriculum|based|industrial|
  software|hardware|tools|platforms|databases|frameworks|libraries|exposure|training|trainings|program|programs|programmes|certifications|skills|projects|events|workshops|seminars|conferences|memberships|awards|honors|honours`;

/** Whole headings. */
export const sectionPhrases: CueLists<SectionKind> = [
  [
    'summary',
    `summary|professional summary|executive summary|career summary|profile summary|summary of qualifications|summary of experience|qualifications summary|experience summary|work summary|personal summary|resume summary|brief summary|overall summary|
    profile|professional profile|personal profile|career profile|executive profile|candidate profile|about|about me|who i am|objective|objectives|career objective|career objectives|professional objective|job objective|employment objective|resume objective|
    personal statement|personal statements|professional statement|career statement|career goal|career goals|goal|goals|overview|professional overview|career overview|career focus|introduction|bio|biography|short bio|headline|career highlights|qualifications profile|
    objective statement|carrier objective|career objectives and goals|career aspiration|career aspirations|career vision|vision|mission|value proposition|profile overview|synopsis|professional synopsis|career synopsis|snapshot|career snapshot|professional snapshot|summary statement|resume headline|areas of interest and objective|
    professional background|background|background summary|experience synopsis|profile at a glance|at a glance|
    profil|kurzprofil|uber mich|zusammenfassung|personliches profil|berufsziel|zielsetzung|ziel|berufliches profil|kurzbeschreibung|a propos|a propos de moi|resume professionnel|profil professionnel|objectif|objectif professionnel|objectifs|presentation personnelle|sommaire|synthese|
    perfil|perfil profesional|resumen|resumen profesional|sobre mi|acerca de mi|objetivo|objetivo profesional|objetivos|extracto|presentacion|perfil profissional|resumo|resumo profissional|resumo das qualificacoes|resumo de qualificacoes|qualificacoes|sobre mim|objetivo profissional|sumario|sintese|
    profilo|profilo professionale|profilo personale|sommario|sintesi|obiettivo|obiettivo professionale|obiettivi|chi sono|su di me|presentazione|profiel|persoonlijk profiel|samenvatting|over mij|doel|doelstelling|wie ben ik|introductie|
    rezumat|rezumat profesional|sinteza profesionala|sinteza|resumo do curriculo|objetivos profissionais|profil profesional|despre mine|obiectiv|profil personal|podsumowanie|o mnie|podsumowanie zawodowe|о себе|обо мне|цель|резюме профиля|profil osobowy|
    what i bring|what i offer|in a nutshell|in short|in brief|who i am|my story|a bit about me|a little about me|introduction|career goal|career goals|career aim|career aims|teaching philosophy|philosophy of teaching|en deux mots|en bref|en quelques mots|kurz gesagt|auf einen blick|en pocas palabras|em poucas palavras|in poche parole|chi sono`,
  ],
  [
    'work',
    `experience|work|work experience|professional experience|employment|employment history|work history|career history|job history|professional history|relevant experience|related experience|industry experience|career|career path|career progression|career details|
    professional career|employment record|employment details|employment experience|experience details|work details|where i ve worked|places i ve worked|history|positions|positions held|experience and employment|professional work|organizational experience|organisational experience|
    organizational scan|organisational scan|career contour|work profile|experience profile|jobs|jobs held|military service|military experience|internship|internships|internship details|internship experience|professional details|professional|professional contour|job profile|work profile|job profile and responsibilities|company details|organization details|job details|experience history|
    professional activities|professional employment|selected experience|experience highlights|experience and achievements|additional experience|other experience|teaching experience|research experience|consulting experience|freelance work|freelance|freelance experience|previous employers|professional engagements|employers|current employment|
    berufserfahrung|beruflicher werdegang|werdegang|berufspraxis|berufliche erfahrung|berufliche stationen|berufliche tatigkeiten|praktische erfahrung|praktische erfahrungen|praktika|erfahrung|erfahrungen|arbeitserfahrung|berufstatigkeit|tatigkeiten|berufsweg|karriere|
    experience professionnelle|experiences professionnelles|experiences|parcours professionnel|parcours|emplois|emploi|carriere|historique professionnel|stages|stages et emplois|vie professionnelle|
    experiencia|experiencia profesional|experiencia laboral|experiencia de trabajo|historial laboral|trayectoria profesional|trayectoria laboral|trayectoria|antecedentes laborales|experiencia profissional|experiencias profissionais|historico profissional|atuacao profissional|percurso profissional|carreira|trajetoria profissional|
    esperienza|esperienza professionale|esperienze professionali|esperienze lavorative|esperienza lavorativa|esperienze di lavoro|carriera|percorso professionale|
    werkervaring|ervaring|professionele ervaring|loopbaan|arbeidsverleden|relevante werkervaring|experienta|experienta profesionala|experienta de munca|experienta de lucru|istoricul muncii|istoria muncii|istoric profesional|activitate profesionala|doswiadczenie|doswiadczenie zawodowe|historia zatrudnienia|przebieg kariery|опыт|опыт работы|профессиональный опыт|трудовая деятельность|
    where i worked|where i have worked|places i have worked|what i have done|my experience|my work|my jobs|my career|jobs so far|work so far|work background|employment background|appointments|academic appointments|posts held|service record|sea service|flight experience|driving experience|selected engagements|trade experience|career to date|experience to date`,
  ],
  [
    'education',
    `education|academics|academia|academic|education details|educational details|educational background|academic background|academic qualification|academic qualifications|educational qualification|educational qualifications|education qualification|education and training|academic history|academic profile|academic record|
    academic credentials|academic details|academic achievements and education|education and qualifications|education and certifications|education and credentials|qualification|qualifications|degrees|degree|studies|schooling|scholastic record|scholastics|coursework|relevant coursework|courses|course work|training|trainings|professional training|
    professional qualification|professional qualifications|professional development|technical qualification|technical qualifications|technical education|educational credentials|educational profile|educational history|education history|continuing education|academic chronicle|edification|training and education|educational summary|education summary|certifications and education|
    ausbildung|bildung|bildungsweg|studium|schulbildung|akademische ausbildung|schulische ausbildung|ausbildung und studium|weiterbildung|weiterbildungen|fortbildungen|hochschulstudium|akademischer werdegang|schule|bildungsgang|bildungswerdegang|
    formation|formations|formation academique|etudes|education et formation|diplomes|diplomes et formations|parcours academique|parcours scolaire|scolarite|cursus|cursus universitaire|cursus scolaire|formation et diplomes|
    educacion|formacion|formacion academica|estudios|estudios realizados|educacion y formacion|titulacion|titulaciones|formacion complementaria|datos academicos|cursos|cursos y certificaciones|educacao|formacao|formacao academica|escolaridade|habilitacoes|habilitacoes academicas|habilitacoes literarias|cursos complementares|
    istruzione|istruzione e formazione|formazione|formazione e istruzione|studi|titoli di studio|percorso di studi|percorso formativo|educazione|corsi|
    opleiding|opleidingen|opleiding en cursussen|onderwijs|studie|studies en diploma s|cursussen|educatie|studii|educatie si formare|formare|studii si formare|context academic|contextul academic|parcurs academic|qualificacao|graduacao|cursos de aperfeicoamento|cursos extracurriculares|treinamentos|wyksztalcenie|edukacja|kursy|kursy i szkolenia|szkolenia|образование|курсы|повышение квалификации|
    escolaridad|where i studied|where i learned|professional learning|continuing professional development|cpd|training courses|professional courses|short courses|courses attended|courses taken|schools attended|studium und ausbildung|aus und weiterbildung|ausbildung und schule|etudes et diplomes|nivel academico|grado de estudios|preparacion academica|civilian education|military education`,
  ],
  [
    'skills',
    `skills|top skills|technical skills|key skills|core skills|skill set|skillset|skill sets|skills set|it skills|computer skills|professional skills|soft skills|hard skills|personal skills|other skills|areas of expertise|area of expertise|area s of expertise|core competencies|core competence|core competencies and skills|competencies|key competencies|expertise|
    technical expertise|technical proficiency|technical proficiencies|technical knowledge|technical summary|technical profile|technical competencies|technical competence|technologies|technology|technology stack|tech stack|technology summary|tools|tools and technologies|technologies and tools|proficiencies|computer proficiency|computer knowledge|abilities|
    strengths|key strengths|personal strengths|my strengths|strength|key strength|core strengths|professional strengths|strong points|strength areas|highlights|key highlights|skill highlights|core qualifications|key qualifications|highlights of qualifications|qualification highlights|specialties|specialities|specialization|areas of specialization|
    skills and abilities|skills and expertise|skills profile|skills summary|summary of skills|skill summary|capabilities|knowledge|knowledge and skills|core areas|domain knowledge|domain expertise|functional skills|functional expertise|management skills|interpersonal skills|industry knowledge|programming|programming languages|programming skills|software|software skills|software proficiency|
    software knowledge|software programs|operating systems|databases|frameworks|fields|key skill areas|professional expertise|areas of knowledge|qualities|personal traits|personality traits|professional traits|traits|special attributes|personality skills|personality profile|personality|personal attributes|key attributes|attributes|personal qualities|positive traits|proficiency|core technologies|technical tools|technical environment|software exposure|tools and software|languages and technologies|languages and tools|
    languages and frameworks|clinical skills|skills and qualifications|computer literacy|computer applications|technical acumen|skills and competencies|technical exposure|
    kenntnisse|fahigkeiten|fachkenntnisse|kompetenzen|fahigkeiten und kenntnisse|kenntnisse und fahigkeiten|it kenntnisse|edv kenntnisse|edv|pc kenntnisse|fertigkeiten|besondere kenntnisse|starken|qualifikationen|qualifikation|schlusselqualifikationen|kernkompetenzen|weitere kenntnisse|zusatzqualifikationen|technische kenntnisse|
    competences|competences techniques|competences cles|competences professionnelles|competences informatiques|competence|savoir faire|savoir etre|qualites|atouts|informatique|connaissances|logiciels|outils|domaines de competence|aptitudes|
    habilidades|competencias|aptitudes y habilidades|conocimientos|conocimientos tecnicos|conocimientos informaticos|informatica|capacidades|destrezas|fortalezas|habilidades tecnicas|competencias tecnicas|competencias clave|habilidades e competencias|conhecimentos|conhecimentos tecnicos|conhecimentos especificos|principais competencias|aptidoes|
    qualificacoes tecnicas|competenze|competenze tecniche|capacita e competenze|capacita|competenze informatiche|competenze digitali|conoscenze|conoscenze informatiche|abilita|
    vaardigheden|competenties|kennis|kennis en vaardigheden|computervaardigheden|eigenschappen|kwaliteiten|competente|abilitati|aptitudini|competente tehnice|competente de baza|competente profesionale|competente cheie|umiejetnosci|kompetencje|zainteresowania zawodowe|навыки|ключевые навыки|технические навыки|профессиональные навыки|компетенции|технологии|
    toolbox|my toolbox|toolkit|what i can do|what i know|what i am good at|what i do best|areas of strength|technical toolbox|licences and tools|licenses and tools|was ich kann|ce que je sais faire|lo que se hacer|equipment operated|plant and machinery`,
  ],
  [
    'projects',
    `projects|project|project details|key projects|personal projects|academic projects|academic project|professional projects|side projects|open source|open source projects|open source contributions|project experience|projects handled|projects undertaken|project summary|project work|project profile|project history|portfolio|selected projects|
    major projects|major project|minor project|mini project|mini projects|final year project|college projects|b tech project|main project|project description|projects details|details of projects|project handled|dissertation|thesis|freelance projects|research projects|recent projects|selected work|works|
    projekte|projekterfahrung|projektubersicht|ausgewahlte projekte|projets|projets realises|projets personnels|projets academiques|realisations|proyectos|proyectos personales|projetos|projetos pessoais|progetti|progetti personali|projecten|proiecte|projekty|проекты`,
  ],
  [
    'certificates',
    `certificates|certifications|certification|certificate|licenses|licenses and certifications|certifications and licenses|professional certifications|professional certification|certificates and training|certifications and training|training and certifications|courses and certifications|courses and certificates|licensure|credentials|professional licenses|
    technical certifications|technical certification|trainings and certifications|certification and training|certificates and grants|zertifikate|zertifizierungen|zertifikate und weiterbildungen|zertifikate und kurse|fuhrerschein|certificats|certificats et formations|permis|certificaciones|certificaciones y cursos|certificados|cursos y certificados|certificacoes|
    certificacoes e cursos|certificazioni|certificati|certificaten|certificaten en cursussen|diploma s en certificaten|certificari|certificare|certificarea|certificare si formare|certificarea si formarea|certificate si diplome|certyfikaty|certyfikaty i szkolenia|сертификаты|лицензии и сертификаты|
    tickets|tickets and licences|professional registration|professional registrations|cards and tickets|driving licence|driving licences|habilitations|permis et habilitations|carnets|licencias|fuhrerscheine`,
  ],
  [
    'languages',
    `languages|language|language skills|languages known|language known|known languages|linguistic skills|linguistic proficiency|language proficiency|foreign languages|spoken languages|languages spoken|linguistics|languages and proficiency|language competencies|language abilities|linguistic abilities|languages skills|languages proficiency|
    sprachen|sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse|langues|competences linguistiques|langues etrangeres|idiomas|lenguas|competencias linguisticas|linguas|lingue|lingue straniere|competenze linguistiche|conoscenze linguistiche|lingua|talen|talenkennis|taalvaardigheid|limbi straine|limbi|limbi vorbite|jezyki|jezyki obce|znajomosc jezykow|языки|знание языков|иностранные языки`,
  ],
  [
    'awards',
    `awards|honors|honours|awards and honors|honors and awards|achievements|key achievements|academic achievements|professional achievements|accomplishments|key accomplishments|selected accomplishments|career accomplishments|recognition|awards and recognition|awards and recognitions|rewards and recognition|rewards and recognitions|scholarships|
    scholarships and awards|fellowships|fellowships and awards|grants and awards|most proud of|distinctions|accolades|awards and achievements|achievements and awards|honors and achievements|academic honors|achievement|significant achievements|notable attainments|attainments|major achievements|career achievements|grants|prizes|
    auszeichnungen|auszeichnungen und stipendien|preise|ehrungen|erfolge|stipendien|stipendium|prix|prix et distinctions|distinctions et prix|recompenses|recompenses et distinctions|premios|premios y reconocimientos|logros|reconocimientos|premios e distincoes|premiacoes|conquistas|premi|premi e riconoscimenti|riconoscimenti|
    prijzen|prijzen en onderscheidingen|prestaties|premii|realizari|nagrody|osiagniecia|награды|достижения`,
  ],
  [
    'publications',
    `publications|papers|patents|publications and patents|publications and talks|publications and presentations|publications and papers|selected publications|research publications|research papers|presentations|presentation|talks|conferences|conference presentations|talks and presentations|invited talks|writing|articles|books|journal articles|journal publications|
    patents and publications|speaking engagements|published works|papers presented|paper presentation|paper presentations|paper publication|press|research|research interests and publications|
    publikationen|veroffentlichungen|vortrage|patente|publications et conferences|publications scientifiques|publicaciones|publicacoes|pubblicazioni|publicaties|publicatii|publikacje|публикации`,
  ],
  [
    'volunteer',
    `volunteer|volunteering|volunteer work|volunteer experience|volunteer activities|voluntary work|voluntary experience|community service|community involvement|community engagement|community|extracurricular|extracurricular activities|extra curricular activities|extracurriculars|extra curricular|extracurricular activity|co curricular activities|
    extra curricular achievements|leadership|leadership experience|leadership and activities|activities|activities and leadership|campus involvement|campus activities|student activities|affiliations|professional affiliations|professional memberships|memberships|membership|associations|professional associations|professional affiliations and memberships|
    civic involvement|civic activities|organizations|societies and organizations|societies|professional societies|clubs|clubs and societies|positions of responsibility|position of responsibility|social work|social service|social activities|program committees|committees|volunteer history|charity work|
    ehrenamt|ehrenamtliches engagement|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten|engagement|soziales engagement|gesellschaftliches engagement|mitgliedschaften|benevolat|vie associative|engagements|engagement associatif|activites extra professionnelles|activites|voluntariado|actividades extracurriculares|actividades|trabalho voluntario|
    voluntariado e atividades|atividades extracurriculares|atividades|volontariato|attivita|attivita extracurricolari|vrijwilligerswerk|nevenactiviteiten|bestuurservaring|activiteiten|voluntariat|activitati extracurriculare|afilieri|afilieri profesionale|afiliatii profesionale|affiliatii profesionale|wolontariat|dzialalnosc dodatkowa|волонтерство|общественная деятельность|
    academic service|service to the profession|professional service|giving back|community work|freiwilligenarbeit|vereinstatigkeit|vie benevole`,
  ],
  [
    'interests',
    `interests|hobbies|hobbies and interests|interests and hobbies|personal interests|interests and activities|activities and interests|other interests|passions|my passions|pastimes|leisure activities|outside interests|areas of interest|area of interest|areas of interests|field of interest|fields of interest|interest|hobby|interest and hobbies|
    likes|extra curricular activities and hobbies|personal interest|a day of my life|life philosophy|my life philosophy|research interests|
    interessen|hobbys|hobbies und interessen|hobbys und interessen|freizeit|interessen und hobbys|personliche interessen|loisirs|centres d interet|centre d interet|interets|passions et loisirs|divers et loisirs|hobbies et interets|intereses|aficiones|pasatiempos|intereses personales|aficiones e intereses|interesses|interesses pessoais|passatempos|
    interessi|interessi personali|passioni|hobby e interessi|tempo libero|hobby s|interesses en hobby s|hobby s en interesses|interese|pasiuni|hobby uri|zainteresowania|hobby i zainteresowania|интересы|хобби|увлечения|
    beyond work|outside work|outside of work|away from work|when not working|when i am not working|off the clock|off duty|spare time|free time|in my spare time|fun facts|life outside work|en dehors du travail|hors travail|abseits der arbeit|fuera del trabajo`,
  ],
  [
    'references',
    `references|reference|referees|professional references|personal references|recommendations|testimonials|references available upon request|reference available upon request|references available on request|references upon request|referenzen|referenz|references professionnelles|referencias|referencias personales|referencias laborales|referencias profissionais|
    referenze|referenties|referinte|recomandari|referencje|рекомендации`,
  ],
  [
    'contact',
    `contact|contacts|contact me|contact information|contact info|contact details|contact detail|get in touch|reach me|personal information|personal info|personal|personal details|personal detail|personal data|personal profile details|personal particulars|personal dossier|personal vitae|personal bio data|personal bio|personal minutiae|personal memoranda|bio data|biodata|
    details|address|addresses|online presence|links|profiles|social|social media|social profiles|social links|online profiles|web presence|find me online|websites|websites and social links|websites portfolios profiles|websites portfolios and profiles|passport details|passport information|communication address|permanent address|present address|
    kontakt|kontaktdaten|personliche daten|personalien|angaben zur person|personliche angaben|anschrift|coordonnees|contacts et liens|informations personnelles|etat civil|donnees personnelles|contacto|datos personales|informacion personal|informacion de contacto|datos de contacto|contato|dados pessoais|informacoes pessoais|informacoes de contato|redes sociais|
    contatti|contatto|dati personali|informazioni personali|contactgegevens|persoonlijke gegevens|personalia|gegevens|persoonlijke informatie|date personale|informatii personale|date de contact|dane osobowe|dane kontaktowe|контакты|контактная информация|личная информация|личные данные|персональные данные`,
  ],
  [
    'other',
    `additional information|other information|additional details|other details|miscellaneous|misc|others|other|declaration|additional|further information|general information|others informations|additional skills and information|additional notes|notes|disclaimer|undertaking|availability|visa status|work authorization|security clearance|clearance|clearances|
    current status|status|quotes|salary details|notice period|relocation|willing to relocate|short resume|quick guide|about this resume|extra|extras|appendix|signature|other activities and information|key result areas|
    sonstiges|weitere angaben|zusatzliche informationen|verschiedenes|erklarung|anlagen|divers|informations complementaires|autres informations|informacion adicional|otros|otros datos|datos adicionales|datos de interes|varios|informacoes adicionais|outras informacoes|informacoes complementares|dados complementares|ulteriori informazioni|informazioni aggiuntive|altro|varie|
    overig|overige informatie|aanvullende informatie|overige|informatii suplimentare|alte informatii|informacje dodatkowe|dodatkowe informacje|дополнительная информация|дополнительно|прочее|
    anything else|other things|a few other things|a few more things|a little more|a bit more|more about me|odds and ends|personal notes|varia|diverses|otros datos de interes|disponibilidad|disponibilite|verfugbarkeit`,
  ],
];

/** Titles that jobs, projects, schools and skill lists use inside them as often as documents do. */
export const innerLabels =
  'technologies|technology|tools|tools and technologies|project|projects|project details|project description|project summary|achievements|achievement|key achievements|accomplishments|key accomplishments|highlights|key highlights|software|databases|database|languages|language|programming languages|operating systems|operating system|web technologies|frameworks|training|trainings|certificate|certificates|employer|degree|degrees|qualification|specialization|address|activities|awards|development tools|courses|coursework|relevant coursework|links|profile|details|skills|thesis|research|knowledge|expertise|contact|reference|other|others|work|experience|positions|status|background|signature|notes|organizations|environment|skills used|technical environment|history|others tools|tools used|technologies used|presentation|publication|honors|activity|responsibility|software skills|methodologies|domain knowledge|education|employers|jobs|community|leadership|software development|general|field|fields';
