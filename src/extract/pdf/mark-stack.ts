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
  /** What each mark says together with those around it. */
  readonly #within: Omit<Mark, 'start'>[] = [];
  #now: Omit<Mark, 'start'> = outside;

  begin(mark: Mark): void {
    const around = this.#now;
    this.#marks.push(mark);
    this.#within.push(around);
    this.#now = {
      hidden: around.hidden || mark.hidden,
      heading: mark.heading ?? around.heading,
      paragraph: mark.paragraph ?? around.paragraph,
      artifact: around.artifact || mark.artifact,
      actualText: mark.actualText,
    };
  }

  /** Absent: more were ended than begun. */
  end(): Mark | undefined {
    this.#now = this.#within.pop() ?? outside;
    return this.#marks.pop();
  }

  /**
   * What holds for signs painted now: hidden and artifact if any mark around them says so, heading and paragraph of the innermost
   * that has one, and the text that stands for the signs of the innermost. The same object until a mark begins or ends.
   */
  get now(): Omit<Mark, 'start'> {
    return this.#now;
  }
}

const outside: Omit<Mark, 'start'> = {
  hidden: false,
  heading: undefined,
  paragraph: undefined,
  artifact: false,
  actualText: undefined,
};
