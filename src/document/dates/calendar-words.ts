/** What a folded word may mean in a date. */
import { foldWord } from '../../text/normalize.ts';
import { dateWords, monthNames, seasonNames, type DateWordKind } from '../lexicon/calendar.ts';

export type CalendarWord =
  | { readonly kind: 'month'; readonly month: number }
  /** First and last month; a winter that crosses the year begins in 12. */
  | { readonly kind: 'season'; readonly first: number; readonly last: number }
  | { readonly kind: DateWordKind };

let built: Map<string, readonly CalendarWord[]> | undefined;

/** Everything a folded word may mean in a date, most usual first; undefined for all other words. */
export function calendarWord(word: string): readonly CalendarWord[] | undefined {
  built ??= build();
  return built.get(word);
}

/** Korean syllables are taken apart by folding; all else stands in the lists as it is folded. */
function spelled(word: string): string {
  return word.charCodeAt(0) >= 0xac00 ? foldWord(word) : word;
}

function build(): Map<string, readonly CalendarWord[]> {
  const table = new Map<string, CalendarWord[]>();
  const add = (words: string, meaning: CalendarWord): void => {
    for (const word of new Set(words.split(/\s+/).map(spelled))) {
      const known = table.get(word);
      if (known === undefined) table.set(word, [meaning]);
      else if (!known.some(({ kind }) => kind === meaning.kind)) known.push(meaning);
    }
  };
  for (const [index, words] of monthNames.entries()) add(words, { kind: 'month', month: index + 1 });
  for (const [first, last, words] of seasonNames) add(words, { kind: 'season', first, last });
  for (const [kind, words] of dateWords) add(words, { kind });
  return table;
}
