/** Whether a rewrite says of somebody else what the old wording says of somebody else. */
import { foreignSubjects } from './foreign-subjects.ts';
import { actorsBehindVerbs, isRoleNoun } from './person-words.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

/** "Which the IT team then fixed" for "fixed by the IT team", "the accountant's approval" for "approved by the accountant". */
export function isOfAgent(
  { words, text }: Pick<WordingText, 'words' | 'text'>,
  at: number,
  agents: ReadonlySet<string>,
): boolean {
  const { startsSentence, clause } = words[at]!;
  if (startsSentence || agents.size === 0) return false;
  for (let before = at - 1; before >= 0 && at - before <= 3 && words[before]!.clause === clause; before--) {
    if (agents.has(words[before]!.key)) {
      // "To the office team's design" for "designed by the office team".
      if (
        before === at - 1 &&
        /['’]s?$/.test(text.slice(words[before]!.token.start, words[before]!.token.end + 1).trimEnd())
      )
        return true;
      // "Senior staff member trained in PCR" is the person.
      const near = words.slice(Math.max(0, before - 4), before);
      return (
        near.some(({ token }) => /^(?:which|that|whom|que|qu|die|das|den)$/.test(token.normal)) ||
        isOwnSubject(words, before)
      );
    }
    // "Which a partner approves and signs".
    if (words[before]!.token.normal === 'and')
      return before === at - 1 && before > 0 && isOfAgent({ words, text }, before - 1, agents);
  }
  let next = at + 1;
  // "Que firma el propietario".
  const isBehindThat =
    /^(?:que|qu)$/.test(words[at - 1]?.token.normal ?? '') && ownArticles.test(words[next]?.token.normal ?? '');
  if (!isBehindThat && !/^(?:of|von|des|der|de|du|del|by|from)$/.test(words[next]?.token.normal ?? '')) return false;
  while (next < words.length && next - at <= 3 && words[next]!.isFunction) next++;
  return words[next]?.clause === clause && agents.has(words[next]!.key);
}

const subordinate = /^(?:and|once|after|before|when|if|until|while|so|that|which)$/;
const ownArticles = /^(?:the|an?|our|my|each|der|die|das|eine?|le|la|les|l|une?|el|los|las|una)$/;

/** "Reports the team leader checked", "each edited by": somebody with an article behind a noun, and not behind "as". */
function isOwnSubject(words: readonly WordingWord[], at: number): boolean {
  for (let before = at - 1; before > 0 && at - before <= 3 && words[before]!.clause === words[at]!.clause; before--) {
    const { token, quantity } = words[before]!;
    if (ownArticles.test(token.normal) || quantity !== undefined)
      return !words[before - 1]!.isFunction || subordinate.test(words[before - 1]!.token.normal);
    if (words[before]!.isFunction) return false;
  }
  return false;
}

/** The rewrite, too, says it of somebody else: "led by", "who led". */
export function isOthersDeed(words: readonly WordingWord[], at: number): boolean {
  if (foreignSubjects(words).deeds.has(at)) return true;
  const next = words[at + 1]?.token.normal ?? '';
  const before = words[at - 1]?.token.normal ?? '';
  const second = words[at - 2]?.token.normal ?? '';
  for (let later = at + 1; later < words.length && words[later]!.clause === words[at]!.clause; later++)
    if (
      /^(?:by|from|vom|durch|par|por)$/.test(words[later]!.token.normal) &&
      words[later + 1]?.token.normal.endsWith('ing') !== true
    )
      return true;
  // "Qu'un développeur a ensuite intégrées".
  const near = words.slice(Math.max(0, at - 7), at).map(({ token }) => token.normal);
  const relative = near.findLastIndex((normal) => /^(?:que|qu)$/.test(normal));
  if (
    relative >= 0 &&
    near.slice(relative + 2).some((normal) => /^(?:a|ont|avait|avaient|ha|han|habia|habian)$/.test(normal))
  )
    return true;
  return (
    (/^(?:by|von|vom|durch|par|por)$/.test(next) && !isOfThing(words, at)) ||
    /^(?:who|qui|quien)$/.test(before) ||
    /^(?:who|qui|quien)$/.test(second) ||
    isRoleNoun(before) ||
    (before === 'in' && isRoleNoun(second))
  );
}

/** "Unterschrift von Verträgen": nouns are capitals there, and "von" says of what. */
function isOfThing(words: readonly WordingWord[], at: number): boolean {
  return (
    words[at + 1]!.token.normal === 'von' &&
    words[at]!.isCapital &&
    (words[at]!.startsSentence || words[at - 1]!.token.normal === 'und') &&
    !words.slice(at + 2, at + 4).some(({ token }) => actorsBehindVerbs(token.normal))
  );
}
