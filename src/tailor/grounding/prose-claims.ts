/** What a stretch of advice may not say: of the posting, and of the person. */
import { mentionsIn } from '../../skills/mentions.ts';
import { TokenizedText } from '../../skills/tokenized-text.ts';
import type { Span } from '../../text/span.ts';
import { wordSet, type WordSet } from '../../text/word-set.ts';
import type { UnsupportedClaim } from './claim.ts';
import { groundWording } from './ground-rewrite.ts';
import { adviceKeys, type ProseContext } from './prose-context.ts';
import type { Stance } from './prose-stance.ts';
import { wordingLexicon } from './wording-lexicon.ts';
import { readWording } from './wording-text.ts';

/** What a stretch about the posting, a question or a gap may not do: name what neither posting nor résumé names. */
export function namingClaims(context: ProseContext, stretch: string): readonly UnsupportedClaim[] {
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
export function personClaims(
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
    return [wholeClaim(stretch, 'statement', 'It says of the person what the posting asks for.')];
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
  return best ?? [wholeClaim(stretch, 'statement', 'The résumé does not say this.')];
}

/** A claim of a whole stretch or sentence. */
export function wholeClaim(sentence: string, kind: UnsupportedClaim['kind'], problem: string): UnsupportedClaim {
  return { kind, surface: sentence.slice(0, 80), span: { start: 0, end: sentence.length }, problem };
}
