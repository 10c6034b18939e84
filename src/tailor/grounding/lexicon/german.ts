/** German word lists for rewordings; see `english-wording.ts` for what each is. Folded: no umlauts. */
import type { WordLists } from '../wording-lexicon.ts';

const functionWords =
  'der die das den dem des ein eine einen einem einer eines und oder aber sowie sowohl als auch in im ins an am ans auf aus bei beim mit von vom zu zum zur fur uber unter durch nach vor um gegen bis seit zwischen neben innerhalb ' +
  'ist sind war waren wird wurde wurden werden worden sein haben hat hatte hatten bin habe ich mich mir mein meine meiner meinem meinen meines wir uns unser unsere es sie ihr ihre ihren ihrem er sich dass das welche welcher welches dabei dazu davon damit dafur hierbei ' +
  'wie wenn so dann dort hier je pro per etwa inklusive einschliesslich inkl bzw z b ggf u a wobei indem um dieser diese dieses diesem diesen deren dessen anschliessend danach dann zuvor davon dabei denen jener jene jenes welchem welchen man ihn ihm ihnen auch noch daher somit hierfur hierzu darin daran darauf daraus woraus womit wofur bevor nachdem sobald solange weil da ob wird sei seien ware kann konnte konnten soll sollte gegenuber seitens';

const lightWords =
  'arbeit arbeiten gearbeitet arbeitete tatigkeit tatigkeiten aufgabe aufgaben rahmen bereich bereichen durchfuhren durchgefuhrt durchfuhrung ausgefuhrt ausfuhren ausfuhrung ubernehmen ubernahm ubernommen ubernahme leisten erbringen erbracht machen gemacht nutzen nutzung genutzt nutze verwenden verwendet verwendung einsetzen eingesetzt einsatz unterstutzen unterstutzt unterstutzte unterstutzung helfen hilfe mitarbeit mitwirken mitgewirkt beteiligt beteiligung beitragen bezuglich hinsichtlich basis art form hilfe mittels anhand zudem ausserdem erledigen erledigt erledigte erledigung entsprechend sprache vorgang vorgange prozess prozesse sorgen gesorgt sorgte';

const wordingGroups = `
abgelegt|ablage|archivieren|ordnen|sortieren
abgewickelt|abwicklung|bearbeiten|behandeln|erledigen
abmachen|vereinbaren
abnehmen|fallen|gesunken|sinken|zuruckgegangen|zuruckgehen
abschluss|abschlusse|monatliche abschlusse|monatlicher abschluss|monatsabschluss|monatsabschlusse
absprache|absprechen|abstimmen|rucksprache
abstimmen|absprechen|koordinieren|abstimmung|absprache
abteilung|bereich|station
abwickeln|abwicklung|bearbeitung|erledigung|durchfuhrung|bearbeiten
akquirieren|akquise|gewann|gewinnen|gewonnen
alte menschen|altere menschen|senioren
am freitag|freitags
am montag|montags
am samstag|samstags|samstaglich
am sonntag|sonntags|sonntaglich
am tag|jeden tag|pro tag|taglich|je tag
am tag|jeden tag|pro tag|taglich|tag|tage
amt|amter|behorde
amt|jugendamt
analysieren|ausgewertet
andern|angepasst
anfangs|zuerst|zunachst
anfertigen|erstellen|herstellen|anfertigung|erstellung|ausarbeitung|erarbeitung
anfordern|einholen|anfragen|anfrage|einholung
anfrage|anliegen|fragen
angehorige|familie
angenommen|annahme|annehmen|entgegengenommen|entgegennahme|entgegennehmen
angeregt|vorgeschlagen|vorschlagen
angeschlossen|anschliessen|einbauen|eingebaut|installieren|montage|montieren|verlegen
anlage|ausrustung|gerat|maschine
anlage|einrichtung|system|systeme
anleiten|anleitung|betreuung
anleiten|begleiten|betreuen|einarbeiten
anleiten|schulen|einarbeiten|einweisen
anleitung|schulen|unterweisen|angeleitet|angelernt|eingearbeitet|trainieren|training|unterwiesen
annahme|entgegennahme|aufnahme|entgegennehmen
anruf|telefon|telefonanfragen|telefonate|telefonisch
ansprechpartner|kontakt
anstrich|gestrichen|lackieren|streichen
antrag stellen|antrage|beantragen
antrag|antragstellung
antworten|beantworten
archivieren|ablegen|ablage|aufbewahren
artikel|produkte|ware
arznei|arzneimittel|medikament
arzt|arztlich
auch|samt|sowie|und
aufbauen|montieren|einrichten|aufstellen|aufbau|montage
aufdecken|auffinden|aufspuren|entdecken|erkennen|finden
auffullen|nachfullen|bestucken|einraumen|befullen
aufgefullt|bestucken
aufstellen|erstellen|zusammenstellen|aufstellung
aufsuchen|besuchen
auftrag|bestellung
aufwand|ausgaben|kosten
ausgabe|austeilen|verteilen|ausgeben|verteilung
ausgeliefert|liefern|zugestellt
ausgewahlt|aussuchen
auskunft|information|informieren|beratung|auskunfte
ausliefern|zustellen|liefern|auslieferung|lieferung|zustellung
austauschen|ersetzen|tauschen|wechseln
auswerten|analysieren|auswertung|analyse
auswertung|bericht|report|reporting|reports
auszubildende|azubi|lehrling
automatisch|automatisieren
auto|fahrzeug|wagen
basiswissen|grundkenntnisse|grundwissen|grundlagen
bauteil|komponenten|teile|werkstucke
bauten|gebaude|hauser|objekte
beantworten|bearbeiten|beantwortung|bearbeitung
bearbeitungszeit|durchlaufzeit
bedienen|betreiben|steuern|bedienung
begleichen|bezahlen|uberweisen|uberwiesen
begleiten|betreuen|unterstutzen|zur seite stehen
begrussen|empfangen
beheben|behoben|beseitigen|gelost|losen|loste|losung
beheben|behoben|instandsetzen|reparatur|reparieren
bei|wahrend|im
bei|wahrend|im rahmen|im zuge
belastbar|stressresistent
beratung|betreuung|beraten|betreuen
beratung|gesprach|beratungsgesprach
beratung|informieren|auskunft|beraten|beriet
berechnen|ermitteln|kalkulieren|berechnung|ermittlung|kalkulation
bericht|dokumentation|protokoll
beschaffen|einkaufen|bestellen|beschaffung|einkauf|bestellung
beschwerde|reklamation
besprechungen|termin|termine|terminplanung|terminvereinbarung
besprechung|meeting|sitzung
bestand|lager|lagerbestand|vorrate|waren|warenbestand
besucher|gast
betreuung|versorgung|pflege|pflegen|versorgen
bewohner|bewohnerinnen|patient|patientinnen und patienten|pflegebedurftige
bezirk|stadtteil|viertel
brief|korrespondenz|post|schriftverkehr
buchen|erfassen|verbuchen|buchung|erfassung|verbuchung
buro|sekretariat
circa|etwa|rund|ungefahr
defekt|fehler|mangel|problem|probleme|storung
diagnose|fehlersuche|storungssuche
dienstags|jeden dienstag
diverse|diverser|mehrere|unterschiedliche|verschiedene|verschiedener
dokumente|unterlagen|akte
dokumentieren|aufgezeichnet|festgehalten|niederschreiben
dokumentieren|festhalten|aufzeichnen|protokollieren|erfassen|notieren|dokumentation|aufzeichnung
donnerstags|jeden donnerstag
drehen|drehteile
durchfuhren|organisieren|ausrichten|veranstalten
durchsehen|prufen|kontrollieren|durchsicht|prufung|kontrolle|uberprufung
e mail|email|mail|schriftlich
ehrenamtlich|freiwillig
eigene|eigener
eigenstandig|eigenverantwortlich|selbststandig
einarbeitung|einweisung|anleitung|schulung|einfuhrung
eingeben|erfassen|eintragen|eingabe|erfassung
eingeladen|einladen
eingelagert|lagern
eingerichtet|implementieren|eingefuhrt|fuhrte ein
eingerichtet|rusten
eingesprungen|einspringen|stellvertretung|vertrat|vertreten
einholen|sammeln|zusammentragen
einigen|einzelne
einkaufen|kaufen
einmal im jahr|im jahr|jahrlich|pro jahr
einmal im monat|im monat|monatlich|pro monat
einmal im quartal|im quartal|pro quartal|je quartal|jedes quartal|vierteljahrlich|quartalsweise
einmal in der woche|wochentlich|pro woche
einpacken|packen|verpacken
einsortieren|einraumen|einlagern|verraumen
einzelfall|fall
elektrisch|elektro
eltern|elternteile|erziehungsberechtigte
entscheidung|entschieden|entscheiden
entsprechend|gemass|laut|nach
entwerfen|entwickeln|erarbeiten|konzept|konzipieren
entwerfen|gestalten|designen|entworfen|entwurf|gestaltung
entwurf|entwerfen|konzeption|gestaltung
erfahren|erfahrener|erfahrene|mit erfahrung|berufserfahrung|erfahrung
erfassen|aufnehmen|dokumentieren|aufgenommen|aufnahme|eingabe|eingeben|eingegeben|protokollieren
erfassen|aufnehmen|ermitteln|erheben
erfassen|buchen|kontieren|verbuchen
erkennen|feststellen|ermitteln|bemerken
erlose|umsatz|verkaufe
ermitteln|bestimmen|feststellen
erneuern|austauschen|ersetzen|erneuerung|austausch
erstellen|entwickeln|implementieren|aufbauen|aufgebaut|bauen|baute|entwicklung|gebaut|programmieren|realisieren|umgesetzt
erstellen|kommissionieren|zusammengestellt
erstellen|schreiben|geschrieben|verfassen|formulieren
erstellen|vorbereiten|schreiben|erarbeiten|geschrieben|verfassen|anfertigen|aufsetzen|ausgearbeitet|schrieb
erteilen|geben|abhalten|halten
essen|gericht|mahlzeit|menu|speise
fahren|gefahren|bedienen|steuern
fahren|gefahren|befordern|transportieren
faktura|fakturierung|rechnung|rechnungsstellung
fehlerquote|fehlerrate
freitags|jeden freitag
freundlich|hoflich|zuvorkommend
fuhren|durchfuhren|halten > fuhrung
fuhren|fuhrung von|leiten|vorstehen
fuhren|halten|hielt
geben|ausgeben|gab|gabe|verabreichen|vergabe
geduldig|ruhig
gemeinsam mit|mit|zusammen mit|in abstimmung mit|in zusammenarbeit mit
gemeinsam mit|zusammen mit|abstimmung|kooperation|zusammengearbeitet
gemessen|messen
gepflegt|aktuell gehalten|aktualisiert|auf dem neuesten stand gehalten|auf aktuellem stand gehalten
geschnitten|schneiden|zuschneiden|zuschnitt
gesenkt|reduziert|verringert|gemindert|senkung|reduzierung|verringerung
gesorgt|gewahrleisten|sichergestellt|sorgen fur
gesprach|beratungsgesprache|unterhaltung|unterredung
gesteigert|erhoht|steigerung|erhohung
gestiegen|steigen|wachsen|zunehmen
gewissenhaft|grundlich|sorgfaltig
gruppe|gruppenangebot
halten|durchfuhren|geben|gestalten|abhalten|leisten
hauptsachlich|meist|meistens|uberwiegend|vorwiegend
haushalt|wohnhauser|wohnung
hilfe|mitarbeit|mithilfe|unterstutzung
hilfe|unterstutzen|assistenz|assistiert|geholfen|helfen|zugearbeitet
hilfe|unterstutzung|beistand
informieren|unterrichten|aufklaren|benachrichtigen|mitteilen
inspektion|inspizieren|inspiziert
instandhaltung|wartung|pflege
instandsetzung|reparatur|behebung
inventur|zahlen
jahre erfahrung|jahriger erfahrung
jahre in|jahre als > erfahrung|berufserfahrung
jahresabschluss|jahresabschlusse|jahrlicher abschluss
jahrlich|jedes jahr|pro jahr|im jahr|je jahr
jahrlich|jedes jahr|pro jahr|jahr
je schicht|jede schicht|pro schicht
jede woche|pro woche|wochentlich|in der woche|je woche
jede woche|pro woche|wochentlich|woche
jeden mittwoch|mittwochs
jeden monat|monatlich|pro monat|im monat|je monat
jeden monat|monatlich|pro monat|monat
jeden montag|montags
jeden samstag|samstags
jeden sonntag|sonntags
jugendliche|junge menschen
kenntnisse|wissen
kinder|klasse|schuler|schulerinnen
klienten|kunde|kundinnen und kunden|kundschaft|mandanten
klient|klientinnen|klientinnen und klienten
konfigurieren|einrichten|einstellen|konfiguration|einrichtung
kontrolle|uberwachung|verfolgung|uberwachen|verfolgen|kontrollieren
kreis|landkreis
kuche|kueche
kundendienst|kundenbetreuung|kundenservice
kurs|schulung|seminar|workshop
laden|beladen|verladen
laden|filiale|geschaft|markt
lastwagen|lkw|lastkraftwagen
leeren|entleeren|entladen|ausladen
leitung|vorgesetzte
lieferant|zulieferer
mahnen|nachfassen|nachhalten|verfolgen
mahnung|mahnwesen
manchmal|teilweise|zum teil
melden|berichten|weitergeben|mitteilen|meldung
messen|erfassen|messung
migrieren|umgestellt|umziehen
mitarbeit|beteiligt|mitgewirkt|teilgenommen|teilnahme|teilnehmen
mitglied > wirke|mitwirken
mithilfe > mitgeholfen|mithelfen
mitschrift|protokoll
mit|mithilfe|durch|mittels
nacharbeiten|korrigieren|uberarbeiten|nachbessern
nachforschen|recherchieren
neue kollegen|neue mitarbeiter|neue kolleginnen und kollegen|neuer kollegen|neuer mitarbeiter
neue kollegen|neue mitarbeiter|neue kolleginnen|neue mitarbeitende|neue mitarbeiterinnen
neu|neue|neuer
noch nicht > steht noch aus|ausstehend
optimierung|verbesserung
ordnen|sortieren|einordnen
organisation|planung|koordination|vorbereitung
pflegen|aktualisieren|auf dem neuesten stand
pflegen|aktualisieren|instand|instandhalten|warten
pflegen|begleiten|betreuen|versorgen|kummern um|kummerte
pflegen|fuhren|halten|verwalten
pflege|fuhrung|verwaltung|aktualisierung
praktikant|praktikantin
prasentation|vorstellung
prasentieren|vorstellen|vortragen
praxis|berufserfahrung|erfahren|mit erfahrung
praxis|berufspraxis|erfahrung
putzen|reinigen|sauber halten|saubern
reinigung|sauberung
rucksprache|absprache|abstimmung
schreiben|brief
schulen|unterrichten|unterweisen|schulung|unterweisung|unterricht
schweissarbeiten|schweissen
sichten|prufen|durchsehen|sichtung
steigern|ausbauen|ausgebaut|erhohen
steigern|optimieren|verbessern
teamfahig|teamorientiert
team|kollegen|kollegium
team|kollegen|mitarbeiter|mitarbeitende
team|mitarbeiter|beschaftigte|kollege|kolleginnen|mitarbeiterinnen|personal
teilnahme|teilgenommen > besucht|absolviert
testen|ausprobieren|erproben|pilotieren
testen|uberwachen|inspektion|inspektionen|kontrollieren|prufen|uberprufen
ubernahme|ubernehmen|ubernommen
uberwachen|aufsicht|beaufsichtigen
uberweisungen|zahlung|zahlungsverkehr
umbauen|umrusten|umstellen|umbau|umstellung
umsetzen|durchfuhren|umsetzung|durchfuhrung
unterlagen|dokumente|papiere
unterrichten|unterweisen|erteilen|lehren
verantwortlich fur|leitung|fuhrung|verantwortung fur > leiten|fuhren
verantwortlich fur|zustandig fur|betraut mit|verantwortung > bearbeiten|organisieren|fuhren|betreuen|prufen|erstellen|planen|verwalten|bestellen
verantwortlich fur|zustandig fur|verantwortlich|zustandig > verwalten|bearbeiten|organisieren|koordinieren|betreuen|steuern|durchfuhren
verantwortlich|zustandig|betraut mit|verantwortlich fur|verantwortung fur|zustandig fur
verantwortlich|zustandig|verantworten
verarbeiten|bearbeiten|verarbeitung|bearbeitung
vergleichen|verglichen
verhandeln|verhandlung
verhindern|vermeiden
verkaufen|vertreiben|vertrieb
verkauf|vertrieb
verkurzen|beschleunigen
verkurzen|minimiert|reduzieren|senken|verringern
verlasslich|zuverlassig
vermitteln|vermittlung
versenden|verschicken|versand|schicken|senden
versorgen|unterstutzt
vertretung|abwesenheit > vertreten
verwalten|administrieren|fuhren von
vorbereiten|aufbereiten|zusammenstellen
vorbereiten|bereitstellen|vorbereitung|bereitstellung
vorbereiten|kochen|zubereiten
vorbereiten|organisieren|abgestimmt|koordinieren|planen
warten|prufen|instand halten
weitergeben|einreichen|ubermitteln|vorlegen
weitergeben|ubergabe|ubergeben|weitergabe|weitergegeben|weitergeleitet
wohngruppe|stationar
wohngruppe|wohngemeinschaft
wunde|wundversorgung
zubereiten|herstellen|zubereitung|herstellung
zusammenkamen|zusammenkommen|zusammenbrachte|zusammengebracht
`;

const limits = `
help: helfen|mithilfe|half|geholfen|hilfe|unterstutzen|unterstutzt|unterstutzte|unterstutzung|mithilfe|mitarbeit|mitwirken|mitwirkung|mitgewirkt|beteiligt|beteiligung|teilnahme|assistieren|assistiert|assistierte|assistenz|zuarbeit|mitgearbeitet|hospitation|begleitung > zusammen|gemeinsam|team|zusammenarbeit|begleit|besuch|teilg|teiln|absolv|mithelf|mitgeholf|mitgearb|mitgewirk|mitwirk|mitarb
learn: gelernt|erlernt|studium|ausbildung in|schulung besucht|teilnahme an schulung|fortbildung in|eingearbeitet in > lernen|schulung|teilnahme|besuch|fortbildung|ausbildung
plan: geplant|vorgesehen|angestrebt|voraussichtlich|in vorbereitung|derzeit in > plan|vorgeseh|angestrebt|voraussichtlich|derzeit
deny: kein|keine|keinen|keiner|nicht|nie|ohne|niemals > kein|keine|keinen|keiner|nicht|nie|ohne|frei|null
little: grundkenntnisse|grundlegend|grundlegende|anfanger|basiswissen|erste erfahrungen|einfuhrung > grund|anfang|basis|erste|einfach
usual: =meist|=meistens|in der regel|=ublicherweise|=normalerweise|=uberwiegend|=hauptsachlich|vor allem > meist|regel|ublich|normal|uberwieg|haupts|vor allem|vorwieg
seldom: gelegentlich|vereinzelt|bei bedarf|ab und zu|manchmal > gelegentlich|bedarf|vereinzelt|manchmal
stand-in: vertretung|vertretungsweise|stellvertretend|aushilfsweise|aushilfe|kommissarisch|interim|vorubergehend|befristet > vertret|vertr|einspring|eingesprung|stellvertret|aushilf|kommissar|interim|vorubergehend|befrist
partly: teilweise|zum teil|anteilig > teil|anteil
guided: unter anleitung|unter aufsicht|angeleitet von > anleit|aufsicht
joint: gemeinsam|mitverantwortlich|mitentwickelt|im team > gemeinsam|mit|team|zusammen
`;

const opaquePhrases =
  'an die leitung|die geschaftsfuhrung|geschaftsleitung|die leitung|der leitung|unter der leitung|unter leitung|unter fuhrung';

export const germanLexicon: WordLists = { functionWords, lightWords, wordingGroups, limits, opaquePhrases };
