/** German forms that no rule of endings gives. Folded: no umlauts, "ss" for "ß". */

/**
 * Verbs that change their stem: infinitive, past, participle without its "ge", and where it differs the present of the third person, with a
 * slash between them. Prefixes are read off before. "=": a participle that has none. "-": a form that is another word as well ("Band", "Stand", "lag") and is not read.
 */
export const strongVerbs: string =
  'backen/-/backen beginnen/begann/=begonnen beissen/biss/bissen biegen/bog/bogen bieten/bot/boten binden/-/bunden bitten/bat/beten bleiben/blieb/blieben braten/briet/braten brechen/brach/brochen/bricht brennen/brannte/brannt bringen/brachte/bracht ' +
  'denken/dachte/dacht dringen/drang/drungen fangen/fing/fangen fahren/fuhr/fahren fallen/fiel/fallen fehlen/fahl/fohlen/fiehlt finden/fand/funden fliegen/flog/flogen frieren/fror/froren geben/gab/geben/gibt gehen/ging/gangen giessen/goss/gossen ' +
  'gleichen/glich/glichen graben/-/graben greifen/griff/griffen halten/hielt/halten hangen/hing/hangen heben/hob/hoben helfen/half/holfen/hilft kennen/kannte/kannt kommen/kam/kommen laden/lud/laden lassen/liess/lassen laufen/lief/laufen ' +
  'leihen/lieh/liehen lesen/las/lesen/liest melken/-/molken meiden/mied/mieden messen/-/messen/misst nehmen/nahm/nommen/nimmt nennen/nannte/nannt raten/riet/raten reissen/riss/rissen rufen/rief/rufen schaffen/schuf/schaffen scheiden/schied/schieden scheinen/schien/schienen ' +
  'schieben/schob/schoben schlagen/-/schlagen/schlagt schleifen/schliff/schliffen schliessen/schloss/schlossen schmelzen/-/schmolzen schneiden/-/schnitten schreiben/schrieb/schrieben schweissen/schweisste/schweisst sehen/sah/sehen/sieht senden/sandte/sandt singen/sang/sungen ' +
  'sinken/sank/sunken sitzen/-/sessen sprechen/sprach/sprochen/spricht springen/sprang/sprungen stechen/stach/stochen/sticht stehen/-/standen steigen/stieg/stiegen stossen/stiess/stossen/stosst streichen/-/strichen tragen/-/tragen/tragt treffen/traf/troffen/trifft ' +
  'treiben/trieb/trieben treten/trat/treten/tritt verlieren/verlor/=verloren wachsen/wuchs/wachsen/wachst waschen/wusch/waschen/wascht weichen/wich/wichen weisen/wies/wiesen wenden/wandte/wandt werben/warb/worben/wirbt werfen/warf/worfen/wirft wiegen/wog/wogen winden/-/wunden ' +
  'ziehen/zog/zogen zwingen/zwang/zwungen gewinnen/gewann/=gewonnen empfangen/empfing/=empfangen empfehlen/empfahl/=empfohlen/empfiehlt vergessen/-/=vergessen geniessen/genoss/=genossen';

/** Forms of the verbs above that are other words: a store of goods, a firm, a club or a deceit, a shop, food. */
export const otherWords: string =
  'bestanden betrieb betrieben verband laden geladen lud verfahren gefallen vertrieb vertrieben gebraten verraten betroffen begriff griff schloss riss bot biss trieb drang zwang bogen verbot geraten warb lassen rat';

/** Nouns made of such verbs with another vowel, and the verb. Not those that mean a thing of their own: "Aufgabe", "Ausgaben", "Vorschrift", "Maßnahme", "Umsatz". */
export const verbalNouns: string =
  'montage/montieren montagen/montieren angebot/anbieten angebote/anbieten angebots/anbieten annahme/annehmen entgegennahme/entgegennehmen ubernahme/ubernehmen aufnahme/aufnehmen aufnahmen/aufnehmen teilnahme/teilnehmen teilnahmen/teilnehmen abnahme/abnehmen abnahmen/abnehmen rucknahme/zurucknehmen rucknahmen/zurucknehmen vornahme/vornehmen wahrnahme/wahrnehmen ' +
  'einnahme/einnehmen entnahme/entnehmen entnahmen/entnehmen abgabe/abgeben ausgabe/ausgeben eingabe/eingeben eingaben/eingeben ubergabe/ubergeben ubergaben/ubergeben ruckgabe/zuruckgeben ruckgaben/zuruckgeben weitergabe/weitergeben vergabe/vergeben vergaben/vergeben ' +
  'freigabe/freigeben freigaben/freigeben herausgabe/herausgeben bekanntgabe/bekanntgeben absprache/absprechen absprachen/absprechen ansprache/ansprechen abschluss/abschliessen abschlusse/abschliessen abschlussen/abschliessen anschluss/anschliessen anschlusse/anschliessen anschlussen/anschliessen beschluss/beschliessen beschlusse/beschliessen ' +
  'zuschnitt/zuschneiden zuschnitte/zuschneiden unterschrift/unterschreiben unterschriften/unterschreiben abschrift/abschreiben abschriften/abschreiben mitschrift/mitschreiben mitschriften/mitschreiben niederschrift/niederschreiben niederschriften/niederschreiben entwurf/entwerfen entwurfe/entwerfen entwurfen/entwerfen ' +
  'ersatz/ersetzen versand/versenden durchsicht/durchsehen umzug/umziehen umzuge/umziehen umzugen/umziehen ablage/ablegen ablagen/ablegen ' +
  'ruckmeldung/zuruckmelden ruckmeldungen/zuruckmelden ruckzahlung/zuruckzahlen ruckzahlungen/zuruckzahlen rucksendung/zurucksenden rucksendungen/zurucksenden';

/** Verb prefixes that part from the verb ("nahm … entgegen"); the longest first where one begins as another. */
export const separable: string =
  'auseinander gegenuber zusammen entgegen herunter hinunter zuruck heraus herein heran herbei hinaus hinzu bekannt bereit instand wieder weiter voran vorbei vorweg nieder gleich fertig sicher unter uber fest frei hoch fort klar nach nahe teil statt stand wahr voll heim bei dar durch ein her hin los mit vor weg an ab auf aus um zu';

/** Plurals in "-er": the ends of words that drop it. "Glaser" and "guter" are other words. */
export const pluralsInEr: string =
  'buch haus kind bild rad fach blatt feld dach loch brett licht mitglied rind huhn tuch bad gehalt amt';

/** Stems too short for the rules of endings. Beside them stand words that only look alike: "nahe", "Öle", "Bauten". */
export const shortStems: string = 'leg sag feg hol nah mal los ub hor mah hut';

/** Words that the rules would give another word's key: "Nacht" that of "nach", "Küche" and "Kuchen" one, pipes ("Leitungen") that of leading. */
export const ownKeys: string =
  'kuchen/kuchen schule/schule lehre/lehre stelle/stelle andere/andere anderen/andere anderer/andere anderes/andere anderem/andere wasche/waesche nacht/nacht nachte/nacht nachten/nacht nachts/nacht sicht/sicht sichten/sicht sichtet/sicht sichtete/sicht gesichtet/sicht sichtung/sicht sichtungen/sicht markt/markt markte/markt markten/markt markts/markt marktes/markt ' +
  'zeitung/zeitung zeitungen/zeitung mediation/mediation behalter/behalter behaltern/behalter messe/messe buch/buecher buches/buecher bucher/buecher buchern/buecher leitungen/leitungen erfolg/erfolgs erfolge/erfolgs erfolgs/erfolgs ' +
  'mitarbeitende/mitarbeitende mitarbeitenden/mitarbeitende mitarbeitender/mitarbeitende geschichte/geschichte geschichten/geschichte geruste/gerust gerusten/gerust gerust/gerust schild/schild schilder/schild schildern/schildern';
