/** English wordings that weaken a résumé, or leave somebody out. Lower case; a bar between phrases. */

/** Beginnings that tell a duty instead of what was done. */
export const dutyOpenings: string =
  'responsible for|responsible of|responsible to|responsibilities include|responsibilities included|responsibility for|responsibilities for|duties include|duties included|duties|' +
  'tasked with|accountable for|in charge of|charged with|was responsible for|was in charge of|my responsibilities|required to|expected to';

/** Beginnings of a bystander: something went on, and what the person did of it stays open. */
export const vagueOpenings: string =
  'worked on|worked with|worked as|worked in|work on|work with|work as|work in|working on|working with|working as|working in|works on|works with|helped|helped to|helped with|help to|help with|helping|assisted|assisted in|assisted with|' +
  'assist in|assist with|assists in|assists with|assisting|involved in|was involved in|actively involved in|participated in|participate in|took part in|' +
  'served as|acted as|acting as|dealt with|engaged in|exposure to|exposed to|familiar with|knowledge of|experience in|experience with|experience of|working experience|proficient in|' +
  'proficient with|ability to|able to|skilled in|skilled at|did|made|used|utilized|utilised|was|were|have|had|being|contributed to|instrumental in';

/** Whoever is helped for its own sake: helping them is the work. */
export const peopleServed: string =
  'patient patients resident residents client clients customer customers guest guests student students pupil pupils child children people persons visitor visitors ' +
  'family families user users passenger passengers member members individuals elderly veterans victims tenants applicants shoppers learners caller callers surgeon surgeons';

/** Before a colon: what follows is a field of a form and no sentence. Numbers and Roman numerals behind them are left out. */
export const fieldLabels: string =
  'technology|technologies|technologies used|technology used|tech stack|stack|tools|tool|tools used|tools and technologies|tools technologies|environment|database|databases|database used|' +
  'position|position held|role|title|job title|designation|team size|team|size|duration|period|project|project name|project title|name|client|clients|customer|employer|company|location|site|' +
  'platform|platforms|language|languages|programming language|programming languages|operating system|operating systems|os|hardware|software|software used|skills|skills used|key skills|website|url|link|' +
  'hours|hours per week|salary|reason for leaving|domain|industry|framework|frameworks|ide|server|servers|web server|front end|back end|frontend|backend|date|dates|from|grade|contact|department|reporting to|reports to|' +
  'supervisor|supervisors|advisor|advisors|adviser|focus|used|tech|coursework|relevant coursework|gpa|thesis|methods|technical environment|key technologies|libraries';

/** Before a colon, or alone: what follows is the bullet. */
export const leadIns: string =
  'responsibility|responsibilities|key responsibilities|key responsibilities are|main responsibilities|primary responsibilities|specific responsibilities|roles and responsibilities|roles responsibilities|' +
  'role and responsibilities|job responsibilities|duties|key duties|main duties|job duties|duties and responsibilities|duties include|result|results|key results|achievement|achievements|key achievements|' +
  'significant achievements|accomplishment|accomplishments|key accomplishments|selected accomplishments|selected achievements|highlights|description|job description|project description|' +
  'summary|overview|synopsis|objective|main project|main projects|impact|outcome|contribution|contributions|key contributions|activities|tasks|the functions include|functions include|' +
  'aufgaben|aufgabengebiet|aufgabengebiete|tätigkeit|tätigkeiten|haupttätigkeiten|verantwortlichkeiten|erfolge|missions|missions principales|tâches|responsabilités|réalisations|' +
  'funciones|funciones principales|principales funciones|tareas|logros|atividades|principais atividades|atividades desenvolvidas|atribuições|principais atribuições|responsabilidades|principais responsabilidades|' +
  'mansioni|responsabilità|attività|taken|werkzaamheden|verantwoordelijkheden|responsabilități|atribuții|obowiązki|zakres obowiązków|обязанности|должностные обязанности|достижения';

export const cliches: string =
  'results-oriented|results oriented|results-driven|results driven|detail-oriented|detail oriented|team player|self-starter|self starter|go-getter|' +
  'hard worker|hard-working|hardworking|think outside the box|outside the box|think out of the box|go the extra mile|extra mile|dynamic professional|' +
  'proven track record|track record of success|synergy|synergies|best of breed|best-of-breed|value add|value-add|thought leader|' +
  'thought leadership|highly motivated|self-motivated|self motivated|passionate about|passion for excellence|wear many hats|wore many hats|' +
  'strategic thinker|people person|fast learner|quick learner|excellent communication skills|good communication skills|strong work ethic|' +
  'works well under pressure|work well under pressure|work under pressure|win-win|move the needle|low-hanging fruit|hit the ground running|' +
  'rockstar|rock star|guru|jack of all trades|seasoned professional|dynamic team|fast-paced environment|fast paced environment|' +
  'references available upon request|references available on request|references upon request|to whom it may concern|objective is to obtain|' +
  'seeking a challenging position|challenging position|growth-oriented organization|utilize my skills|a position where i can|can-do attitude|' +
  'cutting edge|cutting-edge|state of the art|world-class|world class|game changer|game-changing|leverage my|wide range of experience|' +
  'problem solver|goal-oriented|goal oriented|natural leader|born leader|strong leader|multitasker|multi-tasker';

/** Words that a sentence loses nothing without. */
export const fillers: string =
  'very|really|quite|basically|actually|various|numerous|several different|successfully|effectively|efficiently|etc|and so on|on a daily basis|' +
  'in order to|a variety of|a number of|as well as|due to the fact that|at this point in time|as needed|as required|day to day|day-to-day';

/** What is said, and what says it without leaving anybody out; a slash between them. */
export const inclusiveAlternatives: string =
  'chairman/chair|chairmen/chairs|businessman/business person|businessmen/business people|salesman/salesperson|salesmen/sales team|saleswoman/salesperson|' +
  'foreman/site supervisor|foremen/site supervisors|craftsman/skilled worker|craftsmen/skilled workers|craftsmanship/skilled work|draftsman/drafter|tradesman/tradesperson|tradesmen/tradespeople|policeman/police officer|fireman/firefighter|' +
  'mailman/mail carrier|repairman/repairer|spokesman/spokesperson|middleman/intermediary|manpower/staff|man-hours/hours of work|man hours/hours of work|' +
  'man-days/days of work|manned/staffed|unmanned/uncrewed|mankind/people|workmanship/quality of work|waitress/server|stewardess/flight attendant|housewife/homemaker|' +
  'guys/team|blacklist/blocklist|blacklisted/blocked|whitelist/allowlist|whitelisted/allowed|master slave/primary and replica|master/slave/primary and replica|' +
  'grandfathered/legacy|sanity check/quick check|sanity checks/quick checks|dummy value/placeholder value|crippled/limited|cripple/limit|lame/poor|crazy/intense|insane/intense|handicapped/disabled|' +
  'the disabled/people with disabilities|wheelchair-bound/wheelchair user|mentally ill/people with mental illness|the elderly/older people|drug addicts/people with addictions|' +
  'addicts/people with addictions|the homeless/people without housing|spirit animal/favourite|native speaker/fluent speaker|native english speaker/fluent in English';
