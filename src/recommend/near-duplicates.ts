/**
 * Which texts are one text posted twice: by the share of word triples that they have in common (Jaccard).
 *
 * Every text keeps a signature of 32 numbers (one-permutation MinHash: triples fall into 32 bins, the smallest hash of each bin
 * stays), which tells the share to about ± 0.05. Pairs that might be alike are then compared triple by triple, so the answer is exact
 * and owes nothing to chance.
 */
import type { Token } from '../text/tokenize.ts';
import type { Word } from '../text/word.ts';

const BINS = 32;
const WORDS_PER_SHINGLE = 3;
const EMPTY = 0xffffffff;

/**
 * Share of triples in common from which two texts count as one. Read in six sets of real postings: reposts with another place or
 * date have 0.93 and more; from 0.8 to 0.9 employers look for different people in the same words ("Ruby on Rails Developer", "Elixir
 * Engineer").
 */
export const ALIKE_FROM = 0.92;

/** Two and a half standard errors of the signature below that. */
const MAYBE_ALIKE_FROM = 0.8;

/** 32 numbers; a bin without a triple holds the largest. */
export type Signature = Uint32Array;

export function signatureOf(tokens: readonly Token[]): Signature {
  const signature = new Uint32Array(BINS).fill(EMPTY);
  const hashes = shingleHashes(tokens);
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    const bin = hash & (BINS - 1);
    const rest = hash >>> 5;
    if (rest < signature[bin]!) signature[bin] = rest;
  }
  return signature;
}

/** False: surely not alike as far as 32 numbers can tell. True: worth a look with `shingleLikeness`. */
export function mayBeAlike(a: Signature, b: Signature): boolean {
  let used = 0;
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) {
    if (a[bin] === EMPTY && b[bin] === EMPTY) continue;
    used++;
    if (a[bin] === b[bin]) same++;
  }
  return used > 0 && same >= MAYBE_ALIKE_FROM * used;
}

/** The different triples of a text, as ascending hashes. */
export type Shingles = Uint32Array;

export function shinglesOf(tokens: readonly Token[]): Shingles {
  const hashes = shingleHashes(tokens).sort();
  let kept = 0;
  for (let at = 0; at < hashes.length; at++)
    if (kept === 0 || hashes[at] !== hashes[kept - 1]) hashes[kept++] = hashes[at]!;
  return hashes.slice(0, kept);
}

/** Share of different triples in common, 0..1; 1 for equal words. */
export function shingleLikeness(a: Shingles, b: Shingles): number {
  if (a.length === 0 && b.length === 0) return 1;
  let common = 0;
  for (let at = 0, other = 0; at < a.length && other < b.length;) {
    const difference = a[at]! - b[other]!;
    if (difference === 0) common++;
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
  return common / (a.length + b.length - common);
}

/** In the order of the text, repeats kept. A text of fewer words is one shingle. */
function shingleHashes(tokens: readonly Token[]): Uint32Array {
  const { length } = tokens;
  const words = new Uint32Array(length);
  for (let at = 0; at < length; at++) words[at] = wordHash(tokens[at]!.word);
  const count = length === 0 ? 0 : Math.max(1, length - WORDS_PER_SHINGLE + 1);
  const hashes = new Uint32Array(count);
  for (let start = 0; start < count; start++) {
    let hash = 0x9e3779b9;
    const end = Math.min(start + WORDS_PER_SHINGLE, length);
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ words[at]!, 0x85ebca6b);
      hash = (hash ^ (hash >>> 13)) >>> 0;
    }
    hashes[start] = hash;
  }
  return hashes;
}

/** Worked out once for each word. */
function wordHash(word: Word): number {
  return (word.nearDuplicates ??= textHash(word.normal)) as number;
}

/** FNV-1a over UTF-16 units, with its bits mixed at the end; 32 bits. */
function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) >>> 0;
}
