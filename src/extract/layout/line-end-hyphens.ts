/**
 * Hyphens at line ends: part of the word, or only of the line.
 *
 * The document itself is the dictionary: a word that stands whole elsewhere in it was broken, a compound that stands with its
 * hyphen elsewhere keeps it. Where neither is seen, programs that hyphenate on their own (TeX) are believed to have done so,
 * except after words that begin compounds; everything else stays as it was printed.
 */

/** What becomes of a hyphen at a line end: `break` takes hyphen and line end out, `compound` the line end only. */
export type LineEndHyphen = 'break' | 'compound' | 'unsure';

/** First halves of English compounds that are written with a hyphen as a rule; chosen by hand, unmeasured. */
const compoundStarts: ReadonlySet<string> = new Set(
  'action all anti back best bi bottom build client close co cost cross customer cutting data day decision deep early end entry evidence ex fast fault first follow four front full game hand hands hard high higher home in industry inter job key large lead left light live long low machine mid micro mini mission multi near new next non object off on one open over own part peer pixel plug post pre problem quarter quick real remote results right role safety second self semi server service set short side single six skill small so start state step store sub system task team tech test third three time to top trouble two un up user well wide work world year'.split(
    ' ',
  ),
);

export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0xad || code === 0x2010;
}

/** Letters, and what else `keeps` takes, after the last sign that is neither; lower-cased. */
function lastLetters(text: string, keeps = ''): string {
  let start = text.length;
  while (start > 0 && (/\p{L}/u.test(text.charAt(start - 1)) || keeps.includes(text.charAt(start - 1) || ' '))) start--;
  return text.slice(start).toLowerCase();
}

function firstLetters(text: string): string {
  return (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase();
}

export class HyphenJudge {
  readonly #texts: () => Iterable<string>;
  readonly #hyphenates: boolean;
  #words: ReadonlySet<string> | undefined;

  /**
   * @param texts the words that stand in the document, with their punctuation, but for those at a line end that end in a hyphen;
   *   asked for when the first hyphen stands at a line end
   * @param hyphenates the program that made the file breaks words on its own
   */
  constructor(texts: () => Iterable<string>, hyphenates: boolean) {
    this.#texts = texts;
    this.#hyphenates = hyphenates;
  }

  #has(word: string): boolean {
    return (this.#words ??= wordsOf(this.#texts())).has(word);
  }

  judge(before: string, after: string): LineEndHyphen {
    if (!isHyphen(before.charCodeAt(before.length - 1)) || before.length < 3) return 'unsure';
    const start = lastLetters(before.slice(0, -1));
    const end = firstLetters(after);
    if (start.length < 2 || end.length < 2 || !isLower(after)) return 'unsure';
    const chain = before
      .slice(0, -1)
      .toLowerCase()
      .replace(/[\u00ad\u2010]/g, '-');
    const compound = `${lastLetters(chain, '-')}-${end}`;
    if (this.#has(start + end)) return 'break';
    if (this.#has(compound) || this.#has(`${start}-${end}`)) return 'compound';
    if (!this.#hyphenates || chain.includes('-') || compoundStarts.has(start)) return 'unsure';
    // A second half with a hyphen of its own belongs to a compound as well.
    return /^\p{L}+[-\u2010]/u.test(after) || this.#has(start) ? 'unsure' : 'break';
  }
}

function wordsOf(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/\p{L}[\p{L}\u00ad\u2010-]*/gu))
      words.add(word.toLowerCase().replace(/[\u00ad\u2010]/g, '-'));
  }
  return words;
}

function isLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
