/** A text with stretches of it marked, and the key to the colours. */
import type { Span } from '@trackruit/ml';
import { element } from './elements.ts';
import { markNames } from './field-marks.ts';

export interface TextMark extends Span {
  readonly kind: string;
}

/** @param marks ascending and free of overlaps */
export function markedText(text: string, marks: readonly TextMark[]): HTMLElement {
  const shown = element('pre', { tabindex: '0' });
  let end = 0;
  for (const { start, end: markEnd, kind } of marks) {
    const title = (markNames as Readonly<Record<string, string>>)[kind] ?? kind;
    shown.append(text.slice(end, start), element('mark', { class: kind, title }, text.slice(start, markEnd)));
    end = markEnd;
  }
  shown.append(text.slice(end));
  return shown;
}

export function legend(): HTMLElement {
  return element(
    'ul',
    { class: 'legend', 'aria-label': 'Colours' },
    ...Object.entries(markNames).map(([kind, name]) => element('li', {}, element('mark', { class: kind }, name))),
  );
}
