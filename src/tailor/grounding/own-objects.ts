/** What an English deed of a rewrite is done to: the words behind it up to the next deed, preposition or time. */
import { deeds, isPastForm } from './deed-structure.ts';
import { isSaid } from './deed-supports.ts';
import { isOfAgent } from './others-deeds-told.ts';
import type { RewriteReading } from './rewrite-reading.ts';
import type { WordingWord } from './wording-text.ts';

const MOST_OBJECTS = 3;

/** The last words of what an English deed is done to, up to the next deed, preposition or time. */
export function ownObjects(read: RewriteReading, at: number): readonly number[] {
  const { words } = read.wording;
  const isDeedAt = deeds(read.wording);
  const objects: number[] = [];
  if (/^(?:and|or)$/.test(words[at + 1]?.token.normal ?? '')) return objects;
  for (
    let next = isOfTwoWords(words, at) ? at + 2 : at + 1;
    next < words.length && objects.length < MOST_OBJECTS;
    next++
  ) {
    const word = words[next]!;
    const follower = words[next + 1];
    if (word.clause !== words[at]!.clause || isDeedAt[next] === true) break;
    if (objects.length > 0 && (opensOthersDeed(read, next) || opensOwnDeed(read, next))) break;
    if (isHyphened(read.wording.text, word, follower)) {
      // "Ran the till and gift-wrapped plants".
      if (words[next - 1]!.token.normal === 'and' && follower !== undefined && isPastForm(follower.token.normal)) break;
      continue;
    }
    const isBeforeNoun = follower !== undefined && follower.clause === word.clause && isSaid(follower, read);
    if ((next > at + 1 ? ends : where).test(word.token.normal) && !(timely.test(word.token.normal) && isBeforeNoun))
      break;
    // "Drive a van two mornings a week".
    if (objects.length > 0 && word.quantity !== undefined && isHowOften(words, next)) break;
    // "Two pages a month".
    if (/^an?$/.test(word.token.normal) && follower !== undefined && times.test(follower.token.normal)) break;
    if (!isSaid(word, read) || timely.test(word.token.normal) || isAdverb(word)) continue;
    const isModifier =
      follower !== undefined &&
      follower.clause === word.clause &&
      (isSaid(follower, read) || follower.quantity !== undefined) &&
      // "A budget held by the manager".
      isDeedAt[next + 1] !== true &&
      !ends.test(follower.token.normal) &&
      !isAdverb(follower);
    if (!isModifier && !/^['’]/.test(read.wording.text.slice(word.token.end, word.token.end + 1))) objects.push(next);
  }
  return objects;
}

/** "Reports the team leader checked": somebody else's deed begins with who did it. */
function opensOthersDeed({ wording, facts }: RewriteReading, at: number): boolean {
  const { words } = wording;
  if (!/^(?:the|an?|our)$/.test(words[at]!.token.normal) && words[at]!.quantity === undefined) return false;
  for (let verb = at + 2; verb < words.length && verb - at <= 4; verb++)
    if (isOfAgent(wording, verb, facts.agents)) return true;
  return false;
}

/** "Update the list and reset passwords": behind "and" stands what the old wording begins with. */
function opensOwnDeed({ wording, sources }: RewriteReading, at: number): boolean {
  const before = wording.words[at - 1];
  const { words } = sources.passage.wording;
  const first = words[0]!;
  return (
    (before?.token.normal === 'and' || before?.clause !== wording.words[at]!.clause) &&
    wording.words[at]!.token.normal === first.token.normal &&
    !first.isFunction &&
    (wording.words[at + 1]?.token.normal === words[1]?.token.normal ||
      (wording.words[at + 1]?.isFunction === false && words[1]?.isFunction === false))
  );
}

const timely = /^(?:daily|weekly|monthly|nightly|yearly|annually|quarterly)$/;
const times = /^(?:hour|day|night|week|month|quarter|year|shift|term|season)$/;

/** "Look after": its "after" says no time. */
export function isOfTwoWords(words: readonly WordingWord[], at: number): boolean {
  return words[at]!.key === 'look' && words[at + 1]?.token.normal === 'after';
}

/** A number of days or turns, and in what time. */
function isHowOften(words: readonly WordingWord[], at: number): boolean {
  let end = at;
  while (words[end]?.quantity === words[at]!.quantity && end < words.length) end++;
  const last = words[end - 1]!.token.normal.replace(/s$/, '');
  const thing = words[end]?.token.normal.replace(/s$/, '') ?? '';
  return (
    times.test(last) ||
    ((times.test(thing) || /^(?:time|morning|evening|afternoon|weekend|[a-z]+day)$/.test(thing)) &&
      /^(?:a|an|per|each|every)$/.test(words[end + 1]?.token.normal ?? ''))
  );
}

/** "Start-of-shift briefing". */
export function isHyphened(text: string, word: WordingWord, next: WordingWord | undefined): boolean {
  return next !== undefined && next.token.start === word.token.end + 1 && text[word.token.end] === '-';
}

function isAdverb({ token: { normal } }: WordingWord): boolean {
  return (
    normal.length > 5 &&
    normal.endsWith('ly') &&
    !timely.test(normal) &&
    !/^(?:family|supply|assembly|reply)$/.test(normal)
  );
}

const ends =
  /^(?:ahead|throughout|among|in|on|at|with|using|by|from|through|via|alongside|after|before|during|as|against|for|of|to|about|into|within|under|across|while|when|where|that|which|who|following|once|subject|prior|every|each|per|daily|weekly|monthly|nightly|yearly|annually|quarterly|twice)$/;

/** Right behind a deed these begin where and when it was done, and no object: "packing across two shifts". */
const where = /^(?:across|throughout|during|while|when|where|within|before|after|every|each|per)$/;
