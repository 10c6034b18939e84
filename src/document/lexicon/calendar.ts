/**
 * The words dates are written with, in English, German, French, Spanish, Portuguese, Italian, Dutch, and as far as
 * they cost little, Romanian, Polish, Russian, the Scandinavian languages, Finnish, Czech, Hungarian,
 * Turkish, Ukrainian, Greek, and the words for "now" in Chinese, Japanese and Korean. Lower case, no diacritics.
 */

/** What a word of no month or season says in a date. */
export type DateWordKind =
  /** "Q3", "H1" carry their number in the word; "quarter", "Quartal" need one beside them. */
  | 'quarter'
  /** "present", "heute": the reference month. */
  | 'present'
  /** Between two dates: "to", "bis". */
  | 'to'
  /** Before a first date: "from", "von"; says nothing on its own. */
  | 'from'
  /** Before the only date: "since", "seit". */
  | 'since'
  /** Before an only last date: "until". */
  | 'until';

/** From January on. */
export const monthNames: readonly string[] = [
  'january jan janvier janv januar janner jaenner enero ene janeiro gennaio gen januari ianuarie ian stycznia styczen sty январь января янв jan ocak leden ledna tammikuu tammikuuta januar ιανουαριος ιανουαριου січень січня',
  'february feb febr fevrier fevr fev februar febrero fevereiro febbraio februari februarie lutego luty lut февраль февраля фев feb subat unor unora helmikuu φεβρουαριος φεβρουαριου лютий лютого',
  'march mar mars marz maerz mrz marzo marco maart mrt martie marca marzec март марта мар mart brezen brezna marcius maaliskuu marts μαρτιος μαρτιου березень березня',
  'april apr avril avr abril abr aprile aprilie kwietnia kwiecien kwi апрель апреля апр nisan duben dubna aprilis huhtikuu απριλιος απριλιου квітень квітня',
  'may mai mayo maio maggio mag mei maj maja май мая mayis kveten kvetna majus toukokuu μαιος μαιου травень травня',
  'june jun juin juni junio junho giugno giu iunie iun czerwca czerwiec cze июнь июня июн haziran cerven cervna junius kesakuu ιουνιος ιουνιου червень червня',
  'july jul juillet juil juli julio julho luglio lug iulie iul lipca lipiec lip июль июля июл temmuz cervenec cervence julius heinakuu ιουλιος ιουλιου липень липня',
  'august aug aout agosto ago augustus sierpnia sierpien sie август августа авг augusti agustos srpen srpna augusztus elokuu αυγουστος αυγουστου серпень серпня',
  'september sept sep septembre septiembre setembro settembre set septembrie wrzesnia wrzesien wrz сентябрь сентября сен сент eylul zari szeptember syyskuu σεπτεμβριος σεπτεμβριου вересень вересня',
  'october oct octobre oktober okt octubre outubro out ottobre ott octombrie pazdziernika pazdziernik paz октябрь октября окт ekim rijen rijna lokakuu οκτωβριος οκτωβριου жовтень жовтня',
  'november nov novembre noviembre novembro noiembrie listopada listopad lis ноябрь ноября ноя kasim listopadu marraskuu νοεμβριος νοεμβριου листопад листопада',
  'december dec decembre dezember dez diciembre dic dezembro dicembre decembrie grudnia grudzien gru декабрь декабря дек desember des aralik prosinec prosince joulukuu δεκεμβριος δεκεμβριου грудень грудня',
];

/** Northern seasons; winter means the first months of its year unless written over two years ("Winter 2019/20"). */
export const seasonNames: readonly (readonly [first: number, last: number, words: string])[] = [
  [3, 5, 'spring printemps fruhling fruhjahr primavera lente voorjaar wiosna весна var'],
  [6, 8, 'summer ete sommer verano verao estate zomer vara lato лето'],
  [9, 11, 'autumn fall automne herbst otono outono autunno herfst najaar toamna jesien осень host'],
  [1, 3, 'winter hiver invierno inverno iarna zima зима'],
  [10, 3, 'wintersemester ws wise'],
  [4, 9, 'sommersemester ss sose'],
];

export const dateWords: readonly (readonly [DateWordKind, string])[] = [
  ['quarter', 'quarter quartal trimestre trimester kwartaal quarto'],
  [
    'present',
    `present current currently now today ongoing date onwards onward continuing presently
    heute jetzt aktuell laufend gegenwartig derzeit dato heutig andauernd aujourdhui aujourd actuel actuelle actuellement present presente jour cours maintenant
    actualidad fecha actual actualmente hoy presente vigente atual atualmente momento hoje oggi attuale attualmente corso heden nu nutid nuvarande prezent obecnie teraz настоящее настоящий сейчас idag naa
    至今 现在 目前 迄今 今 現在 现今 현재 gunumuz halen devam soucasnost soucasne jelen jelenleg nykyinen paraikaa зараз теперішній σημερα`,
  ],
  [
    'to',
    'to till until through thru bis a au al ao ate hasta fino tot pana do по do til hasta до upto 至 到 から 까지',
  ],
  ['from', 'from von vom de du del da dal dalla van din od с from between entre desde'],
  ['since', 'since seit depuis desde dal sinds с ab'],
  ['until', 'until till bis hasta jusqu ate tot through'],
];

/** Articles and the like between "until" and "now": "hasta la fecha", "à ce jour", "to the present". */
export const presentFillers =
  'the la le l el o a à ce en in il im der das chwili por el momento de data till until bis по настоящее';

/** What a word for the present may end with: "по настоящее время", "present day". */
export const presentEndings = 'время момент день day time moment';

/** Names before a year that is a version: "SQL Server 2012". */
export const versionedNames =
  'server windows office excel word studio sql sharepoint exchange access project outlook powerpoint visio autocad solidworks win ms bim iso';
