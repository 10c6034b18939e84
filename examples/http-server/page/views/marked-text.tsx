/** A text with stretches of it marked. Marks may overlap; the ones of the chosen claim stand out and are brought into view. */
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '@trackruit/ml';

export interface TextMark extends Span {
  /** Which claim it belongs to. */
  readonly claim: string;
  readonly kind: 'found' | 'missing' | 'advice' | 'praise';
  /** For those who point at it. */
  readonly title: string;
}

export interface MarkedTextProps {
  readonly label: string;
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly chosen: string | undefined;
  readonly onChoose?: ((claim: string) => void) | undefined;
}

export function MarkedText({ label, text, marks, chosen, onChoose }: MarkedTextProps) {
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const first = frame.current?.querySelector<HTMLElement>('mark.chosen');
    if (first === null || first === undefined || frame.current === null) return;
    // Only this text scrolls, the page stays where it is.
    const { offsetTop } = first;
    frame.current.scrollTop = Math.max(0, offsetTop - frame.current.clientHeight / 3);
  }, [chosen, text]);

  return (
    <div class="text-frame" ref={frame} tabIndex={0} role="region" aria-label={label}>
      {pieces(text, marks).map(({ start, end, over }) => {
        const words = text.slice(start, end);
        const mark = over.find(({ claim }) => claim === chosen) ?? over[0];
        if (mark === undefined) return words;
        const isChosen = mark.claim === chosen;
        return (
          // The lists beside the text hold the same choices as buttons, for those who use no mouse.
          <mark
            key={start}
            class={`${mark.kind}${isChosen ? ' chosen' : ''}`}
            title={mark.title}
            onClick={() => onChoose?.(mark.claim)}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}

interface Piece extends Span {
  readonly over: readonly TextMark[];
}

/** The text cut wherever a mark begins or ends. */
function pieces(text: string, marks: readonly TextMark[]): readonly Piece[] {
  const real = marks.filter(({ start, end }) => end > start && end <= text.length);
  const cuts = [...new Set([0, text.length, ...real.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  // The shortest first: it says most about its words.
  const shortFirst = [...real].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1]!;
    return { start, end, over: shortFirst.filter((mark) => mark.start <= start && end <= mark.end) };
  });
}
