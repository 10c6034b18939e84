/**
 * Words too rare to learn a row for stand for the one that the teacher takes for the same: "realtor" for "real estate agent",
 * "acupuncturist" for "acupuncture". Without a near one they stay unknown.
 */
import { lookupForm, StaticVocabulary, type VocabularyAlias } from '../../../src/embedding/static-vocabulary.ts';
import { principalAxes, project } from './principal-axes.ts';
import { TEACHER_DIMENSIONS, teacherVectors } from './teacher.ts';

/** Least cosine of the teacher's vectors. Below it the pairs read at random were no longer of one trade. */
const LEAST_COSINE = 0.75;
/** Axes of the first, quick look, and how many of the nearest by it are looked at in full. */
const QUICK_AXES = 48;
const LOOKED_AT = 12;

/** `entries` and `rare` as words; those of `rare` that the entries find already are left out. */
export async function rareAliases(
  entries: readonly string[],
  rare: readonly string[],
  report: (line: string) => void,
): Promise<readonly VocabularyAlias[]> {
  const vocabulary = new StaticVocabulary(entries.map(lookupForm));
  const words = rare.filter((word) => vocabulary.rowsOf(word).length === 0);
  const full = await teacherVectors(entries, report);
  const fullRare = await teacherVectors(words, report);
  const axes = principalAxes(full, TEACHER_DIMENSIONS, QUICK_AXES, 3);
  const quick = project(full, TEACHER_DIMENSIONS, axes);
  const quickRare = project(fullRare, TEACHER_DIMENSIONS, axes);
  const scores = new Float32Array(entries.length);
  return words.flatMap((form, at): readonly VocabularyAlias[] => {
    for (let row = 0; row < entries.length; row++) scores[row] = dot(quick, row, quickRare, at, QUICK_AXES);
    const near = largest(scores, LOOKED_AT).map(
      (row) => [row, dot(full, row, fullRare, at, TEACHER_DIMENSIONS)] as const,
    );
    const [row, cosine] = near.reduce((best, one) => (one[1] > best[1] ? one : best));
    return cosine < LEAST_COSINE ? [] : [{ form, rows: [row] }];
  });
}

function dot(left: Float32Array, leftRow: number, right: Float32Array, rightRow: number, width: number): number {
  let sum = 0;
  for (let at = 0; at < width; at++) sum += left[leftRow * width + at]! * right[rightRow * width + at]!;
  return sum;
}

/** Positions of the `count` largest scores. */
function largest(scores: Float32Array, count: number): readonly number[] {
  const best: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    if (best.length === count && scores[at]! <= scores[best[count - 1]!]!) continue;
    let to = best.length;
    while (to > 0 && scores[best[to - 1]!]! < scores[at]!) to--;
    best.splice(to, 0, at);
    if (best.length > count) best.pop();
  }
  return best;
}
