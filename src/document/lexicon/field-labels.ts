/** Labels of fields in the entries of résumés, and the verbs of work sentences; collected by hand in nine languages, folded. */

/** What a label announces; `none` for labels whose values belong to no header ("Client", "Team size"). */
export type FieldRole = 'name' | 'position' | 'location' | 'dates' | 'none';

export const fieldLabels: readonly (readonly [FieldRole, string])[] = [
  [
    'name',
    'company|company name|name of company|name of the company|organization|organisation|organization name|organisation name|name of organization|name of the organization|name of the organisation|employer|employer name|firm|institution|present employer|current employer|previous employer|worked at|arbeitgeber|firma|unternehmen|entreprise|societe|employeur|empresa|compania|azienda|datore di lavoro|bedrijf|werkgever|angajator|компания',
  ],
  [
    'position',
    'designation|position|role|job title|title|post|job role|current designation|position held|post held|designation held|role played|worked as|rolle|funktion|poste|fonction|puesto|cargo|posizione|ruolo|functie|functia|должность',
  ],
  ['location', 'location|place|city|job location|work location|based at|ort|lieu|ubicacion|local|luogo|plaats'],
  [
    'dates',
    'duration|period|dates|date|tenure|time period|from|since|year|years|work period|employment period|service period|worked from|zeitraum|periode|periodo|fecha|dauer|период',
  ],
  [
    'none',
    'technologies used|technology used|tools used|tools and technologies|tech stack|stack|key technologies|client|clients|project|project name|project title|team size|environment|technology|technologies|tools|domain|industry|nature of business|responsibilities|roles and responsibilities|role and responsibilities|roles|role description|description|project description|job description|job responsibilities|key responsibilities|salary|reporting to|department|skills|key skills|platform|software|operating system|language|languages|achievements|website|languages used|database|responsibility|work profile|job profile|profile|job responsibility|key result areas|key deliverables|accountabilities|summary|overview|experience|total experience|duties|main duties|key duties|tasks|funciones|funciones principales|responsabilidades|actividades|tareas|logros|aufgaben|aufgabengebiet|aufgabenbereich|tatigkeiten|tatigkeitsschwerpunkte|schwerpunkte|missions|missions principales|taches|responsabilites|realisations|mansioni|principali mansioni|atividades|atribuicoes|taken|werkzaamheden',
  ],
];

/** "I am currently …": in front of a verb of work. */
export const beforeWorkVerbs = 'i am have has was is been presently currently current previously earlier now also';
export const workVerbs = 'worked working work works employed served serving joined interned';

/** "with", "bei": an employer follows. */
export const employerJoints = 'in with at for by under bei chez';

/** "since", "during": a date follows. */
export const dateJoints = 'from since during the period of for till to between dated on';

/** Words that no name ends with: the line below goes on. */
export const wrapJoints = 'of in and de del di da do dos das des du et e y en und für fur im the for van';

/** Small words in front of a date at the end of a line. */
export const dateLinks =
  'in from since during on of for the period year until till dated passed passing im en em depuis desde dal seit';

/** Words that head the columns of a table of schools. */
export const tableColumns =
  'year years date dates period duration from to institution institute school university college board award qualification qualifications degree course courses subject subjects specialization grade grades marks percentage class division result name of the and passing passed exam examination level s no sr remarks cgpa gpa score jahr jahre zeitraum schule hochschule abschluss ort note annee annees etablissement diplome lieu mention ano anos periodo centro titulo lugar institucion escuela grado';
