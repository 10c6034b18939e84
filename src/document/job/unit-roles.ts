/**
 * What each unit of a posting is: a requirement, a responsibility, description, or boilerplate.
 *
 * Under a heading of requirements every line is one, unless its own words say otherwise. Elsewhere a unit is a
 * requirement when it asks in so many words ("must have", "we are looking for"), names years of experience, or, in a
 * posting without any section of requirements, has a cue such as "experience with". Where even those are missing, all
 * text that is no boilerplate counts as required.
 */
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { askedYears, type AskedYears } from './asked-years.ts';
import { boilerplateKind } from './boilerplate.ts';
import { cueLexicon, wordIndexAt, type CueHit, type CueWords } from '../cues/cue-lexicon.ts';
import { degreeMentions } from '../cues/education-levels.ts';
import { isBoilerplate, isLabel } from './job-headings.ts';
import type { JobBlocks, JobUnit } from './job-blocks.ts';
import { boilerplatePhrases, type BoilerplateCue, type BoilerplateKind } from '../lexicon/boilerplate.ts';
import { unitDemands } from '../lexicon/job-items.ts';
import { requirementPhrases, type RequirementCue } from '../lexicon/requirement-cues.ts';

export type UnitRole = 'requirement' | 'responsibility' | 'description' | 'boilerplate';

export interface SortedUnit {
  readonly unit: JobUnit;
  readonly role: UnitRole;
  /** Kind of boilerplate, where the unit's own words settled it. */
  readonly boilerplate?: BoilerplateKind;
  readonly cues: readonly CueHit<RequirementCue>[];
  /** Years asked in the unit; empty for boilerplate. */
  readonly years: readonly AskedYears[];
}

/** Sorts the units of a posting; same order and number as `blocks.units`. */
export function sortUnits(words: CueWords, blocks: JobBlocks): SortedUnit[] {
  const cues = new Pointer(settleEndings(words, requirementCues.find(words)));
  const boilerplate = new Pointer(boilerplateCues.find(words));
  const hasRequirementSection = blocks.units.some(({ kind }) => kind === 'requirements' || kind === 'preferred');
  const hasDutySection = blocks.units.some(({ kind }) => kind === 'responsibilities');
  const sorted: SortedUnit[] = [];
  let tail = -1;
  for (const unit of blocks.units) {
    const isTail = tail === unit.block && !unit.isListItem;
    const one = sortUnit(words, unit, cues.within(unit.span), boilerplate.within(unit.span), {
      hasRequirementSection,
      hasDutySection,
      isTail,
    });
    // After such a sentence in running text, a section of requirements is over in all but name.
    if ((one.boilerplate === 'equal-opportunity' || one.boilerplate === 'company') && !unit.isListItem)
      tail = unit.block;
    sorted.push(one);
  }
  spreadCompany(sorted);
  if (sorted.some(({ role }) => role === 'requirement')) return sorted;
  return sorted.map((one) => (one.role === 'boilerplate' ? one : { ...one, role: 'requirement' }));
}

/** Cues that count at the end of a clause only become what they are there, and nothing elsewhere. */
function settleEndings(words: CueWords, hits: readonly CueHit<RequirementCue>[]): CueHit<RequirementCue>[] {
  return hits.map((hit) => {
    if (hit.value !== 'preferred-ending' && hit.value !== 'required-ending') return hit;
    if (!endsClause(words, hit)) return { ...hit, value: 'nothing' };
    return { ...hit, value: hit.value === 'preferred-ending' ? 'preferred-backward' : 'required-backward' };
  });
}

function endsClause(words: CueWords, hit: CueHit<RequirementCue>): boolean {
  const next = words.words[hit.endWord];
  if (next === undefined || next === 'but' || next === 'if' || next === 'for' || next === 'y' || next === 'e')
    return true;
  const to = words.starts[hit.endWord] as number;
  for (let at = hit.end; at < to; at++) if (!isInner(words.text.charCodeAt(at))) return true;
  // A glued or wide gap is a lost line end.
  return to - hit.end !== 1;
}

/** Blank, quote, hyphen: a phrase may go on behind these. */
function isInner(code: number): boolean {
  return code === 32 || code === 39 || code === 0x2019 || code === 45;
}

/** A paragraph that speaks of the employer in one sentence and asks nothing in the others is about the employer. */
function spreadCompany(sorted: SortedUnit[]): void {
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (end < sorted.length && !sorted[end]!.unit.opensLine) end++;
    const paragraph = sorted.slice(start, end);
    const isCompany =
      paragraph.some(({ boilerplate }) => boilerplate === 'company') &&
      paragraph.every(({ role }) => role === 'boilerplate' || role === 'description');
    if (isCompany) {
      for (let i = start; i < end; i++) {
        const one = sorted[i]!;
        if (
          one.role === 'description' &&
          !one.cues.some(({ value }) => value === 'duty' || value === 'addresses' || value === 'asks')
        )
          sorted[i] = { ...one, role: 'boilerplate', boilerplate: 'company' };
      }
    }
    start = end;
  }
}

/** Walks hits in step with units, both in order of their place. */
class Pointer<Value> {
  readonly #hits: readonly CueHit<Value>[];
  #at = 0;

  constructor(hits: readonly CueHit<Value>[]) {
    this.#hits = hits;
  }

  within(span: Span): CueHit<Value>[] {
    while (this.#at < this.#hits.length && this.#hits[this.#at]!.start < span.start) this.#at++;
    const inside: CueHit<Value>[] = [];
    while (this.#at < this.#hits.length && this.#hits[this.#at]!.end <= span.end) inside.push(this.#hits[this.#at++]!);
    return inside;
  }
}

interface Surroundings {
  readonly hasRequirementSection: boolean;
  readonly hasDutySection: boolean;
  readonly isTail: boolean;
}

function sortUnit(
  words: CueWords,
  unit: JobUnit,
  cues: readonly CueHit<RequirementCue>[],
  formulas: readonly CueHit<BoilerplateCue>[],
  around: Surroundings,
): SortedUnit {
  const { kind } = unit;
  if (isLabel(kind)) return { unit, role: 'boilerplate', cues, years: [] };
  const said = new Set(cues.map(({ value }) => value));
  const seeks = said.has('seeks') || said.has('required-forward');
  const asks =
    seeks ||
    said.has('asks') ||
    said.has('preferred-backward') ||
    said.has('required-backward') ||
    said.has('preferred-forward');
  const speaksOfSelf = said.has('self') && !said.has('addresses') && !seeks;
  const isRequirementSection = (kind === 'requirements' || kind === 'preferred') && !around.isTail;
  const isAmongNeeds = isRequirementSection || kind === 'responsibilities';
  const own = boilerplateKind(formulas, {
    isAmongNeeds,
    addressesCandidate: asks || said.has('addresses') || said.has('duty'),
    length: unit.span.end - unit.span.start,
    isRunningText: !unit.isListItem,
    seeks,
    speaksOfSelf: said.has('self'),
  });
  const years = askedYears(words, wordIndexAt(words, unit.span.start), wordIndexAt(words, unit.span.end), {
    isAmongRequirements: isRequirementSection,
    speaksOfSelf,
  });
  if (isBoilerplate(kind)) {
    const isAsking = own === undefined && !speaksOfSelf && (seeks || years.length > 0);
    return isAsking && kind === 'company'
      ? { unit, role: 'requirement', cues, years }
      : { unit, role: 'boilerplate', cues, years: [] };
  }
  if (own !== undefined && !(years.length > 0 && own !== 'equal-opportunity'))
    return { unit, role: 'boilerplate', boilerplate: own, cues, years: [] };
  if (isRequirementSection) return { unit, role: 'requirement', cues, years };
  if (years.length > 0) return { unit, role: 'requirement', cues, years };
  if (kind === 'responsibilities' && opensWithDemand(words, unit, cues))
    return { unit, role: 'requirement', cues, years };
  if (kind === 'responsibilities')
    return {
      unit,
      role:
        said.has('seeks') || (asks && (said.has('required-backward') || said.has('preferred-backward')))
          ? 'requirement'
          : 'responsibility',
      cues,
      years,
    };
  if (seeks && !speaksOfSelf) return { unit, role: 'requirement', cues, years };
  if (asks && !speaksOfSelf && (!around.hasRequirementSection || unit.isListItem) && !(said.has('duty') && !seeks))
    return { unit, role: 'requirement', cues, years };
  if (said.has('duty') && !around.hasDutySection) return { unit, role: 'responsibility', cues, years };
  return { unit, role: 'description', cues, years };
}

/** Lists under "Roles and responsibilities" often go on to "Knowledge of…", "Understanding of…", "B.Tech in…". */
function opensWithDemand(words: CueWords, unit: JobUnit, cues: readonly CueHit<RequirementCue>[]): boolean {
  const from = wordIndexAt(words, unit.span.start);
  const first = cues.find(({ value }) => value === 'asks');
  if (first !== undefined && first.firstWord - from <= 2 && demandNouns.has(words.words[from] as string)) return true;
  return degreeMentions(words, from, Math.min(from + 4, wordIndexAt(words, unit.span.end))).length > 0;
}

const demandNouns = /* @__PURE__ */ wordSet(unitDemands);
const requirementCues = /* @__PURE__ */ cueLexicon(requirementPhrases);
const boilerplateCues = /* @__PURE__ */ cueLexicon(boilerplatePhrases);
