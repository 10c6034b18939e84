/** A bullet begins with what was done. */
import { pastForm } from '../../document/cues/verb-forms.ts';
import { deedNouns } from '../../document/lexicon/work-verbs.ts';
import type { Bullet } from '../bullets.ts';
import { share } from '../../explanation/counted.ts';
import { portion, type FeedbackCriterion, type ReadFinding } from '../feedback-criterion.ts';
import { dutyOpenings, peopleServed, vagueOpenings } from '../lexicon/wording.ts';
import { phraseList, type PhraseHit } from '../phrases.ts';
import { wordSet } from '../../text/word-set.ts';

const duties = /* @__PURE__ */ phraseList(dutyOpenings);
const vague = /* @__PURE__ */ phraseList(vagueOpenings);
const served = /* @__PURE__ */ wordSet(peopleServed);
let deeds: ReadonlyMap<string, string> | undefined;

/** Adverbs that may stand before the verb: "Successfully led". */
const LEADS_IN = /^(?:\p{L}+ly|also|then)$/u;
/** Words behind "assisted" within which the people helped must be named: "Assisted up to 40 patients". */
const NEAR = 4;

function firstWord({ words }: Bullet): number {
  return words.length > 1 && LEADS_IN.test(words[0]!.normal) ? 1 : 0;
}

/** A beginning that says little, and whether it names a duty. */
function weakOpening(
  { words }: Bullet,
  first: number,
): { readonly hit: PhraseHit; readonly isDuty: boolean } | undefined {
  const opening = words.slice(first, first + NEAR);
  const duty = duties.find(opening).find(({ at }) => at === 0);
  if (duty !== undefined) return { hit: duty, isDuty: true };
  const hit = vague.find(opening).find(({ at }) => at === 0);
  if (hit === undefined) return undefined;
  const isHelp = /^(?:assist|help)/.test(hit.phrase) && !hit.phrase.includes(' ');
  if (isHelp && words.slice(first + 1, first + 1 + NEAR).some(({ normal }) => served.has(normal))) return undefined;
  return { hit, isDuty: false };
}

/** 1 for a verb of doing, 0.5 for one in -ing, 0 for none or a weak beginning. */
export function openingValue(bullet: Bullet): 0 | 0.5 | 1 {
  const first = firstWord(bullet);
  if (weakOpening(bullet, first) !== undefined) return 0;
  const form = bullet.tags[first]!.form;
  return form === 'past' || form === 'present' ? 1 : form === 'gerund' ? 0.5 : 0;
}

const HINT =
  'Begin with a verb of doing in the past tense (“Built”, “Negotiated”, “Trained”), then say what and how much.';

/** Reason and hint for a bullet that does not begin with a verb of doing. */
function adviceFor(bullet: Bullet, gain: number): ReadFinding {
  const { words, tags } = bullet;
  const first = firstWord(bullet);
  const weak = weakOpening(bullet, first);
  if (weak !== undefined) {
    const next = words.findIndex(({ span }) => span.start >= weak.hit.span.end);
    return {
      span: weak.hit.span,
      reason: weak.isDuty
        ? 'This beginning names a duty, not what you did.'
        : 'This beginning leaves open what you did yourself.',
      hint: tags[next]?.form === 'gerund' ? rewriteHint(pastForm(tags[next].lemma)) : HINT,
      gain,
    };
  }
  const { span, normal } = words[first]!;
  if (tags[first]!.form === 'gerund')
    return {
      span,
      reason: 'An “-ing” form leaves open whether it was done.',
      hint: rewriteHint(pastForm(tags[first]!.lemma)),
      gain,
    };
  deeds ??= new Map(deedNouns.split(' ').map((pair) => pair.split('/') as [string, string]));
  const deed = words[first + 1]?.normal === 'of' || words[first + 1]?.normal === 'and' ? deeds.get(normal) : undefined;
  return {
    span,
    reason:
      deed === undefined ? 'The bullet does not begin with what you did.' : 'A noun stands where the verb belongs.',
    hint: deed === undefined ? HINT : rewriteHint(deed),
    gain,
  };
}

function rewriteHint(past: string): string {
  return `Begin with “${past[0]!.toUpperCase()}${past.slice(1)}”, if that is what you did, then say what and how much.`;
}

export const actionVerbsCriterion: FeedbackCriterion = {
  id: 'action-verbs',
  label: 'Begins with what was done',
  weight: 12,
  source: 'career services of universities advise it throughout; the weight is chosen, unmeasured',
  praise: 'Bullets say right away what was done.',
  languages: ['en'],
  judge: ({ bullets, resume }) => {
    if (bullets.length === 0) {
      if (resume.work.length === 0 && resume.projects.length === 0) return 'no work and no project was read';
      const { span } = resume.work[0] ?? resume.projects[0]!;
      return {
        value: 0,
        reason: 'No entry says what was done.',
        findings: [
          {
            span,
            reason: 'The entry names a position and nothing that was done in it.',
            hint: 'Add two to five bullets, each beginning with a verb: what you did, with what, to what effect.',
            gain: 1,
          },
        ],
      };
    }
    const values = bullets.map(openingValue);
    const findings = bullets.flatMap((bullet, at) =>
      values[at] === 1 ? [] : [adviceFor(bullet, (1 - values[at]!) * portion(bullets.length))],
    );
    const strong = values.filter((value) => value === 1).length;
    return {
      value: values.reduce((sum: number, value) => sum + value, 0) / bullets.length,
      reason: `${share(strong, bullets.length, 'bullet', ['begins', 'begin'])} with what was done.`,
      findings,
      best: bullets.filter((_, at) => values[at] === 1).map(({ span }) => span),
    };
  },
};
