/**
 * Does somebody with these skills answer for that one?
 *
 * Credit by the strongest link: the skill itself; a skill that implies it (Django → Python); a narrower one (asked
 * "relational databases", has PostgreSQL); a neighbour (asked MySQL, has PostgreSQL). The credits are chosen, unmeasured: they
 * order the links and keep a neighbour below half.
 */
import { skillRelations } from './skill-relations.ts';
import type { SkillId, SkillTaxonomy } from './taxonomy.ts';

export type SkillAnswerVia = 'exact' | 'implied' | 'narrower' | 'related';

export interface SkillAnswer {
  readonly via: SkillAnswerVia;
  /** 0..1. */
  readonly credit: number;
  /** The skill that earned it. */
  readonly answeredBy: SkillId;
}

/** What a set of skills covers. */
export interface SkillCover {
  /** The best answer to an asked skill; undefined when nothing earns credit. */
  answer(asked: SkillId): SkillAnswer | undefined;
  /** Skills of the set that make an unanswered one likely without earning credit: a more general one, or one of the same group. By id. */
  support(asked: SkillId): readonly SkillId[];
}

const CREDIT: Readonly<Record<SkillAnswerVia, number>> = { exact: 1, implied: 0.9, narrower: 0.8, related: 0.4 };

/** Each further step up loses this much of a narrower skill's credit; beyond two steps a group says too little. */
const NARROWER_STEPS = 2;
const NARROWER_LOSS = 0.2;

/** Steps along `implies`: React Native → React → JavaScript. */
const IMPLIED_STEPS = 3;

/** Members of a group that large have little in common ("programming languages"). */
const LARGEST_SUPPORTING_GROUP = 12;

export function coverSkills(taxonomy: SkillTaxonomy, have: Iterable<SkillId>): SkillCover {
  const own = [...new Set(have)].sort();
  const answers = new Map<SkillId, SkillAnswer>();
  for (const id of own)
    for (const [asked, answer] of answersOf(taxonomy, id)) {
      const known = answers.get(asked);
      if (known === undefined || known.credit < answer.credit) answers.set(asked, answer);
    }
  const supports = new Map<SkillId, readonly SkillId[]>();
  return {
    answer: (asked) => answers.get(asked),
    support: (asked) => {
      if (taxonomy.skill(asked) === undefined) return [];
      let support = supports.get(asked);
      if (support === undefined) supports.set(asked, (support = supportOf(taxonomy, own, asked)));
      return support;
    },
  };
}

/** An asked skill, and how another one answers it. */
type AskedAnswer = readonly [asked: SkillId, answer: SkillAnswer];

const answersByTaxonomy = new WeakMap<SkillTaxonomy, Map<SkillId, readonly AskedAnswer[]>>();

/** All that one skill answers; worked out once for every skill of a taxonomy. */
function answersOf(taxonomy: SkillTaxonomy, id: SkillId): readonly AskedAnswer[] {
  let known = answersByTaxonomy.get(taxonomy);
  if (known === undefined) answersByTaxonomy.set(taxonomy, (known = new Map<SkillId, readonly AskedAnswer[]>()));
  let answers = known.get(id);
  if (answers === undefined) {
    answers = readAnswers(taxonomy, id);
    if (taxonomy.skill(id) !== undefined) known.set(id, answers);
  }
  return answers;
}

function readAnswers(taxonomy: SkillTaxonomy, id: SkillId): readonly AskedAnswer[] {
  const answers: AskedAnswer[] = [];
  const offer = (asked: SkillId, via: SkillAnswerVia, credit: number): void => {
    answers.push([asked, Object.freeze({ via, credit, answeredBy: id })]);
  };
  offer(id, 'exact', CREDIT.exact);
  for (const [implied] of reach(taxonomy, id, 'implies', IMPLIED_STEPS)) offer(implied, 'implied', CREDIT.implied);
  for (const [broader, steps] of reach(taxonomy, id, 'broader', NARROWER_STEPS))
    offer(broader, 'narrower', CREDIT.narrower - NARROWER_LOSS * (steps - 1));
  for (const related of skillRelations(taxonomy).neighbours(id)) offer(related, 'related', CREDIT.related);
  return answers;
}

function supportOf(taxonomy: SkillTaxonomy, own: readonly SkillId[], asked: SkillId): readonly SkillId[] {
  const groups = taxonomy.skill(asked)?.broader ?? [];
  if (groups.length === 0) return [];
  const relations = skillRelations(taxonomy);
  const small = groups.filter((group) => relations.memberCount(group) <= LARGEST_SUPPORTING_GROUP);
  return own.filter(
    (id) =>
      groups.includes(id) ||
      (small.length > 0 && taxonomy.skill(id)?.broader?.some((group) => small.includes(group)) === true),
  );
}

/** Skills reached from `start` along a relation, nearest first, with the number of steps. `start` itself is left out. */
function reach(
  taxonomy: SkillTaxonomy,
  start: SkillId,
  relation: 'implies' | 'broader',
  steps: number,
): ReadonlyMap<SkillId, number> {
  const found = new Map<SkillId, number>();
  let edge: readonly SkillId[] = [start];
  for (let step = 1; step <= steps && edge.length > 0; step++) {
    const next: SkillId[] = [];
    for (const id of edge)
      for (const target of taxonomy.skill(id)?.[relation] ?? [])
        if (target !== start && !found.has(target)) {
          found.set(target, step);
          next.push(target);
        }
    edge = next;
  }
  return found;
}
