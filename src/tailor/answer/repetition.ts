/** Small models fall into loops and would write the same words until their limit: seen early, the stream can be ended. */

/** How much of the end of the text is looked at, and after how much new text again. Chosen, unmeasured. */
const WINDOW = 960;
const EVERY = 96;
/** A piece counts as a loop when it fills so much of the end of the text, at least three times over. */
const LEAST_LOOP = 240;
const LEAST_TURNS = 3;

export class RepetitionWatch {
  #tail = '';
  #unseen = 0;

  /** Whether the text that was pushed so far ends in a loop. */
  push(text: string): boolean {
    this.#tail = (this.#tail + text).slice(-WINDOW);
    this.#unseen += text.length;
    if (this.#unseen < EVERY) return false;
    this.#unseen = 0;
    return endsInLoop(this.#tail);
  }
}

function endsInLoop(text: string): boolean {
  // Failure function of the reversed text (Knuth, Morris and Pratt): a text of n characters whose border has b is periodic in n − b.
  const length = text.length;
  const border = new Uint16Array(length);
  for (let at = 1, matched = 0; at < length; at++) {
    while (matched > 0 && text[length - 1 - at] !== text[length - 1 - matched]) matched = border[matched - 1]!;
    if (text[length - 1 - at] === text[length - 1 - matched]) matched++;
    border[at] = matched;
    const period = at + 1 - matched;
    if (at + 1 >= Math.max(LEAST_LOOP, period * LEAST_TURNS) && matched > 0) return true;
  }
  return false;
}
