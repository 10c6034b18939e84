/** A bullet is one thought: long enough to say it, short enough to be read. */
import { counted, share } from '../../explanation/counted.ts';
import { portion, type FeedbackCriterion } from '../feedback-criterion.ts';

/** Words; OfflineCV counts 8 to 30 as good. Shorter ones may be fine from 5 on, so half is given there. */
const SHORT = 8;
const TOO_SHORT = 5;
const LONG = 30;
const TOO_LONG = 50;
/** Languages that say as much in fewer words: compounds, no articles. Two words less are asked of them. Chosen, unmeasured. */
const CONCISE = new Set(['de', 'nl', 'pl', 'ru']);
const FEWER = 2;

/** 1 within bounds, 0.5 just outside, 0 far outside. */
function lengthValue(words: number, fewer: number): 0 | 0.5 | 1 {
  if (words < TOO_SHORT - fewer || words > TOO_LONG) return 0;
  return words < SHORT - fewer || words > LONG ? 0.5 : 1;
}

export const bulletLengthCriterion: FeedbackCriterion = {
  id: 'bullet-length',
  label: 'Length of bullets',
  weight: 8,
  source:
    'OfflineCV: 8 to 30 words; the outer bounds of 5 and 50, and two words less in languages of compounds or without articles, are chosen, unmeasured',
  praise: 'Bullets are one thought each.',
  judge: ({ bullets, language }) => {
    if (bullets.length === 0) return 'there are no bullets';
    const fewer = CONCISE.has(language) ? FEWER : 0;
    const values = bullets.map(({ words }) => lengthValue(words.length, fewer));
    return {
      value: values.reduce((sum: number, value) => sum + value, 0) / bullets.length,
      reason: `${share(values.filter((value) => value === 1).length, bullets.length, 'bullet', ['has', 'have'])} ${SHORT - fewer} to ${LONG} words.`,
      findings: bullets.flatMap(({ span, words }, at) =>
        values[at] === 1
          ? []
          : [
              {
                span,
                reason: `${counted(words.length, 'word')} ${words.length === 1 ? 'is' : 'are'} ${words.length < SHORT ? 'few' : 'many'} for a bullet.`,
                hint:
                  words.length < SHORT
                    ? 'Say what it was done with, or to what effect.'
                    : 'Split it where a second thought begins, and keep the result in the first half.',
                gain: (1 - values[at]!) * portion(bullets.length),
              },
            ],
      ),
    };
  },
};
