/**
 * How much of the text of real Word files comes out, and what parseResume finds of it in headers and footers.
 *
 *   node bench/quality/extract-docx.ts [--each] [--mistakes]
 *
 * Truth are the blocks of lines in `truth.jsonl`. Recall and precision count words (letters and digits, NFKC) with their number;
 * neighbours are pairs of words next to each other in a block that are next to each other in what was read. Files count alike,
 * however long they are. Reads ../shared/data (or TRACKRUIT_DATA); prints one line and ends well when it is absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseResume } from '../../src/document/parse-resume.ts';
import { extractDocx } from '../../src/extract/docx.ts';
import { dataFolder, percent, readJsonLines } from './labelled-data.ts';

interface FileTruth {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly groups: readonly string[];
  readonly blocks: readonly (readonly string[])[];
  readonly name?: string;
  readonly emails?: readonly string[];
}

interface Shares {
  readonly recall: number;
  readonly precision: number;
  readonly neighbours: number;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function countsOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function missing(wanted: readonly string[], given: readonly string[]): readonly string[] {
  const counts = countsOf(given);
  return wanted.filter((item) => {
    const left = counts.get(item) ?? 0;
    if (left > 0) counts.set(item, left - 1);
    return left === 0;
  });
}

const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);

const isEach = process.argv.includes('--each');
const showsMistakes = process.argv.includes('--mistakes');
const folder = dataFolder();
const groups = new Map<string, Shares[]>();
const contact = { files: 0, names: 0, emails: 0 };

for (const set of ['pairs-vanetik/', 'resume-files/', 'ats-faults/']) {
  if (!existsSync(new URL(`${set}truth.jsonl`, folder))) continue;
  for (const truth of readJsonLines<FileTruth>(folder, `${set}truth.jsonl`)) {
    if (truth.format !== 'docx' || truth.blocks.length === 0) continue;
    const document = await extractDocx(readFileSync(new URL(set + truth.file, folder)));
    const blocks = truth.blocks.map((lines) => wordsOf(lines.join('\n')));
    const wanted = blocks.flat();
    const given = wordsOf(document.text);
    const pairs = blocks.flatMap(pairsOf);
    const lost = missing(wanted, given);
    const invented = missing(given, wanted);
    const parted = missing(pairs, pairsOf(given));
    const shares = {
      recall: 1 - lost.length / wanted.length,
      precision: 1 - invented.length / given.length,
      neighbours: 1 - parted.length / pairs.length,
    };
    for (const group of truth.groups) groups.set(group, [...(groups.get(group) ?? []), shares]);
    if (isEach) console.log(truth.id.padEnd(40), ...Object.values(shares).map(percent));
    if (showsMistakes && lost.length + invented.length + parted.length > 0) {
      console.log(
        `${truth.id}\n  lost: ${lost.join(' ')}\n  invented: ${invented.join(' ')}\n  parted: ${parted.join(' | ')}`,
      );
    }
    if (!truth.groups.includes('planted-header-contact')) continue;
    const { basics } = parseResume(document);
    contact.files++;
    if (basics.name?.value.toLowerCase() === truth.name?.toLowerCase()) contact.names++;
    else if (showsMistakes) console.log(`${truth.id}: name not found`);
    if (truth.emails?.includes(basics.email?.value ?? '') === true) contact.emails++;
  }
}

console.log('group                     files  recall  precision  neighbours');
for (const [group, shares] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const mean = (name: keyof Shares): string => percent(shares.reduce((sum, one) => sum + one[name], 0) / shares.length);
  console.log(
    `${group.padEnd(25)} ${String(shares.length).padStart(5)} ${mean('recall').padStart(7)} ${mean('precision').padStart(10)} ${mean('neighbours').padStart(11)}`,
  );
}
console.log(
  `contact data in a header or footer: e-mail ${contact.emails} of ${contact.files}, name ${contact.names} of ${contact.files}`,
);
