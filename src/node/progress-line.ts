/** One line on a terminal that says how far the work is, and is gone when it is done. Where nobody looks nothing is written. */
import { column } from './columns.ts';
import { bar } from './match-explanation.ts';

/** Where it is written: standard error, in general. */
export interface ProgressTarget {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const BAR_WIDTH = 24;
/** Between two drawings. */
const PAUSE_MS = 80;

export class ProgressLine {
  readonly #target: ProgressTarget;
  readonly #now: () => number;
  #lastDrawn = -Infinity;
  #isDrawn = false;

  /** `now` in milliseconds. */
  constructor(target: ProgressTarget, now: () => number = () => performance.now()) {
    this.#target = target;
    this.#now = now;
  }

  show(step: string, done: number, total: number): void {
    if (this.#target.isTTY !== true) return;
    const now = this.#now();
    if (now - this.#lastDrawn < PAUSE_MS) return;
    this.#lastDrawn = now;
    this.#isDrawn = true;
    const share = total === 0 ? 1 : done / total;
    const line = `${step} ${bar(share, BAR_WIDTH)} ${done} of ${total}`;
    this.#target.write(`\r${column(line, Math.max(20, (this.#target.columns ?? 80) - 1))}`);
  }

  /** The next that is shown is drawn at once. */
  clear(): void {
    this.#lastDrawn = -Infinity;
    if (!this.#isDrawn) return;
    this.#isDrawn = false;
    this.#target.write(`\r${' '.repeat(Math.max(20, (this.#target.columns ?? 80) - 1))}\r`);
  }
}
