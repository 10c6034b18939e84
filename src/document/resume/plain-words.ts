/** Words that the text itself writes in small letters: names are written with a capital wherever they stand. */
import { wordSet } from '../../text/word-set.ts';
import { familyNamesAsWords, givenNamesAsWords, nameParticles } from '../lexicon/person-names.ts';

const givenNames = /* @__PURE__ */ wordSet(givenNamesAsWords);
const particles = /* @__PURE__ */ wordSet(nameParticles);
const familyNames = /* @__PURE__ */ wordSet(familyNamesAsWords);

/** Letters from which on a word is looked for: shorter ones are initials. */
const shortestWord = 3;
/** UTF-16 units that are looked through; a long résumé has 20,000. Chosen, unmeasured. */
const reach = 50_000;

/** Whether the beginning of the text has the folded word in small letters, outside of addresses. Never of given names and particles. */
export function isPlainWord(text: string, word: string): boolean {
  // Letters that know no capitals tell nothing.
  if (word.length < shortestWord || word.toUpperCase() === word) return false;
  if (givenNames.has(word) || particles.has(word)) return false;
  const head = text.slice(0, reach);
  for (let at = head.indexOf(word); at >= 0; at = head.indexOf(word, at + word.length)) {
    if (!isJoined(head, at - 1, at - 2) && !isJoined(head, at + word.length, at + word.length + 1)) return true;
  }
  return false;
}

/** Two of the words are plain ones, or the only one is; a family name at the end is none. */
export function arePlainWords(text: string, words: readonly string[]): boolean {
  let plain = 0;
  for (const [at, word] of words.entries()) {
    const isFamilyName = at === words.length - 1 && familyNames.has(word);
    if (!isFamilyName && isPlainWord(text, word)) plain++;
  }
  return plain >= Math.min(2, words.length);
}

/** The character beside a word ties it to more letters: part of a longer word, of an address or of a path. */
function isJoined(text: string, beside: number, beyond: number): boolean {
  const character = text.charAt(beside);
  if (/[\p{L}\p{M}\p{N}@_/\\]/u.test(character)) return true;
  return /[.'’-]/.test(character) && /[\p{L}\p{N}]/u.test(text.charAt(beyond));
}
