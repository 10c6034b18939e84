/** Deeds that somebody else did: "led by a nurse", "the manager who ran it", "after HR has approved them". */
import { wordSet, type WordSet } from '../../text/word-set.ts';
import { foreignSubjects } from './foreign-subjects.ts';
import { actorsBehindVerbs, roleHeads } from './person-words.ts';
import type { WordingWord } from './wording-text.ts';

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
  const found = new Set(foreignSubjects(words).deeds);
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
      (after.quantity === undefined || isDoneBySome(words, at)) &&
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

/** "Dictated by two solicitors", unlike "grown by two clients". */
function isDoneBySome(words: readonly WordingWord[], at: number): boolean {
  return (
    participles.test(words[at]!.token.normal) &&
    !/^(?:increas|reduc|rais|rose|risen|grow|grew|expand|exceed|extend|cut|lower|decreas|drop)/.test(words[at]!.key) &&
    words.slice(at + 3, at + 6).some(({ token }) => actorsBehindVerbs(token.normal))
  );
}

/** The words behind "by" up to the next function word: "by the IT team". */
export function readAgents(words: readonly WordingWord[], deeds: ReadonlySet<number>): ReadonlySet<string> {
  const found = new Set(foreignSubjects(words).agents);
  for (const deed of deeds) {
    // "Once a fee earner has checked them".
    if (deed > 1 && /^(?:has|have|had)$/.test(words[deed - 1]!.token.normal))
      for (let before = deed - 2; before >= 0 && deed - before <= 4 && !words[before]!.isFunction; before--)
        found.add(words[before]!.key);
    // "The estimator, who priced the job".
    const who = relatives.has(words[deed - 1]?.token.normal ?? '') ? deed - 1 : deed - 2;
    if (who > 0 && /^(?:who|quien|qui)$/.test(words[who]!.token.normal)) found.add(words[who - 1]!.key);
    let at = deed + 1;
    while (at < words.length && at - deed <= 3 && !agentMarks.has(words[at]!.token.normal)) at++;
    if (at >= words.length || !agentMarks.has(words[at]!.token.normal)) continue;
    let isNamed = false;
    for (let next = at + 1; next < words.length && next - at <= 5; next++) {
      const word = words[next]!;
      if (word.clause !== words[at]!.clause || (word.isFunction && isNamed)) break;
      if (!word.isFunction && word.quantity === undefined) {
        found.add(word.key);
        isNamed = true;
      }
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
