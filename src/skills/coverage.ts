/**
 * Does somebody with these skills answer for that one?
 *
 * Credit by the strongest link: the skill itself; a skill that implies it (Django → Python); a narrower one (asked
 * "relational databases", has PostgreSQL); a neighbour (asked MySQL, has PostgreSQL). The credits are chosen, unmeasured: they
 * order the links and keep a neighbour below half.
 */
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
  const offer = (asked: SkillId, via: SkillAnswerVia, credit: number, answeredBy: SkillId): void => {
    const known = answers.get(asked);
    if (known === undefined || known.credit < credit) answers.set(asked, { via, credit, answeredBy });
  };
  for (const id of own) {
    offer(id, 'exact', CREDIT.exact, id);
    for (const [implied] of reach(taxonomy, id, 'implies', IMPLIED_STEPS))
      offer(implied, 'implied', CREDIT.implied, id);
    for (const [broader, steps] of reach(taxonomy, id, 'broader', NARROWER_STEPS))
      offer(broader, 'narrower', CREDIT.narrower - NARROWER_LOSS * (steps - 1), id);
    for (const related of neighbours(taxonomy).get(id) ?? []) offer(related, 'related', CREDIT.related, id);
  }
  return {
    answer: (asked) => answers.get(asked),
    support: (asked) => {
      const groups = new Set(taxonomy.skill(asked)?.broader ?? []);
      return own.filter(
        (id) =>
          groups.has(id) ||
          (taxonomy.skill(id)?.broader ?? []).some(
            (group) => groups.has(group) && (groupSizes(taxonomy).get(group) ?? 0) <= LARGEST_SUPPORTING_GROUP,
          ),
      );
    },
  };
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

const neighboursOf = new WeakMap<SkillTaxonomy, ReadonlyMap<SkillId, readonly SkillId[]>>();

/** `related` in both directions, whoever wrote it down. */
function neighbours(taxonomy: SkillTaxonomy): ReadonlyMap<SkillId, readonly SkillId[]> {
  let found = neighboursOf.get(taxonomy);
  if (found === undefined) {
    const map = new Map<SkillId, SkillId[]>();
    const link = (from: SkillId, to: SkillId): void => {
      const list = map.get(from);
      if (list === undefined) map.set(from, [to]);
      else if (!list.includes(to)) list.push(to);
    };
    for (const skill of taxonomy.skills())
      for (const other of skill.related ?? []) {
        link(skill.id, other);
        link(other, skill.id);
      }
    neighboursOf.set(taxonomy, (found = map));
  }
  return found;
}

const groupSizesOf = new WeakMap<SkillTaxonomy, ReadonlyMap<SkillId, number>>();

/** Number of direct members of each group. */
function groupSizes(taxonomy: SkillTaxonomy): ReadonlyMap<SkillId, number> {
  let found = groupSizesOf.get(taxonomy);
  if (found === undefined) {
    const map = new Map<SkillId, number>();
    for (const skill of taxonomy.skills())
      for (const group of skill.broader ?? []) map.set(group, (map.get(group) ?? 0) + 1);
    groupSizesOf.set(taxonomy, (found = map));
  }
  return found;
}
