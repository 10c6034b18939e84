/**
 * The table of word vectors while it learns: a passage is the sum of its rows, scaled to length 1; how much a word weighs
 * is how long its row is.
 *
 * One step takes pairs of passages (a, b) with the teacher's vectors of both, and adds three losses:
 * 1. each side is drawn to the teacher's vector of it (1 − cosine);
 * 2. among all b of the batch each a must find its own, and the other way round (cross entropy of softmax(cosine ÷ τ));
 * 3. where the pair is not of one group, or other b's suit as well, the target is the teacher's own softmax: the target of 2
 *    is mixed of both, `trust` saying how much the pair counts.
 * Adam, lazily: a row that no passage of the batch has is left alone.
 */
export interface Side {
  readonly rows: Int32Array;
  /** The teacher's vector, unit length. */
  readonly teacher: Float32Array;
}

export interface Pair {
  readonly a: Side;
  readonly b: Side;
  /** 1: the pair must find itself; 0: only the teacher's view of it counts. */
  readonly trust: number;
}

export interface StudentOptions {
  readonly dimensions: number;
  /** Softmax temperature of the student. */
  readonly temperature: number;
  /** Softmax temperature of the teacher's targets. */
  readonly teacherTemperature: number;
  /** Weight of the teacher's vectors against the pairs. */
  readonly teacherWeight: number;
}

export class Student {
  readonly table: Float32Array;
  readonly #options: StudentOptions;
  readonly #gradient: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  readonly #touched: Uint8Array;
  #step = 0;

  constructor(table: Float32Array, options: StudentOptions) {
    this.table = table;
    this.#options = options;
    this.#gradient = new Float32Array(table.length);
    this.#first = new Float32Array(table.length);
    this.#second = new Float32Array(table.length);
    this.#touched = new Uint8Array(table.length / options.dimensions);
  }

  /** One step of learning; gives the mean loss of the pairs and that of the teacher's vectors. */
  learn(pairs: readonly Pair[], rate: number): { readonly pairs: number; readonly teacher: number } {
    const { dimensions: width, temperature, teacherTemperature, teacherWeight } = this.#options;
    const count = pairs.length;
    const rowsA = pairs.map(({ a }) => a.rows);
    const rowsB = pairs.map(({ b }) => b.rows);
    const sideA = this.#encode(rowsA);
    const sideB = this.#encode(rowsB);
    const teacherA = gather(
      pairs.map(({ a }) => a.teacher),
      width,
    );
    const teacherB = gather(
      pairs.map(({ b }) => b.teacher),
      width,
    );
    const gradientA = new Float32Array(count * width);
    const gradientB = new Float32Array(count * width);

    const logits = products(sideA.unit, sideB.unit, count, width);
    const targets = products(teacherA, teacherB, count, width);
    for (let at = 0; at < logits.length; at++) {
      logits[at]! /= temperature;
      targets[at]! /= teacherTemperature;
    }
    const slope = new Float32Array(count * count);
    let pairLoss = softmaxLoss(logits, targets, pairs, count, slope, false);
    pairLoss += softmaxLoss(logits, targets, pairs, count, slope, true);
    for (let at = 0; at < slope.length; at++) slope[at]! /= 2 * count * temperature;
    addProducts(gradientA, slope, sideB.unit, count, width, false);
    addProducts(gradientB, slope, sideA.unit, count, width, true);

    let teacherLoss = 0;
    const pull = teacherWeight / (2 * count);
    for (let at = 0; at < gradientA.length; at++) {
      teacherLoss += 2 - sideA.unit[at]! * teacherA[at]! * width - sideB.unit[at]! * teacherB[at]! * width;
      gradientA[at]! -= pull * teacherA[at]!;
      gradientB[at]! -= pull * teacherB[at]!;
    }
    this.#spread(rowsA, sideA, gradientA);
    this.#spread(rowsB, sideB, gradientB);
    this.#update(rate);
    return { pairs: pairLoss / (2 * count), teacher: teacherLoss / (2 * count * width) };
  }

  #encode(passages: readonly Int32Array[]): { readonly unit: Float32Array; readonly length: Float32Array } {
    const { dimensions: width } = this.#options;
    const unit = new Float32Array(passages.length * width);
    const length = new Float32Array(passages.length);
    passages.forEach((rows, at) => {
      const from = at * width;
      for (const row of rows) {
        const start = row * width;
        for (let column = 0; column < width; column++) unit[from + column]! += this.table[start + column]!;
      }
      let square = 1e-12;
      for (let column = 0; column < width; column++) square += unit[from + column]! ** 2;
      length[at] = Math.sqrt(square);
      for (let column = 0; column < width; column++) unit[from + column]! /= length[at];
    });
    return { unit, length };
  }

  /** From the slope at the unit vectors to that at the rows: through the scaling, equally to every word. */
  #spread(
    passages: readonly Int32Array[],
    side: { readonly unit: Float32Array; readonly length: Float32Array },
    slope: Float32Array,
  ): void {
    const { dimensions: width } = this.#options;
    const through = new Float32Array(width);
    passages.forEach((rows, at) => {
      const from = at * width;
      let along = 0;
      for (let column = 0; column < width; column++) along += slope[from + column]! * side.unit[from + column]!;
      for (let column = 0; column < width; column++) {
        through[column] = (slope[from + column]! - along * side.unit[from + column]!) / side.length[at]!;
      }
      for (const row of rows) {
        this.#touched[row] = 1;
        const start = row * width;
        for (let column = 0; column < width; column++) this.#gradient[start + column]! += through[column]!;
      }
    });
  }

  #update(rate: number): void {
    const { dimensions: width } = this.#options;
    this.#step++;
    const firstBias = 1 - 0.9 ** this.#step;
    const secondBias = 1 - 0.999 ** this.#step;
    for (let row = 0; row < this.#touched.length; row++) {
      if (this.#touched[row] === 0) continue;
      this.#touched[row] = 0;
      for (let at = row * width; at < (row + 1) * width; at++) {
        const slope = this.#gradient[at]!;
        this.#gradient[at] = 0;
        const first = (this.#first[at] = 0.9 * this.#first[at]! + 0.1 * slope);
        const second = (this.#second[at] = 0.999 * this.#second[at]! + 0.001 * slope * slope);
        this.table[at]! -= (rate * (first / firstBias)) / (Math.sqrt(second / secondBias) + 1e-8);
      }
    }
  }
}

function gather(rows: readonly Float32Array[], width: number): Float32Array {
  const result = new Float32Array(rows.length * width);
  rows.forEach((row, at) => result.set(row, at * width));
  return result;
}

/** left × rightᵀ, `count` × `count`. */
function products(left: Float32Array, right: Float32Array, count: number, width: number): Float32Array {
  const result = new Float32Array(count * count);
  for (let a = 0; a < count; a++) {
    const from = a * width;
    let b = 0;
    for (; b + 3 < count; b += 4) {
      const start = b * width;
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      for (let column = 0; column < width; column++) {
        const value = left[from + column]!;
        sum0 += value * right[start + column]!;
        sum1 += value * right[start + width + column]!;
        sum2 += value * right[start + 2 * width + column]!;
        sum3 += value * right[start + 3 * width + column]!;
      }
      result[a * count + b] = sum0;
      result[a * count + b + 1] = sum1;
      result[a * count + b + 2] = sum2;
      result[a * count + b + 3] = sum3;
    }
    for (; b < count; b++) {
      let sum = 0;
      for (let column = 0; column < width; column++) sum += left[from + column]! * right[b * width + column]!;
      result[a * count + b] = sum;
    }
  }
  return result;
}

/** target += slope × rows, or slopeᵀ × rows. */
function addProducts(
  target: Float32Array,
  slope: Float32Array,
  rows: Float32Array,
  count: number,
  width: number,
  transposed: boolean,
): void {
  for (let a = 0; a < count; a++) {
    const from = a * width;
    for (let b = 0; b < count; b++) {
      const factor = transposed ? slope[b * count + a]! : slope[a * count + b]!;
      // Most pairs of a batch have nothing to do with each other, and their slopes would take most of the time.
      if (factor > -1e-6 && factor < 1e-6) continue;
      const start = b * width;
      for (let column = 0; column < width; column++) target[from + column]! += factor * rows[start + column]!;
    }
  }
}

/** Cross entropy along the rows (or columns) of `logits`; adds its slope to `slope`. */
function softmaxLoss(
  logits: Float32Array,
  targets: Float32Array,
  pairs: readonly Pair[],
  count: number,
  slope: Float32Array,
  transposed: boolean,
): number {
  const place = (line: number, at: number): number => (transposed ? at * count + line : line * count + at);
  const student = new Float64Array(count);
  const teacher = new Float64Array(count);
  let loss = 0;
  for (let line = 0; line < count; line++) {
    softmax(logits, student, (at) => place(line, at));
    softmax(targets, teacher, (at) => place(line, at));
    const { trust } = pairs[line]!;
    for (let at = 0; at < count; at++) {
      const target = (1 - trust) * teacher[at]! + (at === line ? trust : 0);
      if (target > 0) loss -= target * Math.log(student[at]! + 1e-12);
      slope[place(line, at)]! += student[at]! - target;
    }
  }
  return loss;
}

function softmax(values: Float32Array, result: Float64Array, place: (at: number) => number): void {
  let most = -Infinity;
  for (let at = 0; at < result.length; at++) most = Math.max(most, values[place(at)]!);
  let sum = 0;
  for (let at = 0; at < result.length; at++) sum += result[at] = Math.exp(values[place(at)]! - most);
  for (let at = 0; at < result.length; at++) result[at]! /= sum;
}
