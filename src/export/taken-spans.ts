/** Stretches of a text that stand elsewhere in an export, asked for line by line. */
import { overlaps, type Span } from '../text/span.ts';

export class TakenSpans {
  /** By their beginnings. */
  readonly #spans: readonly Span[];
  /** The farthest end of the spans up to each: what lies before it is passed for good. */
  readonly #farthest: readonly number[];

  /** In any order, also within one another. */
  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
    let farthest = 0;
    this.#farthest = this.#spans.map(({ end }) => (farthest = Math.max(farthest, end)));
  }

  /** Those that share a place with `span`, by their beginnings. One line of thousands costs no look at the spans of the others. */
  over(span: Span): readonly Span[] {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#farthest[middle]! <= span.start) low = middle + 1;
      else high = middle;
    }
    const found: Span[] = [];
    for (let at = low; at < this.#spans.length && this.#spans[at]!.start < span.end; at++)
      if (overlaps(this.#spans[at]!, span)) found.push(this.#spans[at]!);
    return found;
  }
}
