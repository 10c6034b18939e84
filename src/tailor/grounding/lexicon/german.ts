/** German word lists for rewordings; see `english-wording.ts` for what each is. Folded: no umlauts. */
import type { WordLists } from '../wording-lexicon.ts';

const functionWords =
  'der die das den dem des ein eine einen einem einer eines und oder aber sowie sowohl als auch in im ins an am ans auf aus bei beim mit von vom zu zum zur fur uber unter durch nach vor um gegen bis seit zwischen neben innerhalb ' +
  'ist sind war waren wird wurde wurden werden worden sein haben hat hatte hatten bin habe ich mich mir mein meine meiner meinem meinen meines wir uns unser unsere es sie ihr ihre ihren ihrem er sich dass das welche welcher welches dabei dazu davon damit dafur hierbei ' +
  'wie wenn so dann dort hier je pro per etwa inklusive einschliesslich inkl bzw z b ggf u a wobei indem um dieser diese dieses diesem diesen deren dessen anschliessend danach dann zuvor davon dabei denen jener jene jenes welchem welchen man ihn ihm ihnen auch noch daher somit hierfur hierzu darin daran darauf daraus woraus womit wofur bevor nachdem sobald solange weil da ob wird sei seien ware kann konnte konnten soll sollte gegenuber seitens ' +
  'jedoch dennoch allerdings ebenfalls ebenso gleichfalls zudem ausserdem ferner uberdies folglich deshalb deswegen daraufhin trotz trotzdem obwohl obgleich zwar samt nebst hierdurch dadurch hieraus hiervon hierauf darauf worauf wozu woran worin wonach beziehungsweise bzgl usw etc sodass ins ubers furs ums aufs durchs zufolge entlang hinaus daruber worden werden dessen derer sodann woruber hierunter darunter ca circa zirka ungefahr wodurch';

const lightWords =
  'arbeit arbeiten gearbeitet arbeitete tatigkeit tatigkeiten aufgabe aufgaben rahmen bereich bereichen durchfuhren durchgefuhrt durchfuhrung ausgefuhrt ausfuhren ausfuhrung ubernehmen ubernahm ubernommen ubernahme leisten erbringen erbracht machen gemacht nutzen nutzung genutzt nutze verwenden verwendet verwendung einsetzen eingesetzt einsatz unterstutzen unterstutzt unterstutzte unterstutzung helfen hilfe mitarbeit mitwirken mitgewirkt beteiligt beteiligung beitragen bezuglich hinsichtlich basis art form hilfe mittels anhand zudem ausserdem erledigen erledigt erledigte erledigung entsprechend sprache vorgang vorgange prozess prozesse sorgen gesorgt sorgte';

const limits = `
help: helfen|mithilfe|half|geholfen|hilfe|unterstutzen|unterstutzt|unterstutzte|unterstutzung|mithilfe|mitarbeit|mitwirken|mitwirkung|mitgewirkt|beteiligt|beteiligung|teilnahme|assistieren|assistiert|assistierte|assistenz|zuarbeit|mitgearbeitet|hospitation|begleitung > zusammen|gemeinsam|team|zusammenarbeit|begleit|besuch|teilg|teiln|absolv|mithelf|mitgeholf|mitgearb|mitgewirk|mitwirk|mitarb
learn: gelernt|erlernt|studium|ausbildung in|schulung besucht|teilnahme an schulung|fortbildung in|eingearbeitet in > lernen|schulung|teilnahme|besuch|fortbildung|ausbildung
plan: geplant|geplante|geplanter|geplantes|geplanten|vorgesehen|vorgesehener|angestrebt|voraussichtlich|in vorbereitung|derzeit in > plan|vorgeseh|angestrebt|voraussichtlich|derzeit
deny: kein|keine|keinen|keiner|nicht|nie|ohne|niemals > kein|keine|keinen|keiner|nicht|nie|ohne|frei|null
little: grundkenntnisse|grundlegend|grundlegende|anfanger|basiswissen|erste erfahrungen|einfuhrung > grund|anfang|basis|erste|einfach
usual: =meist|=meistens|in der regel|=ublicherweise|=normalerweise|=uberwiegend|=hauptsachlich|vor allem > meist|regel|ublich|normal|uberwieg|haupts|vor allem|vorwieg
seldom: gelegentlich|vereinzelt|bei bedarf|ab und zu|manchmal > gelegentlich|bedarf|vereinzelt|manchmal
stand-in: vertretung|vertretungsweise|stellvertretend|aushilfsweise|aushilfe|kommissarisch|interim|vorubergehend|befristet > vertret|vertr|einspring|eingesprung|stellvertret|aushilf|kommissar|interim|vorubergehend|befrist
partly: teilweise|zum teil|anteilig > teil|anteil
guided: unter anleitung|unter aufsicht|angeleitet von > anleit|aufsicht
joint: zu zweit|zu dritt|zu viert|zu funft|gemeinsam|mitverantwortlich|mitentwickelt|im team > zu zweit|zu dritt|zu viert|zu funft|gemeinsam|zwei|drei|vier|funf|mit|team|zusammen
`;

const opaquePhrases =
  'an die leitung|die geschaftsfuhrung|geschaftsleitung|die leitung|der leitung|unter der leitung|unter leitung|unter fuhrung';

export const germanLexicon: Omit<WordLists, 'wordingGroups'> = { functionWords, lightWords, limits, opaquePhrases };
