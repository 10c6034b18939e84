/**
 * A text in which every name is written alike, for reading what must not depend on how long a name is or which marks it holds: where
 * sentences end, which lines are full.
 */
import type { Span } from '../text/span.ts';

/** Stands for every name: two words, no marks. */
const STAND_IN = 'Ada Lovelace';

export interface NameFreeText {
  readonly text: string;
  /** Where a span of the source stands in `text`; one that begins or ends within a name is widened to the whole of it. */
  readonly fromSource: (span: Span) => Span;
  /** The reverse. */
  readonly toSource: (span: Span) => Span;
}

/** @param names ascending, not overlapping */
export function nameFreeText(source: string, names: readonly Span[]): NameFreeText {
  let text = '';
  let from = 0;
  const written: Span[] = [];
  for (const { start, end } of names) {
    text += source.slice(from, start);
    written.push({ start: text.length, end: text.length + STAND_IN.length });
    text += STAND_IN;
    from = end;
  }
  text += source.slice(from);
  return {
    text,
    fromSource: ({ start, end }) => ({
      start: moved(start, names, written, false),
      end: moved(end, names, written, true),
    }),
    toSource: ({ start, end }) => ({
      start: moved(start, written, names, false),
      end: moved(end, written, names, true),
    }),
  };
}

/** `at` among the spans of one text, carried to those of the other. */
function moved(at: number, from: readonly Span[], to: readonly Span[], isEnd: boolean): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]!.start < at || (!isEnd && from[middle]!.start === at)) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return at;
  const own = from[low - 1]!;
  const other = to[low - 1]!;
  if (at >= own.end) return at - own.end + other.end;
  return isEnd ? other.end : other.start;
}
