/**
 * How much a term says, and which line of work it points to: the shipped table, read lazily.
 *
 * The table was learned from open texts of all trades (models/README.md); nothing of the documents at hand enters it, so
 * a score of two texts never depends on which other texts were scored before.
 */
import { packedTermStatistics } from './packed-term-statistics.ts';

export interface TermStatistics {
  /** Part of every result's provenance. */
  readonly version: string;
  /** Number of lines of work that `fields` may name. */
  readonly fieldCount: number;
  /** What the table says of a term; undefined for a term it does not hold. */
  entry(term: string): TermEntry | undefined;
}

export interface TermEntry {
  /** Inverse document frequency, about 0.5 (in nearly all texts) to 6. */
  readonly idf: number;
  /** Lines of work (numbers below `fieldCount`) the term is typical of, ascending, four at most; empty for most common words. */
  readonly fields: readonly number[];
}

/**
 * Idf of a term that the table does not know: that of a rare word. Between 4 and 7 the category tasks of
 * `bench/quality/ranking.ts` moved by less than half a point.
 */
export const UNKNOWN_IDF = 6;

/** Characters of the packed columns, one number each. */
export const PACKED_DIGITS =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_{|}~';

let statistics: TermStatistics | undefined;

/** The shipped table; unpacked on the first call (a few ms). */
export function termStatistics(): TermStatistics {
  return (statistics ??= unpack(packedTermStatistics));
}

const NO_FIELDS: readonly number[] = [];

/**
 * Columns, one a line: version, number of fields, terms, idf × 10, number of fields by term, field steps (high, low).
 * Terms are unpacked at once, what is said of one when it is first asked for.
 */
function unpack(packed: string): TermStatistics {
  const [version, fieldCount, terms, idfs, sizes, high, low] = packed.split('\n') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const digit = new Uint8Array(128);
  for (let at = 0; at < PACKED_DIGITS.length; at++) digit[PACKED_DIGITS.charCodeAt(at)] = at;
  const rows = new Map<string, number>();
  /** Number of field steps before each row. */
  const steps = new Uint16Array(sizes.length);
  let term = '';
  let from = 0;
  let step = 0;
  for (let row = 0; row < sizes.length; row++) {
    // A capital says how many characters the term shares with the one before it, and starts the next term.
    const shared = terms.charCodeAt(from) - 65;
    let end = from + 1;
    while (end < terms.length && (terms.charCodeAt(end) < 65 || terms.charCodeAt(end) > 90)) end++;
    term = term.slice(0, shared) + terms.slice(from + 1, end);
    from = end;
    rows.set(term, row);
    steps[row] = step;
    step += digit[sizes.charCodeAt(row)]!;
  }
  const entries: (TermEntry | undefined)[] = new Array<TermEntry | undefined>(sizes.length);
  const read = (row: number): TermEntry => {
    const size = digit[sizes.charCodeAt(row)]!;
    const fields: number[] = [];
    let field = 0;
    for (let at = steps[row]!; at < steps[row]! + size; at++) {
      field += digit[high.charCodeAt(at)]! * 64 + digit[low.charCodeAt(at)]!;
      fields.push(field);
    }
    return { idf: digit[idfs.charCodeAt(row)]! / 10, fields: size === 0 ? NO_FIELDS : fields };
  };
  return {
    version,
    fieldCount: Number(fieldCount),
    entry: (one) => {
      const row = rows.get(one);
      return row === undefined ? undefined : (entries[row] ??= read(row));
    },
  };
}
