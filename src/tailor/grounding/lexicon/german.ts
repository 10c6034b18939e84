/** German word lists for rewordings; see `english-wording.ts` for what each is. Folded: no umlauts. */
import type { WordLists } from '../wording-lexicon.ts';

const functionWords =
  'der die das den dem des ein eine einen einem einer eines und oder aber sowie sowohl als auch in im ins an am ans auf aus bei beim mit von vom zu zum zur fur uber unter durch nach vor um gegen bis seit zwischen neben innerhalb ' +
  'ist sind war waren wird wurde wurden werden worden sein haben hat hatte hatten bin habe ich mich mir mein meine meiner meinem meinen meines wir uns unser unsere es sie ihr ihre ihren ihrem er sich dass das welche welcher welches dabei dazu davon damit dafur hierbei ' +
  'wie wenn so dann dort hier je pro per etwa inklusive einschliesslich inkl bzw z b ggf u a wobei indem um dieser diese dieses diesem diesen deren dessen';

const lightWords =
  'arbeit arbeiten gearbeitet arbeitete tatigkeit tatigkeiten aufgabe aufgaben rahmen bereich bereichen durchfuhren durchgefuhrt durchfuhrung ausgefuhrt ausfuhren ausfuhrung ubernehmen ubernahm ubernommen ubernahme leisten erbringen erbracht machen gemacht nutzen nutzung genutzt nutze verwenden verwendet verwendung einsetzen eingesetzt einsatz unterstutzen unterstutzt unterstutzte unterstutzung helfen hilfe mitarbeit mitwirken mitgewirkt beteiligt beteiligung beitragen bezuglich hinsichtlich basis art form hilfe mittels anhand zudem ausserdem erledigen erledigt erledigte erledigung jeweils jeweiligen entsprechend vorgang vorgange prozess prozesse';

const wordingGroups = `
verantwortlich fur|zustandig fur|verantwortung fur|verantwortlich|zustandig|betraut mit
verantwortlich fur|zustandig fur|verantwortlich|zustandig > verwalten|verwaltete|verwaltung|bearbeiten|bearbeitete|bearbeitung|organisieren|organisierte|organisation|koordinieren|koordinierte|koordination|betreuen|betreute|betreuung|steuern|steuerte|steuerung|durchfuhren
leiten|leitete|geleitet|leitung|fuhren|fuhrte|gefuhrt|fuhrung|fuhrung von|vorstehen
verantwortlich fur|leitung|fuhrung|verantwortung fur|leitete|leiten > leiten|leitete|geleitet|fuhren|fuhrte|gefuhrt
erstellen|erstellt|erstellte|erstellung|anfertigen|anfertigung|verfassen|verfasst|verfasste|ausarbeiten|ausgearbeitet|erarbeiten|erarbeitet|erarbeitete|schreiben|schrieb|geschrieben|aufsetzen|vorbereiten|vorbereitet|vorbereitete|vorbereitung
entwickeln|entwickelt|entwickelte|entwicklung|erstellen|erstellt|erstellte|programmieren|programmiert|programmierte|programmierung|aufbauen|aufgebaut|aufbau|bauen|gebaut|baute|umsetzen|umgesetzt|umsetzung|realisieren|realisiert|realisierung|implementieren|implementiert|implementierung
betreuen|betreut|betreute|betreuung|begleiten|begleitet|begleitete|begleitung|versorgen|versorgt|versorgte|versorgung|pflegen|pflegte|gepflegt|pflege|kummern um|gekummert um|kummerte
pflegen|pflegte|gepflegt|pflege|warten|wartung|gewartet|wartete|instandhalten|instandhaltung|instand|aktualisieren|aktualisiert|aktualisierung
reparieren|repariert|reparierte|reparatur|reparaturen|instandsetzen|instandsetzung|beheben|behoben|behebung|behob
storung|storungen|fehler|defekt|defekte|problem|probleme|mangel
fehlersuche|storungssuche|diagnose
beheben|behoben|behob|behebung|losen|gelost|loste|losung|beseitigen|beseitigt|beseitigung
prufen|pruft|prufte|gepruft|prufung|prufungen|kontrollieren|kontrolliert|kontrollierte|kontrolle|kontrollen|uberprufen|uberpruft|uberprufte|uberprufung|uberwachen|uberwacht|uberwachte|uberwachung|testen|getestet|testete|tests|inspektion|inspektionen
messen|messung|messungen|gemessen
planen|plant|plante|geplant|planung|organisieren|organisiert|organisierte|organisation|koordinieren|koordiniert|koordinierte|koordination|koordinierung|abstimmen|abgestimmt|abstimmung|vorbereiten
organisieren|organisiert|organisierte|organisation|ausrichten|veranstalten|durchfuhren
schulen|schult|schulte|geschult|schulung|schulungen|einarbeiten|eingearbeitet|einarbeitung|anlernen|angelernt|unterweisen|unterwiesen|unterweisung|trainieren|trainiert|training|anleiten|angeleitet|anleitung
neue mitarbeiter|neue kollegen|neuer mitarbeiter|neuer kollegen|neuen mitarbeitern|neue kolleginnen und kollegen
unterrichten|unterrichtet|unterrichtete|unterricht|lehren|lehrte|unterweisen|erteilen
beraten|berat|beriet|beratung|informieren|informiert|informierte|auskunft|auskunfte
bearbeiten|bearbeitet|bearbeitete|bearbeitung|abwickeln|abgewickelt|abwicklung|erledigen|behandeln
buchen|bucht|buchte|gebucht|buchung|buchungen|verbuchen|verbucht|verbuchung|erfassen|erfasst|erfasste|erfassung|kontieren|kontierung
erfassen|erfasst|erfasste|erfassung|eingeben|eingegeben|eingabe|dokumentieren|dokumentiert|dokumentierte|dokumentation|aufnehmen|aufgenommen|aufnahme|protokollieren
rechnung|rechnungen|fakturierung|rechnungsstellung|faktura
zahlung|zahlungen|zahlungsverkehr|uberweisungen
mahnung|mahnungen|mahnwesen
monatsabschluss|monatsabschlusse|abschluss|abschlusse|monatlicher abschluss|monatliche abschlusse
jahresabschluss|jahresabschlusse|jahrlicher abschluss
kunde|kunden|kundinnen und kunden|kundschaft|klienten|mandanten
gast|gaste|gasten|besucher
patient|patienten|patientinnen und patienten|bewohner|bewohnerinnen|pflegebedurftige
kollege|kollegen|kolleginnen|mitarbeiter|mitarbeitern|mitarbeiterinnen|team|teams|beschaftigte|personal
verkaufen|verkauft|verkaufte|verkauf|vertreiben|vertrieb
einkaufen|einkauf|bestellen|bestellt|bestellte|bestellung|bestellungen|beschaffen|beschafft|beschaffung
bestellung|bestellungen|auftrag|auftrage
liefern|lieferte|geliefert|lieferung|lieferungen|ausliefern|ausgeliefert|zustellen|zustellung|zugestellt
lager|bestand|bestande|waren|warenbestand|vorrate|lagerbestand
kochen|kochte|gekocht|zubereiten|zubereitet|zubereitete|zubereitung|vorbereiten
speise|speisen|gericht|gerichte|essen|mahlzeit|mahlzeiten|menu|menus
reinigen|reinigt|reinigte|gereinigt|reinigung|putzen|saubern|sauber halten
installieren|installiert|installierte|installation|montieren|montiert|montierte|montage|einbauen|eingebaut|einbau|verlegen|verlegt|verlegte|verlegung|anschliessen|angeschlossen
anlage|anlagen|system|systeme|einrichtung|einrichtungen
gerat|gerate|maschine|maschinen|anlage|ausrustung
verbessern|verbessert|verbesserte|verbesserung|optimieren|optimiert|optimierte|optimierung|steigern
senken|senkte|gesenkt|senkung|reduzieren|reduziert|reduzierte|reduzierung|verringern|verringert|verringerung|verkurzen|verkurzt|verkurzte|minimiert
steigern|steigerte|gesteigert|steigerung|erhohen|erhoht|erhohte|erhohung|ausbauen|ausgebaut
einfuhren|eingefuhrt|fuhrte ein|einfuhrung|implementieren|implementiert|implementierung|einrichten|eingerichtet|einrichtung
verwalten|verwaltet|verwaltete|verwaltung|administrieren|administriert|administration|fuhren von
taglich|tag|jeden tag|am tag|pro tag|tage
wochentlich|woche|jede woche|pro woche|wochen
monatlich|monat|jeden monat|pro monat|monate
jahrlich|jahr|jedes jahr|pro jahr|jahre
telefon|telefonisch|anruf|anrufe|telefonate|telefonanfragen
e mail|mail|mails|email|schriftlich
brief|briefe|korrespondenz|schriftverkehr|post
anfrage|anfragen|fragen|anliegen
beschwerde|beschwerden|reklamation|reklamationen
beantworten|beantwortet|beantwortete|beantwortung|antworten
bericht|berichte|reporting|report|reports|auswertung|auswertungen
auswerten|ausgewertet|auswertung|auswertungen|analysieren|analysiert|analysierte|analyse|analysen
termin|termine|terminplanung|terminvereinbarung|besprechungen
lehrling|lehrlinge|auszubildende|auszubildenden|azubi|azubis
schuler|schulerinnen|kinder|klasse|klassen
eltern|elternteile|erziehungsberechtigte
arzt|arzte|arzten|arztlich
medikament|medikamente|medikamenten|arznei|arzneimittel
verabreichen|verabreicht|verabreichte|verabreichung|gabe|geben|gab|ausgeben|vergabe
wunde|wunden|wundversorgung
station|abteilung|bereich
zusammenarbeiten|zusammenarbeit|gemeinsam mit|abstimmung|kooperation|zusammen mit|zusammengearbeitet
sicherstellen|sichergestellt|sicherstellung|gewahrleisten|gewahrleistet|sorgen fur|gesorgt
teilnehmen|teilnahme|teilgenommen|mitwirken|mitgewirkt|mitarbeit|beteiligt
gemass|nach|entsprechend|laut
elektrisch|elektrische|elektrischen|elektro
haushalt|haushalte|wohnung|wohnungen|wohnhauser
gebaude|bauten|hauser|objekte
verschiedene|verschiedener|verschiedenen|diverse|diverser|mehrere|unterschiedliche
neu|neue|neuen|neuer|neues
sowie|und
`;

const limits = `
help: helfen|half|geholfen|hilfe|unterstutzen|unterstutzt|unterstutzte|unterstutzung|mithilfe|mitarbeit|mitwirken|mitwirkung|mitgewirkt|beteiligt|beteiligung|teilnahme|assistieren|assistiert|assistierte|assistenz|zuarbeit|hospitation|begleitung von > zusammen|gemeinsam|team|zusammenarbeit
learn: gelernt|erlernt|studium|ausbildung in|schulung besucht|teilnahme an schulung|fortbildung in|eingearbeitet in > lernen|schulung|teilnahme|besuch|fortbildung|ausbildung
plan: geplant|angestrebt|voraussichtlich|in vorbereitung|derzeit in > plan|angestrebt|voraussichtlich|derzeit
deny: kein|keine|keinen|keiner|nicht|nie|ohne|niemals > kein|keine|keinen|keiner|nicht|nie|ohne|frei|null
little: grundkenntnisse|grundlegend|grundlegende|anfanger|basiswissen|erste erfahrungen|einfuhrung > grund|anfang|basis|erste|einfach
seldom: gelegentlich|vereinzelt|bei bedarf|ab und zu|manchmal > gelegentlich|bedarf|vereinzelt|manchmal
stand-in: vertretung|vertretungsweise|stellvertretend|aushilfsweise|aushilfe|kommissarisch|interim|vorubergehend|befristet > vertret|stellvertret|aushilf|kommissar|interim|vorubergehend|befrist
partly: teilweise|zum teil|anteilig > teil|anteil
guided: unter anleitung|unter aufsicht|angeleitet von > anleit|aufsicht
joint: gemeinsam|mitverantwortlich|mitentwickelt|im team > gemeinsam|mit|team|zusammen
`;

const opaquePhrases =
  'an die leitung|die geschaftsfuhrung|geschaftsleitung|die leitung|der leitung|unter der leitung|unter leitung|unter fuhrung';

export const germanLexicon: WordLists = { functionWords, lightWords, wordingGroups, limits, opaquePhrases };
