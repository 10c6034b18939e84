/** Words that leave nobody out. */
import type { FeedbackCriterion } from '../feedback-criterion.ts';
import { counted } from '../../explanation/counted.ts';
import { inclusiveAlternatives } from '../lexicon/wording.ts';
import { phraseList } from '../phrases.ts';

const words = /* @__PURE__ */ phraseList(inclusiveAlternatives, true);
/** Chosen, unmeasured. */
const COST = 0.25;

export const inclusiveWordingCriterion: FeedbackCriterion = {
  id: 'inclusive-wording',
  label: 'Inclusive wording',
  weight: 3,
  source: 'style guides of public bodies (UN, APA) advise these; costs are chosen, unmeasured',
  praise: 'The wording leaves nobody out.',
  praisesAll: true,
  languages: ['en'],
  judge: ({ bullets, summary }) => {
    const units = [...summary, ...bullets];
    if (units.length === 0) return 'there are no sentences to judge';
    const hits = units.flatMap((unit) => words.find(unit.words));
    const value = Math.max(0, 1 - COST * hits.length);
    return {
      value,
      reason:
        hits.length === 0
          ? 'No excluding words were found.'
          : `${counted(hits.length, 'word has', 'words have')} a wording that includes more people.`,
      findings: hits.map(({ span, note }) => ({
        span,
        reason: 'Some readers stumble over this word.',
        hint: `“${note}” says the same, unless it is the name of something.`,
        gain: Math.max(0, 1 - COST * (hits.length - 1)) - value,
      })),
    };
  },
};
