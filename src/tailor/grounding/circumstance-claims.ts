/** Under what circumstances a deed was done, and with whom: a rewrite that keeps the deed keeps them. */
import { wordSet } from '../../text/word-set.ts';
import { doubleDenial } from './double-denials.ts';
import { jointly } from './lexicon/part-words.ts';
import { supportPlaces } from './deed-supports.ts';
import { isRoleNoun } from './person-words.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

/** Begins a condition, or a time without which it was not so. */
const conditions = /^(?:when|whenever|if|unless|wenn|falls|sofern|lorsque|quand|si|cuando)$/;

/** "Did payroll when the officer was on leave": who keeps the deed keeps a word of the condition. */
export function checkConditions(read: RewriteReading): void {
  const { sources, wording, claims } = read;
  const { words } = sources.passage.wording;
  for (let at = 1; at < words.length; at++) {
    if (!conditions.test(words[at]!.token.normal) || words[at]!.startsSentence) continue;
    let end = at + 1;
    while (end < words.length && words[end]!.clause === words[at]!.clause) end++;
    let start = at - 1;
    while (start > 0 && !words[start]!.startsSentence) start--;
    const said = (from: number, to: number): readonly WordingWord[] =>
      words.slice(from, to).filter(({ isFunction, quantity }) => !isFunction && quantity === undefined);
    const isSaid = (list: readonly WordingWord[]): WordingWord | undefined =>
      wording.words.find(({ key }) => list.some((word) => word.key === key));
    const deed = isSaid(said(start, at));
    // "Did payroll when the payroll officer …": the payroll is no sign of the condition.
    const before = new Set(said(start, at).map(({ key }) => key));
    const condition = said(at + 1, end).filter(({ key }) => !before.has(key));
    if (
      deed !== undefined &&
      condition.length > 0 &&
      isSaid(condition) === undefined &&
      !wording.words.some((_, now) => isOnlyIn(supportPlaces(read, now), at, end)) &&
      !wording.words.some(
        ({ token: { normal } }) => conditions.test(normal) || /^(?:event|case|fall|cas|caso)$/.test(normal),
      )
    )
      claims.refuse('statement', deed.token, 'The old wording says it for a certain case only.');
  }
}

function isOnlyIn(places: readonly number[], from: number, to: number): boolean {
  return places.length > 0 && places.every((place) => place > from && place < to);
}

const denials = /^(?:no|without|zero|kein|keine|keinen|keiner|ohne|sans|aucun|aucune|sin|ningun|ninguna)$/;

/** "No preventable accidents" is less than "no accidents". */
export function checkDenied({ sources, wording, claims }: RewriteReading): void {
  const { words } = sources.passage.wording;
  for (let at = 0; at < words.length; at++) {
    if (!denials.test(words[at]!.token.normal)) continue;
    let end = at + 1;
    while (end < words.length && !words[end]!.isFunction && words[end]!.clause === words[at]!.clause) end++;
    const denied = words.slice(at + 1, end).filter(({ quantity }) => quantity === undefined);
    const head = denied.at(-1);
    const now = head === undefined ? undefined : wording.words.find(({ key }) => key === head.key);
    if (now !== undefined && denied.some((word) => !wording.words.some(({ key }) => key === word.key)))
      claims.refuse('statement', now.token, 'The old wording denies less.');
  }
}

const joint = /* @__PURE__ */ wordSet(jointly);
const company = /^(?:with|alongside|together|mit|gemeinsam|avec|con|junto)$/;
const together =
  /^(?:with|alongside|together|joint|jointly|co|coauthored|team|part|cooperat.*|partner.*|support.*|assist.*|help.*|mit|gemeinsam|zusammen.*|avec|ensemble|equipe|collabor.*|conjoint.*|con|junto|equipo|colabor.*|conjunt.*)$/;

/** "Wrote the newsletter with the officer": who leaves the other one out takes all of it. */
export function checkCompany(read: RewriteReading): void {
  const { sources, wording, claims } = read;
  const { words } = sources.passage.wording;
  const found = wording.words.find(({ token }) => joint.has(token.normal));
  if (found !== undefined && !words.some(({ token }) => together.test(token.normal)))
    claims.refuse('statement', found.token, 'The old wording does not say that it was done with others.');
  // "Never without the optician" keeps her.
  if (wording.words.some(({ token }) => together.test(token.normal)) || doubleDenial(read) === 'denied') return;
  for (const [at, { token }] of words.entries())
    if (at > 1 && company.test(token.normal) && refuseAlone(read, at)) return;
}

/** Whether the new wording was refused for leaving out whom the old one names behind a "with". */
function refuseAlone({ sources, wording, claims }: RewriteReading, at: number): boolean {
  const { words } = sources.passage.wording;
  let end = at + 1;
  // "Avec relecture par la responsable": with a reading, and not with her.
  while (
    end < words.length &&
    end - at <= 5 &&
    words[end]!.clause === words[at]!.clause &&
    !/^(?:by|von|durch|par|por)$/.test(words[end]!.token.normal) &&
    !company.test(words[end]!.token.normal)
  )
    end++;
  const isPerson = words
    .slice(at + 1, end)
    .some(({ token: { normal } }) => isRoleNoun(normal) || /^(?:colleagues?|team|staff)$/.test(normal));
  if (!isPerson || talking.test(words[at - 1]!.key)) return false;
  const kept = wording.words.find(
    ({ key, isFunction, quantity }) =>
      !isFunction && quantity === undefined && words.slice(0, at).some((word) => word.key === key),
  );
  if (kept !== undefined) claims.refuse('statement', kept.token, 'The old wording says that it was done with others.');
  return kept !== undefined;
}

/** Their "with" belongs to them. */
const talking = /^(?:work|liais|communicat|meet|deal|speak|talk|negotiat|consult|contact)/;
