/**
 * How much of the text of real PDF files comes out, in words, order and neighbours, by class of file.
 *
 * Truth are the blocks of lines in `truth.jsonl`, and the text of a second reader beside them (`text2`): a word counts as missing
 * only if both have it, as invented only if neither does, because each of them errs at icons and at descriptions of pictures.
 * Order: words that keep their order within a block (longest rising sequence). Neighbours: pairs of words next to each other in
 * a block that are next to each other in what was read. Case and hyphens
 * count for nothing.
 *
 * node bench/quality/extract-pdf.ts [--each] [--show FILE]
 */
import { existsSync, readFileSync } from 'node:fs';
import { ExtractionError } from '../../src/errors.ts';
import { extractPdf } from '../../src/extract/pdf.ts';
import { dataFolder, percent, readJsonLines } from './labelled-data.ts';

interface FileTruth {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly columns?: number;
  readonly text_layer?: boolean;
  readonly order?: boolean;
  readonly groups: readonly string[];
  readonly blocks?: readonly (readonly string[])[];
  readonly text2?: string;
  readonly text_from?: string;
}

interface Measured {
  readonly found: number;
  readonly wanted: number;
  readonly right: number;
  readonly given: number;
  readonly inOrder: number;
  readonly orderable: number;
  readonly kept: number;
  readonly pairs: number;
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/[-\u00ad\u2010\u2011]\s*\n\s*(?=\p{L})/gu, '')
    .replace(/[-\u00ad\u2010\u2011]/g, '')
    .replace(/[\ue000-\uf8ff]/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Length of the longest rising sequence of the places of `block`'s words in `read`, each place used once. */
function inOrder(block: readonly string[], places: ReadonlyMap<string, readonly number[]>): number {
  // Each word may stand at any of its places: taking them from the last to the first lets one word add at most one step.
  const tails: number[] = [];
  for (const word of block) {
    for (const place of [...(places.get(word) ?? [])].reverse()) {
      let low = 0;
      let high = tails.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if ((tails[mid] ?? 0) < place) low = mid + 1;
        else high = mid;
      }
      tails[low] = place;
    }
  }
  return tails.length;
}

function measure(truth: FileTruth, text: string): Measured {
  const blocks = (truth.blocks ?? []).map((lines) => wordsOf(lines.join('\n')));
  const read = wordsOf(text);
  const counts = countsOf(read);
  const first = countsOf(blocks.flat());
  const second = truth.text2 === undefined ? first : countsOf(wordsOf(truth.text2));
  let found = 0;
  let wanted = 0;
  for (const [word, count] of first) {
    const sure = Math.min(count, second.get(word) ?? 0);
    wanted += sure;
    found += Math.min(sure, counts.get(word) ?? 0);
  }
  let right = 0;
  for (const [word, count] of counts) {
    right += Math.min(count, Math.max(first.get(word) ?? 0, second.get(word) ?? 0));
  }
  const places = new Map<string, number[]>();
  for (const [at, word] of read.entries()) {
    const list = places.get(word);
    if (list === undefined) places.set(word, [at]);
    else list.push(at);
  }
  const bigrams = countsOf(read.slice(1).map((word, at) => `${read[at] ?? ''} ${word}`));
  const wantedPairs = countsOf(
    blocks.flatMap((block) => block.slice(1).map((word, at) => `${block[at] ?? ''} ${word}`)),
  );
  let kept = 0;
  let pairs = 0;
  for (const [pair, count] of wantedPairs) {
    const [a = '', b = ''] = pair.split(' ');
    // A pair with a word that was not read is counted by recall.
    if (!places.has(a) || !places.has(b)) continue;
    pairs += count;
    kept += Math.min(count, bigrams.get(pair) ?? 0);
  }
  return {
    found,
    wanted,
    right,
    given: read.length,
    inOrder: blocks.reduce((sum, block) => sum + inOrder(block, places), 0),
    orderable: blocks.flat().filter((word) => places.has(word)).length,
    kept,
    pairs,
  };
}

function share(results: readonly Measured[], part: keyof Measured, whole: keyof Measured): string {
  // Files count alike, however long they are.
  const shares = results.filter((one) => one[whole] > 0).map((one) => one[part] / one[whole]);
  return shares.length === 0 ? '-' : percent(shares.reduce((sum, one) => sum + one, 0) / shares.length);
}

const each = process.argv.includes('--each');
const shown = process.argv[process.argv.indexOf('--show') + 1];
const folder = dataFolder();
const byGroup = new Map<string, { all: Measured[]; ordered: Measured[] }>();
let scans = 0;
let refused = 0;
for (const set of ['resume-files/', 'resumes-livecareer/', 'ats-faults/']) {
  if (!existsSync(new URL(`${set}truth.jsonl`, folder))) continue;
  const texts = new Map<string, string>();
  if (existsSync(new URL(`${set}resumes.jsonl`, folder))) {
    for (const { id, text } of readJsonLines<{ id: string; text: string }>(folder, `${set}resumes.jsonl`))
      texts.set(id, text);
  }
  for (const row of readJsonLines<FileTruth>(folder, `${set}truth.jsonl`)) {
    const whole = texts.get(row.text_from ?? '');
    const truth = row.blocks !== undefined || whole === undefined ? row : { ...row, blocks: [whole.split('\n')] };
    if (!truth.file.endsWith('.pdf') || truth.format !== 'pdf') continue;
    if (process.argv.includes('--show') && truth.id !== shown) continue;
    let text: string;
    try {
      ({ text } = await extractPdf(readFileSync(new URL(set + truth.file, folder))));
    } catch (error) {
      if (!(error instanceof ExtractionError)) throw error;
      if (truth.text_layer === false) {
        scans++;
        if (error.reason === 'no-text-layer') refused++;
      } else {
        console.log(`${truth.id}: ${error.reason}`);
      }
      continue;
    }
    if (truth.text_layer === false) {
      scans++;
      console.log(`${truth.id}: a scan was read`);
    }
    if ((truth.blocks ?? []).length === 0) continue;
    const result = measure(truth, text);
    for (const group of truth.groups) {
      const list = byGroup.get(group) ?? { all: [], ordered: [] };
      list.all.push(result);
      if (truth.order === true) list.ordered.push(result);
      byGroup.set(group, list);
    }
    if (each || truth.id === shown) {
      const { found, wanted, right, given, inOrder, orderable, kept, pairs } = result;
      console.log(
        `${truth.id.padEnd(44)} ${percent(found / wanted).padStart(6)} ${percent(right / given).padStart(6)} ${percent(inOrder / orderable).padStart(6)} ${percent(kept / pairs).padStart(6)} ${truth.order === true ? '' : '(order not judged)'}`,
      );
    }
    if (truth.id === shown) showMistakes(truth, text);
  }
}

console.log('group                files  recall  precision  order  neighbours');
for (const [group, { all, ordered }] of [...byGroup].sort()) {
  console.log(
    `${group.padEnd(20)} ${String(all.length).padStart(5)} ${share(all, 'found', 'wanted').padStart(7)} ${share(all, 'right', 'given').padStart(10)} ${share(ordered, 'inOrder', 'orderable').padStart(6)} ${share(ordered, 'kept', 'pairs').padStart(11)}`,
  );
}
if (scans > 0) console.log(`files without a text layer refused: ${refused} of ${scans}`);

function showMistakes(truth: FileTruth, text: string): void {
  const read = wordsOf(text);
  const counts = countsOf(read);
  const first = countsOf((truth.blocks ?? []).flatMap((lines) => wordsOf(lines.join('\n'))));
  const second = truth.text2 === undefined ? first : countsOf(wordsOf(truth.text2));
  const missing = [...first].filter(
    ([word, count]) => Math.min(count, second.get(word) ?? 0) > (counts.get(word) ?? 0),
  );
  const extra = [...counts].filter(([word, count]) => count > Math.max(first.get(word) ?? 0, second.get(word) ?? 0));
  console.log('missing:', missing.map(([word]) => word).join(' | '));
  console.log('extra:', extra.map(([word]) => word).join(' | '));
  const bigrams = new Set(read.slice(1).map((word, at) => `${read[at] ?? ''} ${word}`));
  for (const lines of truth.blocks ?? []) {
    const block = wordsOf(lines.join('\n'));
    const lost = block
      .slice(1)
      .flatMap((word, at) => (bigrams.has(`${block[at] ?? ''} ${word}`) ? [] : [`${block[at] ?? ''} / ${word}`]));
    console.log('parted:', lost.join(' | '));
  }
}
