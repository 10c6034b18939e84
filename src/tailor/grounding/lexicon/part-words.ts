/** Words of parts, places in a row and bodies, in all languages; folded (lower case, no accents). */

/** Between a part and its whole. */
export const partOf: string = 'of out von der des de sur sobre';

/** Parts of something written. */
export const sections: string =
  'section chapter paragraph abschnitt kapitel chapitre rubrique apartado seccion capitulo';

/** Before one of a row. */
export const ordinals: string =
  'first second third fourth last alternate other erste ersten erster zweite zweiten letzte letzten letzter premier premiere deuxieme dernier derniere primer primera segundo segunda ultimo ultima';

/** Before all of a row. */
export const wholes: string =
  'every each all jede jeden jeder jedes jedem alle allen aller chaque tous toutes cada todos todas';

/** Before a number or letter that says how high. */
export const stages: string =
  'level grade stage phase step class category tier band stufe klasse niveau nivel etapa fase categorie categoria';

/** Times that something may be counted by. */
export const times: string =
  'hour day night week month quarter year shift term season session visit stunde tag nacht woche monat quartal jahr schicht heure jour semaine mois trimestre an annee hora dia semana mes ano turno';

/** Bodies that one works for or with, as with people. */
export const bodies: string =
  'college colleges school schools university universities agency agencies council councils charity charities ministry institute institutes museum museums hospital hospitals company companies firm firms union unions association associations club clubs church churches';

/** Things that are one when they have "the" before them. */
export const singleThings: string =
  'college school university agency council charity ministry institute museum hospital company firm union association club church trip fair event agreement contract building station hotel site office team';

/** What money or time stays under. */
export const limitsOfMoney: string = 'budget target cost costs limit estimate';

/** It was done with others. */
export const jointly: string = 'together jointly gemeinsam ensemble conjointement junto juntos conjuntamente';

/** Whoever is cared for, taught, served or advised, in German, French and Spanish. */
export const peopleOfNouns: string =
  'bewohner bewohnern bewohnerinnen patienten patientinnen kunden kundinnen gaste gasten kinder kindern schuler schulern schulerinnen senioren mandanten klienten nutzer nutzern mieter mietern personen menschen mitarbeiter mitarbeitern angehorige angehorigen ' +
  'clients clientes patients patientes residents residentes eleves enfants usagers personnes locataires salaries adherents familles voyageurs pacientes clientas alumnos alumnas ninos ninas usuarios personas familias huespedes socios viajeros';
