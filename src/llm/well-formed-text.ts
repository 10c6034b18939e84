/** Text that arrives in pieces → pieces that are well-formed Unicode each: a surrogate pair cut in two is held back until it is whole. */
export class WellFormedText {
  #held = '';

  /** What can be given out of all that came so far; may be empty. */
  take(piece: string): string {
    const text = this.#held + piece;
    const last = text.charCodeAt(text.length - 1);
    const cut = isHighSurrogate(last) ? text.length - 1 : text.length;
    this.#held = text.slice(cut);
    return withoutLoneSurrogates(text.slice(0, cut));
  }

  /** What is left at the end: nothing, or the sign for a character that never became whole. */
  rest(): string {
    const rest = withoutLoneSurrogates(this.#held);
    this.#held = '';
    return rest;
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
