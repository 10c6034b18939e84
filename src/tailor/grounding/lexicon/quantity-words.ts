/** Numbers in words, their multipliers, units and what is said before them; folded (lower case, no accents), a slash before the value. */

export const numberWords: Readonly<Record<'en' | 'de' | 'fr' | 'es', string>> = {
  en: 'zero/0 two/2 three/3 four/4 five/5 six/6 seven/7 eight/8 nine/9 ten/10 eleven/11 twelve/12 thirteen/13 fourteen/14 fifteen/15 sixteen/16 seventeen/17 eighteen/18 nineteen/19 twenty/20 thirty/30 forty/40 fourty/40 fifty/50 sixty/60 seventy/70 eighty/80 ninety/90',
  de: 'null/0 zwei/2 zweier/2 drei/3 dreier/3 beide/2 beiden/2 vier/4 funf/5 sechs/6 sieben/7 acht/8 neun/9 zehn/10 elf/11 zwolf/12 dreizehn/13 vierzehn/14 funfzehn/15 sechzehn/16 siebzehn/17 achtzehn/18 neunzehn/19 zwanzig/20 dreissig/30 vierzig/40 funfzig/50 sechzig/60 siebzig/70 achtzig/80 neunzig/90',
  fr: 'zero/0 deux/2 trois/3 quatre/4 cinq/5 six/6 sept/7 huit/8 neuf/9 dix/10 onze/11 douze/12 treize/13 quatorze/14 quinze/15 seize/16 vingt/20 trente/30 quarante/40 cinquante/50 soixante/60 dizaine/10 quinzaine/15 vingtaine/20 trentaine/30 quarantaine/40 cinquantaine/50 soixantaine/60 centaine/100',
  es: 'cero/0 dos/2 tres/3 cuatro/4 cinco/5 seis/6 siete/7 ocho/8 nueve/9 diez/10 once/11 doce/12 trece/13 catorce/14 quince/15 dieciseis/16 diecisiete/17 dieciocho/18 diecinueve/19 veinte/20 treinta/30 cuarenta/40 cincuenta/50 sesenta/60 setenta/70 ochenta/80 noventa/90 veinticinco/25 decena/10 quincena/15 veintena/20 treintena/30 cincuentena/50 centenar/100',
};

/** Behind a number, or alone after "a". */
export const multipliers: string =
  'k/1000 m/1000000 mn/1000000 mm/1000000 mio/1000000 mill/1000000 bn/1000000000 b/1000000000 mrd/1000000000 tsd/1000 hundred/100 thousand/1000 million/1000000 billion/1000000000 dozen/12 hundert/100 tausend/1000 millionen/1000000 milliarde/1000000000 milliarden/1000000000 dutzend/12 ' +
  'cent/100 mille/1000 millions/1000000 milliard/1000000000 milliards/1000000000 douzaine/12 cien/100 ciento/100 mil/1000 millon/1000000 millones/1000000 docena/12 lakh/100000 lakhs/100000 crore/10000000 crores/10000000';

/** Amounts without a number. Each is its own value and equal to nothing else. */
export const vagueAmounts: string =
  'dozens hundreds thousands millions billions tens scores hunderte hunderten tausende tausenden dutzende dutzenden millionen milliarden centaines milliers douzaines cientos miles millares docenas decenas centenares';

/** Words that are a number of times, and shares in words. */
export const foldsAndShares: string =
  'double/x2 doubled/x2 doubling/x2 doubles/x2 twice/x2 twofold/x2 triple/x3 tripled/x3 tripling/x3 thrice/x3 threefold/x3 quadruple/x4 quadrupled/x4 fourfold/x4 fivefold/x5 tenfold/x10 hundredfold/x100 ' +
  'half/%50 halve/%50 halved/%50 halving/%50 halves/%50 quarters/%25 third/%33 thirds/%33 verdoppelt/x2 verdoppelte/x2 verdoppelung/x2 doppelt/x2 doppelte/x2 verdreifacht/x3 verdreifachte/x3 dreifach/x3 zehnfach/x10 halbiert/%50 halbierte/%50 halbierung/%50 halfte/%50 halb/%50 halbe/%50 ' +
  'doublement/x2 doubler/x2 double/x2 triple/x3 tripler/x3 moitie/%50 demi/%50 duplicar/x2 duplique/x2 duplico/x2 duplicado/x2 duplicando/x2 doble/x2 triplicar/x3 triplique/x3 triplico/x3 triplicando/x3 mitad/%50 medio/%50';

/** Units: a number of one unit is no number of another. */
export const units: string =
  '%/% percent/% pct/% prozent/% pourcent/% pourcents/% porciento/% $/$ usd/$ dollar/$ dollars/$ €/€ eur/€ euro/€ euros/€ £/£ gbp/£ pound/£ pounds/£ lb/£ lbs/£ pfund/£ livres/£ chf/chf franken/chf francs/chf ' +
  'year/year years/year yr/year yrs/year jahr/year jahre/year jahren/year an/year ans/year annee/year annees/year ano/year anos/year month/month months/month mo/month monat/month monate/month monaten/month mois/month mes/month meses/month ' +
  'week/week weeks/week woche/week wochen/week semaine/week semaines/week semana/week semanas/week day/day days/day tag/day tage/day tagen/day jour/day jours/day dia/day dias/day hour/hour hours/hour hr/hour hrs/hour h/hour stunde/hour stunden/hour heure/hour heures/hour hora/hour horas/hour ' +
  'minute/minute minutes/minute min/minute mins/minute minuten/minute minuto/minute minutos/minute second/second seconds/second sec/second secs/second sekunde/second sekunden/second seconde/second secondes/second segundo/second segundos/second ' +
  'x/x times/x fold/x mal/x fois/x veces/x kg/kg kilo/kg kilos/kg kilogram/kg kilograms/kg t/t ton/t tons/t tonne/t tonnes/t tonnen/t toneladas/t kv/kv v/v kw/kw mw/mw volt/v volts/v km/km kilometres/km kilometers/km kilometer/km mm/mm cm/cm µm/um um/um ml/ml mg/mg ft/ft feet/ft m²/sqm m2/sqm sqm/sqm m³/cbm m3/cbm miles/miles prozentpunkt/pp prozentpunkte/pp prozentpunkten/pp ms/ms kb/kb mb/mb gb/gb tb/tb pb/pb';

/** Units of two words; a bar between them. */
export const unitPairs: string =
  'square metres/sqm|square meters/sqm|square metre/sqm|sq m/sqm|square feet/sqft|square foot/sqft|sq ft/sqft|cubic metres/cbm|cubic meters/cbm|metres carres/sqm|metros cuadrados/sqm|metres cubes/cbm|metros cubicos/cbm|pounds sterling/£|percentage points/pp|percentage point/pp|puntos porcentuales/pp';

/** Before a number: what it is said to be at least, at most, nearly. Phrases with blanks; a bar between them. */
export const atLeast: string =
  'over|more than|at least|above|exceeding|beyond|upwards of|in excess of|greater than|minimum|minimum of|well over|uber|mehr als|mindestens|plus de|plus que|au moins|mas de|al menos|por lo menos|minimo|superior a|superando|depassant';
export const atMost: string =
  'up to|as many as|as much as|almost|nearly|under|less than|fewer than|below|at most|max|maximum|maximum of|close to|just under|not more than|no more than|bis zu|bis|fast|knapp|unter|weniger als|hochstens|maximal|jusqu a|presque|moins de|au plus|hasta|casi|menos de|como maximo|cerca de';
export const roughly: string =
  'about|around|approximately|approx|roughly|circa|ca|some|an estimated|estimated|etwa|rund|ungefahr|zirka|environ|pres de|quelque|autour de|unos|unas|alrededor de|aproximadamente';
