/**
 * German words that may stand for each other in a rewording; see `english-wording.ts` for the form of a line. Folded: no umlauts, so that
 * "fördern" and "fordern", "zählen" and "zahlen" are one word here and stand in phrases only where that matters.
 */
export const germanGroups: string = `
abandern|andern|anpassen|modifizieren|verandern|abwandeln
abarbeiten|abbauen|aufarbeiten
abarbeiten|abwickeln
abarbeiten|bearbeiten
abbauen|abmontieren|demontieren|zerlegen|demontage
abbauen|verringern|reduzieren|senken
abbestellen|kundigen
abbilden|darstellen|wiedergeben|zeigen
abbrechen|abreissen|ruckbauen|abbruch|abriss
abdecken|zudecken|bedecken
abdichten|dichten
abends|am abend|in den abendstunden
abfahrt|start
abfalle trennen|mull trennen|mulltrennung|abfalltrennung
abfall|mull|reststoffe
abfertigen|bearbeiten
abfragen|abrufen
abfragen|erfragen|erkundigen|nachfragen
abfullen|umfullen|einfullen
abgeben|aushandigen|ausgeben|herausgeben|uberreichen
abgeben|einreichen|ubergeben|abliefern
abgelegt|archivieren|ordnen|sortieren
abgewickelt|bearbeiten|behandeln|erledigen
abgleichen|vergleichen|gegenprufen
abgleichen|vergleichen|prufen
abhalten|veranstalten
abheften|ablegen|einheften|einordnen
abholen|einsammeln|holen
abholen|in empfang nehmen|entgegennehmen
abkurzung|kurzform
ablehnen|absagen|zuruckweisen|abweisen
ablesen|auslesen|erfassen
ablosen|ersetzen
abmelden|austragen
abmessen|messen|ausmessen|vermessen
abraumen|abservieren|tische abraumen
abrechnen|rechnungsstellung
absagen|stornieren|storno
abschicken|absenden|versenden|verschicken|losschicken
abschliessen|beenden|fertigstellen|zu ende bringen|vollenden
abschluss|monatliche abschlusse|monatsabschluss|monatsabschlusse
abschmecken|wurzen|verfeinern
abschneiden|kurzen|stutzen|zuruckschneiden
abschreiben|abtippen|transkribieren|transkription
absichern|abschirmen|schutzen
absolvieren > teilnehmen|besuchen
absolvieren|durchlaufen|ableisten
absprache|abstimmen|rucksprache
abspulen|spulen|abwaschen|geschirr spulen
abstauben|staub wischen|entstauben
abstimmen|absprechen|koordinieren
abteilungsubergreifend|bereichsubergreifend|interdisziplinar|fachubergreifend|uber abteilungen hinweg
abteilung|bereich|station
abteilung|fachbereich|ressort|referat
abtransportieren|wegbringen|wegschaffen|abfahren
abwechselnd|im wechsel|wechselnd|turnusmassig|reihum
abwechslungsreich|vielseitig|vielfaltig
abweichung|differenz|unstimmigkeit|diskrepanz
abwickeln|bearbeitung|erledigung|durchfuhrung
abwiegen|wiegen|auswiegen|einwiegen
achten auf|beachten|berucksichtigen|im blick behalten
achten auf|uberwachen|kontrollieren
adresse|anschrift|kontaktdaten
akquirieren|akquise
aktenablage|dokumentenablage > archivieren
aktenfuhrung|fuhren von akten|akten gefuhrt|aktenpflege|akten gepflegt
aktionen|sonderangebote|aktionsware
aktion|anwendung
aktion|kampagne
aktiv|rege
aktualisieren|auf den neuesten stand bringen|auf den aktuellen stand bringen|updaten
aktuell|derzeitig|gegenwartig|jetzig|heutig
alarmieren|verstandigen|rufen|benachrichtigen
alarm|alarmmeldung
alle zwei jahre|im zweijahresrhythmus|zweijahrlich
alle zwei wochen|vierzehntagig|zweiwochentlich|14 tagig
allein|alleine|selbst|selbstandig|eigenstandig|selbststandig|in eigenregie
allergene|allergien|unvertraglichkeiten
alltagsbegleitung|begleitung im alltag|im alltag begleitet|alltagsbetreuung
alltag|tagesablauf|alltaglich
altenheim|altersheim|pflegeheim|seniorenheim|seniorenresidenz|seniorenzentrum
altenpflege|seniorenpflege|pflege alterer menschen|pflege alter menschen
alt|gebraucht
am empfang|an der rezeption|an der anmeldung|im empfangsbereich
am ende|zum schluss|abschliessend
am freitag|freitags
am montag|montags
am samstag|samstags|samstaglich
am schalter|an der theke|am tresen|an der bar
am sonntag|sonntags|sonntaglich
am tag|jeden tag|pro tag|taglich|je tag
am tag|jeden tag|pro tag|taglich|tag|tage
am wochenende|wochenends
amt|jugendamt
an feiertagen|feiertags
analyse|untersuchung|auswertung
anbauen|kultivieren
anbieten|offerieren
anbringen|befestigen|montieren|anmontieren|fixieren
andere|weitere|sonstige|ubrige
anderung|anpassung|modifikation|abanderung
anfallen|auftreten|vorkommen
anfangen|beginnen|starten
anfangs|zuerst|zunachst
anfertigen|erstellen|herstellen|ausarbeitung|erarbeitung
anfertigen|erstellen|zeichnen
anfordern|bestellen|ordern
anfordern|einholen|anfragen
anforderungen aufnehmen|anforderungen erfassen|anforderungsaufnahme|anforderungsanalyse|anforderungserhebung
anforderungen|vorgaben|bedingungen
anforderung|wunsch|bedarf
anfragen bearbeiten|anfragenbearbeitung|bearbeitung von anfragen|anfragen beantworten|beantwortung von anfragen|bearbeitung der anfragen|beantwortung der anfragen
anfragen weiterleiten|weiterleitung von anfragen
anfragen|nachfragen|kundenanfragen
anfrage|anliegen|fragen
angebote einholen|angebotseinholung|einholung von angeboten
angebote erstellen|angebotserstellung|angebote ausarbeiten|angebote schreiben|erstellung von angeboten|ausarbeitung von angeboten
angebotserstellung|angebotskalkulation > angebote
angehorige|familienangehorige|familienmitglieder
angelegenheit|belang|sache
angeleitet|unter anleitung|nach anleitung
angeschlossen|einbauen|installieren|montage|verlegen
angestellt|beschaftigt|tatig
anhalten|stoppen|stilllegen
anhanger|trailer|hanger
anheben|heben|hochheben|erhohen
ankundigen|bekanntgeben|bekannt geben
anlagen uberwachen|anlagenuberwachung|uberwachung der anlagen|uberwachung von anlagen|maschinen uberwachen|maschinenuberwachung|uberwachung der maschinen
anlagen warten|anlagenwartung|wartung der anlagen|wartung von anlagen|instandhaltung der anlagen|instandhaltung von anlagen
anlage|ausrustung|gerat|maschine
anlage|einrichtung|system|systeme
anlass|gelegenheit|ereignis
anlegen|einrichten|erstellen
anlegen|erfassen|eroffnen
anleiten|begleiten|betreuen|einarbeiten
anleiten|unterweisen|einweisen|instruieren
anleitung|gebrauchsanweisung|bedienungsanleitung|handbuch
anleitung|schulen|unterweisen|angelernt|eingearbeitet|trainieren|training
anliefern|liefern
anliegen|belange|wunsche
anmelden|registrieren|einschreiben
annahme|entgegennahme|aufnahme
annehmen|akzeptieren
anrufe annehmen|anrufe entgegennehmen|annahme von anrufen|telefonannahme|entgegennahme von anrufen|telefonate annehmen|telefonate entgegennehmen|telefondienst|telefonzentrale
anrufe weiterleiten|weiterleitung von anrufen|anrufe durchstellen|anrufe verbinden|telefonate weiterleiten|gesprache weiterleiten|anrufer verbinden|weiterleitung von telefonaten|anrufe vermitteln|telefonvermittlung|gesprache vermitteln|gesprache durchstellen|anrufweiterleitung
anrufen|telefonieren|telefonisch kontaktieren|telefonisch
anruf|telefon|telefonanfragen|telefonate|telefonisch
anruhren|mischen|anmischen|vermengen
anschaffen|beschaffen|kaufen|erwerben
anschauen|ansehen|sichten|begutachten
anschaulich|verstandlich|nachvollziehbar|klar
anschreiben|kontaktieren|schriftlich kontaktieren
ansetzen|planen|terminieren
ansprechen|kontaktieren|zugehen auf|anreden
ansprechpartner fur|erste anlaufstelle fur|anlaufstelle fur
ansprechpartner|ansprechperson|kontaktperson|anlaufstelle
ansprechpartner|kontakt
anspruche|leistungsanspruche
ansteckung|infektion
anstrich|gestrichen|lackieren
anteil|quote|prozentsatz
antrag stellen|antrage|beantragen
antrage bearbeiten|antragsbearbeitung|bearbeitung von antragen|bearbeitung der antrage
antrage prufen|antragsprufung|prufung von antragen|prufung der antrage
antrage stellen|antrage einreichen|antragstellung|beantragung
antrag|antragstellung
antworten|beantworten
anwalt|rechtsanwalt
anweisen|instruieren|anleiten
anweisung|vorgabe|anordnung|weisung
anwenden|gebrauchen
anwender|benutzer|nutzer|user|endanwender
anwesenheitsliste|teilnehmerliste
anwesenheit|teilnahme|prasenz
anzeigen aufnehmen|anzeigenaufnahme|aufnahme von anzeigen|strafanzeigen aufnehmen|aufnahme von strafanzeigen
anzeigen schalten|inserieren|stellenanzeigen schalten|inserate schalten
anzeige|inserat|annonce
anziehen|ankleiden|beim anziehen|an und auskleiden
applikation|anwendung|software|programm
app|anwendung|applikation
arbeitgeber|betrieb|firma|unternehmen
arbeitnehmer|beschaftigte|mitarbeiter
arbeitsablauf|arbeitsprozesse|workflow
arbeitsanweisung|arbeitsanleitung
arbeitsmittel|werkzeug|gerate|hilfsmittel
arbeitsplatze einrichten|einrichtung von arbeitsplatzen|arbeitsplatzeinrichtung
arbeitsplatz|platz
arbeitsschutzvorschriften|sicherheitsvorschriften|sicherheitsbestimmungen|arbeitssicherheitsvorschriften|sicherheitsregeln
arbeitsschutz|arbeitssicherheit
arbeitssuche|jobsuche|stellensuche|suche nach arbeit|suche nach einem arbeitsplatz
arbeitszeit|dienstzeit
archivieren|ablegen|aufbewahren
artikel schreiben|artikel verfassen|verfassen von artikeln|schreiben von artikeln
artikel|bericht|text
artikel|produkte|ware
artikel|produkt|erzeugnis|gut|guter
arzneimittel|arznei|medizin|medikamente|medikation|praparate
arzttermin|arzttermine|arztbesuch|termine beim arzt
arzt|arztlich
arzt|doktor|mediziner
atmosphare|stimmung|klima
attraktiv|ansprechend
auch|samt|sowie|und
auf deutsch|in deutscher sprache|deutschsprachig
auf englisch|in englischer sprache|englischsprachig
auf franzosisch|in franzosischer sprache|franzosischsprachig
auf grundlage|mithilfe|auf der grundlage|ausgehend von|aufgrund
auf prufungen vorbereiten|prufungsvorbereitung|vorbereitung auf prufungen|auf die prufung vorbereiten|vorbereitung auf die prufung
auf ubereinstimmung prufen|abgleichen|vergleichen
auf wunsch|nach wunsch
aufbauen|aufstellen|errichten|montieren|zusammenbauen
aufbauen|montieren|einrichten|aufstellen
aufbereiten|vorbereiten|bearbeiten
aufbereiten|zusammenstellen|darstellen
aufbewahren|lagern|verwahren|aufheben
aufdecken|auffinden|aufspuren|entdecken|erkennen|finden
auffallen|bemerken
auffalligkeiten|abweichungen|unregelmassigkeiten|besonderheiten
auffallig|ungewohnlich
auffordern|bitten|ersuchen
auffullen|nachfullen|bestucken|einraumen|befullen
auffullen|nachfullen|erganzen|aufstocken|wiederauffullen
aufgabenverteilung|verteilung der aufgaben|arbeitsverteilung|arbeitseinteilung
aufgliedern|gliedern|strukturieren|unterteilen
aufhangen|anbringen|hangen
aufladen|beladen|verladen|laden
auflisten|verzeichnen|liste erstellen
auflosen|aufheben
aufmerksam|achtsam|wachsam
aufnahmegesprach|erstgesprach
aufnehmen|einspielen|mitschneiden
aufpassen|beaufsichtigen|betreuen
aufraumen|ordnung halten|ordnung schaffen|in ordnung halten
aufrechterhalten|erhalten|beibehalten|bewahren
aufrusten|nachrusten|ausstatten|ausrusten
aufschlusseln|gliedern
aufschreiben|notieren|niederschreiben|festhalten|vermerken
aufsicht fuhren|beaufsichtigen|aufsicht uber|aufsichtfuhrung
aufsicht|uberwachung|kontrolle
aufstellen|erstellen|zusammenstellen
aufstellen|platzieren|hinstellen|positionieren
auftanken|tanken|betanken
aufteilen|einteilen|verteilen|zuteilen
auftrage annehmen|auftragsannahme|bestellungen aufnehmen|bestellungen annehmen|bestellannahme|bestellaufnahme|aufnahme von bestellungen|annahme von bestellungen
auftrage bearbeiten|auftragsbearbeitung|auftragsabwicklung|bestellabwicklung|bestellungen bearbeiten|bearbeitung von auftragen|bearbeitung von bestellungen
auftragen|aufbringen|applizieren
auftraggeber|kunde|kundschaft
auftragsbearbeitung|auftragsabwicklung|auftragsannahme > auftrage
auftrag|order|bestellung
auftritt|darbietung|vorfuhrung|auffuhrung
aufwand|ausgaben|kosten
aufzeichnen|mitschreiben|protokollieren
aufzeichnungen|notizen|protokolle|unterlagen
aufzug|fahrstuhl|lift
ausarbeiten|erarbeiten|entwickeln|ausgestalten
ausbessern|korrigieren
ausbessern|reparieren|flicken|nachbessern
ausbilden > anleiten|unterweisen|schulen
ausbreiten|verteilen|auslegen
ausdauernd|beharrlich
ausdruck|druck
auseinandernehmen|zerlegen|demontieren
ausfall|stillstand|ausfallzeit|stillstandszeit|downtime
ausfertigen|ausstellen|erstellen
ausfluge begleiten|begleitung von ausflugen|begleitung bei ausflugen|bei ausflugen begleitet|ausflugsbegleitung
ausfluge planen|ausflugsplanung|planung von ausflugen|ausfluge vorbereiten|vorbereitung von ausflugen
ausflug|exkursion|exkursionen|tour|fahrt
ausfuhrlich|detailliert|eingehend|genau
ausfullen|eintragen|erganzen
ausgaben|aufwendungen|kosten|auslagen
ausgangsrechnungen|kundenrechnungen|rechnungen an kunden|debitorenrechnungen
ausgang|versand|auslieferung
ausgeben|aushandigen|verteilen|austeilen
ausgeliefert|liefern|zugestellt
ausgleichen|kompensieren
ausgraben|graben|ausheben|aushub|freilegen
aushandeln > verhandeln
aushang|plakat|poster
aushelfen|einspringen|aushilfe
auskunfte erteilen|auskunft geben|auskunftserteilung|informieren|fragen beantworten|beantwortung von fragen
auskunft|beantwortung
auskunft|information|beratung
ausladen|entladen|abladen|entleeren
auslasten|belegung
ausleihe|verleih|leihen
ausmessen|aufmass|aufmessen|vermessen
ausprobieren|testen|probieren|versuchen
ausrichten|justieren|einstellen
ausrichten|organisieren|veranstalten
ausrustung|ausstattung|geratschaften
aussaat|saen|aussaen|einsaen
ausschank|ausschenken|getrankeausgabe|getranke ausschenken|ausgabe von getranken
aussehen|erscheinungsbild|optik
aussenanlagen pflegen|aussenanlagenpflege|pflege der aussenanlagen|aussenbereich pflegen
ausser betrieb nehmen|ausserbetriebnahme|stilllegen|abschalten|herunterfahren
aussortieren|ausmustern|ausscheiden|herausnehmen
ausstatten|bestucken|versehen|ausrusten
ausstehend|unbezahlt|offen
ausstellen|anfertigen|schreiben
ausstellen|zeigen|prasentieren
ausstellung|schau|messe
austausch|kommunikation|gesprache|kontakt
auswahl|aussuchen|selektieren|wahlen
ausweise kontrollieren|ausweiskontrolle|identitatskontrolle|prufung von ausweisen
ausweis|ausweisdokument|identitat
auswertung|bericht|report|reporting|reports
auszubildende anleiten|anleitung von auszubildenden|azubis anleiten|anleitung der auszubildenden|anleitung von azubis|auszubildende betreuen|betreuung von auszubildenden|betreuung der auszubildenden|azubis betreuen|azubibetreuung
auszubildende|azubi|lehrling
auszug|umzug
autofahrer|fahrer
automatisch|automatisieren
auto|pkw|fahrzeug|wagen|kfz
backen|backwaren herstellen|herstellung von backwaren
backwaren|brot und brotchen|geback|backerzeugnisse
bad|badezimmer|sanitarraum
bahn|zug
bank|geldinstitut|kreditinstitut
bargeld zahlen|kasse zahlen|kassenzahlung
barzahlung|zahlungen in bar
bar|in bar|bargeld
basiswissen|grundkenntnisse|grundwissen|grundlagen
basteln|werken|bastelarbeiten|bastelangebote|kreativangebote
baugrube|grube
baume fallen|baumfallung|fallen von baumen|fallarbeiten|baumfallarbeiten
baum|geholze
bauplane|plane|zeichnungen|bauzeichnungen
baustelle|bauvorhaben|bau|bauprojekt
baustoff|baumaterial|baumaterialien
bauteil|komponenten|teile|werkstucke
bauten|gebaude|hauser|objekte
beachten|befolgen|einhalten|folgen
beanspruchen|in anspruch nehmen
beanstanden|bemangeln|reklamieren|rugen
beanstandung|reklamation|beschwerde|mangelruge|kritik
beantworten|bearbeiten
bearbeitungszeit|durchlaufzeit
beaufsichtigen|aufsicht uber|uberwachen
beauftragen|in auftrag geben|auftrag geben|auftrag vergeben|auftragsvergabe
bedarf ermitteln|bedarfsermittlung|bedarfsanalyse|ermittlung des bedarfs
bedarfsgerecht|je nach bedarf|nach bedarf|bedarfsorientiert
bedienen|betreiben|steuern
bedienen|servieren|bewirten|service
bedienung|handhabung|umgang mit
bedrucken|drucken
bedurfnis|wunsch|bedarf
bedurftig|hilfsbedurftig
beenden|abschliessen|einstellen
beete anlegen|beete bepflanzen > pflanzen|bepflanzen
befestigen|fixieren|anbringen|montieren|verschrauben
befordern|transportieren|fahren|bringen
befragen|interviewen|umfrage
befullen|fullen|bestucken|beschicken
begehen|besichtigen|rundgang|ortstermin
begehungen|rundgange|kontrollgange|streifengange|kontrollrunden
beginn|anfang|start
begleichen|bezahlen|uberweisen
begleiten|betreuen|unterstutzen|zur seite stehen
begleiten|mitgehen|eskortieren
begleitung zu arztterminen|zum arzt begleiten|begleitung zu arzten
begrenzen|beschranken|limitieren|einschranken
begrunden|rechtfertigen|darlegen
begrussen|empfangen|willkommen heissen|in empfang nehmen
begutachten|prufen|untersuchen|bewerten
behalter|gefass|container|gefasse
behandeln|therapieren|therapie
behandlung|anwendung
beheben|beseitigen|gelost
beheben|instandsetzen|reparatur|reparieren
beherbergen|unterbringen|unterkunft
behinderung|beeintrachtigung|handicap|einschrankung
behordengange|amtergange|gange zu behorden|gange zu amtern
behorde|amt|verwaltung
behutsam|vorsichtig|schonend|sanft
bei bedarf|falls notig|wenn notig|bedarfsweise|nach bedarf|bei notwendigkeit|je nach bedarf|falls erforderlich
bei fragen|bei ruckfragen|bei anliegen
beibringen|lehren|vermitteln|unterrichten
beifugen|anhangen|beilegen|anfugen
beitrage veroffentlichen|posts veroffentlichen|beitrage posten|beitrage einstellen
beitreten|mitglied werden|eintreten
bei|wahrend|im
bei|wahrend|im rahmen|im zuge
beladen|laden|verladen|einladen
belastbar|stressresistent
belege erfassen|belege buchen|belegerfassung|belege verbuchen|erfassung von belegen
belege sortieren|belege ordnen|belege vorsortieren|belegsortierung
belege|quittungen|rechnungen
beleg|quittung|bon|kassenbon
beleuchtung|licht|lampen|leuchten
beliefern|versorgen|liefern
bemalen|anmalen|streichen
benachrichtigen|informieren|verstandigen|in kenntnis setzen|bescheid geben
benoten|bewerten|noten geben|notengebung
benotigen|brauchen|erfordern
benutzerkonten anlegen|anlegen von benutzerkonten|benutzerkonten einrichten|einrichtung von benutzerkonten|nutzerkonten anlegen|anlage von benutzerkonten
beobachten|uberwachen|verfolgen
beobachtungen dokumentieren|beobachtungen festhalten|beobachtungsdokumentation|beobachtungen notieren
bepflanzen|pflanzen|einpflanzen
beraten|empfehlungen geben|empfehlen
beraten|informieren|aufklaren
beratung|betreuung
beratung|gesprach|beratungsgesprach
berechnen|kalkulieren|errechnen|ermitteln|ausrechnen
bereinigen|saubern
bereitlegen|bereitstellen|herrichten|zurechtlegen|vorbereiten
bereitschaft|bereitschaftsdienst|rufbereitschaft
bereitstellen|zur verfugung stellen
bereitstellen|zur verfugung stellen > anbieten
bergen|retten
berichte erstellen|berichterstellung|berichte schreiben|berichte verfassen|erstellung von berichten|verfassen von berichten|berichtswesen|reporting
berichten|bericht erstatten|berichterstattung|mitteilen
berichtigen|korrigieren|richtigstellen|verbessern|korrektur
bericht|dokumentation|protokoll
bericht|report|rapport
berucksichtigen|einbeziehen|beachten|einbezug
beruhigen|deeskalieren|besanftigen
besatzung|crew|mannschaft
beschadigt|defekt|kaputt|schadhaft
beschaffen|einkaufen|bestellen
beschaftigen|anstellen|einstellen
bescheid|mitteilung|bescheinigung > schreiben
bescheinigungen ausstellen|bestatigungen ausstellen|nachweise ausstellen|ausstellung von bescheinigungen
bescheinigung|bestatigung|nachweis|zeugnis
beschichten|lackieren|uberziehen
beschicken|bestucken|befullen|beladen
beschildern|beschriften|kennzeichnen
beschleunigen|verkurzen|schneller machen
beschneiden|schneiden|zuruckschneiden|baumschnitt|heckenschnitt|geholzschnitt
beschreiben|darstellen|schildern|erlautern
beschwerden bearbeiten|beschwerdebearbeitung|reklamationen bearbeiten|reklamationsbearbeitung|bearbeitung von beschwerden|bearbeitung von reklamationen|beschwerdemanagement|reklamationsmanagement
beschwerden entgegennehmen|beschwerdeannahme|reklamationsannahme|reklamationen entgegennehmen|annahme von reklamationen|annahme von beschwerden|entgegennahme von beschwerden|entgegennahme von reklamationen
besichtigen|ansehen|begehung
besichtigungen|objektbesichtigungen|wohnungsbesichtigungen|besichtigungstermine
besonders|insbesondere|vor allem
besorgen|einkaufen|beschaffen
besorgungen|einkaufe|botengange
besprechen|erortern|diskutieren|beraten|absprechen
besprechungen|termin|termine|terminplanung|terminvereinbarung
besprechung|gesprach|termin|unterredung
bestandsaufnahme|inventur|bestande zahlen|bestandszahlung|bestande aufnehmen
bestandskontrolle|bestandsprufung|bestande prufen|bestande kontrollieren|kontrolle der bestande|bestandsuberwachung|bestande uberwachen|prufung der bestande|lagerkontrolle
bestandskunden|stammkunden|bestehende kunden|vorhandene kunden
bestandteil|teil|komponente
bestand|lager|lagerbestand|vorrate|waren|warenbestand
bestatigen|zusagen
bestatten|beisetzen|beerdigung
bestehend|vorhanden|existierend
bestellabwicklung|bestellannahme|bestellwesen > bestellungen
bestellen|ordern|nachbestellen
bestucken|ausstatten|fullen|einlegen
bestuhlung|stuhle stellen|stuhle aufstellen
besuchen|vorbeischauen|aufsuchen
besucher empfangen|besucherempfang|empfang von besuchern|begrussung von besuchern|empfang der besucher
besucherfuhrungen|gruppenfuhrungen|fuhrungen > rundgange
besucher|gast
besuch|visite|termin
betreiben > fahren
betreuung|begleitung|fursorge
betten machen|betten beziehen|bettwasche wechseln|betten frisch beziehen|wechseln der bettwasche
bewachen|uberwachen|sichern
bewassern|giessen|wassern
bewegen|transportieren|umsetzen|befordern
bewegung|sport|bewegungsangebote
bewerber|kandidat|bewerbende
bewerbungen sichten|bewerbungssichtung|sichtung von bewerbungen|vorauswahl von bewerbungen|bewerbungen prufen
bewerbungsgesprach|vorstellungsgesprach|interview|auswahlgesprache
bewerbungsunterlagen|bewerbungen|bewerbungsmappen
bewerten|beurteilen|einschatzen
bewohner|patient|patientinnen und patienten|pflegebedurftige
beziehung|kontakt|verhaltnis
bezirk|stadtteil|viertel
bezuschussen|zuschuss
bibliothek|bucherei
bieten|anbieten
bildbearbeitung|bilder bearbeiten|fotos bearbeiten|bearbeitung von bildern|bearbeitung von fotos|fotobearbeitung
bild|foto|fotografie
bisher|bislang|bis heute
blick auf|hinblick auf|fokus auf|schwerpunkt auf|augenmerk auf
blumen|stauden|straucher > pflanzen
blut abnehmen|blutabnahme|blutentnahme|blutproben
blutdruck messen|blutdruckmessung|messen des blutdrucks|blutdruckkontrolle
blutzucker messen|blutzuckermessung|blutzuckerkontrolle
boden wischen|bodenreinigung|reinigung der boden|fussboden reinigen|boden reinigen
boden|fussboden
bohren|locher bohren
bote|kurier
brandschutz|feuerschutz
breit|umfangreich|gross
briefe schreiben|briefe verfassen|schreiben von briefen|verfassen von briefen|anschreiben verfassen|briefe aufsetzen
briefe zustellen|briefzustellung|zustellung von briefen|post zustellen|postzustellung|zustellung der post|post austragen
brief|korrespondenz|post|schriftverkehr
bringen|liefern|transportieren
broschure|flyer|prospekt|faltblatt|handzettel
buch fuhren|buchfuhrung
bucher vorlesen|geschichten vorlesen|vorlesestunden|vorlesen von buchern|vorlesen von geschichten
bucher|literatur|medien
budget|etat
bugeln|platten
buhne|podium
bundeln|zusammenfassen|zusammenfuhren
bundesweit > national
bundesweit|deutschlandweit|in ganz deutschland
burgeranfragen|anfragen von burgern|anliegen von burgern|burgeranliegen|anfragen der burger
buroarbeiten|burotatigkeiten|buroaufgaben|verwaltungsaufgaben|administrative aufgaben|administrative tatigkeiten|schreibarbeiten|verwaltungsarbeiten|verwaltungstatigkeiten
buromaterial bestellen|bestellung von buromaterial|buromaterialbestellung|beschaffung von buromaterial|buromaterial beschaffen
buromaterial|burobedarf|buroartikel
buroreinigung > buros|buroraume
buros reinigen|buroreinigung|reinigung von buros|reinigung der buros|buroraume reinigen|reinigung von buroraumen|reinigung der buroraume
buro|sekretariat
chat|livechat
checkliste|prufliste
chemikalien|stoffe|substanzen
circa|etwa|rund|ungefahr
code prufen|code reviews|codereviews|code uberprufen
computer|rechner|pc|pcs
dach decken|dacheindeckung|dachdeckung|dachdeckerarbeiten
dach|bedachung
darlegen|erlautern|darstellen|erklaren
darstellen|veranschaulichen|visualisieren
datei|dokument|file
daten auswerten|datenauswertung|datenanalyse|auswertung von daten|analyse von daten|daten analysieren
daten eingeben|dateneingabe|datenerfassung|daten erfassen|erfassung von daten|eingabe von daten|erfassung der daten|eingabe der daten
daten pflegen|datenpflege|pflege von daten|daten aktualisieren|pflege der daten|stammdatenpflege|aktualisierung der daten
datenbank|datenbestand
datenpflege|datenerfassung|dateneingabe|datenanalyse > daten
datensicherung|backup|daten sichern|sicherung der daten|sicherungskopien
datum|tag|zeitpunkt
dauerhaft|langfristig
dauer|zeitdauer|lange
debitorenbuchhaltung|debitoren|kundenbuchhaltung
deckung|absicherung
defekte|schaden|mangel|storungen
defekt|fehler|mangel|problem|probleme|storung
dekorieren|schmucken|ausschmucken|deko
demenz|demenziell erkrankte|demenzerkrankung|demenzkranke
desinfizieren|keimfrei machen|desinfektion
deutlich|merklich|spurbar|klar
deutsch und englisch|zweisprachig deutsch englisch
dezember|dez
diagnose|fehlersuche|storungssuche
dienstags|jeden dienstag
dienstleister|anbieter|fremdfirma|auftragnehmer|externe firmen
dienstleistung|service
dienstplanung|schichtplanung|einsatzplanung|dienstplane erstellen|schichtplane erstellen|einsatzplane erstellen|personaleinsatzplanung|erstellung von dienstplanen|erstellung der dienstplane|dienstplangestaltung
dienstplan|dienstplane|schichtplan|schichtplane|einsatzplan|einsatzplane
dienstreise|geschaftsreise
dienstubergabe|schichtubergabe|ubergabegesprache|ubergabe an die nachste schicht
dienst|schicht
digitalisieren|einscannen|digital erfassen|scannen
diskussion|diskutieren|gesprach|debatte|erorterung
diverse|diverser|mehrere|unterschiedliche|verschiedene
dokumentation|aufzeichnungen|nachweise
dokumente|unterlagen|akte
dokumentieren|aufgezeichnet|festgehalten|niederschreiben
dokumentieren|festhalten|aufzeichnen|protokollieren|erfassen|notieren
dolmetschen|mundlich ubersetzen|verdolmetschen
dolmetschen|verdolmetschen > ubersetzen
donnerstags|jeden donnerstag
doppelt|zweifach
draht|kabel|leitungen
draussen|im freien|im aussenbereich|aussen
drehen|drehteile
dreischichtbetrieb|dreischichtsystem|drei schicht betrieb|drei schicht system|dreischichtdienst
druckerei|druck
durchgangig|durchgehend|luckenlos
durchsehen|prufen|kontrollieren|uberprufung
durchsehen|sichten|uberprufen|prufen
durchsuchen|absuchen|suchen
e mails bearbeiten|e mail korrespondenz|mails beantworten|e mails beantworten|mails bearbeiten|bearbeitung von e mails|beantwortung von e mails
e mail|email|mail|schriftlich
echt|wirklich
effizient|wirtschaftlich|rationell
ehemalig|fruher|vormalig
ehrenamtliche|freiwillige|ehrenamtliche helfer|freiwillige helfer|ehrenamtliche mitarbeiter
ehrenamt|freiwilligenarbeit|freiwilliges engagement|ehrenamtliche tatigkeit|ehrenamtliches engagement
ehrlich|aufrichtig|offen
eigene|eigener
eigenstandig|eigenverantwortlich|selbststandig
eigenstandig|unabhangig|selbstandig|autark|auf eigene faust
eigentumer|besitzer|inhaber
eilig|dringend|zeitkritisch
einarbeiten|einweisen|anlernen|vertraut machen
einarbeitung|einweisung|anleitung|schulung|einfuhrung
einbauen|montieren|installieren|verbauen
einbeziehen|einbinden|einbezug|integrieren
einbinden|integrieren|anbinden
eincremen|hautpflege
eindecken|tische eindecken|tische decken
eindeutig|klar|unmissverstandlich
einfach|leicht|unkompliziert|simpel
einfangen|fangen
einfarbig|unifarben
einfrieren|tiefkuhlen|gefrieren
einfugen|eintragen|erganzen
einfuhren|implementieren|etablieren
eingangskontrolle|zugangskontrolle|einlasskontrolle|zutrittskontrolle
eingangsrechnungen|lieferantenrechnungen|eingehende rechnungen|rechnungen von lieferanten|kreditorenrechnungen
eingang|zugang|entree
eingehen|eintreffen|einlaufen|ankommen
eingerichtet|implementieren|eingefuhrt|fuhrte ein
eingerichtet|rusten
eingesprungen|stellvertretung|vertrat
eingreifen|einschreiten|intervenieren|intervention
einheitlich|standardisiert|gleich
einheit|stuck|modul
einholen|beschaffen|anfordern|besorgen
einholen|sammeln|zusammentragen
einigen|einzelne
einigung|ubereinkunft|vereinbarung
einkaufen|einkaufe erledigen|einkaufe tatigen|besorgen
einkaufen|kaufen
einkaufe|wareneinkauf|beschaffung
einkommen|verdienst|lohn|gehalt
einladen|einladungen verschicken|einladungen versenden
einlagern|einraumen|lagern
einlass|zutritt|eingang
einleiten|veranlassen|anstossen|in die wege leiten
einlesen|importieren|einspielen|import
einloggen|anmelden
einmal im jahr|im jahr|jahrlich|pro jahr
einmal im monat|im monat|monatlich|pro monat
einmal im quartal|im quartal|pro quartal|je quartal|jedes quartal|vierteljahrlich|quartalsweise
einmal in der woche|wochentlich|pro woche
einmalig|einmal
einnahmen|erlose|umsatze
einordnen|zuordnen|klassifizieren|kategorisieren|einstufen
einpacken|packen|verpacken
einpflegen|eingeben|erfassen|eintragen|hinterlegen
einraumen|einsortieren|auffullen
einreiben|auftragen
einreichen|abgeben|vorlegen|stellen
einrichten|aufsetzen|konfigurieren|installieren|aufbauen
einrichten|moblieren|ausstatten
einrichtung|institution|haus|statte
einrichtung|mobiliar|mobel|inventar
einsammeln|sammeln|einholen
einsatzbereit|betriebsbereit|funktionsfahig|funktionstuchtig
einsatzort|einsatzstelle
einschalten|anschalten|starten|in betrieb nehmen
einschatzen|bewerten|abschatzen
einschranken|begrenzen|verringern
einschulung|schulanfang|schulstart
einsehen|ansehen|prufen
einsortieren|einraumen|einlagern|verraumen
einsparen|sparen|ersparnis
einspielen|installieren|aufspielen
einstellen|justieren|regulieren|anpassen|regeln
einstufen|bewerten|klassifizieren|einordnen
einteilen|zuteilen|zuweisen
eintragen|vermerken|notieren|verzeichnen
eintritt|einlass|zugang
einverstandnis|zustimmung|einwilligung|erlaubnis|genehmigung
einwande|bedenken
einweichen|wassern
einwickeln|verpacken|umwickeln|einpacken
einwohner|burger|bewohner
einzahlen|zur bank bringen
einzelfall|fall
einzelgesprach|gesprache unter vier augen|vieraugengesprache|personliche gesprache
einzelhandel|detailhandel|einzelhandelsgeschaft
einzeln|individuell|jeweils
einzug|einziehen
eis|speiseeis
elektrik|elektroinstallation|elektroanlagen|elektrische anlagen
elektrisch|elektro
elektroinstallation|elektrische installation
elektronisch|digital
elternabend|elternversammlung
elternarbeit|zusammenarbeit mit eltern|zusammenarbeit mit den eltern
elterngesprache|gesprache mit eltern|elternsprechtage|gesprache mit den eltern|entwicklungsgesprache mit eltern
eltern|elternteile|erziehungsberechtigte
email|e mail|mails|per e mail|per mail
empathisch|einfuhlsam|mitfuhlend|verstandnisvoll
empfang|rezeption|anmeldung|empfangsbereich
empfehlen|raten|vorschlagen
empfindlich|sensibel|zerbrechlich
ende|schluss|abschluss
endkontrolle|endprufung|abschlusskontrolle|schlusskontrolle|ausgangskontrolle|abschlussprufung der ware
energie|strom
engagiert|einsatzfreudig
engpass|engpasse|knappheit
eng|intensiv|nah
entdecken|feststellen|erkennen|aufspuren
entfernen|beseitigen|wegnehmen|abnehmen|herausnehmen
entfernung|strecke|distanz
entgegennehmen|annehmen|in empfang nehmen|erhalten
entgelt|vergutung|lohn|bezahlung
enthalten|umfassen|einschliessen|beinhalten
entkalken|kalk entfernen
entladen|abladen|loschen
entluften|luften
entnehmen|herausnehmen
entscheidungsvorlage|entscheidungsgrundlage
entschuldigen|abmelden
entsorgen|beseitigen|wegwerfen
entsprechend|gemass|laut|nach
entstehen|anfallen|auftreten
entstoren|storungen beheben|storungsbeseitigung|storungsbehebung|behebung von storungen|beseitigung von storungen|storungen beseitigen|fehlerbehebung|fehler beheben|fehlerbeseitigung|behebung von fehlern|fehler beseitigen
entwerfen|entwickeln|erarbeiten|konzept|konzipieren
entwickeln|erarbeiten|ausarbeiten|konzipieren
entwickeln|programmieren|implementieren|bauen|realisieren|umsetzen|aufbauen
entwicklungsstand|entwicklungsfortschritt
entwicklung|fortschritt|werdegang
entwurfe|skizzen|layouts
entwurf|konzeption|gestaltung
entwurf|skizze|konzept|vorlage
erarbeiten|ausarbeiten|entwickeln|erstellen
erdarbeiten|aushub|erdaushub
erde|boden|erdreich
erfahrung mit|erfahrung in
erfahrung mit|erfahrung in > vertraut mit|kenntnisse in
erfahrung|praxis > kenntnisse
erfassen|aufnehmen|dokumentieren|eingabe|protokollieren
erfassen|aufnehmen|ermitteln|erheben
erfassen|buchen|kontieren|verbuchen
erfassen|registrieren|aufzeichnen|verzeichnen
erforderlich|notwendig|notig|benotigt
erforschen|untersuchen|forschen
erfragen|abfragen|einholen|nachfragen
erfullen|einhalten
erganzen|hinzufugen|erweitern|vervollstandigen
ergebnisse festhalten|ergebnisse dokumentieren|ergebnisdokumentation|dokumentation der ergebnisse|ergebnisse protokollieren
ergebnisse vorstellen|ergebnisse prasentieren|prasentation der ergebnisse|vorstellung der ergebnisse|ergebnisprasentation
ergebnis|resultat|befund
erhalten|bekommen|empfangen
erhalten|bewahren|pflegen
erheben|sammeln|erfassen|ermitteln
erhohen|anheben|steigern
erholen|ausruhen
erinnern|mahnen|erinnerungen verschicken
erkennen|feststellen|ermitteln|bemerken
erkennen|identifizieren|ausfindig machen|feststellen
erklaren|erlautern|darlegen|verstandlich machen
erkrankt|krank|arbeitsunfahig
erkrankung|krankheit|leiden
erlauben|genehmigen|gestatten|erlaubnis
erlernen|lernen|aneignen
erlose|umsatz|verkaufe
ermahnen|verwarnen
ermassigung|rabatt|nachlass|preisnachlass|vergunstigung
ermitteln|bestimmen|feststellen
ermitteln|herausfinden|feststellen|in erfahrung bringen|eruieren
ermuntern|ermutigen|motivieren|anregen|anspornen|bestarken
ernahren|verpflegen
erneuern|austauschen|ersetzen
ernten|einbringen|pflucken|lesen
erreichbar|ansprechbar|verfugbar
erreichen|erzielen
errichten|bauen|aufbauen|aufstellen
ersatzteile bestellen|ersatzteilbestellung|bestellung von ersatzteilen|ersatzteilbeschaffung|beschaffung von ersatzteilen|ersatzteile beschaffen
ersatzteile|austauschteile
erscheinen|veroffentlichen
ersetzen|austauschen|wechseln|auswechseln|tauschen
erste anlaufstelle|erster ansprechpartner|erster kontakt
erste hilfe leisten|erste hilfe|erstversorgung
erstellen|anlegen|aufstellen|ausarbeiten
erstellen|entwickeln|aufbauen|bauen
erstellen|kommissionieren|zusammengestellt
erstellen|schreiben|verfassen|formulieren
erstellen|vorbereiten|schreiben|erarbeiten|verfassen|anfertigen|aufsetzen|ausgearbeitet
erst|anfanglich
ersuchen|anfrage|bitte|gesuch|antrag
erteilen|geben|abhalten|halten
erteilen|geben|aussprechen
ertrag|erlos
erwachsene|volljahrige
erwarmen|aufwarmen|erhitzen|warm machen
erweitern|ausbauen|vergrossern
erwerb|kauf|ankauf
erzahlen|berichten|schildern
erzeugen|herstellen|produzieren|produktion
essen anreichen|essen reichen|beim essen helfen|hilfe beim essen|nahrung anreichen|hilfestellung beim essen|nahrungsaufnahme
essen ausgeben|essensausgabe|speisenausgabe|essen austeilen|mahlzeiten ausgeben|ausgabe von speisen|ausgabe der speisen|ausgabe der mahlzeiten|mahlzeiten austeilen|ausgabe von mahlzeiten|essen verteilen|ausgabe von essen
essen kochen|kochen|speisen kochen|mahlzeiten kochen
essen|gericht|mahlzeit|menu|speise
etikettieren|beschriften|labeln
etikett|label|aufkleber
europaweit|in ganz europa > in europa|europaisch
evaluieren|auswerten|bewerten
exakt|genau|prazise|akkurat
examen|klausur > prufung|test
exemplar|stuck
expertise > fachkenntnis|fachwissen|know how
exponate|ausstellungsstucke|objekte
extern|auswartig|aussenstehend
fabrik|werk|produktion|betrieb
facher|unterrichtsfacher|schulfacher
fachkenntnis|fachwissen|know how|wissen
fachlich|inhaltlich
fachzeitschrift|fachmagazin
faden|garn
fahren|bedienen|steuern
fahrgast|passagier|passagiere|reisende|mitreisende
fahrkarten kontrollieren|fahrkartenkontrolle|fahrausweiskontrolle|fahrscheinkontrolle|ticketkontrolle|fahrscheine kontrollieren|tickets kontrollieren
fahrkarten|tickets|fahrscheine|fahrausweise
fahrplan|fahrplane
fahrrad|rad
fahrtenbuch|fahrtennachweis|tourenbuch
fahrt|tour|strecke
fahrzeuge reinigen|fahrzeugreinigung|fahrzeugpflege|autos waschen|reinigung der fahrzeuge|fahrzeuge waschen
fahrzeuge warten|fahrzeugwartung|wartung der fahrzeuge|wartung von fahrzeugen|fahrzeugpflege|pflege der fahrzeuge
fahrzeugpflege|fahrzeugwartung|fahrzeugreinigung > fahrzeuge
faktura|fakturierung|rechnung|rechnungsstellung
falle bearbeiten|fallbearbeitung|bearbeitung von fallen
fallig|anstehend
familie|angehorige|haushalt
farbe|anstrich|lack
fasser|behalter|tonnen
februar|feb
feedback geben|ruckmeldung geben
feedback|ruckmeldung|resonanz
fehlende|ausstehende|mangelnde
fehlen|abwesenheit|ausfall
fehler beheben|bugs beheben|bugfixing|fehlerbehebung|bugs fixen|bugs gefixt
fehler suchen|fehlersuche|fehleranalyse|fehlerdiagnose|ursachenforschung|suche nach fehlern
fehlerfrei|ohne fehler|fehlerlos|einwandfrei
fehlerhaft|mangelhaft|falsch|defekt
fehlerquote|fehlerrate
fehlersuche|fehleranalyse > fehler
fehler|mangel|defekt|bug|bugs
fehlzeiten|abwesenheiten|abwesenheitszeiten|ausfallzeiten
feiern|feste|feierlichkeiten
feinkost|delikatessen
felder bestellen|feldarbeit|ackerbau|feldbestellung|bestellung der felder
fenster putzen|fensterreinigung|fenster reinigen|reinigung der fenster|glasreinigung
ferienprogramm|ferienangebot|ferienaktivitaten|ferienfreizeit
fertigen|herstellen|produzieren|anfertigen|produktion
festhalten|niederschreiben|notieren|schriftlich festhalten
festlegen|bestimmen|definieren|vereinbaren|festsetzen
feststellen|konstatieren|bemerken|erkennen
feuerwehr|brandwehr
filialen|geschafte|markte|niederlassungen|zweigstellen|standorte
film|video
filtern|sieben|heraussuchen
finanzamt|steuerbehorde|finanzbehorde
finanzbuchhaltung|fibu|buchhaltung|buchfuhrung
finanzen|geld|finanziell|finanzielle mittel
finanzieren|bezahlen
finden|ausfindig machen|ermitteln
firma|unternehmen|betrieb|firmen
fische|seafood
flachen reinigen|flachenreinigung|reinigung der flachen|oberflachen reinigen|oberflachenreinigung
flachen|areale
fleisch zerlegen|fleischzerlegung|zerlegen von fleisch|fleisch zuschneiden|fleisch portionieren
fleissig|arbeitsam|tuchtig
flexibel|anpassungsfahig|variabel
fliesen legen|fliesen verlegen|verlegen von fliesen|fliesenverlegung|fliesenarbeiten
fluchtlinge|gefluchtete|gefluchtete menschen|asylsuchende
fluge buchen|flugbuchung|buchung von flugen
flur|gang|korridor
flussig|fliessend
folgen|befolgen|nachkommen
folien|prasentation|powerpoint prasentationen|slides
fordermittel beantragen|forderantrage|fordermittelantrage|forderantrage stellen|fordermittelbeantragung|beantragung von fordermitteln|antrag auf fordermittel
fordermittel|zuschusse|fordergelder
forderunterricht|forderstunden
formulare ausfullen|ausfullen von formularen|antrage ausfullen
formular|vordruck|formblatt
fortbildung|weiterbildung|schulung|lehrgang
fortschreiben|aktualisieren|weiterfuhren
fortschritt|lernfortschritt|entwicklung
fotografieren|fotos machen|bilder machen|ablichten|fotos aufnehmen
frachtpapiere|lieferpapiere|lieferscheine|versandpapiere|transportpapiere|begleitpapiere|versandunterlagen
fracht|ladung|cargo
fragebogen|umfrage
fragen|ruckfragen|anliegen|nachfragen
frau|damen
freiberuflich|freischaffend|als freelancer|auf freiberuflicher basis
freie platze|verfugbarkeit|freie betten
freigeben|genehmigen|bewilligen
freitags|jeden freitag
freizeitgestaltung|freizeitangebote|freizeitaktivitaten|gestaltung der freizeit
freizeit|hobby
freundlich|hoflich|zuvorkommend
frisch|neu
fristen uberwachen|fristenuberwachung|fristenkontrolle|uberwachung von fristen|terminuberwachung|termine uberwachen|uberwachung der fristen|fristenmanagement|fristen kontrollieren|fristen im blick
fristgerecht|termingerecht|punktlich|rechtzeitig|fristgemass|innerhalb der frist
frist|termin|deadline|termine
fruhdienst|fruhschicht|morgenschicht
fruhstuck zubereiten|fruhstuck vorbereiten|fruhstuckszubereitung|fruhstucksvorbereitung|zubereitung des fruhstucks
fruhstuck|morgenmahlzeit
fruh|fruhzeitig|rechtzeitig
fruh|morgens|am morgen|in der fruh
fuhren|fuhrung von|leiten|vorstehen
fuhren|halten
fuhren|verwalten > pflegen
fuhrerschein|fahrerlaubnis
fuhrungen geben|fuhrungen durchfuhren|fuhrungen halten|besuchergruppen fuhren|besucher fuhren|gaste fuhren
fullen|abfullen|befullen
funktionsprufung|funktionstest|funktionstests|funktionskontrolle|auf funktion prufen|funktion prufen
funktion|rolle
futtern|futter geben|tiere versorgen
futter|tierfutter|nahrung
gabelstapler fahren|stapler fahren|staplerfahren|bedienung von gabelstaplern|bedienung des gabelstaplers|gabelstapler bedienen|stapler bedienen|fahren von gabelstaplern
gabelstapler|stapler|hubstapler|flurforderzeug
garten pflegen|gartenpflege|gartenarbeit|pflege des gartens|pflege der garten|grunpflege|grunflachenpflege|pflege der grunflachen|grunanlagenpflege|pflege der grunanlagen
gaste bedienen|gastebedienung|bedienung von gasten|bedienung der gaste|service am gast|gaste bewirten|service am tisch|gasteservice
gaste empfangen|gasteempfang|empfang von gasten|empfang der gaste|begrussung der gaste|begrussung von gasten
gastebetreuung|gasteempfang|gasteservice > gaste
gastezimmer|hotelzimmer|zimmer
gaste|restaurantgaste|hotelgaste
gastronomie|gastgewerbe|gaststatte|restaurant
gebaude reinigen|gebaudereinigung|reinigung von gebauden|reinigung der gebaude
gebaude|bauwerk|immobilie|haus
geben|ausgeben|gabe|verabreichen|vergabe
geben|erteilen|aushandigen|uberreichen
gebiet|region|raum
gebrauchen|bedienen
gebraucht|aus zweiter hand|second hand
gebuhren|entgelte
geduld|ausdauer
geeignet|passend
gefahrgut|gefahrstoffe|gefahrliche guter|gefahrliche stoffe
gefahrlich|riskant
gefahr|risiko|gefahrdung|gefahren|risiken
gegebenenfalls|eventuell|bei bedarf
gegenstande|objekte|dinge|sachen
geheim|vertraulich|verschwiegen
gehhilfe|rollator
gelande|areal|grundstuck|aussengelande
geldbetrag|summe|betrag
geld|bargeld
gelegentlich|ab und zu|hin und wieder|mitunter|manchmal|zeitweise|sporadisch
gemeinde|kommune|ort
gemeinde|pfarrei|kirchengemeinde
gemeinnutzig|wohltatig|karitativ
gemeinsam mit|mit|zusammen mit|in abstimmung mit|in zusammenarbeit mit
gemeinsam mit|zusammen mit|abstimmung|kooperation|zusammengearbeitet
gemeinsam|zusammen|miteinander|im team|im verbund
gemuse putzen|gemuse schneiden|gemuse vorbereiten|gemusevorbereitung|gemuse schalen
genau|prazise|sorgfaltig|exakt|gewissenhaft
genehmigen|bewilligen|zustimmen
genehmigungen beantragen|beantragung von genehmigungen
genehmigungen einholen|einholung von genehmigungen
genehmigungen einholen|einholung von genehmigungen > genehmigungen beantragen|beantragung von genehmigungen
gepack|koffer
gepflegt|aktuell gehalten|aktualisiert|auf dem neuesten stand gehalten|auf aktuellem stand gehalten
gerate prufen|gerateprufung|prufung der gerate|prufung von geraten
gerate|apparate|maschinen|instrumente
gerechnet|kalkuliert
gerichte zubereiten|speisen zubereiten|zubereitung von speisen|zubereitung von gerichten|speisenzubereitung|mahlzeiten zubereiten|zubereitung von mahlzeiten|essen zubereiten|zubereitung der speisen|essenszubereitung|zubereitung der mahlzeiten
gering|klein|niedrig|wenig
geruch|duft
geruste aufbauen|gerustaufbau|geruste aufstellen|gerustbau|aufbau von gerusten|geruste montieren
gesamt|ganz|komplett|vollstandig
geschaftlich|dienstlich|betrieblich|beruflich
geschaftskunden|firmenkunden|gewerbekunden|b2b kunden|gewerbliche kunden|unternehmenskunden
geschaftspartner|partner|vertragspartner
geschaft|laden|shop|verkaufsstelle
geschirr|teller
geschmack|aroma
geschnitten|zuschneiden
gesellig|kontaktfreudig|offen
gesetze|rechtsvorschriften|gesetzliche vorgaben|gesetzliche bestimmungen|gesetzliche vorschriften
gesetzlich vorgeschrieben > gesetzlich
gesorgt|gewahrleisten|sichergestellt|sorgen fur
gesprache fuhren|gesprachsfuhrung|gesprache halten|fuhren von gesprachen
gesprach|beratungsgesprache|unterhaltung|unterredung
gesprach|unterhaltung|austausch|dialog
gestalten|designen|layouten|entwerfen
gestiegen|wachsen|zunehmen
gesundheitlich|gesundheit
gesundheitszustand|zustand|befinden|allgemeinzustand
gesunken|zuruckgegangen|ruckgang
getranke zubereiten|getrankezubereitung|zubereitung von getranken|getranke mixen
getranke|drinks
getreide|korn
gewicht|masse
gewinnen > akquirieren|akquise
gewinn|uberschuss|profit
gewissenhaft|grundlich|sorgfaltig
gewissenhaft|zuverlassig|verantwortungsbewusst|sorgfaltig
gewohnlich|ublicherweise|normalerweise|in der regel
gewunscht|verlangt
glatt|eben
gleichmassig|einheitlich
gleichzeitig|parallel|zeitgleich|zur gleichen zeit|nebenbei
gliedern|strukturieren|ordnen|aufteilen
gottesdienst|messe|andacht
grosse|format|abmessung|masse
grosshandel|grosshandler
grosskuche|kantine|mensa|gemeinschaftsverpflegung|kantinenkuche
grunanlagen|grunflachen|aussenanlagen|garten
grundlich|sorgfaltig|intensiv|eingehend
grundpflege|korperpflege > pflegen
grundpflege|korperpflege|waschen und ankleiden
grundsatzlich|prinzipiell
grundschule|primarschule|volksschule
grundstuck|parzelle|liegenschaft
grund|ursache|anlass
gruppen betreuen|gruppenbetreuung|betreuung von gruppen
gruppe|gruppenangebot
gruppe|team|mannschaft
gultig|gultigkeit
gunstig|preiswert|kostengunstig|preisgunstig
gutschriften erstellen|gutschriften ausstellen|erstellung von gutschriften
gutschrift|ruckerstattung|erstattung
haare farben|haarfarbung|colorationen
haare schneiden|haarschnitt|schneiden von haaren
hafen|terminal
halbjahrlich|zweimal im jahr|alle sechs monate|jedes halbjahr|zweimal jahrlich|pro halbjahr
haltbarkeit|mindesthaltbarkeit|mhd|haltbarkeitsdatum|mindesthaltbarkeitsdatum|verfallsdatum
halten|durchfuhren|geben|gestalten|abhalten|leisten
handel|verkauf
handhaben|bedienen|umgehen
handy|mobiltelefon|smartphone
hauptaufgabe|schwerpunkt|kernaufgabe
hauptsachlich|meist|meistens|uberwiegend|vorwiegend
hausaufgabenbetreuung|hausaufgabenhilfe|betreuung bei den hausaufgaben|hausaufgaben betreuen|hilfe bei den hausaufgaben|unterstutzung bei den hausaufgaben|bei den hausaufgaben helfen
hausaufgaben|schularbeiten
hausbesuch|besuche zu hause|patienten zu hause besuchen
haushalt fuhren|haushaltsfuhrung|hauswirtschaft|hauswirtschaftliche tatigkeiten|hausarbeit|haushaltstatigkeiten|hauswirtschaftliche versorgung|haushaltsarbeiten
haushalt|wohnhauser|wohnung
hausmeisterdienste|hausmeistertatigkeiten|hausmeisterarbeiten
haustechnik|gebaudetechnik
hauswirtschaft|haushalt
heizungen warten|heizungswartung|wartung von heizungen|wartung von heizungsanlagen|heizungsanlagen warten|wartung der heizungsanlagen
heizung|heizungsanlage|heizanlagen
helfer|hilfskraft|aushilfe
herrichten|vorbereiten|zurechtmachen|aufbereiten
herstellen|produzieren|anfertigen|erzeugen|fabrizieren
herunterladen|downloaden
hilfestellung|beistand
hilfe|mitarbeit|mithilfe|unterstutzung
hilfe|unterstutzen|assistenz|assistiert|geholfen|zugearbeitet
hilfe|unterstutzung|beistand
hilfsguter|spenden|sachspenden
hinweisen|aufmerksam machen|hinweise geben
hinzufugen|erganzen|hinzuziehen|aufnehmen
historisch|geschichtlich
hochladen|uploaden|einstellen
hochschule|universitat|uni
hochwertig|qualitativ hochwertig
hochzeit|trauung
hoch|gross
hof|bauernhof|landwirtschaftlicher betrieb
holz bearbeiten|holzbearbeitung|bearbeitung von holz|holzarbeiten|holzverarbeitung
hotline|telefonhotline|servicehotline|servicetelefon
hygienevorschriften einhalten|einhaltung der hygienevorschriften|einhaltung der hygieneregeln|hygieneregeln einhalten|einhaltung von hygienevorschriften|einhaltung der hygienestandards
hygienevorschriften|hygieneregeln|hygienevorgaben|hygienerichtlinien|hygienebestimmungen|hygienestandards
idee|vorschlag|anregung
identifizieren|erkennen|ermitteln|identifikation
im anschluss|nachfolgend
im laufenden betrieb|wahrend des betriebs|bei laufendem betrieb
im wechsel mit|abwechselnd mit
im winter|in den wintermonaten|wahrend des winters
impfen|impfungen verabreichen
in betrieb nehmen|inbetriebnahme|anfahren|starten|hochfahren
in den ferien|wahrend der ferien|in der ferienzeit
in den sommerferien|wahrend der sommerferien
in der hauslichkeit|hauslich|zu hause
in der weihnachtszeit|zur weihnachtszeit|in der adventszeit|im weihnachtsgeschaft
in engem austausch mit|im austausch mit|in kontakt mit|in verbindung mit|in abstimmung mit|in absprache mit|in rucksprache mit|nach absprache mit|in zusammenarbeit mit
in kleinen gruppen|in kleingruppen
in papierform|auf papier
in stressigen situationen|in stresssituationen|unter druck|unter stress|unter zeitdruck|bei hohem arbeitsaufkommen|bei hoher belastung
individuell|personlich|massgeschneidert|auf den einzelnen abgestimmt
infolge|aufgrund|wegen
informationen einholen|informationen beschaffen|informationsbeschaffung|informationen sammeln|recherche|informationsrecherche
informationen weitergeben|informationsweitergabe|weitergabe von informationen|informationen weiterleiten|informationen ubermitteln
informationen|auskunfte|angaben|daten
informationsmaterial|infomaterial|informationsmaterialien|infomaterialien|informationsbroschuren
informationsveranstaltung|infoveranstaltung|infoabend|informationsabend
informieren|aufklaren|benachrichtigen|mitteilen
inhalte erstellen|content erstellen|contenterstellung|erstellung von inhalten|erstellung von content|content creation
inhalt|text|content
initiieren|ins leben rufen > anstossen|anregen
innerbetrieblich|intern|betriebsintern|hausintern|firmenintern
inspektion|inspizieren
inspektion|prufung|kontrolle|begutachtung
installieren|einrichten|aufspielen
instand setzen|instandsetzung|reparieren|wiederherstellen
instrumente reichen|instrumente anreichen|instrumentieren
instrumente sterilisieren|sterilisation der instrumente|instrumentenaufbereitung|instrumentensterilisation|aufbereitung der instrumente|sterilisation von instrumenten|instrumente aufbereiten
instrument|werkzeug
inszenieren|auffuhren
integrieren|eingliedern|einbinden
interessenten|potenzielle kunden|kaufinteressenten|interessierte kunden
internetauftritt|webseite|website|homepage|internetseite|webauftritt|webprasenz
inventur durchfuhren|bestande zahlen|inventurarbeiten|inventuren
inventur|bestandsaufnahme|bestande zahlen|ware zahlen|vorrate zahlen|lager zahlen
jahre erfahrung|jahriger erfahrung
jahre in|jahre als > erfahrung|berufserfahrung
jahresabschluss|jahresabschlusse|jahrlicher abschluss
jahrlich|einmal pro jahr|alljahrlich|jedes jahr|einmal jahrlich
jahrlich|jedes jahr|pro jahr|im jahr|je jahr
jahrlich|jedes jahr|pro jahr|jahr
januar|jan
je schicht|jede schicht|pro schicht
jede nacht|nachts
jede woche|pro woche|wochentlich|in der woche|je woche
jede woche|pro woche|wochentlich|woche
jeden abend|abends|allabendlich
jeden mittwoch|mittwochs
jeden monat|monatlich|pro monat|im monat|je monat
jeden monat|monatlich|pro monat|monat
jeden montag|montags
jeden morgen|morgens|allmorgendlich
jeden nachmittag|nachmittags
jeden samstag|samstags
jeden sommer|im sommer|in den sommermonaten
jeden sonntag|sonntags
jeden vormittag|vormittags
jugendarbeit|arbeit mit jugendlichen
jugendliche|heranwachsende|teenager|junge menschen|jugend
juristisch|rechtlich
kabel verlegen|kabelverlegung|leitungen verlegen|verlegung von kabeln|verlegung von leitungen|leitungsverlegung|kabel ziehen
kaffee zubereiten|kaffeezubereitung|kaffee kochen|kaffeespezialitaten zubereiten|zubereitung von kaffee
kalender fuhren|kalenderfuhrung|kalenderpflege|kalender pflegen|terminkalender fuhren|fuhrung des kalenders|pflege des kalenders|kalendermanagement
kalender|terminkalender
kalibrieren|justieren
kapazitat|auslastung
karten verkaufen|kartenverkauf|ticketverkauf|tickets verkaufen|eintrittskarten verkaufen|verkauf von karten|verkauf von tickets|verkauf von eintrittskarten|verkauf der karten
karte|ausweis
kartonieren|verpacken|in kartons packen
karton|schachtel|kiste|kartons
kasse fuhren|kassenfuhrung|kasse bedienen|kassenbedienung|kassieren|kassiertatigkeit|bedienung der kasse|kassentatigkeit|kassendienst|arbeit an der kasse|an der kasse arbeiten|kassenarbeiten
kassenabschluss|tagesabschluss|kassenabrechnung|kassenabschlusse|tagesabschlusse|kassensturz|tagesabrechnung|kasse abrechnen
kassenbestand|bargeldbestand
kassieren|abkassieren|zahlungen entgegennehmen|zahlungen annehmen
katalogisieren|verzeichnen|erfassen|inventarisieren
katalog|verzeichnis|bestandsverzeichnis
katzen|hunde|kaninchen|kuhe|schweine|schafe|ziegen|huhner|rinder > tiere
kaufmannisch|betriebswirtschaftlich
kehren|fegen|ausfegen
keller|untergeschoss
kellnern|servieren|bedienen
kennzahlen|kpis|leistungskennzahlen
kennzeichnen|markieren|beschriften
kinder betreuen|kinderbetreuung|betreuung von kindern|betreuung der kinder|kinder beaufsichtigen
kinderbetreuung|kinderpflege > kinder
kinder|klasse|schuler
kind|nachwuchs
kirche|gotteshaus
kita|kindertagesstatte|kindergarten|kindertageseinrichtung
klagen|klageschriften
klaren|aufklaren|abklaren|ermitteln
klar|deutlich|verstandlich
klassenfahrt|schulausflug|klassenausflug|schulfahrt
klausuren korrigieren|korrektur von klausuren|klassenarbeiten korrigieren|korrektur von klassenarbeiten|arbeiten korrigieren|tests korrigieren
klausur|klassenarbeiten|tests|prufungen
kleben|verkleben|ankleben|aufkleben
kleider andern|anderungsschneiderei|anderungen an kleidung|kleidung andern|kurzen und andern
kleidung|bekleidung|kleider|textilien|mode
kleinkinder|vorschulkinder|schulkinder > kinder
kleinreparaturen|kleinere reparaturen|kleine reparaturen|ausbesserungsarbeiten|kleine instandsetzungen
kleinteile|kleinbauteile
klienten|kunde|kundinnen und kunden|kundschaft|mandanten
klient|klientinnen und klienten
klima|klimaanlage
klinik|krankenhaus|hospital|spital
knapp|fast|beinahe
kochen|zubereiten|garen
kollegial|teamorientiert
kommissionieren|waren zusammenstellen|auftrage zusammenstellen|zusammenstellen von waren|zusammenstellung von auftragen|bestellungen zusammenstellen|bestellungen packen|auftrage packen|zusammenstellen von bestellungen
kommunikation|austausch|verstandigung|korrespondenz
kommunizieren|sich austauschen|abstimmen|austauschen
komplex|vielschichtig|kompliziert|anspruchsvoll
konferenzraume|besprechungsraume|tagungsraume|meetingraume|sitzungsraume
konferenz|tagung|kongress
konfigurieren|einrichten|einstellen
konflikte schlichten|streit schlichten|streitschlichtung|konflikte beilegen|schlichtung von konflikten|streitigkeiten schlichten
konflikt|streit|auseinandersetzung|streitigkeiten
konkret|genau
konservieren|haltbar machen
konstruieren|entwerfen|konstruktion
konstruktiv|sachlich
kontakt aufnehmen|kontaktieren|kontaktaufnahme|in verbindung setzen
kontakt halten|in kontakt bleiben|kontaktpflege|kontakte pflegen|pflege von kontakten|pflege der kontakte
kontakte|verbindungen|beziehungen
konten abstimmen|kontenabstimmung|abstimmung der konten|abstimmung von konten|kontenklarung|konten klaren
konten pflegen|kontenpflege|kontofuhrung|kontenfuhrung
kontinuierlich|fortlaufend|laufend|stetig|standig|fortwahrend
konto eroffnen|kontoeroffnung|konten eroffnen|eroffnung von konten
kontrolle|uberwachung|verfolgung
kontrollieren|nachprufen|prufen|durchsehen|gegenlesen
konzentrieren|fokussieren
konzepte erstellen|konzepterstellung|konzepte entwickeln|konzeptentwicklung|konzepte erarbeiten|konzepte ausarbeiten|entwicklung von konzepten|erstellung von konzepten|erarbeitung von konzepten|konzeption
konzept|entwurf|plan
kooperation|zusammenarbeit|partnerschaft
koordinieren|aufeinander abstimmen
kopieren|vervielfaltigen|kopien erstellen|kopien anfertigen
korperlich|physisch
korrektur lesen|korrekturlesen|lektorieren|texte korrigieren|korrektorat|gegenlesen|lektorat
korrekt|richtig|fehlerfrei|ordnungsgemass|sachgemass
korrespondenz fuhren|schriftverkehr fuhren|fuhren der korrespondenz|korrespondenz erledigen|erledigung der korrespondenz|korrespondenz bearbeiten
korrespondenz|schriftwechsel|schriftverkehr|briefverkehr|briefwechsel|schriftliche kommunikation
korrespondieren|schreiben|schriftwechsel
kosmetik|kosmetische
kosten senken|kostensenkung|kosten reduzieren|kostenreduzierung|kostenreduktion|senkung der kosten|reduzierung der kosten|kosten verringern|kosten einsparen|kosteneinsparung
kosten uberwachen|kostenkontrolle|kostenuberwachung|kosten kontrollieren|uberwachung der kosten|kontrolle der kosten
kostenlos|gratis|unentgeltlich
kosten|aufwendungen|aufwand
kostume|verkleidungen
kraftstoff|treibstoff|benzin
kraftwerk|anlage
krankenpflege|pflege von kranken|pflege kranker menschen
krankentransport|transport von patienten|patiententransport
kranke|kranke menschen|erkrankte|erkrankte menschen
krankheitsvertretung|vertretung bei krankheit|vertretung im krankheitsfall|vertretung erkrankter kollegen
krankmeldung|krankschreibung|arbeitsunfahigkeitsbescheinigung
kran|hebezeug
kreativ|einfallsreich|schopferisch|ideenreich|phantasievoll
kreditorenbuchhaltung|kreditoren|lieferantenbuchhaltung
kredit|darlehen
kreis|landkreis
kritik|ruckmeldung
kuche sauber halten|kuchenreinigung|reinigung der kuche|kuche reinigen|kuche putzen
kuche|kueche
kuhe melken|melken|melken der kuhe|milchkuhe melken
kultur|kulturell
kunden bedienen|kundenbedienung|bedienung von kunden|bedienung der kunden
kunden beraten|kundenberatung|beratung von kunden|beratung der kunden|kundinnen und kunden beraten
kunden betreuen|kundenbetreuung|betreuung von kunden|betreuung der kunden|kundenpflege|kundinnen und kunden betreuen
kundenanfragen bearbeiten|bearbeitung von kundenanfragen|kundenanfragen beantworten|beantwortung von kundenanfragen|anfragen von kunden bearbeiten|anfragen von kunden beantworten|kundenanliegen bearbeiten
kundenberatung|kundenbetreuung|kundenservice|kundenbedienung > kunden
kundenbestellungen|kundenauftrage|bestellungen von kunden|auftrage von kunden
kundenbesuche|besuche bei kunden|besuch von kunden|kunden besuchen|kundentermine|termine beim kunden
kundendaten pflegen|kundendatenpflege|pflege von kundendaten|pflege der kundendaten|kundendaten aktualisieren|kundenstammdaten pflegen|pflege der kundenstammdaten
kundendaten|kundenstammdaten|daten der kunden
kundendienst|kundenbetreuung|kundenservice
kundenfreundlich|kundenorientiert
kundengesprache|gesprache mit kunden|gesprache mit der kundschaft
kundengewinnung|neukundengewinnung|gewinnung neuer kunden|gewinnung von neukunden|neue kunden gewinnen > akquise|neukundenakquise|kundenakquise
kundengewinnung|neukundengewinnung|gewinnung neuer kunden|gewinnung von neukunden|neue kunden gewinnen|neukunden gewinnen
kundenkontakt|kontakt mit kunden|umgang mit kunden|kontakt zu kunden|kundenkommunikation|kommunikation mit kunden
kundenwunsch|wunsche der kunden|kundenanforderungen|wunsche der kundschaft
kundenzufriedenheit|zufriedenheit der kunden|zufriedene kunden
kunde|kaufer|abnehmer|auftraggeber
kundigen|beenden
kunstlerisch|gestalterisch|kreativ
kunststoff|plastik
kurse geben|kurse leiten|kurse halten|kurse durchfuhren|kursleitung|kurse unterrichten
kurs|lehrgang|unterricht
kurzen|straffen|verkurzen
kurzfristig|schnell|zeitnah|spontan
laborarbeiten|labortatigkeiten|arbeiten im labor
labor|laboratorium
lackieren|anstreichen|lackierarbeiten
laden einrichten|geschaft einrichten
ladendiebstahl|diebstahl
ladenlokal|verkaufsraum|verkaufsflache|ladenflache
laden|filiale|geschaft|markt
ladung sichern|ladungssicherung|sicherung der ladung|ladung verzurren|verzurren
lager aufraumen|lager ordnen|lagerordnung|lagerpflege
lagerarbeiten|lagertatigkeiten|arbeiten im lager
lagern|einlagern|aufbewahren|unterbringen
lagerverwaltung|lagerhaltung|lagerarbeiten > lager
lagerverwaltung|verwaltung des lagers|lagerhaltung|lagerbestand verwalten|bestandsverwaltung|lager verwalten|verwaltung der bestande|verwaltung der lagerbestande|bestande verwalten|bestandsfuhrung|bestandspflege
landkarte|karte
landwirtschaftlich|bauerlich|agrarisch
langjahrig > mehrjahrig
larm|gerausch
lastwagen|lkw|lastkraftwagen
laufend|regelmassig|fortlaufend|kontinuierlich
layout|gestaltung|satz
lebenslauf|cv
lebensmittel|nahrungsmittel|esswaren
leeren|ausleeren|entleeren
leeren|entleeren|entladen|ausladen
leergut annehmen|leergutannahme|pfandannahme|leergutrucknahme|pfandrucknahme
leergut|pfand|pfandflaschen
legen|platzieren|ablegen
lehrkrafte|lehrer|lehrpersonal|lehrpersonen|kollegium
lehrkraft|lehrer|lehrperson
lehrmaterial|unterrichtsmaterial|lernmaterial|unterrichtsmaterialien|lehrmaterialien|lernmaterialien|arbeitsblatter
lehrplan|curriculum|bildungsplan|lehrplane
leicht|gering
leistungen abrechnen|leistungsabrechnung|abrechnung von leistungen|abrechnung der leistungen
leistungsbeurteilung|leistungsbewertung|beurteilung der leistungen|bewertung der leistungen|leistungskontrolle
leitung > vorgesetzte
lektion|unterrichtsstunde|stunde|unterrichtseinheit
lernende|lerner|schuler|schulerschaft
lernschwache|lernschwierigkeiten|lernprobleme
leute|menschen|personen
liebevoll|herzlich|fursorglich
lieferanten kontaktieren|lieferantenkontakt|kontakt mit lieferanten|kommunikation mit lieferanten|kontakt zu lieferanten|lieferantenkommunikation|abstimmung mit lieferanten
lieferant|anbieter|zulieferer|handler
lieferscheine prufen|prufung der lieferscheine|lieferscheine kontrollieren|lieferscheinprufung|abgleich der lieferscheine|lieferscheine abgleichen|lieferscheinkontrolle
lieferschein|lieferpapier|begleitschein
liefertermin|lieferdatum|liefertermine|lieferfrist|lieferzeit
lieferungen annehmen|annahme von lieferungen|lieferungen entgegennehmen|entgegennahme von lieferungen|annahme der lieferungen|sendungen annehmen|anlieferungen annehmen
lieferung|sendung
linienverkehr|linienbus|linienbetrieb
linie|strecke
listen fuhren|listenfuhrung|fuhrung von listen|listen pflegen
liste|verzeichnis|aufstellung|ubersicht
lkw beladen|beladung von lkw|lkw verladung|verladung auf lkw
lkw entladen|lkw ausladen|entladen von lkw|abladen von lkw
locher|bohrungen
lohnabrechnung|gehaltsabrechnung|entgeltabrechnung|lohn und gehaltsabrechnung|personalabrechnung
lokal|ortlich|vor ort
losen > klaren
losungen finden|problemlosung|losungsfindung
losungen finden|problemlosung|losungsfindung > losungssuche|losungen suchen
losung|problemlosung|ausweg
luftfracht|luftfrachtsendungen
luftung|luftungsanlage
magazin|zeitschrift
mahlzeit|essen|speise|verpflegung
mahnen|nachfassen|nachhalten|verfolgen
mahnungen schreiben|mahnungen versenden|mahnwesen|mahnungen erstellen|saumige zahler mahnen|saumige kunden mahnen
mahnung|mahnwesen
malerarbeiten|anstricharbeiten|malern|streicharbeiten
maler|anstreicher
manchmal|teilweise|zum teil
mangel feststellen|mangelfeststellung|mangel erkennen|mangel aufnehmen|feststellung von mangeln|mangelaufnahme|mangel erfassen
mangel melden|mangelmeldung|meldung von mangeln|defekte melden|schaden melden|schadensmeldung|meldung von schaden|storungen melden|storungsmeldung
mangel|fehler|defekte|schaden
markieren|kennzeichnen|anzeichnen
marktforschung|marktanalyse|marktstudien|marktbeobachtung
markt|wochenmarkt
marz|mrz
maschinen bedienen|maschinenbedienung|bedienung von maschinen|bedienung der maschinen
maschinen einstellen|maschinen einrichten|maschineneinrichtung|einrichten von maschinen|einstellen der maschinen|rusten der maschinen|maschinen rusten|einrichten der maschinen|maschinen umrusten
maschinen reinigen|maschinenreinigung|reinigung der maschinen|reinigung von maschinen|anlagen reinigen|reinigung der anlagen|anlagenreinigung
maschinen warten|maschinenwartung|wartung von maschinen|wartung der maschinen|instandhaltung der maschinen|instandhaltung von maschinen|maschinenpflege|maschinen instand halten
maschine|aggregat|anlage
masse nehmen|aufmass nehmen|ausmessen|vermessen|aufmass erstellen
massnahme|aktion|schritt|vorkehrung
material bereitstellen|materialbereitstellung|bereitstellung von material|bereitstellung der materialien|materialvorbereitung
material bestellen|materialbestellung|bestellung von material|materialbeschaffung|beschaffung von material|material beschaffen|materialdisposition|materialeinkauf|bestellung von materialien
materialbeschaffung|materialbestellung > material
materialverbrauch|verbrauch
material|werkstoff|rohstoff|materialien
matratze|bett
mauern|mauerarbeiten|mauerwerk errichten|mauerwerk erstellen|wande mauern|maurerarbeiten
medienvertreter|journalisten|pressevertreter
medien|presse|journalisten
medikamente geben|medikamente verabreichen|medikamentengabe|medikamentenverabreichung|medikamentenausgabe|verabreichung von medikamenten|gabe von medikamenten
medikamente richten|medikamente stellen|medikamente vorbereiten|richten von medikamenten|stellen von medikamenten|vorbereitung von medikamenten
medikamentengabe|medikamentenausgabe > medikamente
medizinisch|arztlich
mehrere|verschiedene|einige|diverse
mehrmals taglich|mehrmals am tag
mehrmals wochentlich|mehrmals pro woche|mehrmals in der woche
mehrsprachig|in mehreren sprachen
melden|anzeigen|bescheid geben|mitteilen|weitergeben
melden|berichten|weitergeben|mitteilen
meldung|mitteilung|nachricht
menge|stuckzahl|anzahl
menschen mit behinderung|menschen mit beeintrachtigung|menschen mit handicap|behinderte menschen
menschen mit demenz|demenzkranke|demenzkranke menschen|demenziell erkrankte menschen|an demenz erkrankte
menuplan|speiseplan|speiseplane|menuplane|speisekarte|menukarte
messeauftritt|messestand|messeteilnahme
messebetreuung|betreuung des messestands|messestandbetreuung|standbetreuung|standdienst
messen|erfassen
messgerate|messinstrumente|messmittel|prufmittel
messwerte erfassen|messwerterfassung|erfassung von messwerten|messwerte aufnehmen|messwerte dokumentieren|messwerte ablesen|messwerte protokollieren
messwerte|messdaten|messergebnisse|werte
messwerte|vitalwerte > werte
metall bearbeiten|metallbearbeitung|bearbeitung von metall|metallarbeiten|metallverarbeitung
methode|verfahren|vorgehensweise|technik|herangehensweise|vorgehen
mhd prufen|mhd kontrolle|haltbarkeitskontrolle|haltbarkeit prufen|mindesthaltbarkeitsdaten prufen|kontrolle der mindesthaltbarkeit|haltbarkeitsdaten kontrollieren|mindesthaltbarkeitskontrolle
mieten|anmieten|leihen
mieter > bewohner
mieter|mietende|mietpartei|mieterinnen und mieter
miete|pacht
mietverwaltung|hausverwaltung|objektverwaltung
migrieren|umgestellt|umziehen
milch|milchprodukte
minderjahrige|kinder und jugendliche
minimal|kleinst
mischen|vermischen|anruhren|zusammenmischen|mixen
missverstandnis|unklarheit
mitarbeitergesprache|personalgesprache|jahresgesprache
mitarbeiter|belegschaft|personal|beschaftigte|angestellte|mitarbeiterschaft|mitarbeitende
mitarbeit|beteiligt|mitgewirkt|teilgenommen
mitdenken|vorausdenken
mitglied > wirke|mitwirken
mitglieder werben|mitgliederwerbung|werbung von mitgliedern
mitgliedergewinnung|mitglieder gewinnen > mitgliederwerbung|mitglieder werben|werbung von mitgliedern
mitgliederverwaltung|verwaltung der mitglieder|mitgliederdaten pflegen|pflege der mitgliederdaten|mitgliederpflege
mitglied|angehoriger
mithilfe > mitgeholfen
mitmachen > teilnehmen
mitschreiben|notizen machen|protokollieren
mittagessen|mittagstisch|mittagsmahlzeit
mittag|um die mittagszeit
mitteilen|informieren|bekanntgeben|weitergeben|kundtun
mit|mithilfe|durch|mittels
mobel aufbauen|mobelmontage|mobelaufbau|aufbau von mobeln|montage von mobeln|mobel montieren
mobel bauen|mobelbau|herstellung von mobeln|mobelherstellung|mobel herstellen|mobel anfertigen|anfertigung von mobeln
mobilisation|bewegungsubungen
mobil|fahrbar|beweglich
modellieren|gestalten
modernisieren|erneuern|sanieren|renovieren
monatlich|jeden monat|allmonatlich|einmal pro monat|einmal monatlich|im monatsrhythmus
monatsende|ende des monats|ende jedes monats
montageanleitung|aufbauanleitung|montageplane
montags bis freitags|von montag bis freitag
montags bis freitags|von montag bis freitag > werktags|an werktagen|unter der woche|wochentags
montieren|zusammenbauen|anbauen|aufstellen
morgens|vormittags|am vormittag
mull entsorgen|mullentsorgung|abfallentsorgung|abfalle entsorgen|entsorgung von abfallen|abfallbeseitigung|mullbeseitigung
mulltrennung|abfalltrennung > trennen
mundlich|im gesprach
museum|ausstellungshaus|museen
musik machen|musizieren|musikalisch
musikinstrument|instrument
musikunterricht|musikstunden|instrumentalunterricht
muster|probe|vorlage
muttersprachlich|auf muttersprachlichem niveau
nach abschluss|nach ende|nach beendigung
nach anweisung|nach vorgabe|auf anweisung|auf anordnung|nach anordnung|gemass vorgabe
nach arztlicher verordnung|nach arztlicher anordnung|auf arztliche anordnung|gemass arztlicher anordnung|nach anordnung des arztes|nach arztanordnung|laut arztlicher anordnung|gemass arztlicher verordnung|arztlich verordnet|arztlich angeordnet
nach kundenwunsch|nach wunsch des kunden|auf kundenwunsch|nach den wunschen der kunden|gemass kundenwunsch
nach plan|planmassig|gemass plan|laut plan
nach rezept|rezeptgetreu|gemass rezept|nach rezeptur|laut rezeptur
nach zeichnungen arbeiten|arbeiten nach zeichnung > zeichnungen lesen|lesen von zeichnungen
nach zeichnung|gemass zeichnung|laut zeichnung|anhand von zeichnungen|nach planen|anhand von planen|nach technischen zeichnungen|anhand technischer zeichnungen
nachahmen|imitieren
nacharbeiten|korrigieren|uberarbeiten|nachbessern
nachbarn|anwohner|nachbarschaft
nachbereiten|nacharbeiten
nachbestellen|nachordern
nachhaltig|umweltfreundlich|okologisch|umweltschonend
nachhilfe geben|nachhilfe erteilen|nachhilfeunterricht geben|nachhilfeunterricht erteilen|erteilung von nachhilfe|nachhilfestunden geben
nachhilfe|nachhilfeunterricht|nachhilfestunden
nachmittags|am nachmittag
nachricht|mitteilung|botschaft
nachschulen|auffrischen
nachtdienst|nachtschicht|nachtwache
nachts|in der nacht|bei nacht
nachverfolgen|verfolgen|nachhalten|tracking
nachweisen|belegen
nachzahlen|zahlen|durchzahlen
nahen|schneidern|naharbeiten
naturwissenschaftlich|wissenschaftlich
neben dem studium|studienbegleitend|wahrend des studiums
neben der schule|wahrend der schulzeit
nebenberuflich|nebenbei|neben dem beruf
nebenjob|minijob|nebentatigkeit|nebenbeschaftigung
netzwerk|netz
neu bestellen|nachbestellen
neue kollegen|neue mitarbeiter|neue kolleginnen und kollegen|neuer kollegen|neuer mitarbeiter
neue kollegen|neue mitarbeiter|neue mitarbeitende
neue mitarbeiter einarbeiten|einarbeitung neuer mitarbeiter|neue kollegen einarbeiten|einarbeitung neuer kollegen|einarbeitung von neuen mitarbeitern|neue krafte einarbeiten|neue mitarbeitende einarbeiten|einarbeitung neuer mitarbeitender|onboarding neuer mitarbeiter|onboarding neuer mitarbeitender|onboarding neuer kollegen
neuheit|neue produkte|neue artikel
neukundenakquise|kundenakquise|akquise von kunden|akquise neuer kunden|akquise von neukunden|neue kunden akquirieren|kunden akquirieren
neu|neue|neuer
niederschreiben|schriftlich festhalten|verschriftlichen
noch nicht > steht noch aus|ausstehend
notaufnahme|notfallambulanz
notdienst|bereitschaftsdienst
noten|zensuren|bewertungen
notfall|notsituation|notfallsituationen|notlage
notizen|aufzeichnungen|vermerke
notwendig|erforderlich|unerlasslich|benotigt
november|nov
nummerieren|durchzahlen
nutzer betreuen|anwenderbetreuung|anwendersupport|user support|benutzersupport|benutzerbetreuung|anwenderunterstutzung|it support fur anwender|nutzersupport
nutzerkonten|benutzerkonten|accounts|benutzerkonto|nutzeraccounts
oberflache|benutzeroberflache|ui|bedienoberflache
objektbetreuung|gebaudebetreuung|hausbetreuung|betreuung von objekten
objektschutz|gebaudeschutz|werkschutz|gebaudesicherung
objekt|immobilie|gebaude
obst ernten|obsternte|obst pflucken|ernte von obst
obst|fruchte|obstsorten
ofen|backofen
offene posten|offene rechnungen|ausstehende rechnungen|unbezahlte rechnungen|offene forderungen|ausstehende zahlungen|aussenstande
offentlicher dienst|staatsdienst
offentlich|allgemein zuganglich
offerte|kostenvoranschlag > angebot
offnen und schliessen|auf und zuschliessen|aufschliessen und abschliessen
offnen|aufmachen|aufschliessen|aufsperren
oft|haufig|vielfach
oktober|okt
onboarding|einarbeitung
online handel|onlinehandel|versandhandel|e commerce|internethandel
onlineshop|online shop|webshop|internetshop|e shop
online|im internet|im netz|internet
operation|eingriff
op|operationssaal
orchester|ensemble
ordentlich|sorgfaltig|ordnungsgemass
ordnen|sortieren|einordnen
ordnen|sortieren|systematisieren|strukturieren
ordner|akten|mappen
ordnung und sauberkeit|sauberkeit und ordnung
ordnung|sauberkeit
organisation|planung|koordination|vorbereitung
organisieren|koordinieren > abstimmen
ortsansassig|lokal|ortlich
packen|verpacken|zusammenpacken
pakete packen|packen von paketen|pakete verpacken|paketverpackung
pakete zustellen|paketzustellung|zustellung von paketen|pakete ausliefern|auslieferung von paketen|pakete liefern|sendungen zustellen
paket|packchen|sendung
paletten packen|palettieren|paletten beladen|paletten bestucken|auf paletten packen
papier|papierform
park|parkanlage|anlage
partnerschaftlich|gemeinsam
passanten|fussganger
patienten lagern|lagerung von patienten|patientenlagerung|umlagern von patienten|lagern der patienten
patienten mobilisieren|mobilisation von patienten|patientenmobilisation
patienten versorgen|patientenversorgung|versorgung von patienten|versorgung der patienten|patienten pflegen|patientenpflege|pflege von patienten|pflege der patienten
patienten versorgen|patientenversorgung|versorgung von patienten|versorgung der patienten|patienten pflegen|patientenpflege|pflege von patienten|pflege der patienten > patientenbetreuung|betreuung von patienten|betreuung der patienten|patienten betreuen
patientenakte|krankenakte|patientenunterlagen|patientendokumentation|krankengeschichte|patientenkartei
patientenaufnahme|aufnahme von patienten|patienten aufnehmen
patientenaufnahme|patientenversorgung|patientenbetreuung|patientenpflege > patienten
patientenbetreuung|betreuung von patienten|betreuung der patienten|patienten betreuen
patientendaten|daten der patienten|patientenstammdaten
patientengesprache|gesprache mit patienten
pausenaufsicht|aufsicht in den pausen|aufsicht in der pause|hofaufsicht
pausen|ruhezeiten
pause|unterbrechung
per hand|von hand|manuell|handisch
performance|geschwindigkeit
periodisch|regelmassig|turnusmassig|in regelmassigen abstanden|wiederkehrend|in festem turnus
personalabteilung|hr|hr abteilung|personalwesen|personalbereich
personalakten fuhren|personalaktenfuhrung|personalakten pflegen|fuhrung der personalakten|pflege der personalakten|fuhrung von personalakten|personalaktenpflege
personalakte|mitarbeiterakten|personalunterlagen
personalgewinnung|personalbeschaffung|recruiting > personal
personalgewinnung|personalbeschaffung|recruiting|rekrutierung|personalrekrutierung|mitarbeitergewinnung
personalsuche|suche nach personal|mitarbeitersuche
personalverwaltung|personaladministration|verwaltung des personals
personal|mitarbeiter|krafte|team
pfarrer|geistlicher
pferde|reittiere > tiere
pflanzen giessen|pflanzen bewassern|bewasserung der pflanzen|giessen der pflanzen|pflanzen wassern
pflanzenpflege|pflege der pflanzen|pflanzen pflegen|pflege von pflanzen
pflanzenschutz|schadlingsbekampfung
pflaster verlegen|pflasterarbeiten|pflastern|wege pflastern|verlegen von pflaster
pflaster|pflastersteine
pflegebedurftige|pflegebedurftige menschen|menschen mit pflegebedarf|zu pflegende|pflegebedurftige personen
pflegeberichte|pflegedokumentation
pflegedienst|pflegestation|sozialstation
pflegedokumentation|dokumentation der pflege|pflege dokumentieren|pflegemassnahmen dokumentieren|dokumentation der pflegemassnahmen
pflegekraft|pflegefachkraft > pflegende
pflegemassnahmen|pflegerische massnahmen|pflegerische tatigkeiten
pflegen|aktualisieren|auf dem neuesten stand
pflegen|aktualisieren|instand|instandhalten|warten
pflegen|begleiten|betreuen|versorgen|kummern um|kummerte
pflegen|halten|verwalten
pflegeplanung|pflegeplan|planung der pflege
pflege|versorgung|fursorge
pflege|verwaltung|aktualisierung
pflichtbewusst|gewissenhaft|verantwortungsbewusst
pharmazeutisch|arzneilich
phase|abschnitt|etappe
plakate aufhangen|plakatieren
planen|vorausplanen|terminieren
plattform|portal
platze|stellen|orte
platz|ort|stelle
portfolio|sortiment
post bearbeiten|postbearbeitung|bearbeitung der post|post sortieren|post verteilen|post offnen|postverteilung
post offnen|postoffnung|offnen der post
postausgang|ausgangspost|ausgehende post
postbearbeitung|postverteilung > post
posteingang|eingangspost|eingehende post
praktikanten betreuen|praktikantenbetreuung|betreuung von praktikanten|praktikanten anleiten|anleitung von praktikanten|betreuung der praktikanten
praktisch|anwendungsbezogen|praxisnah|praxisorientiert
prasentationen erstellen|erstellung von prasentationen|prasentationen vorbereiten|vorbereitung von prasentationen|folien erstellen
prasentationen halten|prasentieren|vortrage halten|vorstellen
prasentieren|vorstellen|vortragen
praxis|berufserfahrung|erfahren|mit erfahrung
praxis|berufspraxis|erfahrung
prazise|genau|exakt|passgenau
preise auszeichnen|preisauszeichnung > auszeichnen|etikettieren
preise kalkulieren|preiskalkulation|kalkulation der preise|preisberechnung|kalkulation von preisen|preise berechnen
preise vergleichen|preisvergleich|vergleich von preisen
preise verhandeln|preisverhandlung|verhandlung von preisen|verhandlungen uber preise
preisschilder|etiketten|preisetiketten
preis|kosten
pressearbeit|offentlichkeitsarbeit|pr|pr arbeit|presse und offentlichkeitsarbeit
pressemitteilung|pressetext|pressemeldung
presse|medien|zeitungen
privatkunden|privatpersonen|endkunden|endverbraucher
pro fahrt|je fahrt
pro gruppe|je gruppe
pro klasse|je klasse
pro kurs|je kurs
pro person|je person|pro kopf
pro saison|je saison|jede saison
pro schuljahr|je schuljahr|jedes schuljahr
pro semester|je semester|jedes semester
pro standort|je standort
pro stunde|je stunde|in der stunde|stundlich
pro tag|taglich|am tag|tag fur tag|jeden tag
pro team|je team
pro termin|je termin
probearbeiten|probetag
proben entnehmen|probenahme|probenentnahme|proben nehmen|proben ziehen|entnahme von proben|probennahme
probenahme|probenentnahme > entnehmen
proben|uben|einstudieren
probieren|verkosten|degustieren
produkte einpflegen|artikel einpflegen|artikel anlegen|produkte anlegen|produktpflege|artikelpflege
produkte vorfuhren|produktvorfuhrung|produktprasentation|produktdemonstration|produkte vorstellen|produkte prasentieren|produktvorstellung|vorfuhrung von produkten|prasentation von produkten
produktionsanlage|fertigungsanlage
produktionslinie|fertigungslinie|fertigungsstrasse|produktionsstrasse|montagelinie|montageband|fliessband
produktionsplanung|fertigungsplanung|planung der produktion
produktionsplan|fertigungsplan|produktionsplane
produktkenntnisse|produktwissen|warenkunde
produzieren|fertigen|erzeugen
projektarbeit|arbeit in projekten|mitarbeit in projekten
promotion|verkaufsforderung
prospekte verteilen|flyer verteilen|flyer austeilen|verteilung von flyern|handzettel verteilen|werbung verteilen
protokoll fuhren|protokollfuhrung|protokollieren|protokolle schreiben|protokolle erstellen|protokolle verfassen|protokollerstellung|protokolle anfertigen
protokolle|mitschriften|niederschriften
prufen|testen|checken
prufungen abnehmen|prufungsabnahme|abnahme von prufungen
prufungen|examina|tests
publikum|zuschauer|besucher
publizieren|veroffentlichen|herausgeben|publikation
punktlich|zeitgenau|termintreu
putzen|reinigen|sauber halten|saubern
putzen|wischen|saubern
putzmittel|reinigungsmittel|reiniger
qualitat prufen|qualitatsprufung|qualitatskontrolle|kontrolle der qualitat|prufung der qualitat|qualitat kontrollieren|qualitatschecks|auf qualitat prufen
qualitatskontrolle|qualitatsprufung|endkontrolle > prufen|kontrollieren
quellcode|programmcode|code|quelltext
rabatt|preisnachlass|skonto > nachlass
rasch|schnell|zugig|zeitnah|unverzuglich|prompt
rasen mahen|rasenpflege|maharbeiten|rasen schneiden
ratsuchende|klienten|hilfesuchende
raume buchen|raumbuchung|buchung von raumen|raume reservieren|raumreservierung
raume reinigen|raumreinigung|reinigung der raume|reinigung von raumen|raumlichkeiten reinigen|reinigung der raumlichkeiten|zimmer putzen
raume|raumlichkeiten|zimmer
raumpflege|raumreinigung > raume|zimmer
reagieren|eingehen auf|reaktion
recherchieren|nachforschen|nachschlagen
rechnungen bezahlen|rechnungen begleichen|begleichung von rechnungen|bezahlung von rechnungen|rechnungen uberweisen|zahlung von rechnungen
rechnungen buchen|rechnungen verbuchen|rechnungen erfassen|rechnungserfassung|buchung von rechnungen|verbuchen von rechnungen|erfassung von rechnungen|kontieren von rechnungen
rechnungen prufen|rechnungsprufung|prufung von rechnungen|rechnungskontrolle|rechnungen kontrollieren|prufung der rechnungen|eingangsrechnungen prufen|prufung von eingangsrechnungen|kontrolle von rechnungen|kontrolle der rechnungen
rechnungen schreiben|rechnungen erstellen|rechnungserstellung|rechnungsstellung|fakturieren|rechnungen ausstellen|erstellung von rechnungen|rechnungslegung|rechnungsschreibung|schreiben von rechnungen|ausstellen von rechnungen
rechnungsprufung > rechnungen
rechnungsstellung|rechnungserstellung|fakturierung > rechnungen
rechtzeitig|fristgerecht|punktlich|fruhzeitig
redaktionell|journalistisch
redaktion|schriftleitung
regale auffullen|regale einraumen|regale bestucken|warenverraumung|ware verraumen|ware einraumen|regalpflege|regalbestuckung|regale befullen
regal|warentrager
regelmassig|wiederkehrend|routinemassig|in regelmassigen abstanden|turnusgemass
regeln|einstellen|steuern
region|gebiet|umgebung
registrieren|erfassen|eintragen
reifen wechseln|reifenwechsel|raderwechsel|rader wechseln|wechseln von reifen|wechsel der reifen
reihenfolge|abfolge
reinigungsarbeiten|reinigungstatigkeiten|putzarbeiten|sauberungsarbeiten
reinigungskraft|putzkraft
reisekosten abrechnen|reisekostenabrechnung|abrechnung von reisekosten|abrechnung der reisekosten
reisen buchen|reisebuchung|buchung von reisen|dienstreisen buchen|buchung von dienstreisen
reisen organisieren|reiseorganisation|reiseplanung|dienstreisen organisieren|organisation von reisen|reisen planen|organisation von dienstreisen|planung von reisen|planung von dienstreisen|dienstreisen planen
reisende|urlauber|touristen > gaste
relevant|wichtig|wesentlich|massgeblich
renovieren|auffrischen
reparaturen durchfuhren|reparaturarbeiten|reparaturen|reparaturen ausfuhren|instandsetzungsarbeiten
reparieren|reparatur|instand setzen|beheben
reservierungen annehmen|reservierungsannahme|buchungen annehmen|reservierungen entgegennehmen|annahme von reservierungen|tischreservierungen annehmen|entgegennahme von reservierungen|buchungen entgegennehmen|aufnahme von reservierungen
reservierungen bearbeiten|reservierungsbearbeitung|buchungen bearbeiten|bearbeitung von reservierungen|bearbeitung von buchungen
reservierung|buchung
restaurant|gaststatte|lokal|gasthaus|gasthof
restaurieren > aufarbeiten|uberholen
retouren bearbeiten|retourenbearbeitung|bearbeitung von retouren|rucksendungen bearbeiten|retourenabwicklung|bearbeitung von rucksendungen
retouren|rucksendungen|rucklaufer|warenruckgaben|ruckgaben
rezept|rezeptur
rhythmus|turnus|takt
richtigkeit|korrektheit
robust|stabil
rohre verlegen|rohrverlegung|verlegung von rohren|rohrleitungen verlegen|verlegung von rohrleitungen|rohrleitungsbau
rollstuhlfahrer|rollstuhlnutzer
rontgenaufnahmen|rontgenbilder
routinearbeiten|routineaufgaben|routinetatigkeiten|alltagliche aufgaben
ruckgabe|rucknahme|retoure
ruckmelden|ruckmeldung geben|zuruckmelden
ruckruf|zuruckrufen
rucksichtsvoll|respektvoll|achtsam
ruckstand|liegengebliebene
ruhig|gelassen|besonnen|geduldig
rund um die uhr|24 stunden am tag
rund|annahernd
saal|halle
sachbearbeitung|fallbearbeitung
sachgerecht|fachgerecht|sachgemass|ordnungsgemass|fachmannisch
sachkundig|fachkundig
saisonal|jahreszeitlich
saisonkrafte|aushilfen|aushilfskrafte|saisonarbeiter
saison|jahreszeit
salate zubereiten|salatzubereitung|zubereitung von salaten|salate anrichten
sammeln|zusammentragen|erfassen|einsammeln
samstags und sonntags > am wochenende
sanieren|renovieren|modernisieren|instandsetzen
sanitaranlagen reinigen|reinigung der sanitaranlagen|toiletten reinigen|toilettenreinigung|wc reinigung|sanitarreinigung|reinigung der toiletten|reinigung von sanitaranlagen|toiletten putzen
sanitaranlagen|toiletten|wc|wcs|sanitare anlagen|sanitarbereich
sauberkeit prufen|sauberkeit kontrollieren|kontrolle der sauberkeit|sauberkeitskontrolle
sauberkeit|reinlichkeit|hygiene
sauber|rein|gereinigt
schaden bearbeiten|schadenbearbeitung|schadensbearbeitung|bearbeitung von schaden|bearbeitung von schadensfallen|schadensfalle bearbeiten|schadenfalle bearbeiten
schadenregulierung|schadensregulierung|schaden regulieren|regulierung von schaden
schadensfall|schadenfall|versicherungsfall|schaden
schadlinge|ungeziefer
schaffen|einrichten|anlegen
schalter|theke|tresen
schauspieler|darsteller
scheckkarte|ec karte|girokarte
schichtdienst|schichtarbeit|schichtbetrieb|wechselschicht|im schichtdienst|in schichten|im schichtsystem|im wechselschichtdienst
schiff|boot
schild|tafel
schleifen|abschleifen|glatten|schleifarbeiten
schliessen|zumachen|absperren|abschliessen
schlussel ausgeben|schlusselausgabe|ausgabe von schlusseln|schlusselubergabe|schlusselvergabe
schnelligkeit|tempo|geschwindigkeit
schnell|zugig|rasch|flott
schnitt|montage > bearbeitung
schreiben|brief
schreiben|formulieren|texten|aufsetzen
schriftlich und mundlich|mundlich und schriftlich|in wort und schrift|wort und schrift
schriftlich|in schriftform|per brief
schriftstuck|dokument|schreiben
schriftverkehr|korrespondenz|schriftwechsel > briefe|schreiben|post
schritt fur schritt|schrittweise|stufenweise|sukzessive
schulden|verbindlichkeiten
schuldner|zahlungspflichtiger|saumige zahler
schulen|unterrichten|unterweisen
schuler unterrichten|unterricht geben|unterricht erteilen|unterrichten|unterricht halten|unterrichtserteilung
schuler|schulkinder|klasse|schulerschaft|schulerinnen und schuler|lernende
schulungen durchfuhren|schulungen halten|schulungen geben|durchfuhrung von schulungen|trainings durchfuhren|trainings geben|trainings halten
schulungsunterlagen|schulungsmaterial|schulungsmaterialien|trainingsunterlagen|trainingsmaterial
schulung|unterweisung|training|fortbildung|kurs
schutzausrustung|schutzkleidung|psa|personliche schutzausrustung
schutzen|sichern|bewahren
schwanger|werdende mutter
schweissarbeiten|schweissen
schweissnahte|nahte
schwerpunktmassig|mit schwerpunkt|uberwiegend|vor allem|hauptsachlich|vorrangig|vornehmlich
schwierigkeit|problem|hurde|probleme
schwierig|herausfordernd|anspruchsvoll|kompliziert
seefracht|seefrachtsendungen
seelsorge|seelsorgerisch
seminare|kurse|schulungen|workshops|lehrgange
senden|ubermitteln|zusenden|schicken|ubersenden|zuschicken
sendungen|pakete|paketsendungen
senioren|altere|altere personen|alte leute|betagte|betagte menschen|altere leute|rentner|alte menschen|altere menschen
senken|verringern|mindern|herabsetzen|reduzieren
september|sept
server warten|serverwartung|wartung von servern|wartung der server|server pflegen
servicekraft|bedienung|kellner
servieren|auftragen|reichen|bringen|bedienen
sich kummern um > zustandig fur
sicherer umgang mit|sicher im umgang mit
sicherheitsdienst|wachdienst|wachschutz|bewachung|security
sicherheitsunterweisung|sicherheitseinweisung|sicherheitsbelehrung|sicherheitsschulung|arbeitsschutzunterweisung
sicherheit|schutz
sichern|absperren|absichern
sicherstellen|gewahrleisten|garantieren|sorge tragen
sicher|gefahrlos
sichtprufung|sichtkontrolle|visuelle kontrolle|visuelle prufung|optische kontrolle|optische prufung
sicht|perspektive
sitzungen vorbereiten|sitzungsvorbereitung|vorbereitung von sitzungen|meetings vorbereiten|besprechungen vorbereiten|vorbereitung von meetings|vorbereitung von besprechungen
sitzung|meeting|besprechung|versammlung
skizze|zeichnung|entwurf
sofort|umgehend|unmittelbar|unverzuglich|direkt
software installieren|softwareinstallation|installation von software|programme installieren|installation von programmen
software testen|softwaretests|testen von software|softwaretest|tests der software
softwareentwicklung|entwicklung von software|software entwickeln|programmierung von software|softwareprogrammierung
sonderwunsche|spezielle wunsche|besondere wunsche|extrawunsche
sorgfalt|gewissenhaftigkeit|genauigkeit
sortiment|warenangebot|produktpalette|produktangebot|warensortiment
sozial benachteiligt|benachteiligt|in schwierigen lebenslagen
soziale medien|social media|soziale netzwerke|social media kanale
sozial|gemeinnutzig
sparsam|schonend|wirtschaftlich
spatdienst|spatschicht|abendschicht
spat|abends|am abend
speditionen|transportunternehmen|spediteure|frachtfuhrer|logistikpartner
speichern|sichern|ablegen
speisekarte|menukarte|karte|speisenkarte
speisen anrichten|anrichten von speisen|teller anrichten|gerichte anrichten|anrichten der speisen
speisen servieren|speisen und getranke servieren|servieren von speisen|servieren von speisen und getranken|service von speisen|essen servieren
speisenzubereitung|essenszubereitung > speisen|gerichte|mahlzeiten
spenden sammeln|spendensammlung|sammlung von spenden|spenden einwerben
spenden sammeln|spendensammlung|sammlung von spenden|spenden einwerben > spendenakquise|fundraising|spendenwerbung|spendenaktion
spendenakquise|fundraising|spendenwerbung
spender|forderer|gonner
sperren|absperren|schliessen
spiele spielen|gesellschaftsspiele|spielangebote|spielerische angebote|spielen
spielsachen|spielzeug
spiel|match|begegnung
spontan|flexibel|kurzfristig
sport treiben|sportangebote|sportliche aktivitaten|bewegungsangebote
sprechen|reden|sich unterhalten|gesprache fuhren
spulen|abwaschen|reinigen
spulkuche|spulbereich
stabil|verlasslich
stadtisch|kommunal|der stadt
stadtrundfahrt|stadtfuhrung|stadtrundgang
stall ausmisten|ausmisten|stalle reinigen|stallreinigung|reinigung der stalle|stallarbeit
stammdaten|grunddaten
stammkundschaft|stammkunden|stammgaste
standard|norm|ublich
standort|niederlassung|filiale|werk
stand|messestand|verkaufsstand
stapeln|aufstapeln|schichten
statistiken fuhren|statistiken erstellen|erstellung von statistiken|fuhren von statistiken
statistik|auswertung|kennzahlen
stattfinden|erfolgen
status|stand
staub saugen|staubsaugen
steigern|ausbauen|erhohen
steigern|optimieren|verbessern
steigern|vergrossern|erhohen
stellen besetzen|stellenbesetzung|offene stellen besetzen|besetzung von stellen|besetzung offener stellen
stellenangebot|stellenanzeige|stellenausschreibung|jobanzeige
stellenanzeigen schreiben|stellenanzeigen verfassen|stellenanzeigen erstellen|erstellung von stellenanzeigen|stellenausschreibungen verfassen|formulierung von stellenanzeigen|stellenausschreibungen erstellen
stelle|position|posten
sterbebegleitung|palliativpflege|begleitung sterbender|begleitung von sterbenden|sterbende begleiten
steuern|bedienen|lenken
stichprobenartig prufen|stichproben nehmen|stichproben ziehen|stichprobenweise prufen|stichprobenartig kontrollieren|stichprobenprufungen|stichprobenkontrollen
stichprobe|stichprobenkontrolle|stichprobenprufung|stichprobenartig
storungsbehebung|storungsbeseitigung > storungen
storung|problem|ausfall|panne|storfall
strafe|bussgeld
straftat|delikt
streife|streifendienst|streifenfahrten|streifengang|auf streife
streng|strikt|konsequent
strom|elektrizitat|elektrische energie
strukturiert|systematisch|geordnet|methodisch|planvoll
student|studierender
studierende|studenten|hochschuler|studentinnen und studenten
stundlich|jede stunde|pro stunde|je stunde|einmal pro stunde
susswaren|sussigkeiten
tabellarisch|in tabellenform
tagdienst|tagschicht
tagesgaste|besucher
taglich|tagtaglich|jeden tag|an jedem tag
tank|behalter
tarif|preis
tatigen|vornehmen
tauglich|geeignet
taxieren|schatzen
teamarbeit|teamwork|arbeit im team|zusammenarbeit im team
teambesprechung|teamsitzung|teammeeting|dienstbesprechung|mitarbeiterbesprechung
teamfahig|teamorientiert
team|kollegen|kollegium
team|kollegen|mitarbeiter|mitarbeitende
team|mitarbeiter|beschaftigte|kollege|personal
technische zeichnungen|konstruktionszeichnungen|werkzeichnungen
technisch|fachtechnisch
teilen|aufteilen|zerteilen
teilnahme > besucht|absolviert
teilnehmende|teilnehmer|kursteilnehmer|teilnehmerinnen und teilnehmer
teilzeit|in teilzeit|halbtags
telefonate fuhren|telefonieren|telefongesprache fuhren|telefonische kommunikation|anrufe tatigen
telefondienst|telefonzentrale > telefon|anrufe
telefonieren|telefonat|anruf
telefonisch und schriftlich|schriftlich und telefonisch|per telefon und e mail|am telefon und per e mail
telefonische anfragen|telefonanfragen|anfragen am telefon|anfragen per telefon
telefonische beratung|telefonberatung|beratung am telefon|beratung per telefon
telefonisch|am telefon|per telefon|fernmundlich
termine einhalten|termintreue|einhaltung von terminen|einhaltung der termine|fristen einhalten|einhaltung von fristen|einhaltung der fristen
termine koordinieren|terminkoordination|termine abstimmen|termine vereinbaren|terminvereinbarung|terminabsprachen|terminabstimmung|terminplanung|terminvergabe|termine vergeben|termine planen|vereinbarung von terminen|koordination von terminen|vergabe von terminen|terminmanagement|terminorganisation|planung von terminen
terminvereinbarung|terminvergabe|terminplanung|terminabsprache|terminkoordination > termine
terrasse|aussenbereich|gastgarten
testen|ausprobieren|erproben|pilotieren
testen|prufen|erproben
testen|uberwachen|inspektion|inspektionen|kontrollieren|prufen|uberprufen
testfalle|testszenarien
tests schreiben|testfalle schreiben|tests erstellen
texte schreiben|texte verfassen|texten|verfassen von texten|texterstellung|texte erstellen|schreiben von texten|erstellung von texten
texte|artikel|posts
theater|buhne|schauspielhaus
theke|tresen|verkaufstheke|ladentheke
tiefkuhlkost|tk ware|tiefkuhlware
tiere futtern|tierfutterung|futterung der tiere|futterung von tieren
tiere versorgen|tierversorgung|tierpflege|versorgung der tiere|versorgung von tieren|pflege der tiere|tiere pflegen|tierbetreuung
tier|vierbeiner
tische|platze
todesfall|sterbefall
toilettengang|wc gang
ton|klang
tourenplanung|routenplanung|fahrtenplanung|touren planen|routen planen|planung der touren|planung der routen
tourist|urlauber|reisender
trainieren|uben|einuben
trainingsplane erstellen|trainingsplanung|erstellung von trainingsplanen
trainingsplan|trainingsplane|ubungsplan|ubungsplane
training|ubungseinheit|trainingseinheiten|ubungsstunden
transparent|nachvollziehbar|offen
transportieren|befordern|fahren|verbringen|uberfuhren
transportmittel|fahrzeug
treffen > zusammenkommen
treffen|zusammenkunft|begegnung
trennen|sortieren|separieren
treppenhaus reinigen|treppenhausreinigung|reinigung des treppenhauses|reinigung der treppenhauser|reinigung von treppenhausern
trinkgelder|trinkgeld
trocknen|abtrocknen
tuch|stoff
turnier|wettkampf|turniere|wettbewerb
tuten|beutel
typisch|charakteristisch
uberarbeiten|redigieren|korrigieren|anpassen|aktualisieren|bearbeiten
uberblick behalten|ubersicht behalten|im blick behalten|den uberblick behalten
uberblick|ubersicht
uberfallig|saumig|verspatet
ubergeben|aushandigen|uberreichen|abgeben
ubermitteln|weiterleiten|senden|ubertragen|weitergeben
ubernachtungsgaste|hotelgaste|gaste
ubernachtung|aufenthalt
uberprufen|prufen|kontrollieren|checken|verifizieren
uberschaubar|klein
uberschreiten|ubersteigen
ubersetzen|ubertragen
ubersetzungen anfertigen|ubersetzungen erstellen|anfertigung von ubersetzungen|ubersetzen|ubersetzungsarbeiten
ubersichtlich|klar|geordnet|gut strukturiert
uberwachen|aufsicht|beaufsichtigen
uberwachen|kontrollieren|beobachten|monitoring
uberwachungskameras|videouberwachung|kameras|kamerauberwachung
uberweisen|transferieren
uberweisungen ausfuhren|zahlungen ausfuhren|zahlungen tatigen|uberweisungen tatigen|zahlungen anweisen|zahlungsverkehr|ausfuhrung von zahlungen|zahlungslaufe
uberweisungen|zahlung|zahlungsverkehr
uberzeugen|umstimmen
ubungen|trainings
umbauen|umrusten|umstellen
umbau|umgestaltung|renovierung
umbenennen|umtaufen
umfangreich|ausgedehnt|gross
umfang|ausmass|grosse
umgang mit|umgehen mit
umgestalten|neu gestalten|umgestaltung|neugestaltung
umgraben|auflockern
umlagern|umraumen|umschichten
umrechnen|umwandeln
umsetzen|durchfuhren
umsetzen|realisieren|verwirklichen|in die praxis umsetzen|implementieren
umsteigen|wechseln|umstieg
umstellen|wechseln
umtausch|ruckgabe
umwandeln|konvertieren|umformen
umweltschutz|naturschutz
umzug planen|umzugsplanung|planung des umzugs
umzuge|wohnungswechsel
unabhangig|selbststandig
unangemeldet|unangekundigt
unbezahlt|ehrenamtlich|unentgeltlich
unfalle aufnehmen|unfallaufnahme|verkehrsunfalle aufnehmen|aufnahme von unfallen|aufnahme von verkehrsunfallen|verkehrsunfallaufnahme
unfallfrei|ohne unfall
unfall|ungluck|zwischenfall
ungeplant|unvorhergesehen|ausserplanmassig
unkraut jaten|unkrautbeseitigung|unkraut entfernen|jaten
unregelmassigkeiten|auffalligkeiten|abweichungen|ungereimtheiten
unter anderem|beispielsweise|zum beispiel
unter beachtung|unter berucksichtigung|unter einhaltung
unterbringen|einquartieren|beherbergen
unterhalten|instandhalten|pflegen
unterhaltsreinigung|glasreinigung|gebaudereinigung|grundreinigung > reinigen
unterhaltung|animation|entertainment
unterkunft|quartier|bleibe
unterlagen ablegen|ablage von unterlagen|ablage der unterlagen|dokumentenablage|ablage von dokumenten|dokumente ablegen|aktenablage|belegablage|ablage
unterlagen prufen|prufung der unterlagen|unterlagenprufung|prufung von unterlagen|dokumente prufen|dokumentenprufung|prufung von dokumenten
unterlagen zusammenstellen|zusammenstellung der unterlagen|zusammenstellen von unterlagen|dokumente zusammenstellen
unterlagen|formulare|dokumente|papiere
unterlage|dokument|schriftstuck
unternehmensbereich|geschaftsbereich|sparte
unterricht vorbereiten|unterrichtsvorbereitung|vorbereitung des unterrichts|unterrichtsplanung|unterricht planen|planung des unterrichts|vorbereitung von unterricht|unterrichtsstunden vorbereiten|unterrichtsstunden planen|vorbereitung von unterrichtsstunden|planung von unterricht
unterrichten|unterweisen|erteilen|lehren
unterrichtsmaterial erstellen|erstellung von unterrichtsmaterial|erstellung von unterrichtsmaterialien|unterrichtsmaterialien erstellen|lernmaterialien erstellen|arbeitsblatter erstellen|erstellung von arbeitsblattern|unterrichtsmaterialien vorbereiten
unterschiedlich|verschieden|divers|vielfaltig
unterschreiben|unterzeichnen|signieren
untersuchen|prufen|analysieren|erforschen
untersuchungen vorbereiten|vorbereitung von untersuchungen|untersuchungsvorbereitung|vorbereitung der untersuchungen
untersuchungen|tests|analysen
unterteilen|gliedern|aufteilen
unterwegs|auf reisen|im aussendienst
unterweisungen|belehrungen|unterrichtungen
untypisch|ungewohnlich
unverandert|gleichbleibend
unvollstandig|luckenhaft|fehlend
urlaubsantrage|urlaubsanfragen|antrage auf urlaub
urlaubsplanung|urlaube planen|planung der urlaube|ferienplanung
urlaubsvertretung|vertretung im urlaub|vertretung wahrend des urlaubs|vertretung in der urlaubszeit|vertretung bei urlaub
urlaub|ferien
ursache|grund|ausloser
urteil|entscheidung
veranlassen|in die wege leiten|in auftrag geben|anstossen
veranstaltungen betreuen|veranstaltungsbetreuung|betreuung von veranstaltungen|events betreuen|eventbetreuung
veranstaltungen organisieren|veranstaltungsorganisation|organisation von veranstaltungen|events organisieren|eventorganisation|organisation von events|veranstaltungen ausrichten
veranstaltungen planen|veranstaltungsplanung|planung von veranstaltungen|events planen|eventplanung|planung von events|veranstaltungen vorbereiten|vorbereitung von veranstaltungen
veranstaltungsort|location|spielstatte
veranstaltung|event|events
verantwortlich fur|zustandig fur|betraut mit|verantwortung > bearbeiten|organisieren|fuhren|betreuen|prufen|erstellen|planen|verwalten|bestellen
verantwortlich fur|zustandig fur|verantwortlich|zustandig > verwalten|bearbeiten|organisieren|koordinieren|betreuen|steuern|durchfuhren
verantwortlich|zustandig|betraut mit|verantwortlich fur|verantwortung fur|zustandig fur
verantwortlich|zustandig|verantworten
verarbeiten|bearbeiten|weiterverarbeiten
verarzten|versorgen|behandeln
verbande anlegen|verbandswechsel|verbande wechseln|wunden verbinden
verbessern|optimieren|aufwerten
verbinden|verknupfen|koppeln|kombinieren
verbindlich|bindend
verbindungen|kontakte|anschlusse
verbraucher|konsument|kunde
verbrauchsmaterial|verbrauchsmaterialien|verbrauchsguter
verbreiten|verteilen|streuen
verbuchen|eintragen|buchen
verdacht|hinweis
verdeutlichen|veranschaulichen|klarmachen
vereinbaren|absprechen|ausmachen|festlegen|verabreden
vereinbarung|absprache|abmachung|ubereinkunft
vereinfachen|erleichtern|verschlanken
vereinheitlichen|standardisieren
verein|club|vereinigung
verfahren|methode|prozedur|technik
verfolgen|nachgehen
verfugbarkeit|lieferbarkeit
verfugbar|vorhanden|lieferbar|vorratig
vergeben|zuteilen|verteilen
vergleich|gegenuberstellung|abgleich
vergrossern|erweitern|ausdehnen
verhaltensauffallig|verhaltensauffalligkeiten|auffalliges verhalten
verhandeln|verhandlungen fuhren|verhandlungsfuhrung
verhindern|vermeiden|vorbeugen|verhuten|abwenden
verhutung|vorbeugung|pravention|vermeidung
verkaufen|veraussern|absetzen|vertreiben
verkaufen|vertreiben|vertrieb
verkauferisch > verkauf
verkaufer|verkaufskraft|verkaufsmitarbeiter
verkaufsgesprache|beratungsgesprache > kundengesprache|gesprache mit kunden
verkaufszahlen|absatzzahlen|umsatzzahlen|verkaufsdaten
verkehr regeln|verkehrsregelung|verkehrslenkung|regelung des verkehrs
verkehrskontrollen|kontrolle des verkehrs|fahrzeugkontrollen
verkehr|strassenverkehr
verkurzen|minimiert|reduzieren|senken|verringern
verlangern|ausdehnen
verlauf|fortgang
verlegen|verschieben|umbuchen
verleihen|ausleihen|vermieten
verletzte versorgen|versorgung von verletzten|verletztenversorgung|versorgung verletzter
verletzt|verwundet|verungluckt
verletzung|wunden
verlust|schwund
vermessen|messen|ausmessen|vermessungsarbeiten
vermindern|verringern|reduzieren|mindern
vermitteln|schlichten
vermitteln|weitergeben|beibringen
verordnung|vorschrift
verpacken|einpacken|abpacken|konfektionieren
verpflegen|bewirten
verrechnen|abrechnen
verringern|senken|reduzieren|schmalern
versammlung|zusammenkunft|sitzung|treffen
versandfertig machen|fur den versand vorbereiten|versandvorbereitung|vorbereitung fur den versand|versandbereit machen|vorbereitung des versands|versand vorbereiten
versand|verschicken|auslieferung
verschicken|absenden|zusenden
verschieben|verlegen|vertagen
verschleiss|abnutzung
verschmutzung|schmutz|verunreinigung
verschwiegen|diskret|vertraulich
versenden|verschicken|schicken|senden
versichern|absichern
versicherte|versicherungsnehmer
versorgen|beliefern|ausstatten
versorgen|unterstutzt
verspatung|verzug|verzogerung
verstandigen|benachrichtigen|informieren|alarmieren
verstandlich|nachvollziehbar|leicht verstandlich|in einfachen worten
verstandnis|kenntnis
verstarken|intensivieren|ausbauen|starken
verstauen|einraumen|unterbringen|wegraumen
verstosse|zuwiderhandlungen|verstoss|regelverstosse
versuche durchfuhren|experimente durchfuhren|versuchsdurchfuhrung
versuch|experiment|test
verteilen|ausgeben|zuteilen|austeilen
vertrage abschliessen|vertragsabschluss|vertragsabschlusse|vertrage schliessen
vertrage erstellen|vertragserstellung|erstellung von vertragen|vertrage aufsetzen|vertrage ausarbeiten
vertrage prufen|vertragsprufung|prufung von vertragen|prufung der vertrage
vertrage verwalten|vertragsverwaltung|verwaltung von vertragen|verwaltung der vertrage|vertragsmanagement
vertrag|abkommen|vereinbarung|kontrakt
vertraut mit|kenntnisse in|kenntnis von
vertraut|bekannt|geubt
verwalten|administrieren|fuhren von
verwaltung|administration|verwaltungsbereich
verzeichnen|auflisten|eintragen
videokonferenz|online meetings|videocalls|videoanrufe
videos drehen|videodreh|videos aufnehmen|filme drehen|filmaufnahmen|videoaufnahmen
videos schneiden|videoschnitt|filmschnitt|schnitt von videos|schneiden von videos|filme schneiden
vielfaltig|abwechslungsreich|breit gefachert
vierteljahrlich|einmal pro quartal|alle drei monate|quartalsweise|viermal im jahr
visite|arztvisite
vitalwerte messen|vitalzeichen messen|vitalzeichenkontrolle|vitalwertkontrolle|vitalwerte kontrollieren|messung der vitalwerte|kontrolle der vitalwerte|vitalparameter messen|vitalparameter uberwachen|kontrolle der vitalzeichen|uberwachung der vitalparameter|vitalparameter kontrollieren
vitalwerte|vitalzeichen|vitalparameter
vollstandigkeit prufen|auf vollstandigkeit prufen|prufung auf vollstandigkeit|vollstandigkeitsprufung|prufung der vollstandigkeit|vollstandigkeitskontrolle|auf vollstandigkeit kontrollieren
vollstandig|komplett|luckenlos|ganz
vollzeit|in vollzeit|ganztags
vor beginn|vor dem start|vorab|im vorfeld|im voraus
vor ort|direkt beim kunden|am einsatzort
voranbringen|vorantreiben|fordern
vorausschauend|im voraus|vorsorglich
vorbereitend|vorab
vorbereiten|aufbereiten|zusammenstellen
vorbereiten|kochen|zubereiten
vorbereitung|vorarbeit
vorbeugende wartung|praventive wartung|vorbeugende instandhaltung
vorbeugend|praventiv|vorsorglich
vorfall|ereignis|zwischenfall|vorkommnis
vorhaben|projekt|plan
vorhanden|bestehend|verfugbar
vorkenntnisse|grundkenntnisse
vorlage|muster|template
vorlegen|einreichen|unterbreiten|prasentieren
vorlesen|lesen|vortragen
vormerken|reservieren
vorratig|lagernd|auf lager
vorschriften einhalten|einhaltung der vorschriften|einhaltung von vorschriften|vorschriften beachten|vorschriftsmassig|regelkonform|vorschriftsgemass
vorschriften|bestimmungen|regelungen|richtlinien|vorgaben|regularien
vorsichtig|behutsam|achtsam
vorsicht|sorgfalt
vorsortieren|vorordnen|grob sortieren
vorstellen|bekannt machen|prasentieren|vorfuhren
vortrage halten|referieren|referate halten|vortragen
vortrag|referat|prasentation
vorubergehend|zeitweise|temporar|zeitweilig
wache|posten
wande streichen|wandanstrich|streichen von wanden|streichen der wande
wand|mauer
ware auszeichnen|warenauszeichnung|auszeichnung der ware|etikettierung|preisauszeichnung|auszeichnen von waren|waren etikettieren
waren bestellen|warenbestellung|bestellung von waren|bestellung der ware|bestellwesen
waren prasentieren|warenprasentation|prasentation der ware|warenplatzierung|waren platzieren|platzierung der ware
waren prufen|warenprufung|warenkontrolle|prufung der ware|kontrolle der ware|ware kontrollieren
waren verkaufen|warenverkauf|verkauf von waren|verkauf von produkten|produkte verkaufen|produktverkauf|artikel verkaufen|verkauf der ware|verkauf von artikeln
waren verpacken|verpackung von waren|warenverpackung|produkte verpacken|verpackung von produkten|verpacken der ware
warenausgang|warenversand|ausgehende ware
wareneingangskontrolle|wareneingangsprufung|prufung der eingehenden ware|kontrolle eingehender ware|wareneingange prufen|prufung des wareneingangs|kontrolle des wareneingangs
wareneingang|warenannahme|eingehende ware|annahme von waren|waren annehmen|warenanlieferung
warenfluss|materialfluss|guterfluss
warenwirtschaftssystem|warenwirtschaft|wawi
warnen|hinweisen
warten|instand halten|pflegen
warten|prufen|instand halten
wartungsarbeiten|wartungen|instandhaltungsarbeiten|wartungstatigkeiten|servicearbeiten
wartungsplan|wartungsplane|instandhaltungsplane|wartungsintervalle
wasche waschen|waschepflege|waschen der wasche|wascheversorgung|wasche machen|waschen von wasche
wasche|textilien|kleidung
wasserproben|proben des wassers
website pflegen|website aktualisieren|pflege der website|pflege der webseite|pflege der homepage|homepage pflegen|webseite pflegen|aktualisierung der website|aktualisierung der homepage|webseitenpflege|websitepflege|pflege des internetauftritts
weihnachtsfeier|weihnachtsfest
weinberatung|weinempfehlung|beratung zu weinen|weine empfehlen
weiterentwickeln|verbessern
weitergeben|einreichen|ubermitteln|vorlegen
weitergeben|ubergabe|weitergeleitet
weitergeben|ubermitteln|vermitteln|weiterleiten
weiterleiten|weitergeben|ubermitteln|weiterreichen
weltweit|global|rund um den globus > international
werbemassnahmen|werbeaktionen|werbekampagnen|werbung
werbematerial|werbemittel|werbematerialien|werbeunterlagen
werben|vermarkten
werben|werbung machen
werkbank|arbeitsplatz
werktags|an werktagen
werkzeuge pflegen|werkzeugpflege|pflege der werkzeuge|wartung der werkzeuge|werkzeuge warten|pflege von werkzeugen
werkzeugwechsel|wechsel der werkzeuge|werkzeuge wechseln
werkzeug|arbeitsgerat
wertgegenstande|wertsachen
wertschatzend|respektvoll
wesentlich|wichtig|zentral
wettbewerber|konkurrent|mitbewerber|wettbewerb|konkurrenz
wichtig|bedeutend|relevant|wesentlich
widerspruche bearbeiten|widerspruchsbearbeitung|bearbeitung von widerspruchen
widerspruche|einspruche|einwande
wiederherstellen|restaurieren
wiederholen|auffrischen|vertiefen
wiederholt|mehrfach|mehrmals
wiederverwenden|recyceln|recycling
winterdienst|schneeraumen|schnee raumen|raumen von schnee|raum und streudienst
wirksam|effektiv
wirtschaftlich|okonomisch|kosteneffizient
wischen|feucht reinigen|aufwischen
wissenschaftlich|forschend
wissen|kenntnisse|knowhow
wochenenddienst|dienst am wochenende|wochenendarbeit
wochenenddienst|wochenendarbeit > am wochenende
wochenenden und feiertage|wochenend und feiertagsdienst
wochentags|unter der woche|an wochentagen
wochentlich|jede woche|einmal pro woche|allwochentlich|im wochenrhythmus|einmal wochentlich
wohlbefinden|wohlergehen
wohlfuhlen|wohl fuhlen
wohngruppe|stationar
wohngruppe|wohngemeinschaft
wohnhaus|mehrfamilienhaus|wohngebaude
wohnheim|heim
wohnungen vermieten|wohnungsvermietung|vermietung von wohnungen|vermietung der wohnungen
wohnungsabnahme|abnahme von wohnungen
wohnungssuche|suche nach einer wohnung|suche nach wohnungen|bei der wohnungssuche|wohnungen suchen
wohnungsubergabe|ubergabe von wohnungen|wohnungen ubergeben|ubergabe der wohnungen|wohnungsabnahmen und ubergaben
wohnung|apartment|wohneinheit
wunden versorgen|wundversorgung|versorgung von wunden|wundbehandlung|versorgung der wunden|wundpflege
wunde|wundversorgung
wunsche erfullen|auf wunsche eingehen|eingehen auf wunsche
wunsche|bedurfnisse|anliegen
zahlungseingange uberwachen|zahlungseingange prufen|uberwachung der zahlungseingange|kontrolle der zahlungseingange|zahlungseingangskontrolle|zahlungseingange kontrollieren|uberwachung von zahlungseingangen|prufung der zahlungseingange
zahlungseingange|eingehende zahlungen|geldeingange
zahlungserinnerung|mahnung|mahnschreiben
zahlungsmittel|zahlungsarten
zahlungsverzug|zahlungsruckstand
zahneputzen|mundpflege|zahnpflege
zeichnungen anfertigen|zeichnungserstellung|zeichnungen erstellen|anfertigung von zeichnungen|erstellung von zeichnungen|zeichnen
zeigen|vorfuhren|demonstrieren|darlegen
zeitarbeit|leiharbeit|arbeitnehmeruberlassung
zeitaufwand|zeitbedarf
zeitdruck|hektik|termindruck
zeiterfassung|arbeitszeiterfassung|erfassung der arbeitszeiten|arbeitszeiten erfassen|stundenerfassung
zeitlich befristet|befristet|auf zeit
zeitnah|schnell|kurzfristig|umgehend
zeitplane erstellen|zeitplanung|terminplanung|erstellung von zeitplanen
zeitplan|ablaufplan|terminplan|zeitplane
zeitungen austragen|zeitungszustellung|zustellung von zeitungen|zeitungen verteilen|zeitungen zustellen
zeitweise|phasenweise|zeitweilig
zensieren|bewerten
zerkleinern|schneiden|hacken
zerlegen|auseinanderbauen|demontieren|zerteilen
zertifikat|zeugnis > bescheinigung|nachweis
zeugen befragen|zeugenbefragung|befragung von zeugen|zeugen vernehmen|vernehmung von zeugen|zeugenvernehmung
zeugnisse schreiben|zeugnisse erstellen|zeugniserstellung|erstellung von zeugnissen|arbeitszeugnisse schreiben|arbeitszeugnisse erstellen|erstellung von arbeitszeugnissen
zeugnis|arbeitszeugnis
ziele setzen|ziele festlegen|ziele vereinbaren|zielvereinbarung
ziele|vorgaben|zielvorgaben
zielgruppengerecht|auf die zielgruppe zugeschnitten|adressatengerecht|altersgerecht
zielgruppe|adressaten
ziel|zweck|zielsetzung
zimmer reinigen|zimmerreinigung|reinigung der zimmer|gastezimmer reinigen|reinigung der gastezimmer|hotelzimmer reinigen
zu beginn|am anfang|anfangs|zunachst
zu dritt|im dreierteam
zu stosszeiten|in stosszeiten|bei hochbetrieb|zu spitzenzeiten|in spitzenzeiten
zu zweit|im zweierteam|als zweierteam
zubehor|zubehorteile
zubereiten|herstellen
zubereiten|vorbereiten|anrichten
zufrieden|glucklich
zugang|zutritt|zugriff
zugeschnitten auf|angepasst an|abgestimmt auf
zugriffsrechte|berechtigungen|zugriffsberechtigungen|benutzerrechte
zuhoren|anhoren|ein offenes ohr haben|offenes ohr
zunehmen|steigen|anwachsen|zunahme|anstieg
zuordnen|einordnen|zuweisen
zuruckbringen|zuruckgeben
zurucksenden|zuruckschicken|retournieren
zuruckstellen|verschieben|aufschieben|hinausschieben|vertagen
zusammen mit|gemeinsam mit|in zusammenarbeit mit|im team mit|an der seite von
zusammenarbeiten|kooperieren|gemeinsam arbeiten
zusammenarbeit|kooperation|teamarbeit
zusammenbauen|zusammensetzen|montieren|zusammenfugen
zusammenfassen|zusammenfassungen schreiben|resumieren
zusammenfuhren|bundeln|konsolidieren|zusammenlegen
zusammenhang|verbindung
zusammenkamen|zusammenkommen|zusammenbrachte|zusammengebracht
zusammensetzen|zusammenbauen|zusammenstellen
zusammenstellen|zusammentragen|zusammensetzen|kombinieren
zusatzlich|des weiteren|erganzend
zusatzlich|weiter|extra|erganzend
zusatzverkauf|cross selling|zusatzprodukte verkaufen|verkauf von zusatzprodukten
zuschauer|publikum|gaste
zuschneiden|zurechtschneiden|ablangen|zusagen
zustand prufen|zustandskontrolle|zustand kontrollieren|prufung des zustands|kontrolle des zustands|zustandsprufung
zustandigkeit|aufgabenbereich|verantwortungsbereich|zustandigkeitsbereich
zustandig|verantwortlich|betraut
zustand|beschaffenheit
zustellen|ausliefern|uberbringen|austragen
zutaten abwiegen|abwiegen der zutaten|abwiegen von zutaten|zutaten wiegen
zutaten|lebensmittel
zuteilen|zuweisen|verteilen
zutritt|zugang|einlass
zuverlassig|verlasslich|gewissenhaft
zuwenden|widmen
zweimal im monat|zweimal pro monat|zweimal monatlich
zweimal taglich|zweimal am tag|zweimal pro tag
zweimal wochentlich|zweimal pro woche|zweimal in der woche|zwei mal pro woche|2x pro woche
zwischenlagern|lagern
zwischenmenschlich|sozial
zwischenstand|zwischenbericht
`;
