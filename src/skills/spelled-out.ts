/**
 * "Contract Research Organization (CRO)": a text that spells out an acronym says what it means by it.
 *
 * Where the taxonomy knows an acronym's words as well ("conversion rate optimisation") and the text's are mostly others, the
 * acronym names no such skill, here and in the rest of the text.
 */
import { isAsciiUpper } from '../text/character-classes.ts';
import type { Span } from '../text/span.ts';
import { tokenize, type Token } from '../text/tokenize.ts';
import type { Candidate } from './candidates.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** Letters by which two words count as one: "promoter" and "promotor", "customer" and "customers". Chosen, unmeasured. */
const STEM = 4;

/** Whether a candidate is an acronym that the text spells out as something else, at its own place or at another. */
export function foreignAcronyms(
  read: TokenizedText,
  candidates: readonly Candidate[],
): (candidate: Candidate) => boolean {
  const foreign = new Set<string>();
  for (const candidate of candidates) if (isForeign(read, candidate)) foreign.add(nameOf(read, candidate));
  return (candidate) => foreign.size > 0 && candidate.first === candidate.last && foreign.has(nameOf(read, candidate));
}

function nameOf({ text }: TokenizedText, { span, form }: Candidate): string {
  return `${acronymAt(text, span)} ${form.skill.id}`;
}

/** In small letters; a small s is that of the plural ("CROs"). */
function acronymAt(text: string, { start, end }: Span): string {
  return text.slice(start, text.charCodeAt(end - 1) === 115 ? end - 1 : end).toLowerCase();
}

function isForeign({ text, tokens }: TokenizedText, { first, last, span, form }: Candidate): boolean {
  if (first !== last || !isBracketed(text, span.start - 1, -1, '(') || !isBracketed(text, span.end, 1, ')'))
    return false;
  if (!isAsciiUpper(text.charCodeAt(span.start)) || !isAsciiUpper(text.charCodeAt(span.start + 1))) return false;
  const letters = acronymAt(text, span);
  const own = tokens.slice(Math.max(0, first - letters.length), first);
  if (initials(own) !== letters) return false;
  const { label, aliases = [] } = form.skill;
  const known = [label, ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))]
    .map((name) => tokenize(name))
    .filter((words) => words.length > 1 && initials(words) === letters);
  return known.length > 0 && known.every((words) => sharedWords(own, words) * 2 < own.length);
}

/** The bracket, at most one blank away. */
function isBracketed(text: string, at: number, step: -1 | 1, bracket: string): boolean {
  return text[at] === bracket || (text[at] === ' ' && text[at + step] === bracket);
}

function initials(words: readonly Token[]): string {
  return words.map(({ normal }) => normal[0]).join('');
}

function sharedWords(own: readonly Token[], known: readonly Token[]): number {
  const stems = new Set(known.map(({ normal }) => normal.slice(0, STEM)));
  return own.filter(({ normal }) => stems.has(normal.slice(0, STEM))).length;
}
