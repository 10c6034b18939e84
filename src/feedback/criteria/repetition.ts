/** The same beginning again and again, or the same sentence twice. */
import type { Bullet } from '../bullets.ts';
import { share } from '../../explanation/counted.ts';
import { portion, type FeedbackCriterion, type ReadFinding } from '../feedback-criterion.ts';

/** How often one verb may open a bullet: twice, or a tenth of the bullets. Chosen, unmeasured. */
function allowed(bullets: number): number {
  return Math.max(2, Math.floor(bullets / 10));
}

export const repetitionCriterion: FeedbackCriterion = {
  id: 'repetition',
  label: 'Repetition',
  weight: 5,
  source: 'chosen, unmeasured',
  praise: 'Bullets begin in many ways.',
  judge: ({ bullets }) => {
    if (bullets.length < 4) return 'fewer than four bullets cannot repeat themselves';
    const seen = new Map<string, number>();
    const texts = new Set<string>();
    const findings: ReadFinding[] = [];
    for (const bullet of bullets) {
      const opening = bullet.tags[0]!.lemma;
      const times = (seen.get(opening) ?? 0) + 1;
      seen.set(opening, times);
      const whole = bullet.words.map(({ normal }) => normal).join(' ');
      const isTwin = bullet.words.length > 3 && texts.has(whole);
      texts.add(whole);
      if (isTwin) findings.push(twin(bullet, bullets.length));
      else if (times > allowed(bullets.length)) findings.push(again(bullet, times, bullets.length));
    }
    return {
      value: 1 - findings.length / bullets.length,
      reason:
        findings.length === 0
          ? 'No beginning stands too often.'
          : `${share(findings.length, bullets.length, 'bullet', ['repeats', 'repeat'])} a beginning or a whole bullet.`,
      findings,
    };
  },
};

function twin({ span }: Bullet, bullets: number): ReadFinding {
  return {
    span,
    reason: 'The same bullet stands further up.',
    hint: 'Say what was different here, or leave it out.',
    gain: portion(bullets),
  };
}

function again({ words }: Bullet, times: number, bullets: number): ReadFinding {
  return {
    span: words[0]!.span,
    reason: `Bullet number ${times} that begins so.`,
    hint: 'Begin with the verb that fits this one best.',
    gain: portion(bullets),
  };
}
