/** Numbers, units and the words around them in "5+ years of Java"; collected by hand in nine languages. Folded. */

/** A list for each number, from one on. */
export const numberWords: readonly string[] = [
  'one ein eine einem einer un une uno una um uma een jeden ett',
  'two zwei deux dos dois duas due twee dwa dwoch tva',
  'three drei trois tres tre drie trzy trzech',
  'four vier quatre cuatro quatro quattro cztery fyra',
  'five funf cinq cinco cinque vijf piec fem',
  'six sechs seis sei zes szesc sex',
  'seven sieben sept siete sete sette zeven siedem sju',
  'eight acht huit ocho oito otto osiem atta',
  'nine neun neuf nueve nove negen dziewiec nio',
  'ten zehn dix diez dez dieci tien dziesiec tio',
  'eleven elf onze once',
  'twelve zwolf douze doce doze dodici twaalf',
  'thirteen',
  'fourteen',
  'fifteen funfzehn quinze quince',
];

export const yearUnits =
  'year years yr yrs yoe jahr jahre jahren ans an annee annees ano anos anni anno jaar jaren lat lata rok ar год года лет году';
export const monthUnits =
  'month months mos monat monate monaten mois mes meses mese mesi maand maanden miesiecy miesiace manader месяц месяца месяцев';

/** Stands between a number and its unit: "5 or more full years". */
export const betweenNumberAndUnit =
  'or more plus and above full over solid additional of und mehr ou plus o mas mais e of meer calendar complete';

/** Between the ends of a range: "3 to 5". */
export const rangeWords = 'to or and bis und a ou et o y e of tot do till i ai och до';

/** Before a number these make it the most that is meant. */
export const upperBounds =
  'maximum max maximo maxima maximale massimo maximaal bis hochstens weniger less under exceed hasta jusqu ate fino maximal within below';

/** Before a number these belong to it: "at least 5". */
export const lowerBounds =
  'at least minimum minimal min mindestens over more than au moins al menos minimo no pelo almeno minimaal ten uber mehr als plus de mas circa ca about around approximately etwa rund environ minst co najmniej minumum of от менее минимум более';

/** After "years" these say that no experience is meant. */
export const afterOtherYears =
  'ago old olds contract contracts fixed anniversary warranty guarantee program programme alt altes alter contrat bond lease term tenure degree college diploma running younger probation internship graduation bachelor bachelors formal educational university accredited project ftc position placement assignment rotation maternity cover rolling subscription plan roadmap period master masters undergraduate course';

/** The same after "years of", "years in". */
export const ofOtherYears =
  'age ages warranty business operation existence history education schooling college full edad idade contract guarantee market eta maintenance growth heritage tradition leading serving success edades studies study';

/** The same before the number. */
export const beforeOtherYears =
  'bond contract period term duration appointment project prior last past next first every per within previous since each annual letzten nachsten ersten seit dernieres prochaines premieres derniers ultimos proximos primeros ultimi laatste turn turned age aged';

/** Near a number of years these say that experience is meant. */
export const experienceWords =
  'experience experiences experienced experiance exp exper experince expereince expirience background history track record practice practical hands working worked work serving managing leading developing programming using professional industry relevant similar related role field yoe berufspraxis praxis tatig experimente experiencia experience experiences experiencias experiencia esperienza esperienze ervaring werkervaring doswiadczenia doswiadczenie doswiadczeniem stazu erfarenhet anciennete antiguedad atuacao pqe postqualified qualified design development engineering management sales teaching nursing administration';

/** Between "years" and what they are years of. */
export const experienceJoints =
  'of in with as a an the s or and hands on practical proven solid strong direct recent prior previous progressive progressively extensive combined demonstrated successful minimum and/or or plus de d en y of mit in als der im';

/** Years of these are years of the job as a whole. */
export const generalExperience =
  'total overall professional work working relevant related industry similar role roles position positions field experience same equivalent post commercial corporate business management leadership supervisory previous this that domain comparable job environment environments profession capacity';

/** A skill follows: "experience with". */
export const skillPrepositions = 'with using of in on mit en con com met';
