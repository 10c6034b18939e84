/** Rewrites as they come: what goes and what comes, what it is worth, and what only the person can answer. */
import { wordingDiff, type Rewrite, type TailorEvent, type TailorResult } from '@trackruit/ml';
import { element } from './elements.ts';

const TAGS = { kept: 'span', removed: 'del', added: 'ins' } as const;

/** Elements that an event adds to the section; most add none. */
export function tailorParts(event: TailorEvent): readonly HTMLElement[] {
  switch (event.type) {
    case 'rewrite-ready':
      return [rewriteView(event.rewrite)];
    case 'warning-raised':
      return [element('p', { class: 'warning' }, event.warning.message)];
    case 'result-ready':
      return resultView(event.result);
    default:
      return [];
  }
}

function rewriteView({ original, rewritten, reason, delta }: Rewrite): HTMLElement {
  const words = wordingDiff(original, rewritten).map(({ kind, text }) => element(TAGS[kind], {}, text));
  const worth = `${delta < 0 ? '−' : '+'}${Math.abs(delta * 100).toFixed(1)} points`;
  return element('p', { class: 'rewrite' }, ...words, element('small', {}, ` ${worth}. ${reason ?? ''}`));
}

function resultView({ rewrites, reasoning, questions }: TailorResult): readonly HTMLElement[] {
  return [
    ...(rewrites.length === 0 ? [element('p', {}, 'No passage was reworded.')] : []),
    ...(reasoning === '' ? [] : [element('p', {}, reasoning)]),
    element('ul', {}, ...questions.map(({ question }) => element('li', {}, question))),
  ];
}
