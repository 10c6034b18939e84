/** Deeds that somebody else did: "led by a nurse", "the manager who ran it", "after HR has approved them". */
import { wordSet, type WordSet } from '../../text/word-set.ts';
import { actorsBehindVerbs, isRoleNoun, roleHeads } from './person-words.ts';
import type { WordingText, WordingWord } from './wording-text.ts';

const articles = /* @__PURE__ */ wordSet('a an the our my this that');
/** They stand before who did it. */
export const agentMarks: WordSet = /* @__PURE__ */ wordSet('by von vom durch par por');
const relatives = /* @__PURE__ */ wordSet('who whose qui der die quien quienes');
/** "By hand", "by phone": no agent. */
const noAgents = /* @__PURE__ */ wordSet(
  'hand phone email mail post using me myself mir car law escrito ecrit turno telephone courrier courriel semaine jour mois an trimestre heure dia semana mes ano hora correo telefono telefon air rail',
);
const chargeWords = /* @__PURE__ */ wordSet(
  'responsible charge leading managing overseeing running heading supervising',
);

/** Words that say what somebody else did. */
export function readOthersDeeds(words: readonly WordingWord[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const { token, clause } = words[at]!;
    const next = words[at + 1];
    const after = words[at + 2];
    if (
      next !== undefined &&
      !timesOfDay.test(token.normal) &&
      agentMarks.has(next.token.normal) &&
      next.clause === clause &&
      // "Bestellung von Teilen" has no agent: nouns are capitals there.
      !(next.token.normal === 'von' && words[at]!.isCapital) &&
      after !== undefined &&
      after.quantity === undefined &&
      !noAgents.has(after.token.normal) &&
      !(after.token.normal.endsWith('ing') && !after.isCapital)
    ) {
      const noun = words.slice(at + 2, at + 5).find(({ isFunction }) => !isFunction);
      // "Gesenkt durch Bündelung": how, and no agent.
      if (noun !== undefined && means.test(noun.token.normal)) continue;
      const deed = deedBeforeAgent(words, at);
      // "Alúmina por proyección": how, and no agent.
      if (
        next.token.normal !== 'por' ||
        participles.test(words[deed]!.token.normal) ||
        irregular.test(words[deed]!.token.normal)
      )
        found.add(deed);
      // "Set up by the nurse": both words.
      if (/^(?:up|out|off|down|in|on)$/.test(words[deed]!.token.normal) && deed > 0) found.add(deed - 1);
    }
    // "The manager who ran the shop", "for the manager responsible for it", "a team leading the change".
    // "After HR has approved them".
    if (
      /^(?:has|have|had)$/.test(token.normal) &&
      next !== undefined &&
      next.clause === clause &&
      (pastForms.has(next.token.normal) || next.token.normal.endsWith('ed')) &&
      words
        .slice(Math.max(0, at - 4), at)
        .some(({ token: { normal } }) => /^(?:after|when|once|before|if|until|which|that)$/.test(normal))
    )
      found.add(at + 1);
    const isRelative =
      relatives.has(token.normal) &&
      at > 0 &&
      next !== undefined &&
      actorsBehindVerbs(words[at - 1]!.token.normal) &&
      !isOwnTitle(words, at);
    if (isRelative) for (let verb = at + 1; verb <= at + 2 && verb < words.length; verb++) found.add(verb);
    if (at > 0 && chargeWords.has(token.normal)) {
      const before = words[at - 1]!.token.normal === 'in' ? words[at - 2] : words[at - 1];
      const isFirst = before === undefined || (before.startsSentence && !roleHeads.has(before.token.normal));
      if (
        !isFirst &&
        before !== undefined &&
        before.clause === clause &&
        actorsBehindVerbs(before.token.normal) &&
        !isOwnTitle(words, at)
      )
        found.add(at);
    }
  }
  return found;
}

/** The words behind "by" up to the next function word: "by the IT team". */
export function readAgents(words: readonly WordingWord[], deeds: ReadonlySet<number>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const deed of deeds) {
    let at = deed + 1;
    while (at < words.length && at - deed <= 3 && !agentMarks.has(words[at]!.token.normal)) at++;
    if (at >= words.length || !agentMarks.has(words[at]!.token.normal)) continue;
    for (let next = at + 1; next < words.length && next - at <= 5; next++) {
      const word = words[next]!;
      if (word.clause !== words[at]!.clause || (word.isFunction && found.size > 0)) break;
      if (!word.isFunction && word.quantity === undefined) found.add(word.key);
    }
  }
  return found;
}

/** "40 samples a day by hand": no deed of somebody else. */
const timesOfDay = /^(?:hour|day|night|week|month|quarter|year|shift|term|season|time)s?$/;
const participles = /(?:[^e]ed|[^l]ees|ee|ad[oa]s?|id[oa]s?)$/;

const means = /(?:ung|ungen|ierung|ation|ition|ment|ements|age|cion|ciones|miento)$/;

/** "Hecho", "escritas", "puesto". */
const irregular = /(?:ch|t)[oa]s?$/;

/** "Intégrées ensuite par un développeur": the participle, with an adverb between. */
function deedBeforeAgent(words: readonly WordingWord[], at: number): number {
  for (let before = at; before >= 0 && at - before <= 2 && words[before]!.clause === words[at]!.clause; before--)
    if (participles.test(words[before]!.token.normal) && !words[before]!.isFunction) return before;
  return at;
}

/** "-ing" forms before a noun, which are no deeds: "6 hiring managers". */
export function readAttributives(words: readonly WordingWord[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 1; at + 1 < words.length; at++) {
    const before = words[at - 1]!;
    if (
      words[at]!.token.normal.endsWith('ing') &&
      (before.quantity !== undefined || articles.has(before.token.normal)) &&
      actorsBehindVerbs(words[at + 1]!.token.normal)
    )
      found.add(at);
  }
  return found;
}

/** "Nurse in charge of …", "part-qualified accountant who …" at the beginning is the person. */
function isOwnTitle(words: readonly WordingWord[], at: number): boolean {
  return (
    at <= 3 &&
    words[0]!.startsSentence &&
    !isDeed(words[0]!.token.normal) &&
    words
      .slice(1, at)
      .every(
        ({ startsSentence, isFunction, token }) =>
          !startsSentence && (isFunction ? token.normal === 'in' : !pastForms.has(token.normal)),
      )
  );
}

function isDeed(normal: string): boolean {
  return normal.endsWith('ed') || normal.endsWith('ing');
}

/** Verbs whose past has no ending. */
export const pastForms: WordSet = /* @__PURE__ */ wordSet(
  'led ran kept built taught wrote made did sold bought sent gave took held drove cut set won grew brought found put paid met',
);

/** "Which the IT team then fixed" for "fixed by the IT team", "the accountant's approval" for "approved by the accountant". */
export function isOfAgent({ words, text }: WordingText, at: number, agents: ReadonlySet<string>): boolean {
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
      return near.some(({ token }) => /^(?:which|that|whom|que|qu|die|das|den)$/.test(token.normal));
    }
    if (words[before]!.token.normal === 'and') return false;
  }
  let next = at + 1;
  if (!/^(?:of|von|des|der|de|du|del|by|from)$/.test(words[next]?.token.normal ?? '')) return false;
  while (next < words.length && next - at <= 3 && words[next]!.isFunction) next++;
  return words[next]?.clause === clause && agents.has(words[next]!.key);
}

/** The rewrite, too, says it of somebody else: "led by", "who led". */
export function isOthersDeed(words: readonly WordingWord[], at: number): boolean {
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
    /^(?:by|von|vom|durch|par|por)$/.test(next) ||
    /^(?:who|qui|quien)$/.test(before) ||
    /^(?:who|qui|quien)$/.test(second) ||
    isRoleNoun(before) ||
    (before === 'in' && isRoleNoun(second))
  );
}
