/**
 * How hard the sentences are, by LIX (Björnsson 1968): words per sentence plus the per cent of words of more than six letters. It
 * needs no syllables and holds for many languages; above 60 is very hard. Résumés leave out little words, so they may go further.
 */
import type { Bullet } from '../bullets.ts';
import type { FeedbackCriterion } from '../feedback-criterion.ts';

/** LIX up to which the value is 1, and from which it is 0. Chosen, see above. */
const EASY = 65;
const HARD = 95;
const LONG_WORD = 6;

/** `names`: where words of the person's name begin; their length is nobody's business. */
function lix(units: readonly Bullet[], names: ReadonlySet<number>): number {
  let words = 0;
  let long = 0;
  for (const unit of units) {
    words += unit.words.length;
    for (const { normal, span } of unit.words) if (normal.length > LONG_WORD && !names.has(span.start)) long++;
  }
  return words / units.length + (100 * long) / words;
}

function valueOf(index: number): number {
  return Math.max(0, Math.min(1, (HARD - index) / (HARD - EASY)));
}

export const readabilityCriterion: FeedbackCriterion = {
  id: 'readability',
  label: 'Readability',
  weight: 5,
  source: 'LIX, Björnsson 1968; the bounds are moved up by 10 for the telegram style of résumés (chosen, unmeasured)',
  praise: 'Sentences read easily.',
  praisesAll: true,
  judge: ({ bullets, summary, features }) => {
    const units = [...summary, ...bullets];
    const words = units.reduce((sum, unit) => sum + unit.words.length, 0);
    if (words < 30) return 'fewer than thirty words of sentences are too few to tell';
    const names = new Set(features.names.map(({ start }) => start));
    const index = lix(units, names);
    const value = valueOf(index);
    const findings = units
      .filter((unit) => unit.words.length > 12 && valueOf(lix([unit], names)) < 0.5)
      .map((unit) => ({
        span: unit.span,
        reason: 'Long words in a long sentence are hard to take in at a glance.',
        hint: 'Take the shorter word where there is one, and end the sentence earlier.',
        gain: Math.max(0, valueOf(lix(units.filter((other) => other !== unit).concat(shortened(unit)), names)) - value),
      }));
    return { value, reason: `LIX ${Math.round(index)}; up to ${EASY} is fine for a résumé.`, findings };
  },
};

/** The same sentence with half of its long words gone. */
function shortened(unit: Bullet): Bullet {
  let long = 0;
  return { ...unit, words: unit.words.filter(({ normal }) => normal.length <= LONG_WORD || long++ % 2 === 0) };
}
