/**
 * Degrees and school leaving certificates, written out and short, by level; collected by hand for English, German,
 * French, Spanish, Portuguese, Italian, Dutch, Polish and Swedish.
 */
import type { CueLists } from '../cues/cue-lexicon.ts';
import type { DegreeLevel } from '../resume-document.ts';

/**
 * `weak`: needs support in free text. `caps`: written in capitals, and weak. `generic`: "degree", which counts only
 * where no degree is named beside it. `context`: no degree, but supports one.
 */
export interface DegreeCue {
  readonly level?: DegreeLevel;
  readonly strength: 'plain' | 'weak' | 'caps' | 'generic' | 'context';
}

export const degreePhrases: CueLists<DegreeCue> = [
  [
    { level: 'doctorate', strength: 'plain' },
    `phd|PhD|ph d|ph.d|doctorate|doctoral degree|doctoral|d phil|dphil|doctor of|juris doctor|pharm d|PharmD|pharmd|ed d|EdD|doctorat|
    doctorado|doctora en|doctor en|doutorado|doutoramento|dottorato|promovierter|promovierte|abgeschlossene Promotion|gepromoveerd|doktorat|
    medical degree|law degree|Dr phil|Dr rer nat|Dr ing|Dr med|thèse de doctorat|titre de docteur`,
  ],
  [{ level: 'doctorate', strength: 'caps' }, 'MD|JD|DDS|DVM|DNP|DBA|DO|DPT|EDD'],
  [{ level: 'doctorate', strength: 'weak' }, 'promotion'],

  [
    { level: 'master', strength: 'plain' },
    `master s|master s degree|masters degree|masters|master degree|master of|masters of|master in|msc|m sc|mtech|m tech|MTech|mba|m b a|emba|mca|m c a|mcom|m com|MCom|mphil|m phil|MPhil|
    meng|m eng|MEng|mres|m ed|MEd|msw|mfa|m f a|mpharm|m pharm|mlis|mdiv|m div|march degree|mchem|mphys|mmath|msci|ll m|llm|m s c|pgdm|pgdbm|pg diploma|post graduate|postgraduate|post graduation|postgraduation|graduate degree|advanced degree|graduate level degree|
    masterabschluss|master abschluss|masterstudium|mastertitel|diplom|dipl ing|dipl inf|dipl kfm|magister|staatsexamen|diplomstudium|
    bac 5|bac + 5|master 2|master 1|école d'ingénieur|école d'ingénieurs|diplôme d'ingénieur|ingénieur diplômé|grande école|école de commerce|
    máster en|máster universitario|título de máster|maestría|posgrado|postgrado|mestrado|pós graduação|laurea magistrale|laurea specialistica|magistrale|doctoraal|wo opleiding|wo niveau|wo diploma|
    studia magisterskie|wyższe magisterskie|magisterskie`,
  ],
  [{ level: 'master', strength: 'caps' }, 'MS|MA|ME|M.S|M.A|M.E|SM|MIM|PG|MSN|MIS|MPA|MPH'],
  [{ level: 'master', strength: 'weak' }, 'master'],

  [
    { level: 'bachelor', strength: 'plain' },
    `bachelor|bachelors|bachelor s|bachelor s degree|bachelor degree|bachelors degree|bachlor|bachelour|baccalaureate degree|baccalaureate|bsc|b sc|btech|b tech|BTech|beng|b eng|BEng|bcom|b com|BCom|bba|bca|b c a|b b a|bfa|b f a|b ed|BEd|
    bsn|b s n|ll b|llb|mbbs|bds|bpharm|b pharm|bhsc|b h sc|bvsc|b v sc|bpt|bams|bhms|bptm|btech ed|bss|bsw|b s w|bas degree|b lib|bcs|bit degree|b arch|barch|b s c|ab degree|undergraduate degree|undergrad degree|four year degree|4 year degree|4 yr degree|four year college|
    honours degree|honors degree|first degree|college graduate|university graduate|any graduate|graduate in|graduation in|engineering degree|degree educated|
    hochschulabschluss|hochschulstudium|abgeschlossenes Studium|abgeschlossenes Hochschulstudium|abgeschlossenes Universitätsstudium|erfolgreich abgeschlossenes Studium|Studium der|Studium in|Studienabschluss|universitätsabschluss|akademischer Abschluss|fachhochschule|dipl ing fh|diplom fh|
    bac 3|bac + 3|bac 4|bac + 4|licence professionnelle|licence pro|licence en|licence 3|diplôme universitaire|diplôme supérieur|formation supérieure|
    licenciatura|licenciado|licenciada|grado en|grado universitario|título de grado|ingeniero en|ingeniería en|titulación universitaria|titulado|titulada|diplomatura|ingeniería informática|estudios universitarios|graduado en|estudiante avanzado|
    ensino superior|superior completo|graduação|bacharelado|bacharel|nível superior|curso superior|laurea|laurea triennale|laureato|laureata|
    hbo opleiding|hbo niveau|hbo diploma|hbo werk|wykształcenie wyższe|studia wyższe|licencjat|inżynierskie|wyższe|högskoleutbildning|akademisk examen|universitetsutbildning|kandidatexamen`,
  ],
  [
    { level: 'bachelor', strength: 'generic' },
    'degree|degrees|university degree|college degree|technical degree|degree level|degree in|titulación|título universitario|diplôme',
  ],
  [{ level: 'bachelor', strength: 'caps' }, 'BS|BA|BE|B.S|B.A|B.E|AB|SB|BSE|BSEE|BSCS|BBM|BHM|UG|BN'],
  [{ level: 'bachelor', strength: 'weak' }, 'graduation|graduate|graduates|undergraduate|studium|licence|grado|hbo'],

  [
    { level: 'associate', strength: 'plain' },
    `associate s degree|associates degree|associate degree|associate of|associate s|two year degree|2 year degree|foundation degree|hnd|hnc|higher national diploma|bac 2|bac + 2|bts|dut|deug|deust|
    técnico superior|ciclo formativo de grado superior|grado superior|cfgs|tecnólogo|tecnicatura|associate diploma|staatlich geprüfter Techniker|fachwirt|meisterbrief|associate's|college diploma|terciario|técnico universitario`,
  ],
  [{ level: 'associate', strength: 'caps' }, 'AA|AS|AAS|A.A|A.S|A.A.S|ADN|OND|NCE'],

  [
    { level: 'vocational', strength: 'plain' },
    `apprenticeship|trade certificate|trade school|trade qualification|vocational|vocational training|vocational school|technical school|technical diploma|vo tech|nvq|btec|city and guilds|city guilds|polytechnic diploma|diploma in|
    berufsausbildung|abgeschlossene ausbildung|abgeschlossene berufsausbildung|ausbildung als|ausbildung zum|ausbildung zur|ausbildung im|kaufmännische ausbildung|technische ausbildung|lehrabschluss|gesellenbrief|ausbildung|
    bac pro|bac professionnel|baccalauréat professionnel|titre professionnel|formación profesional|formacion profesional|ciclo formativo|grado medio|cfgm|técnico en|tecnico en|profesional técnico|facharbeiterbrief|facharbeiterabschluss|gesellenprüfung|certificate iii|certificate iv|cert iii|cert iv|tesda|
    curso técnico|ensino técnico|técnico completo|curso profissional|istituto tecnico|istituto professionale|mbo|mbo niveau|mbo opleiding|mbo diploma|vakopleiding|zawodowe|szkoła zawodowa|wykształcenie zawodowe|yrkesutbildning`,
  ],
  [{ level: 'vocational', strength: 'caps' }, 'CAP|BEP|FP|ITI'],
  [{ level: 'vocational', strength: 'weak' }, 'diploma|apprentice'],

  [
    { level: 'secondary', strength: 'plain' },
    `high school|high school diploma|secondary school|secondary education|higher secondary|senior secondary|school leaving|matriculation|gcse|gcses|a levels|a level|o levels|10th pass|12th pass|10 2|10+2|12th|
    abitur|fachabitur|fachhochschulreife|hochschulreife|mittlere reife|realschulabschluss|hauptschulabschluss|matura|schulabschluss|
    baccalauréat|niveau bac|bachillerato|educación secundaria|secundario completo|estudios secundarios|graduado escolar|ensino médio|ensino secundário|12 ano|segundo grau|maturità|diploma di maturità|licenza media|
    vwo|havo|vmbo|middelbare school|wykształcenie średnie|średnie|gymnasieexamen|gymnasieutbildning`,
  ],
  [
    { level: 'secondary', strength: 'caps' },
    'SSLC|CBSE|ICSE|HSE|GED|HSC|SSC|ESO|KCSE|KCPE|WAEC|WASSCE|SSCE|NECO|IGCSE|UCE|UACE|CSEC|CXC|HSC|VCE|NCEA|SPM|STPM',
  ],

  [
    { strength: 'context' },
    `university|college|universität|universidad|université|universidade|università|education|educational|academic|studies|qualification|
    field of study|related field|similar field|engineering|computer science|abschluss|formation|formación|formação|major|accredited|thesis|equivalent`,
  ],
  // Words of the same letters that are no degree, so that the longest match takes them.
  [
    { strength: 'weak' },
    `master data|master planning|master schedule|master agreement|master service|master services|bachelor party|sales promotion|degree of|high degree of|high degree|large degree|some degree|360 degree|360 degrees|degrees of|
    graduate program|graduate programme|graduate scheme|graduate level course|driver licence|driver s licence|driving licence|software licence|graduate school of|associate s in|graduates of the program|vocational rehabilitation|college recruiting|
    career promotion|promotion in|high school students|high school teacher|degree celsius|in the ba|degree angle|eso es|Ausbildungsplatz|in ausbildung`,
  ],
];

/** What follows "MS" when it is Microsoft. */
export const microsoftProducts =
  'office excel word powerpoint power outlook project access sql server windows visio teams dynamics azure suite exchange sharepoint share crm net dos paint publisher onenote products applications app apps tools';
/** A short form behind one of these is a degree and no state. */
export const degreeAbbreviations =
  'ba bs bsc ma ms msc be me btech mtech mba bba bca mca phd mphil mfa bfa bachelor bachelors degree';
export const rolesBeforeMaster = 'scrum web harbour harbor post station quarter yard ring the grand team';
