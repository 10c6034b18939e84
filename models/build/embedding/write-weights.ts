/** A trained table → models/static-embeddings.bin, in the format that src/embedding/static-weights.ts reads. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { VocabularyAlias } from '../../../src/embedding/static-vocabulary.ts';
import {
  checksum,
  packWords,
  WEIGHTS_MAGIC,
  WEIGHTS_PREFIX,
  type StaticWeights,
  type WeightsHead,
} from '../../../src/embedding/static-weights.ts';

export interface FloatTable {
  readonly entries: readonly string[];
  readonly aliases: readonly VocabularyAlias[];
  readonly dimensions: number;
  /** Rows × dimensions. */
  readonly table: Float32Array;
}

/** What the format can hold of a table: 4 bits a number and 16 bits a row. */
export function quantised(model: FloatTable): Omit<StaticWeights, 'id'> {
  const { entries, aliases, dimensions, table } = model;
  const steps = entries.map((_, row) => bestStep(table.subarray(row * dimensions, (row + 1) * dimensions)));
  const unit = Math.max(...steps) / 65_535;
  const half = dimensions / 2;
  const scales = new Uint16Array(entries.length);
  const codes = new Uint8Array(entries.length * half);
  steps.forEach((step, row) => {
    scales[row] = Math.max(1, Math.round(step / unit));
    const codeOf = (column: number): number => nearestCode(table[row * dimensions + column]!, scales[row]! * unit);
    for (let column = 0; column < half; column++)
      codes[row * half + column] = codeOf(column) | (codeOf(column + half) << 4);
  });
  return { entries, aliases, dimensions, scales, codes };
}

/** Code 0 to 15 whose step × (2 × code − 15) is nearest. */
function nearestCode(value: number, step: number): number {
  return Math.max(0, Math.min(15, Math.round((value / step + 15) / 2)));
}

/** The step with the least square error, among fractions of the largest number of the row. */
function bestStep(row: Float32Array): number {
  const most = row.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-6);
  let best = most / 15;
  let least = Infinity;
  for (let fraction = 0.5; fraction <= 1.001; fraction += 0.05) {
    const step = (most * fraction) / 15;
    let error = 0;
    for (const value of row) error += (value - step * (2 * nearestCode(value, step) - 15)) ** 2;
    if (error < least) {
      least = error;
      best = step;
    }
  }
  return best;
}

/** The file's bytes; as many as are whole groups of base64. */
export function weightsFile(model: FloatTable): Uint8Array {
  const { entries, aliases, dimensions, scales, codes } = quantised(model);
  const lines = [
    ...entries,
    ...aliases.map(({ form, rows }) => `${form}=${rows.map((row) => row.toString(36)).join(',')}`),
  ];
  const words = new TextEncoder().encode(packWords(lines));
  const body = Buffer.concat([words, new Uint8Array(scales.buffer), codes]);
  const version = createHash('sha256').update(body).digest('hex').slice(0, 8);
  const head: WeightsHead = {
    id: `trackruit-static@1+${version}`,
    dimensions,
    rows: entries.length,
    aliases: aliases.length,
    words: words.length,
  };
  const text = JSON.stringify(head);
  const rest = (WEIGHTS_PREFIX + text.length + body.length) % 12;
  const headBytes = new TextEncoder().encode(text + ' '.repeat((12 - rest) % 12));
  const file = Buffer.alloc(WEIGHTS_PREFIX + headBytes.length + body.length);
  file.write(WEIGHTS_MAGIC, 0, 'latin1');
  file.writeUInt32LE(headBytes.length, 8);
  file.set(headBytes, WEIGHTS_PREFIX);
  file.set(body, WEIGHTS_PREFIX + headBytes.length);
  file.writeUInt32LE(checksum(file.subarray(8)), 4);
  return file;
}

export function writeWeights(model: FloatTable, target: URL): void {
  const file = weightsFile(model);
  writeFileSync(target, file);
  console.log(
    `${model.entries.length} rows of ${model.dimensions}, ${model.aliases.length} aliases, ${file.length} bytes`,
  );
}
