import type { ModelChunk, ResponseEnd } from './language-model.ts';

/**
 * Text that a running generation pushes → chunks that a reader pulls.
 *
 * A generation inside the process cannot be told to wait: what it writes while nobody asks is kept, at most the tokens that it may
 * write in all, and comes as one piece.
 */
export class PushedText {
  #text = '';
  #outcome: { readonly end: ResponseEnd } | { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  push(text: string): void {
    this.#text += text;
    this.#wake?.();
  }

  /** What the generation gives in the end, or why it failed. */
  settleWith(generation: Promise<ResponseEnd>): void {
    generation.then(
      (end) => {
        this.#outcome = { end };
        this.#wake?.();
      },
      (error: unknown) => {
        this.#outcome = { error };
        this.#wake?.();
      },
    );
  }

  async *chunks(): AsyncGenerator<ModelChunk, void, undefined> {
    for (;;) {
      if (this.#text !== '') {
        const delta = this.#text;
        this.#text = '';
        yield { type: 'text-delta', delta };
      } else if (this.#outcome === undefined) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      } else {
        if ('error' in this.#outcome) throw this.#outcome.error;
        yield this.#outcome.end;
        return;
      }
    }
  }
}
