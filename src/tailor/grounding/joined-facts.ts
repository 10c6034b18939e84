/**
 * Two facts beside each other stay beside each other: "set up a compost bin; waste fell from 40 to 28 kg" does not say that the one
 * brought the other about.
 */
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

/** They make the second stretch follow from the first, or the first from the second. */
const causal =
  /^(?:which|that|thereby|thus|so|leading|resulting|causing|making|bringing|driving|ensuring|through|because|thanks|via|by|wodurch|dadurch|damit|sodass|durch|dank|dass|qui|permettant|entrainant|ainsi|grace|donc|que|logrando|permitiendo|reduciendo|gracias|mediante|asi|reduisant)$/;
/** "Over which", "during which": a time and no cause. */
const temporal = /^(?:over|during|in|of|with|pendant|durant|dont|durante|en|wahrend|bei)$/;

export function checkJoinedFacts({ sources, wording, claims }: RewriteReading): void {
  const { text, words } = sources.passage.wording;
  const cut = text.indexOf(';');
  if (cut < 0 || wording.text.includes(';')) return;
  const all = said(words.filter(({ token }) => token.end <= cut));
  const then = said(words.filter(({ token }) => token.start >= cut));
  // Words of both tell neither.
  const first = new Set([...all].filter((key) => !then.has(key)));
  const second = new Set([...then].filter((key) => !all.has(key)));
  const own = new Set(words.map(({ token }) => token.normal));
  for (const [at, word] of wording.words.entries()) {
    const { normal } = word.token;
    if (at === 0 || !causal.test(normal) || temporal.test(wording.words[at - 1]!.token.normal)) continue;
    if (own.has(normal) && normal !== 'que' && normal !== 'that' && normal !== 'by' && normal !== 'which') continue;
    const next = wording.words[at + 1]?.token.normal ?? '';
    // "Completed by 61 of them", "which was shelved": who did it, and what was done with it.
    if (normal === 'by' && !next.endsWith('ing')) continue;
    if (normal === 'que' && sources.language === 'es') continue;
    if (normal === 'which' && /^(?:is|are|was|were)$/.test(next)) continue;
    const before = wording.words.slice(0, at);
    const behind = wording.words.slice(at + 1);
    const has = (list: readonly WordingWord[], keys: ReadonlySet<string>): boolean =>
      list.some(({ key }) => keys.has(key));
    if (
      (has(before, first) && !has(before, second) && has(behind, second)) ||
      (has(before, second) && !has(before, first) && has(behind, first))
    ) {
      claims.refuse('statement', word.token, 'The old wording does not say that one came of the other.');
      return;
    }
  }
}

function said(words: readonly WordingWord[]): ReadonlySet<string> {
  return new Set(
    words.filter(({ isFunction, quantity }) => !isFunction && quantity === undefined).map(({ key }) => key),
  );
}
