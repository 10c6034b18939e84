/** The marked contents that are open while a page is painted, and what they say about the signs within. */
export interface Mark {
  readonly hidden: boolean;
  readonly heading: number | undefined;
  readonly paragraph: number | undefined;
  readonly artifact: boolean;
  readonly actualText: string | undefined;
  /** Signs that stood before it. */
  readonly start: number;
}

export class MarkStack {
  readonly #marks: Mark[] = [];

  begin(mark: Mark): void {
    this.#marks.push(mark);
  }

  /** Absent: more were ended than begun. */
  end(): Mark | undefined {
    return this.#marks.pop();
  }

  /** Text that stands for the signs of the innermost one. */
  get actualText(): string | undefined {
    return this.#marks.at(-1)?.actualText;
  }

  get isHidden(): boolean {
    return this.#marks.some(({ hidden }) => hidden);
  }

  get isArtifact(): boolean {
    return this.#marks.some(({ artifact }) => artifact);
  }

  /** Of the innermost that has one. */
  get heading(): number | undefined {
    return this.#marks.findLast((mark) => mark.heading !== undefined)?.heading;
  }

  get paragraph(): number | undefined {
    return this.#marks.findLast((mark) => mark.paragraph !== undefined)?.paragraph;
  }
}
