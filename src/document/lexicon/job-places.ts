/** Countries, states and regions as postings write them, and the phrases that announce a place; collected by hand. */
import type { CueLists } from '../cues/cue-lexicon.ts';

/** Two-letter codes count only in capitals. */
export const regionPhrases: CueLists<'state' | 'country'> = [
  [
    'country',
    `united states|united states of america|usa|us|u s a|united kingdom|uk|england|scotland|wales|northern ireland|ireland|germany|deutschland|france|spain|españa|portugal|italy|italia|netherlands|nederland|belgium|belgique|austria|österreich|switzerland|schweiz|suisse|poland|polska|czech republic|czechia|denmark|sweden|norway|finland|estonia|latvia|lithuania|hungary|romania|bulgaria|greece|croatia|serbia|ukraine|turkey|india|china|japan|singapore|hong kong|malaysia|indonesia|philippines|vietnam|thailand|australia|new zealand|canada|ontario|quebec|british columbia|mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|perú|israel|united arab emirates|uae|dubai|saudi arabia|qatar|egypt|south africa|nigeria|kenya|morocco|luxembourg|
    california|texas|florida|new york|illinois|massachusetts|washington|virginia|georgia|ohio|michigan|north carolina|new jersey|pennsylvania|colorado|arizona|maryland|minnesota|karnataka|maharashtra|tamil nadu|telangana|haryana|uttar pradesh|gujarat|kerala|delhi|bavaria|bayern|hessen|nordrhein westfalen|île de france|catalonia|flemish region`,
  ],
  [
    'state',
    'al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc|on|bc|qc|ab',
  ],
];

/** A place follows. */
export const placeAnnouncements =
  'based in|based out of|based near|located in|located at|position is in|role is in|job is in|office in|join our team in|our team in|site in|work in our|to be based in|standort in|am standort|basé à|basée à|poste basé à|situé à|con sede en|ubicado en|ubicada en|para trabajar en|presencial en|sede di|con sede a|gevestigd in|voor onze klant in';
