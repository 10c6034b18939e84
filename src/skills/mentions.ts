/**
 * Text → mentions of skills.
 *
 * One pass over the tokens finds, at every token, the longest surface form (see surface-index.ts). Forms that can mean only
 * one thing are taken at once; the others wait until the sure ones are known and are then judged by what stands around them
 * (ambiguity.ts). Negated mentions and those inside addresses are dropped. Mentions never overlap.
 */
import type { ExtractedDocument } from '../document/extracted-document.ts';
import type { JobDocument } from '../document/job-document.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import { checkLength } from '../document/text-length.ts';
import { InvalidInputError } from '../errors.ts';
import { isSpace, overlaps, type Span } from '../text/span.ts';
import { judgeCandidates } from './ambiguity.ts';
import { bundledTaxonomy } from './bundled-taxonomy.ts';
import { findCandidates, type Candidate } from './candidates.ts';
import { isNamedForOthers } from './named-for-others.ts';
import { isNegated } from './negation.ts';
import { isInName } from './proper-names.ts';
import { isRefused } from './refusals.ts';
import { isPastime, silentSpans } from './silent-spans.ts';
import { foreignAcronyms } from './spelled-out.ts';
import { surfaceIndex } from './surface-index.ts';
import type { SkillId, SkillKind, SkillTaxonomy } from './taxonomy.ts';
import { TokenizedText } from './tokenized-text.ts';

/** A place in a text that names a skill. */
export interface SkillMention {
  readonly skillId: SkillId;
  readonly label: string;
  readonly kind: SkillKind;
  readonly domain: string;
  /** Position in the source text. */
  readonly span: Span;
  /** The text at `span`, as written. */
  readonly surface: string;
  /** 0..1: how sure the reading is; by the kind of surface form and its support, chosen, unmeasured as a probability. */
  readonly confidence: number;
}

/** Sure readings; the others get theirs from `judgeCandidates`. Chosen, unmeasured. */
const CONFIDENCE_NAME = 0.95;
const CONFIDENCE_INEXACT = 0.85;

/**
 * Skills named in a text, in order of their place; no two overlap. The same skill may be mentioned many times.
 *
 * A parsed résumé or posting is read without the person's name and addresses, employers, schools, pastimes and boilerplate;
 * a plain text is read whole. Linear in the length of the text. Without `taxonomy` the bundled one is used.
 *
 * @throws InvalidInputError if `source` is no text or more than 10 million characters
 *
 * @example
 * ```ts
 * import { extractSkills } from '@trackruit/ml';
 *
 * const mentions = extractSkills('Built REST APIs in Go; no experience with Java.');
 * console.log(mentions.map((mention) => mention.label)); // ['REST APIs', 'Go']
 * ```
 */
export function extractSkills(
  source: string | ExtractedDocument | ResumeDocument | JobDocument,
  options: { readonly taxonomy?: SkillTaxonomy | undefined } = {},
): readonly SkillMention[] {
  const text = typeof source === 'object' && source !== null ? source.text : source;
  if (typeof text !== 'string')
    throw new InvalidInputError('source', `expected text or a document, got ${text === null ? 'null' : typeof text}`);
  checkLength('source', text);
  const document = typeof source === 'object' && 'kind' in source ? source : undefined;
  return mentionsIn(new TokenizedText(text), document, options.taxonomy ?? bundledTaxonomy());
}

/** The same for a text whose tokens are known, and the document it was parsed into if it was. */
export function mentionsIn(
  read: TokenizedText,
  document: ResumeDocument | JobDocument | undefined,
  taxonomy: SkillTaxonomy,
): readonly SkillMention[] {
  const { text } = read;
  const { sure: found, unsure } = findCandidates(read, surfaceIndex(taxonomy));
  const isForeignAcronym = foreignAcronyms(read, [...found, ...unsure]);
  const isCovered = coveredTokens(read, found);
  const mayBeCovered = coveredTokens(read, [...found, ...unsure]);
  const isRead = (candidate: Candidate): boolean =>
    isInLanguage(read, candidate.language) &&
    !isNamedForOthers(read, candidate) &&
    !isForeignAcronym(candidate) &&
    !isInName(read, candidate, isCovered, mayBeCovered);
  const sure = found.filter((candidate) => isRead(candidate) && !isRefused(read, candidate));
  const believed = [
    ...sure.map((candidate) => ({ candidate, confidence: sureConfidence(candidate) })),
    ...judgeCandidates(read, sure, unsure.filter(isRead)),
  ];
  believed.sort((a, b) => a.candidate.first - b.candidate.first || b.candidate.last - a.candidate.last);
  const silent = document === undefined ? [] : silentSpans(document);
  const mentions: SkillMention[] = [];
  let end = 0;
  let nextSilent = 0;
  for (const { candidate, confidence } of believed) {
    const { form, span } = candidate;
    while (nextSilent < silent.length && silent[nextSilent]!.end <= span.start) nextSilent++;
    if (
      span.start < end ||
      (nextSilent < silent.length && overlaps(silent[nextSilent]!, span)) ||
      isInAddress(text, span) ||
      isPastime(document, span, form.skill.domain) ||
      isNegated(read, candidate.first, candidate.last)
    )
      continue;
    end = span.end;
    const { id, label, kind, domain } = form.skill;
    mentions.push({ skillId: id, label, kind, domain, span, surface: text.slice(span.start, span.end), confidence });
  }
  return mentions;
}

/** Whether one of the candidates covers a token. */
function coveredTokens(read: TokenizedText, found: readonly Candidate[]): (token: number) => boolean {
  const covered = new Uint8Array(read.tokens.length);
  for (const { first, last } of found) covered.fill(1, first, last + 1);
  return (token) => covered[token] === 1;
}

function sureConfidence(candidate: Candidate): number {
  return candidate.inexact ? CONFIDENCE_INEXACT : CONFIDENCE_NAME;
}

/** Function words in running text; below this share a text is a list and its language is open. Chosen on the sets of bench/quality. */
const PROSE_SHARE = 0.08;

/** Whether a form of a language may stand in this text: French "éducation" is no skill of an English résumé. */
function isInLanguage(read: TokenizedText, language: string | undefined): boolean {
  if (language === undefined) return true;
  const { share, tied } = read.language;
  return share < PROSE_SHARE || tied.some((one) => one === language);
}

/** Longest stretch that is looked through for the ends of an address. */
const ADDRESS_REACH = 200;

/** Inside an e-mail address, a web address or a handle ("@python"). */
function isInAddress(text: string, span: Span): boolean {
  let start = span.start;
  while (start > 0 && span.start - start < ADDRESS_REACH && !isSpace(text.charCodeAt(start - 1))) start--;
  let end = span.end;
  while (end < text.length && end - span.end < ADDRESS_REACH && !isSpace(text.charCodeAt(end))) end++;
  if (end - start === span.end - span.start) return false;
  const chunk = text.slice(start, end);
  return (
    chunk.includes('@') ||
    chunk.includes('://') ||
    chunk.startsWith('www.') ||
    /\.(?:com|org|net|io|dev|de|fr|uk)\//.test(chunk)
  );
}
