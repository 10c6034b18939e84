/** What `match` returns. Plain, readonly JSON: it crosses a Worker, an HTTP answer or a cache unchanged. */
import type { Necessity } from '../document/job-document.ts';
import type { Evidence, Explained } from '../explanation/factor.ts';
import type { SkillId, SkillKind } from '../skills/taxonomy.ts';

export type MatchFactorId =
  | 'required-skills'
  | 'preferred-skills'
  | 'experience'
  | 'title'
  | 'education'
  | 'lexical-similarity'
  | 'semantic-similarity';

/** How a résumé answers an asked skill: by name, by a skill that implies it, by a narrower one, by a neighbour. */
export type SkillMatchVia = 'exact' | 'implied' | 'narrower' | 'related';

export interface SkillMatch {
  readonly skillId: SkillId;
  readonly label: string;
  readonly kind: SkillKind;
  readonly necessity: Necessity;
  readonly via: SkillMatchVia;
  /** The résumé's skill that earned the credit; equals `skillId` for `exact`. */
  readonly answeredBy: SkillId;
  /** 0..1: 1 for `exact`, less for the others. */
  readonly credit: number;
  /** Share of all asked skills of this necessity that this one makes up, 0..1. */
  readonly weight: number;
  /** Years asked for this skill, where the job names them. */
  readonly yearsAsked?: number;
  /** Years the résumé's dated entries show for it; absent without dates. */
  readonly yearsShown?: number;
  readonly evidence: readonly Evidence[];
}

/**
 * `supported`: the résumé does not name it, but what it names makes it likely (see `supportedBy`): say it, if true.
 * `missing`: nothing in the text points to it.
 */
export type SkillGap = 'supported' | 'missing';

export interface MissingSkill {
  readonly skillId: SkillId;
  readonly label: string;
  readonly kind: SkillKind;
  readonly necessity: Necessity;
  readonly gap: SkillGap;
  /** Skills of the résumé that point to it; empty for `missing`. */
  readonly supportedBy: readonly SkillId[];
  readonly weight: number;
  /** Where the job asks for it, and, for `supported`, what in the résumé points to it. */
  readonly evidence: readonly Evidence[];
}

/** Something the person could change, with what it would be worth: re-scored, not estimated. */
export interface MatchFix {
  readonly kind: 'name-skill' | 'gain-skill' | 'show-years' | 'state-degree' | 'align-title';
  /** One plain sentence, conditional on it being true. */
  readonly advice: string;
  readonly skillId?: SkillId;
  /** Score after the change minus the score now. */
  readonly delta: number;
}

export interface MatchResult extends Explained<MatchFactorId> {
  /** What the score would be if the least certain readings fell the other way, 0..1; holds `score`. */
  readonly interval: { readonly low: number; readonly high: number };
  /** 0..1: how much there was to go on (length of both texts, skills found, dates found). */
  readonly confidence: number;
  /** Skills asked for that the résumé answers, heaviest first. */
  readonly matchedSkills: readonly SkillMatch[];
  /** Skills asked for that it does not answer, heaviest first. */
  readonly missingSkills: readonly MissingSkill[];
  /** Skills of the résumé that the job does not ask for, by id. */
  readonly otherSkills: readonly SkillId[];
  /** Largest gain first. */
  readonly fixes: readonly MatchFix[];
  /** Present when too few must-haves are met and the score was held down: the highest score still possible. */
  readonly cap?: { readonly limit: number; readonly reason: string };
  readonly jobId?: string;
}
