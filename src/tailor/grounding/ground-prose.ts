/**
 * The gate of free prose: advice in whole sentences, each kept or dropped.
 *
 * A stretch of a sentence may speak of the posting, ask the person, or say what is missing; then it may name what posting and résumé
 * name. Any other stretch is taken to state something of the person, and passes only if it passes as a new wording of some line of the
 * résumé. So a sentence nobody foresaw is dropped.
 */
import type { JobFeatures } from '../../features/job-features.ts';
import type { ResumeFeatures } from '../../features/resume-features.ts';
import { mentionsIn } from '../../skills/mentions.ts';
import { TokenizedText } from '../../skills/tokenized-text.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { spanText, type Span } from '../../text/span.ts';
import { stopWords } from '../../text/stopwords.ts';
import { textLanguage } from '../../text/text-language.ts';
import { tokenize } from '../../text/tokenize.ts';
import { wordSet, type WordSet } from '../../text/word-set.ts';
import type { UnsupportedClaim } from './claim.ts';
import { groundWording, rewriteContext, type RewriteContext } from './ground-rewrite.ts';
import {
  absenceMarks,
  adviceWords,
  falseAbsence,
  jobMarks,
  personMarks,
  questionMarks,
} from './lexicon/prose-wording.ts';
import { resumeReading, wholeResume } from './resume-sources.ts';
import { mixedWords, signsOf, strangeSigns, type KnownSigns } from './strange-signs.ts';
import { wordKey, type WordingLanguage } from './word-key.ts';
import { wordingLexicon } from './wording-lexicon.ts';
import { readWording } from './wording-text.ts';

export interface ProseGrounding {
  /** The sentences that passed, a blank between them. */
  readonly text: string;
  /** Of what did not pass; spans into the text that was given. */
  readonly unsupported: readonly UnsupportedClaim[];
  /** Sentences that were dropped. */
  readonly dropped: readonly Span[];
}

export interface ProseContext {
  readonly resume: ResumeFeatures;
  readonly job: JobFeatures | undefined;
  readonly language: WordingLanguage | undefined;
  /** Words of résumé and posting, as keys and as they are. */
  readonly known: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly lines: readonly ProseLine[];
  /** Signs of both texts. */
  readonly signs: KnownSigns;
  /** Verdicts on sentences of a text that grows. */
  readonly verdicts: Map<string, readonly UnsupportedClaim[]>;
}

interface ProseLine {
  readonly keys: ReadonlySet<string>;
  readonly context: () => RewriteContext;
}

/** A longer answer is no advice for one page. Chosen, unmeasured. */
const LONGEST = 6000;
const MOST_SENTENCES = 60;

export function proseContext(input: {
  readonly resume: ResumeFeatures;
  readonly job?: JobFeatures | undefined;
}): ProseContext {
  const { resume, job } = input;
  const reading = resumeReading(resume);
  const { language } = reading;
  const known = new Set<string>();
  const numbers = new Set<string>();
  for (const text of [resume.document.text, job?.document.text ?? '']) {
    const wording = readWording(text, language, undefined);
    for (const { key, token } of wording.words) {
      known.add(key);
      known.add(token.normal);
    }
    for (const { value } of wording.quantities) numbers.add(value);
  }
  const lines = wholeResume(resume.document).map(({ span }): ProseLine => {
    const text = spanText(resume.document.text, span);
    let context: RewriteContext | undefined;
    return {
      keys: new Set(tokenize(text).map(({ normal }) => wordKey(normal, language))),
      context: () => (context ??= proseLineContext(resume, job, { text, span }, language)),
    };
  });
  const signs: KnownSigns = {
    passage: PROSE_REFERENCE,
    resume: new Set([...reading.signs, ...signsOf(job?.document.text ?? '')]),
    has: (word) => known.has(word.toLowerCase()),
  };
  return { resume, job, language, known, numbers, lines, signs, verdicts: new Map() };
}

/** Checks free prose about a résumé and a posting, sentence by sentence. Linear in the text. */
export function groundProse(input: {
  readonly resume: ResumeFeatures;
  readonly job?: JobFeatures | undefined;
  readonly text: string;
}): ProseGrounding {
  return groundSentences(proseContext(input), input.text);
}

export function groundSentences(context: ProseContext, text: string): ProseGrounding {
  const read = text.slice(0, LONGEST);
  const sentences = sentenceSpans(read);
  const kept: string[] = [];
  const unsupported: UnsupportedClaim[] = [];
  const dropped: Span[] = [];
  for (const [order, span] of sentences.entries()) {
    // The last one of a text that is too long may be cut off.
    const isCut = text.length > LONGEST && order === sentences.length - 1;
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
export function wholeSentences(text: string): string {
  const last = sentenceSpans(text.slice(0, LONGEST)).at(-1);
  return last === undefined ? '' : text.slice(0, last.start);
}

/**
 * The part of a growing text that may be shown: its whole sentences, without those that do not pass. With `final` the last sentence
 * counts as whole.
 */
export function groundedSentences(context: ProseContext, text: string, final: boolean): string {
  return groundSentences(context, final ? text : wholeSentences(text)).text;
}

function sentenceClaims(context: ProseContext, sentence: string): readonly UnsupportedClaim[] {
  let claims = context.verdicts.get(sentence);
  if (claims === undefined) {
    if (context.verdicts.size > 4 * MOST_SENTENCES) context.verdicts.clear();
    context.verdicts.set(sentence, (claims = readSentence(context, sentence)));
  }
  return claims;
}

/** Signs beyond those of rewrites; advice quotes no markup. */
const PROSE_REFERENCE: ReadonlySet<string> = /* @__PURE__ */ new Set('?!¿¡');

function readSentence(context: ProseContext, sentence: string): readonly UnsupportedClaim[] {
  const { language, signs } = context;
  const strange = [...strangeSigns(sentence, signs), ...mixedWords(sentence, signs)];
  if (strange.length > 0) return strange;
  if (language === undefined || isForeign(sentence, language))
    return [whole(sentence, 'foreign-text', 'It is in another language than the résumé.')];
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

function whole(sentence: string, kind: UnsupportedClaim['kind'], problem: string): UnsupportedClaim {
  return { kind, surface: sentence.slice(0, 80), span: { start: 0, end: sentence.length }, problem };
}

type Stance = 'job' | 'question' | 'absence' | 'person';

/** Stretches between commas, semicolons, colons, dashes and brackets, and before "and you", "but you", "which you", "as you". */
function stretches(sentence: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut =
    /[,;:()–—]| (?=(?:and|but|which|as|so|while|that|because|since|und|aber|weil|da|dass|et|mais|que|car|y|pero|porque|like|just) (?:you|your|she|he|they|sie|ihr|ihre|du|vous|votre|vos|usted|su|sus|tu|the candidate)\b)/giu;
  for (const { 0: mark, index } of sentence.matchAll(cut)) {
    if (index > start) spans.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < sentence.length) spans.push({ start, end: sentence.length });
  return spans;
}

const persons: WordSet = /* @__PURE__ */ wordSet(personMarks);

function stanceOf(stretch: string, sentence: string, before: Stance): Stance {
  const plain = ` ${tokenize(stretch)
    .map(({ normal }) => normal)
    .join(' ')} `;
  const has = (marks: string): boolean => marks.split('|').some((mark) => plain.includes(` ${mark} `));
  const namesPerson = plain.split(' ').some((word) => persons.has(word));
  if (has(falseAbsence)) return 'person';
  if (sentence.trimEnd().endsWith('?') || has(questionMarks)) return 'question';
  if (has(absenceMarks)) return 'absence';
  if (namesPerson) return 'person';
  if (has(jobMarks)) return 'job';
  // "…, then say where": goes on with what was said before it.
  return before;
}

/** What a stretch about the posting, a question or a gap may not do: name what neither posting nor résumé names. */
function namingClaims(context: ProseContext, stretch: string): readonly UnsupportedClaim[] {
  const { language, known, numbers } = context;
  const wording = readWording(stretch, language, language === undefined ? undefined : wordingLexicon(language));
  const claims: UnsupportedClaim[] = [];
  const refuse = (kind: UnsupportedClaim['kind'], span: Span, problem: string): void => {
    const { start, end } = span;
    claims.push({ kind, span: { start, end }, surface: stretch.slice(start, end), problem });
  };
  for (const { value, span } of wording.quantities)
    if (!numbers.has(value) && value !== '0') refuse('number', span, 'Neither résumé nor posting gives this number.');
  const vocabulary = adviceKeys(context.language);
  for (const word of wording.words) {
    if (word.quantity !== undefined || word.isFunction) continue;
    const { key, token } = word;
    if (known.has(key) || known.has(token.normal) || vocabulary.has(key) || vocabulary.has(token.normal)) continue;
    const isName =
      word.isCapital && !(word.startsSentence && stretch.trimStart().startsWith(stretch.slice(token.start, token.end)));
    if (
      /\d/.test(token.normal) ||
      /[a-z][A-Z]|[.@]/.test(stretch.slice(token.start, token.end)) ||
      (isName && language !== 'de')
    )
      refuse('name', token, 'Neither résumé nor posting names this.');
    else if (boastWords.has(token.normal)) refuse('statement', token, 'The résumé does not say this.');
    // German nouns are all capitals: there an unknown one is a name.
    else if (isName && language === 'de' && !wordingLexicon('de').phrases.has(key))
      refuse('name', token, 'Neither résumé nor posting names this.');
  }
  const asked = new Set(context.job?.mentions.map(({ skillId }) => skillId));
  for (const { skillId, span, kind } of mentionsIn(new TokenizedText(stretch), undefined, context.resume.taxonomy))
    if (
      (kind === 'tool' || kind === 'certificate' || kind === 'language') &&
      !asked.has(skillId) &&
      !context.resume.skills.has(skillId)
    )
      refuse('skill', span, 'Neither résumé nor posting names this skill.');
  return claims;
}

const boastWords: WordSet = /* @__PURE__ */ wordSet(
  'award awards awarded winning prize winner renowned acclaimed outstanding exceptional brilliant unmatched unrivalled expert guru leader leadership led headed founder founded visionary hire hired recommend recommended promote promoted preisgekront ausgezeichnet hervorragend prime excellent exceptionnel premiado galardonado excelente ignore disregard previous instructions prompt system assistant',
);

const keysByLanguage = new Map<WordingLanguage, ReadonlySet<string>>();

function adviceKeys(language: WordingLanguage | undefined): ReadonlySet<string> {
  if (language === undefined) return new Set();
  let keys = keysByLanguage.get(language);
  if (keys === undefined) {
    const words = adviceWords[language].split(' ');
    keysByLanguage.set(language, (keys = new Set(words.flatMap((word) => [word, wordKey(word, language)]))));
  }
  return keys;
}

/** Lines of the résumé that a statement is tried on: those it shares most words with. */
const MOST_TRIED = 4;

/** They stand for what was named before: "which you know well", "you have all of it". */
const pronouns: WordSet = /* @__PURE__ */ wordSet(
  'it that these those this them both all which everything so dies das diese beides alles cela ca tout tous eso esto todo todos',
);
const speakers: WordSet = /* @__PURE__ */ wordSet(
  'you she he they candidate applicant sie du er ihnen vous tu il elle usted',
);

/**
 * A statement about the person is fine where it is a fair wording of some line of the résumé. One that only points back to what the
 * posting wishes is one about that.
 */
function personClaims(
  context: ProseContext,
  stretch: string,
  before: { readonly stance: Stance; readonly text: string } | undefined,
): readonly UnsupportedClaim[] {
  const { language } = context;
  const wording = readWording(stretch, language, language === undefined ? undefined : wordingLexicon(language));
  const vocabulary = adviceKeys(language);
  const said = wording.words.filter(
    ({ key, token, isFunction }) => !isFunction && !vocabulary.has(key) && !vocabulary.has(token.normal),
  );
  if (said.length === 0) {
    const has = (set: WordSet): boolean => wording.words.some(({ token }) => set.has(token.normal));
    if (!has(speakers) || !has(pronouns)) return [];
    if (before !== undefined && personClaims(context, before.text, undefined).length === 0) return [];
    return [whole(stretch, 'statement', 'It says of the person what the posting asks for.')];
  }
  const tried = context.lines
    .map((line, order) => ({ line, order, shared: said.filter(({ key }) => line.keys.has(key)).length }))
    .sort((a, b) => b.shared - a.shared || a.order - b.order)
    .slice(0, MOST_TRIED);
  let best: readonly UnsupportedClaim[] | undefined;
  for (const { line } of tried) {
    const { unsupported } = groundWording(line.context(), stretch);
    if (unsupported.length === 0) return [];
    if (best === undefined || unsupported.length < best.length) best = unsupported;
  }
  return best ?? [whole(stretch, 'statement', 'The résumé does not say this.')];
}

function proseLineContext(
  resume: ResumeFeatures,
  job: JobFeatures | undefined,
  line: { readonly text: string; readonly span: Span },
  language: WordingLanguage | undefined,
): RewriteContext {
  const context = rewriteContext({ resume, job, original: { number: 1, kind: 'highlight', ...line } });
  const { lexicon } = context.sources;
  const words = adviceKeys(language);
  return {
    ...context,
    longest: LONGEST,
    sources: {
      ...context.sources,
      ...(lexicon === undefined
        ? {}
        : { lexicon: { ...lexicon, lightWords: new Set([...lexicon.lightWords, ...words]) } }),
    },
  };
}
