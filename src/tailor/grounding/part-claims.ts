/** Parts of a whole: "61 of 74 leavers" are not 74, a section of a report is no report, and the first Tuesday of a month is not every one. */
import { wordSet } from '../../text/word-set.ts';
import * as lists from './lexicon/part-words.ts';
import type { Quantity } from './quantities.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

const partOf = /* @__PURE__ */ wordSet(lists.partOf);
const sections = /* @__PURE__ */ wordSet(lists.sections);
const ordinals = /* @__PURE__ */ wordSet(lists.ordinals);
const always = /* @__PURE__ */ wordSet(lists.wholes);
const stages = /* @__PURE__ */ wordSet(lists.stages);
const times = /* @__PURE__ */ wordSet(lists.times);

export function checkParts(read: RewriteReading): void {
  checkCountedPart(read);
  checkOneOfSome(read);
  checkWhichOf(read);
  checkSections(read);
  checkOrdinals(read);
  checkRates(read);
  checkStages(read);
}

/** "61 of (the) 74": who keeps the 74 keeps the 61. */
function checkCountedPart({ sources, wording, claims }: RewriteReading): void {
  const { words, quantities } = sources.passage.wording;
  const has = ({ value }: Quantity): Quantity | undefined => wording.quantities.find((now) => now.value === value);
  for (const [at, part] of quantities.entries()) {
    const whole = quantities[at + 1];
    if (whole === undefined || whole.from - part.to > 2 || !partOf.has(words[part.to]?.token.normal ?? '')) continue;
    const kept = has(whole);
    if (kept !== undefined && has(part) === undefined) claims.refuse('number', kept.span, PART);
  }
}

/** "At one meeting" is not "at the meeting", nor are nine pages of a book "the nine". */
function checkOneOfSome({ sources, wording, claims }: RewriteReading): void {
  const { words } = sources.passage.wording;
  const behind = (list: readonly WordingWord[], at: number): readonly string[] =>
    list.slice(at, at + 3).flatMap((word) => (isSaid(word) ? [word.key] : []));
  for (let at = 1; at + 1 < words.length; at++) {
    if (words[at]!.token.normal !== 'one' || words[at + 1]!.isFunction || words[at - 1]!.token.normal === 'the')
      continue;
    if (wording.words.some(({ token }) => /^(?:one|a|an|single|1)$/.test(token.normal))) continue;
    const keys = behind(words, at + 1);
    for (const [now, word] of wording.words.entries())
      if (word.token.normal === 'the' && keys.length > 0 && behind(wording.words, now + 1)[0] === keys[0])
        claims.refuse('number', wording.words[now + 1]!.token, 'The old wording has one of several.');
  }
  for (const now of wording.quantities) {
    if (now.unit !== '' || wording.words[now.from - 1]?.token.normal !== 'the') continue;
    const end = wording.words.slice(now.to, now.to + 4);
    if (!end.some(({ token }) => token.normal === 'of') || wording.words[now.from - 2]?.token.normal === 'of') continue;
    const same = sources.passage.wording.quantities.filter(({ value }) => value === now.value);
    if (
      same.length > 0 &&
      same.every(({ from }) => !/^(?:the|its|their|our|my|all|s)$/.test(words[from - 1]?.token.normal ?? ''))
    )
      claims.refuse('number', now.span, 'The old wording says how many, and not that it was all.');
  }
}

/** "Five bids, of which one was won": who keeps the winning keeps the one. */
function checkWhichOf({ sources, wording, claims }: RewriteReading): void {
  const { words } = sources.passage.wording;
  for (let at = 1; at < words.length; at++) {
    if (!/^(?:which|whom|them)$/.test(words[at]!.token.normal) || words[at - 1]!.token.normal !== 'of') continue;
    const counts = [words[at + 1], words[at - 2]];
    const one = counts.find(
      (word) => word !== undefined && (word.token.normal === 'one' || word.quantity !== undefined),
    );
    if (one === undefined) continue;
    const said = words.slice(at + 1).filter(isSaid);
    const kept = wording.words.find(({ key }) => said.some((word) => word.key === key));
    const number = one.quantity === undefined ? undefined : sources.passage.wording.quantities[one.quantity]?.value;
    const isTold =
      number === undefined
        ? wording.words.some(({ token }) => /^(?:one|a|an|single|1)$/.test(token.normal))
        : wording.quantities.some(({ value }) => value === number);
    if (kept !== undefined && !isTold) claims.refuse('number', kept.token, PART);
  }
}

/** "Wrote the methods section of a report": the report keeps its section. */
function checkSections({ sources, wording, claims }: RewriteReading): void {
  const { words } = sources.passage.wording;
  for (let at = 1; at + 2 < words.length; at++) {
    if (!sections.has(words[at]!.token.normal)) continue;
    let of = at + 1;
    if (words[of]!.isFunction && !partOf.has(words[of]!.token.normal) && words[of]!.token.normal !== 'del') continue;
    // "El apartado de métodos de una solicitud": the last "of" leads to the whole.
    while (
      of + 2 < words.length &&
      !/^(?:a|an|the|una?|une?|la|le|el|einer|eines|der|des)$/.test(words[of + 1]!.token.normal)
    )
      of++;
    const whole = words.slice(of + 2).find(isSaid);
    const kept = whole === undefined ? undefined : wording.words.find(({ key }) => key === whole.key);
    if (kept === undefined || whole!.clause !== words[at]!.clause) continue;
    const told = words.slice(at, of + 1).filter(isSaid);
    if (!wording.words.some(({ key, token }) => sections.has(token.normal) || told.some((word) => word.key === key)))
      claims.refuse('statement', kept.token, PART);
  }
}

/** "On the first Tuesday of the month" is not "every Tuesday". */
function checkOrdinals({ sources, wording, claims }: RewriteReading): void {
  const { words } = sources.passage.wording;
  for (let at = 0; at + 1 < words.length; at++) {
    // "Un mercredi par mois" is one of a row, too.
    const isOneOfMonth =
      /^(?:one|a|un|une|ein|einen|einem|una)$/.test(words[at]!.token.normal) &&
      /^(?:a|per|par|pro|im|al|por)$/.test(words[at + 2]?.token.normal ?? '') &&
      times.has(words[at + 3]?.token.normal ?? '');
    if (!isOneOfMonth && !ordinals.has(words[at]!.token.normal)) continue;
    const { key } = words[at + 1]!;
    for (const [now, word] of wording.words.entries())
      if (word.key === key && always.has(wording.words[now - 1]?.token.normal ?? ''))
        claims.refuse('statement', word.token, PART);
  }
}

const perTime = /^(?:a|an|per|each|every|pro|je|par|por|al)$/;
const timely =
  /ly$|lich|^(?:annual|every|each|once|twice|quotidien|hebdo|mensuel|annuel|chaque|cada|diari|semanal|mensual|anual|jede)/;

/** "1,300 visitors over three days" are not so many a day. */
function checkRates({ sources, wording, claims }: RewriteReading): void {
  const { words } = sources.passage.wording;
  const isRate = (list: readonly WordingWord[], at: number): boolean =>
    perTime.test(list[at]!.token.normal) && times.has(list[at + 1]?.token.normal ?? '');
  const isOldRate = (_: WordingWord, at: number): boolean =>
    isRate(words, at) ||
    (/^(?:im|in|au|le|la)$/.test(words[at]!.token.normal) && times.has(words[at + 1]?.token.normal ?? ''));
  if (words.some((word, at) => isOldRate(word, at) || timely.test(word.token.normal) || word.token.normal === 'am'))
    return;
  for (const { to, span } of wording.quantities) {
    for (let at = to; at < to + 3 && at < wording.words.length; at++)
      // "On weekend days": as often as that.
      if (
        isRate(wording.words, at) &&
        !words.some(
          ({ token, quantity }) => quantity === undefined && token.normal === `${wording.words[at + 1]!.token.normal}s`,
        )
      ) {
        claims.refuse('number', span, 'The old wording does not say how often.');
        return;
      }
  }
}

/** "Level 2" is no other level, whatever else the number stands for. */
function checkStages({ sources, wording, claims }: RewriteReading): void {
  const { words } = sources.passage.wording;
  for (let at = 0; at + 1 < wording.words.length; at++) {
    const word = wording.words[at]!;
    const number = wording.words[at + 1]!.token.normal;
    if (!stages.has(word.token.normal) || !/^(?:\d+|[ivx]+|[a-d])$/.test(number)) continue;
    const theirs = words.flatMap(({ key }, place) => (key === word.key ? [words[place + 1]?.token.normal ?? ''] : []));
    const digits = theirs.filter((other) => /^(?:\d+|[ivx]+|[a-d])$/.test(other));
    if (digits.length > 0 && !digits.includes(number))
      claims.refuse('number', wording.words[at + 1]!.token, 'The résumé does not give this number for this.');
  }
}

const PART = 'The old wording says it of a part only.';

function isSaid({ isFunction, quantity }: WordingWord): boolean {
  return !isFunction && quantity === undefined;
}
