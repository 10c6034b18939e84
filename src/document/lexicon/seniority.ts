/**
 * Words of titles that name a rung of a career, and phrases with such a word that name none; collected by hand in eight
 * languages.
 */
import type { CueLists } from '../cues/cue-lexicon.ts';
import type { Seniority } from '../job-document.ts';

/** `none`: only looks like a rung. `numeral`: its rung depends on the word before it. */
export const seniorityPhrases: CueLists<Seniority | 'none' | 'numeral'> = [
  [
    'intern',
    `intern|interns|internship|trainee|apprentice|apprenticeship|student|working student|co op|placement student|summer analyst|praktikant|praktikantin|praktikum|werkstudent|werkstudentin|auszubildende|auszubildender|azubi|volontär|
    stagiaire|stage|alternance|alternant|alternante|apprenti|apprentie|becario|becaria|prácticas|practicante|pasante|estagiário|estagiária|estágio|jovem aprendiz|tirocinante|tirocinio|stagista|praktykant|stażysta|praktykantka|praktik`,
  ],
  [
    'junior',
    `junior|jr|jnr|entry level|entry|graduate|fresher|freshers|new grad|early career|early careers|nachwuchs|berufseinsteiger|berufseinsteigerin|absolvent|débutant|débutante|júnior|recém formado|neolaureato|neolaureata|starter|młodszy|młodsza|
    associate engineer|associate consultant|associate developer|associate analyst|associate scientist|associate software engineer|associate data engineer|associate data scientist|associate data analyst|associate product manager|associate designer|associate accountant|
    assistant engineer|assistant accountant|campus`,
  ],
  [
    'mid',
    'mid|mid level|midlevel|intermediate|regular|medior|experienced|professional|confirmé|confirmée|pleno|semi senior|ssr|mid senior|samodzielny',
  ],
  [
    'none',
    'mid market|mid size|professional services|sales professional|graduate school|undergraduate|stage manager|graduate recruiter|early years|intermediate care|entry clerk|data entry|regular part time|student services|student affairs|student success|student support|student advisor|student life|full stage',
  ],
  [
    'senior',
    'senior|sr|snr|sênior|sénior|seniore|experte|erfahrener|erfahrene|starszy|starsza|specialist iii|level iii|leitende',
  ],
  [
    'none',
    'senior living|senior care|senior citizens|senior citizen|senior center|senior secondary|expert network|advanced analytics|advanced manufacturing|senior services|senior housing|subject matter expert|senior school|senior management',
  ],
  [
    'lead',
    `lead|leader|team lead|team leader|tech lead|technical lead|teamlead|principal|staff|supervisor|supervising|foreman|forewoman|charge nurse|teamleiter|teamleiterin|teamleitung|vorarbeiter|schichtleiter|schichtleiterin|gruppenleiter|gruppenleiterin|
    chef d'équipe|responsable d'équipe|référent technique|jefe de equipo|líder|lider técnico|encargado|encargada|capo squadra|coordinatore|teamleider|kierownik zmiany|lider zespołu|lead engineer|architect principal|distinguished`,
  ],
  [
    'none',
    'lead generation|lead gen|lead qualification|lead management|staff accountant|staff nurse|staff rn|staff auditor|staff pharmacist|staff assistant|staff writer|support staff|staff therapist|lead time|lead acid|staff attorney|medical staff|staffing|school principal|thought leader|leads|chief of staff|staff officer|staff augmentation',
  ],
  [
    'manager',
    `manager|managers|mgr|management|leiter|leiterin|leitung|filialleiter|filialleiterin|betriebsleiter|bereichsleiter|restaurantleiter|responsable|gerente|jefe|jefa|gestor|coordenador chefe|responsabile|kierownik|menedżer|hoofd|teammanager|superintendent|head nurse|headteacher|deputy head|chef de service|chef de secteur`,
  ],
  [
    'none',
    'management consultant|management consulting|management trainee|risk management|data management|project management|product management|manager assistant|assistant to the manager|case management|wealth management|asset management|account management|database management|change management|content management|supply chain management|management accountant|management analyst|waste management|information management|facilities management|property management|relationship management|program management|construction management|it service management|management information|care management|event management|talent management|customer relationship management|office management|records management|incident management|management system|management systems|identity management|access management|vulnerability management|knowledge management|revenue management|quality management|category management|inventory management|property manager|responsable qualité',
  ],
  [
    'director',
    'director|directors|head of|head|direktor|direktorin|abteilungsleiter|abteilungsleiterin|geschäftsbereichsleiter|directeur|directrice|directora|diretor|diretora|direttore|direttrice|dyrektor|associate vice president|assistant vice president|avp|general manager|gm|regional manager director',
  ],
  [
    'none',
    'art director|creative director|director assistant|film director|funeral director|assistant to the director|head chef|head hunter|director general assistant|casting director|head start|head coach|medical director assistant|head office|head waiter|head baker|overhead',
  ],
  [
    'executive',
    `executive director|chief executive|chief executive officer|chief technology officer|chief financial officer|chief operating officer|chief marketing officer|chief information officer|chief product officer|chief people officer|chief data officer|chief information security officer|chief|ceo|cto|cfo|coo|cmo|ciso|cio|cpo|chro|
    vice president|vp|svp|evp|president|managing director|geschäftsführer|geschäftsführerin|vorstand|founder|co founder|founding partner|directeur général|directrice générale|director general|director ejecutivo|diretor executivo|presidente|amministratore delegato|prezes|owner`,
  ],
  [
    'none',
    'product owner|process owner|chief of party|crew chief|chief engineer assistant|assistant to the ceo|business owner|service owner|platform owner|data owner|assistant to ceo',
  ],
  ['numeral', 'i|ii|iii|iv|v|1|2|3|4|5'],
];

/** Managers of a thing, not of people: their rung is whatever else the title says. */
export const individualManagers =
  'product project program programme account accounts community media case relationship campaign category content brand portfolio event events success customer delivery release scrum territory property contract contracts key channel partner engagement grants change configuration incident risk projekt produkt konto';

/** Titles that are numbered: "Engineer II". */
export const levelBearers =
  'engineer developer analyst scientist administrator technician specialist programmer architect consultant designer accountant level tester associate assistant operator mechanic nurse clerk representative coordinator auditor researcher manager swe sde devops data software engineering planner buyer officer';
