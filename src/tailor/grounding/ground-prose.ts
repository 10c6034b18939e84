/**
 * The gate of free prose: advice in whole sentences, each kept or dropped.
 *
 * A stretch of a sentence may speak of the posting, ask the person, or say what is missing; then it may name what posting and résumé
 * name. Any other stretch is taken to state something of the person, and passes only if it passes as a new wording of some line of the
 * résumé. So a sentence nobody foresaw is dropped.
 */
import { sentenceSpans } from '../../text/sentences.ts';
import { spanText, type Span } from '../../text/span.ts';
import { stopWords } from '../../text/stopwords.ts';
import { textLanguage } from '../../text/text-language.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { UnsupportedClaim } from './claim.ts';
import { namingClaims, personClaims, wholeClaim } from './prose-claims.ts';
import { LONGEST_PROSE, type ProseContext } from './prose-context.ts';
import { stanceOf, stretches, type Stance } from './prose-stance.ts';
import { mixedWords, strangeSigns } from './strange-signs.ts';
import type { WordingLanguage } from './word-key.ts';

export interface ProseGrounding {
  /** The sentences that passed, a blank between them. */
  readonly text: string;
  /** Of what did not pass; spans into the text that was given. */
  readonly unsupported: readonly UnsupportedClaim[];
  /** Sentences that were dropped. */
  readonly dropped: readonly Span[];
}

const MOST_SENTENCES = 60;

/** Checks free prose about a résumé and a posting, sentence by sentence. Linear in the text. */
export function groundSentences(context: ProseContext, text: string): ProseGrounding {
  const read = text.slice(0, LONGEST_PROSE);
  const sentences = sentenceSpans(read);
  const kept: string[] = [];
  const unsupported: UnsupportedClaim[] = [];
  const dropped: Span[] = [];
  for (const [order, span] of sentences.entries()) {
    // The last one of a text that is too long may be cut off.
    const isCut = text.length > LONGEST_PROSE && order === sentences.length - 1;
    const claims = order >= MOST_SENTENCES || isCut ? [tooLong(span)] : sentenceClaims(context, spanText(read, span));
    if (claims.length === 0) kept.push(spanText(read, span));
    else {
      dropped.push(span);
      for (const claim of claims)
        unsupported.push({
          ...claim,
          span: { start: claim.span.start + span.start, end: claim.span.end + span.start },
        });
    }
  }
  return { text: kept.join(' '), unsupported, dropped };
}

function tooLong(span: Span): UnsupportedClaim {
  return {
    kind: 'foreign-text',
    surface: '',
    span: { start: 0, end: span.end - span.start },
    problem: 'The text is too long for advice.',
  };
}

/** A growing text without its last sentence, which may not be complete. */
function wholeSentences(text: string): string {
  const last = sentenceSpans(text.slice(0, LONGEST_PROSE)).at(-1);
  return last === undefined ? '' : text.slice(0, last.start);
}

/** The same for a growing text: only its whole sentences are looked at. With `final` the last sentence counts as whole. */
export function groundedSentences(context: ProseContext, text: string, final: boolean): ProseGrounding {
  return groundSentences(context, final ? text : wholeSentences(text));
}

function sentenceClaims(context: ProseContext, sentence: string): readonly UnsupportedClaim[] {
  let claims = context.verdicts.get(sentence);
  if (claims === undefined) {
    if (context.verdicts.size > 4 * MOST_SENTENCES) context.verdicts.clear();
    context.verdicts.set(sentence, (claims = readSentence(context, sentence)));
  }
  return claims;
}

function readSentence(context: ProseContext, sentence: string): readonly UnsupportedClaim[] {
  const { language, signs } = context;
  const strange = [...strangeSigns(sentence, signs), ...mixedWords(sentence, signs)];
  if (strange.length > 0) return strange;
  if (language === undefined || isForeign(sentence, language))
    return [wholeClaim(sentence, 'foreign-text', 'It is in another language than the résumé.')];
  const claims: UnsupportedClaim[] = [];
  let stance: Stance = 'person';
  let before: { readonly stance: Stance; readonly text: string } | undefined;
  for (const { start, end } of stretches(sentence)) {
    const stretch = sentence.slice(start, end);
    stance = stanceOf(stretch, sentence, stance);
    const found = stance === 'person' ? personClaims(context, stretch, before) : namingClaims(context, stretch);
    before = { stance, text: stretch };
    for (const claim of found)
      claims.push({ ...claim, span: { start: claim.span.start + start, end: claim.span.end + start } });
  }
  return claims;
}

/** Function words of another language, at least twice as many as of the own one. A sentence without any is open. */
function isForeign(sentence: string, language: WordingLanguage): boolean {
  const tokens = tokenize(sentence);
  const told = textLanguage(tokens);
  if (told.share < FOREIGN_SHARE || told.tied.includes(language)) return false;
  const own = stopWords(language);
  return tokens.filter(({ normal }) => own.has(normal)).length * 2 < told.share * tokens.length;
}

/** Below it a sentence has too few function words to tell its language. Chosen, unmeasured. */
const FOREIGN_SHARE = 0.25;
