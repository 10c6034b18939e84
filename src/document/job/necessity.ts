/**
 * How strongly a line is meant, down to its clauses.
 *
 * The nearest word wins: clause over sentence over section. A cue that looks forward ("ideally", "nice to have") holds
 * to the end of its clause; one that looks back ("is a plus", "required") holds from the clause's beginning. "Preferred
 * but not required" is preferred. "Required" beside "preferred" in one clause leaves it required. In a section of
 * preferred things, "must" and "required" make a line required again. Clauses end at semicolons, brackets, "but", and
 * at a comma before a new demand ("BSc, Master preferred").
 */
import type { Span } from '../../text/span.ts';
import { wordIndexAt, type CueHit, type CueWords } from '../cues/cue-lexicon.ts';
import type { Necessity } from '../job-document.ts';
import type { RequirementCue } from '../lexicon/requirement-cues.ts';

/** `none`: the clause says that nothing is asked. */
export interface Clause {
  readonly span: Span;
  readonly necessity: Necessity | 'none';
}

/**
 * Clauses of a line or sentence with their necessity, in order, neighbours of the same necessity joined.
 *
 * @param hits the requirement cues inside the span, in order
 * @param demands offsets at which something new is demanded (a degree, a number of years), in order
 */
export function clauseNecessities(
  words: CueWords,
  span: Span,
  hits: readonly CueHit<RequirementCue>[],
  demands: readonly number[],
  whole: Necessity,
): Clause[] {
  const settled = hits.some(({ value }) => isNecessityCue(value));
  if (!settled) return [{ span, necessity: whole }];
  const clauses: Clause[] = [];
  for (const part of parts(words.text, span, hits)) {
    let rest: Span | undefined = part;
    for (let count = 0; rest !== undefined && count < mostClauses; count++)
      rest = readPart(words, rest, hits, demands, whole, clauses);
    if (rest !== undefined) clauses.push({ span: rest, necessity: whole });
  }
  return join(words, clauses);
}

/** Clauses looked for in one part, and parts in one unit: hostile text has no more of them than a long sentence. */
const mostClauses = 8;
const mostParts = 16;

function isNecessityCue(cue: RequirementCue): boolean {
  return cue.startsWith('preferred') || cue.startsWith('required') || cue === 'not-required' || cue === 'no-need';
}

/** Cuts at semicolons, at brackets that hold a necessity cue, and at "but". */
function parts(text: string, span: Span, hits: readonly CueHit<RequirementCue>[]): Span[] {
  const cuts: number[] = [];
  let next = 0;
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 59) cuts.push(at + 1);
    else if (code === 40) {
      while (next < hits.length && hits[next]!.start < at) next++;
      const close = closing(text, at, span.end);
      const hit = hits[next];
      // "(preferred)" alone belongs to what stands before it, so it is no clause of its own.
      if (hit !== undefined && hit.start < close && isNecessityCue(hit.value) && close - at > hit.end - hit.start + 4)
        cuts.push(at, close + 1);
      at = Math.max(at, close - 1);
    } else if (code === 44 && text.startsWith(', but ', at) && !text.startsWith('not ', at + 6)) cuts.push(at + 1);
  }
  const result: Span[] = [];
  let start = span.start;
  for (const cut of cuts) {
    if (cut > start && cut < span.end && result.length < mostParts) {
      result.push({ start, end: cut });
      start = cut;
    }
  }
  result.push({ start, end: span.end });
  return result;
}

/** The bracket's end, or the end of the clause when it is never closed. Longest bracket looked at: 300 units. */
function closing(text: string, open: number, end: number): number {
  const limit = Math.min(end, open + 300);
  for (let at = open; at < limit; at++) if (text.charCodeAt(at) === 41) return at;
  return limit;
}

/** Reads the clauses up to the first cue's end; returns what is left behind it. */
function readPart(
  words: CueWords,
  part: Span,
  hits: readonly CueHit<RequirementCue>[],
  demands: readonly number[],
  whole: Necessity,
  clauses: Clause[],
): Span | undefined {
  const inside = hits.filter((hit) => hit.start >= part.start && hit.end <= part.end);
  const firstPreferred = inside.find(({ value }) => value === 'preferred-forward' || value === 'preferred-backward');
  const notRequired = inside.find(({ value }) => value === 'not-required');
  const noNeed = inside.find(({ value }) => value === 'no-need');
  const required = inside.find(({ value }) => value === 'required-backward' || value === 'required-forward');
  if (firstPreferred === undefined) {
    if (noNeed !== undefined || (notRequired !== undefined && required === undefined)) {
      clauses.push({
        span: part,
        necessity: noNeed === undefined && isAfterBut(words.text, notRequired!.start) ? 'preferred' : 'none',
      });
      return undefined;
    }
    clauses.push({ span: part, necessity: required === undefined ? whole : 'required' });
    return undefined;
  }
  // "Docker, deseable": a cue with nothing behind it looks back, whichever it is.
  if (firstPreferred.value === 'preferred-forward' && (words.starts[firstPreferred.endWord] ?? Infinity) < part.end) {
    const before = { start: part.start, end: firstPreferred.start };
    const beforeWords = wordIndexAt(words, firstPreferred.start) - wordIndexAt(words, part.start);
    // "Experience with SQL, ideally PostgreSQL" has a demand of its own in front; "It is ideally suited" has not.
    if (beforeWords >= 2) {
      clauses.push({ span: before, necessity: whole });
      clauses.push({ span: { start: firstPreferred.start, end: part.end }, necessity: 'preferred' });
    } else {
      clauses.push({ span: part, necessity: 'preferred' });
    }
    return undefined;
  }
  // A cue that looks back: from the last new demand after a comma, or from the clause's beginning.
  const cut = lastDemandCut(words.text, part, firstPreferred, demands, required);
  const tail = lastCommaOrEnd(words.text, firstPreferred.end, part.end);
  if (cut > part.start) clauses.push({ span: { start: part.start, end: cut }, necessity: whole });
  const isBoth =
    required !== undefined &&
    required.start >= cut &&
    required.start < firstPreferred.start &&
    notRequired === undefined;
  clauses.push({ span: { start: cut, end: tail }, necessity: isBoth ? 'required' : 'preferred' });
  return tail < part.end ? { start: tail, end: part.end } : undefined;
}

/** "preferred but not required", "helpful though not essential". */
function isAfterBut(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at + 4).toLowerCase();
  return (
    before.includes('but') ||
    before.includes('though') ||
    before.includes('aber') ||
    before.includes('mais') ||
    before.includes('pero')
  );
}

/** Where the thing that is only preferred begins: after a comma or "and", "with" in front of a demand, or at the part's start. */
function lastDemandCut(
  text: string,
  part: Span,
  cue: CueHit<RequirementCue>,
  demands: readonly number[],
  required: CueHit<RequirementCue> | undefined,
): number {
  if (required !== undefined && required.end <= cue.start && required.value === 'required-backward') {
    const comma = text.indexOf(',', required.end);
    return comma !== -1 && comma < cue.start ? comma + 1 : required.end;
  }
  const own = demands.filter((at) => at > part.start && at < cue.start);
  for (let i = own.length - 1; i >= 0; i--) {
    const demand = own[i] as number;
    // Look back a few words for the comma or joint that sets the demand apart.
    for (let at = demand - 1; at > part.start && at > demand - 24; at--) {
      const code = text.charCodeAt(at);
      if (code === 44) return at + 1;
      if (code === 32 && (text.startsWith(' with ', at) || text.startsWith(' and ', at)))
        return hasDemandBefore(demands, part, at) ? at + 1 : part.start;
    }
  }
  // "5+ years of Java, Kubernetes preferred": a demand in front, and one thing after the last comma.
  const comma = text.lastIndexOf(',', cue.start - 1);
  if (comma > part.start && hasDemandBefore(demands, part, comma)) {
    const rest = text.slice(comma + 1, cue.start).trimStart();
    if (!rest.startsWith('or ') && !rest.startsWith('and ') && rest.length > 0) return comma + 1;
  }
  return part.start;
}

function hasDemandBefore(demands: readonly number[], part: Span, at: number): boolean {
  return demands.some((demand) => demand >= part.start && demand < at);
}

/** After the cue the clause goes on to the next comma followed by more text, or to its end. */
function lastCommaOrEnd(text: string, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 3); at++)
    if (text.charCodeAt(at) === 44 && !text.startsWith(' but', at + 1)) return at + 1;
  return end;
}

function join(words: CueWords, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    const isEmpty = (words.starts[wordIndexAt(words, clause.span.start)] ?? Infinity) >= clause.span.end;
    if (last !== undefined && (isEmpty || last.necessity === clause.necessity))
      joined[joined.length - 1] = { span: { start: last.span.start, end: clause.span.end }, necessity: last.necessity };
    else if (!isEmpty) joined.push(clause);
  }
  return joined;
}
