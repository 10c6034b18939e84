/** What all checks of one rewrite share: the new wording, the old one with its surroundings, and where claims are put down. */
import type { JobFeatures } from '../../features/job-features.ts';
import type { Span } from '../../text/span.ts';
import type { ClaimKind, GroundedClaim, UnsupportedClaim } from './claim.ts';
import type { PassageSources, ResumeReading, Source } from './resume-sources.ts';
import { sourceFacts, type SourceFacts } from './source-facts.ts';
import type { WordingPhrase, WordingText } from './wording-text.ts';

export interface RewriteReading {
  readonly reading: ResumeReading;
  readonly job: JobFeatures | undefined;
  readonly sources: PassageSources;
  readonly facts: SourceFacts;
  readonly wording: WordingText;
  readonly claims: ClaimLog;
}

/** Groups that any phrase over a word stands for; worked out when the first word asks. */
export function groupsByWord({ wording }: RewriteReading): readonly (readonly number[])[] {
  let groups = groupsOf.get(wording);
  if (groups === undefined) {
    const built: number[][] = wording.words.map(() => []);
    for (const { phrase, from, to } of wording.phrases)
      for (let at = from; at < to; at++) built[at]!.push(...phrase.needs);
    groupsOf.set(wording, (groups = built));
  }
  return groups;
}

/** Phrases over each word; worked out when the first word asks. */
export function phrasesByWord(wording: WordingText): readonly (readonly WordingPhrase[])[] {
  let phrases = phrasesOf.get(wording);
  if (phrases === undefined) {
    const built: WordingPhrase[][] = wording.words.map(() => []);
    for (const found of wording.phrases) for (let at = found.from; at < found.to; at++) built[at]!.push(found);
    phrasesOf.set(wording, (phrases = built));
  }
  return phrases;
}

const phrasesOf = new WeakMap<WordingText, readonly (readonly WordingPhrase[])[]>();
const groupsOf = new WeakMap<WordingText, readonly (readonly number[])[]>();

export function factsOf(source: Source, sources: PassageSources): SourceFacts {
  return sourceFacts(source, sources.lexicon);
}

/** In the résumé, of a word of a source. */
export function sourceSpan(source: Source, at: number, to: number = at + 1): Span {
  const { words } = source.wording;
  return { start: source.span.start + words[at]!.token.start, end: source.span.start + words[to - 1]!.token.end };
}

export class ClaimLog {
  readonly #text: string;
  readonly supported: GroundedClaim[] = [];
  readonly unsupported: UnsupportedClaim[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  support(kind: ClaimKind, span: Span, evidence: readonly Span[]): void {
    const { start, end } = span;
    this.supported.push({ kind, span: { start, end }, surface: this.#text.slice(start, end), evidence });
  }

  refuse(kind: ClaimKind, span: Span, problem: string): void {
    const { start, end } = span;
    this.unsupported.push({ kind, span: { start, end }, surface: this.#text.slice(start, end), problem });
  }
}
