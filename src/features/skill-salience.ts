/** How much it tells about a job that it asks for a skill: every posting wants team players, few want Kubernetes. */
import { UNKNOWN_IDF } from '../lexical/term-statistics.ts';
import { wordTerm } from '../lexical/word-term.ts';
import type { SkillId, SkillKind } from '../skills/taxonomy.ts';
import { tokenize } from '../text/tokenize.ts';

/**
 * On the sets of `bench/quality/ranking.ts` people of the fitting trade name a posting's soft skills as often as people
 * of other trades (ratio 1.0 to 1.2), its tools twice as often and more.
 */
const KIND_SALIENCE: Readonly<Record<SkillKind, number>> = {
  tool: 1,
  certificate: 1,
  practice: 1,
  knowledge: 1,
  language: 1,
  soft: 0.1,
};

/** Idf of the rarest word of a label from which on a skill counts in full: "customer service" has 1.6, "bookkeeping" 4. */
const FULL_IDF = 3;

const known = new Map<string, number>();
const MEMO_LIMIT = 20_000;

/** 0.02..1. Practices and knowledge made of everyday words ("project management") count less; tools and certificates do not. */
export function skillSalience(skill: {
  readonly skillId: SkillId;
  readonly label: string;
  readonly kind: SkillKind;
}): number {
  const { kind, label } = skill;
  const salience = KIND_SALIENCE[kind];
  if (kind !== 'practice' && kind !== 'knowledge' && kind !== 'language') return salience;
  let share = known.get(label);
  if (share === undefined) {
    share = wordSalience(label);
    if (known.size < MEMO_LIMIT) known.set(label, share);
  }
  return salience * share;
}

function wordSalience(label: string): number {
  let rarest = 0;
  for (const { word } of tokenize(label)) {
    const { term, entry } = wordTerm(word, 'en');
    if (term !== undefined) rarest = Math.max(rarest, entry?.idf ?? UNKNOWN_IDF);
  }
  return Math.max(0.02, Math.min(1, rarest / FULL_IDF) ** 2);
}
