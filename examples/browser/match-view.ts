/** A match: its score, what it is made of, what would change it, and the posting with the skills marked in it. */
import type { MatchResult } from '@trackruit/ml';
import { element } from './elements.ts';
import { withoutOverlaps } from './field-marks.ts';
import { markedText, type TextMark } from './text-view.ts';

export function matchView(
  { score, factors, matchedSkills, missingSkills, fixes }: MatchResult,
  job: string,
): readonly HTMLElement[] {
  const places: readonly TextMark[] = [
    ...matchedSkills.map((skill) => [skill, 'found'] as const),
    ...missingSkills.map((skill) => [skill, 'missing'] as const),
  ].flatMap(([{ evidence }, kind]) =>
    evidence.filter(({ document: where }) => where === 'job').map(({ span }) => ({ ...span, kind })),
  );
  return [
    element('p', {}, element('strong', { class: 'score' }, `${Math.round(score * 100)} %`)),
    ...factors.map(({ value, reason }) => {
      const meter = element('meter', { value: String(value), 'aria-label': reason });
      return element('p', {}, meter, ` ${reason}`);
    }),
    ...fixes.slice(0, 5).map(({ advice, delta }) => element('p', {}, `+${(delta * 100).toFixed(1)} points: ${advice}`)),
    markedText(job, withoutOverlaps(places)),
  ];
}
