/** Who did it? Passive sentences do not say. */
import type { Bullet } from '../bullets.ts';
import { share } from '../../explanation/counted.ts';
import { portion, type FeedbackCriterion } from '../feedback-criterion.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';

const BE = /* @__PURE__ */ wordSet('was were been being is are be');
/** Adjectives that look like participles: "was responsible", "is limited". */
const STATES = /* @__PURE__ */ wordSet(
  'experienced interested skilled dedicated motivated limited related based located certified qualified committed required requested needed entitled ' +
    'involved concerned pleased excited focused driven known used done set opened united married retired registered licensed',
);
/** Words before which somebody is said to see to something, or a clause of its own begins: "ensured that rooms were cleaned". */
const SUBORDINATORS = /* @__PURE__ */ wordSet(
  'that which who whom whose where when while as if so because until once before after whether how what since although though ' +
    'ensure ensures ensured ensuring verify verifies verified verifying confirm confirmed made making',
);

/** "was awarded", "were carefully selected": a form of "be" with a participle within two words, in the main clause. */
export function passiveSpan({ words, tags }: Bullet): Span | undefined {
  for (let at = 0; at + 1 < words.length; at++) {
    if (SUBORDINATORS.has(words[at]!.normal)) return undefined;
    if (!BE.has(words[at]!.normal) || words[at - 1]?.normal === 'to') continue;
    for (let next = at + 1; next <= at + 2 && next < words.length; next++) {
      if (tags[next]!.form === 'past' && !STATES.has(words[next]!.normal))
        return { start: words[at]!.span.start, end: words[next]!.span.end };
      if (!/ly$|^not$|^also$/.test(words[next]!.normal)) break;
    }
  }
  return undefined;
}

export const passiveVoiceCriterion: FeedbackCriterion = {
  id: 'passive-voice',
  label: 'Active voice',
  weight: 5,
  source: 'plain-language guides (plainlanguage.gov, Use active voice); the weight is chosen, unmeasured',
  praise: 'Every sentence says who acted.',
  praisesAll: true,
  languages: ['en'],
  judge: ({ bullets, summary }) => {
    const units = [...bullets, ...summary];
    if (units.length === 0) return 'there are no sentences to judge';
    const findings = units.flatMap((unit) => {
      const span = passiveSpan(unit);
      if (span === undefined) return [];
      return [
        {
          span,
          reason: 'The passive leaves open whether it was you.',
          hint: 'Name what you did: “was given responsibility for” becomes “led”, if you led.',
          gain: portion(units.length),
        },
      ];
    });
    return {
      value: 1 - findings.length / units.length,
      reason:
        findings.length === 0
          ? 'No passive sentences.'
          : `${share(findings.length, units.length, 'sentence', ['is', 'are'])} passive.`,
      findings,
    };
  },
};
