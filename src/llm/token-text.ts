/**
 * Tokens one by one → the text that each adds.
 *
 * A token alone is not its text: some begin a word by a blank only if something stands before it, and some are a few bytes of a
 * character. So the last piece is decoded again together with the new tokens, and the text is held back while it ends in the sign for
 * an unknown character. Each token is decoded a handful of times, however long the answer gets.
 */
export class TokenText {
  readonly #decode: (tokens: readonly number[]) => string;
  /** Tokens of the piece before, whose text was given out, and of the one that grows. */
  #before: readonly number[] = [];
  #growing: number[] = [];

  /** `decode` is never asked for no tokens: some throw then. */
  constructor(decode: (tokens: readonly number[]) => string) {
    this.#decode = (tokens) => (tokens.length === 0 ? '' : decode(tokens));
  }

  take(tokens: readonly number[]): string {
    let given = '';
    for (const token of tokens) {
      this.#growing.push(token);
      const text = this.#added();
      const isWhole = !text.endsWith('\ufffd') || this.#growing.length > MOST_TOKENS_OF_A_CHARACTER;
      if (isWhole) given += this.#give(text);
    }
    return given;
  }

  rest(): string {
    return this.#give(this.#added());
  }

  #added(): string {
    const before = this.#decode(this.#before);
    return this.#decode([...this.#before, ...this.#growing]).slice(before.length);
  }

  #give(text: string): string {
    if (text !== '') {
      this.#before = this.#growing;
      this.#growing = [];
    }
    return text;
  }
}

/** A character of UTF-8 is four bytes at most; the rest is for tokens that have no text, such as marks. */
const MOST_TOKENS_OF_A_CHARACTER = 16;
