/** Phrases that everybody uses and nobody can check, and words that add nothing. */
import type { FeedbackCriterion } from '../feedback-criterion.ts';
import { counted } from '../../explanation/counted.ts';
import { cliches, fillers } from '../lexicon/wording.ts';
import { phraseList } from '../phrases.ts';

const everybodys = /* @__PURE__ */ phraseList(cliches);
const empty = /* @__PURE__ */ phraseList(fillers);

/** What one of them takes away in a text of up to `USUAL_UNITS` sentences, less in a longer one; a filler half of it. Chosen, unmeasured. */
const COST = 0.15;
const USUAL_UNITS = 15;

export const clichesCriterion: FeedbackCriterion = {
  id: 'cliches',
  label: 'Clichés and filler',
  weight: 6,
  source: 'lists of worn-out résumé phrases as recruiters publish them; costs are chosen, unmeasured',
  praise: 'No worn-out phrases.',
  praisesAll: true,
  languages: ['en'],
  judge: ({ bullets, summary }) => {
    const units = [...summary, ...bullets];
    if (units.length === 0) return 'there are no sentences to judge';
    const costEach = COST * Math.min(1, USUAL_UNITS / units.length);
    const hits = units.flatMap(({ words }) => [
      ...everybodys.find(words).map(({ span }) => ({ span, cost: costEach, isCliche: true })),
      ...empty.find(words).map(({ span }) => ({ span, cost: costEach / 2, isCliche: false })),
    ]);
    const cost = hits.reduce((sum, hit) => sum + hit.cost, 0);
    const value = Math.max(0, 1 - cost);
    return {
      value,
      reason:
        hits.length === 0
          ? 'No worn-out phrases were found.'
          : `${counted(hits.length, 'worn-out phrase or empty word', 'worn-out phrases or empty words')}.`,
      // Beyond the floor mending one alone gains nothing yet.
      findings: hits.map((hit) => ({
        span: hit.span,
        reason: hit.isCliche
          ? 'Everybody says this of themselves, and nobody can check it.'
          : 'The sentence loses nothing without this.',
        hint: hit.isCliche ? 'Replace it by one thing you did that shows it.' : 'Leave it out.',
        gain: Math.max(0, 1 - Math.max(0, cost - hit.cost)) - value,
      })),
    };
  },
};
