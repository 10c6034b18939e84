/** Résumé files end to end: bytes → extracted document → structure, by format and by kind of file. */
import { existsSync, readFileSync } from 'node:fs';
import type { ExtractedDocument } from '../../src/document/extracted-document.ts';
import { extractDocx } from '../../src/extract/docx.ts';
import { extractPdf } from '../../src/extract/pdf.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { readJsonLines } from './labelled-data.ts';
import type { Calibration } from './parse-calibration.ts';
import { countFields, fieldMeasures, fieldTallies, type FieldTallies, type FileTruth } from './parse-fields.ts';
import type { Tally } from './parse-tally.ts';

/** A busy machine must not end a reading. */
const timeoutMs = 60_000;

/** The sets of files, with the folder that their truth's file names are relative to. */
export const fileSets = [
  { name: 'resume-files', truth: 'resume-files/truth.jsonl', folder: 'resume-files/', namesJobs: true },
  { name: 'ats-faults', truth: 'ats-faults/truth.jsonl', folder: 'ats-faults/', namesJobs: true },
  { name: 'livecareer', truth: 'resumes-livecareer/truth.jsonl', folder: 'resumes-livecareer/', namesJobs: false },
] as const;

/** Measures every file of the set that has a text layer; returns the tallies by group of files, the whole set first. */
export async function measureFiles(
  folder: URL,
  set: (typeof fileSets)[number],
  referenceDate: Date,
  calibration: Calibration,
  options: { readonly only: string | undefined; readonly extracted: string | undefined },
): Promise<ReadonlyMap<string, FieldTallies>> {
  const byGroup = new Map<string, FieldTallies>([[set.name, fieldTallies(set.name)]]);
  for (const truth of readJsonLines<FileTruth>(folder, set.truth)) {
    if (!truth.text_layer || truth.document !== undefined) continue;
    if (options.only !== undefined && !truth.id.includes(options.only)) continue;
    const source = await readFile(new URL(`${set.folder}${truth.file}`, folder), options.extracted);
    const resume = parseResume(source, { referenceDate });
    for (const group of [set.name, ...truth.groups]) {
      let tallies = byGroup.get(group);
      if (tallies === undefined) byGroup.set(group, (tallies = fieldTallies(group)));
      countFields(tallies, truth, resume, set.namesJobs);
    }
    calibration.add(truth, resume, set.namesJobs);
  }
  return byGroup;
}

/** The same fields from the text of the truth, page by page and block by block: what is left when reading is perfect. */
export function measureTexts(folder: URL, set: (typeof fileSets)[number], referenceDate: Date): FieldTallies {
  const tallies = fieldTallies(`${set.name}, text`);
  for (const truth of readJsonLines<FileTruth>(folder, set.truth)) {
    const text = truth.blocks === undefined ? truth.text2 : truth.blocks.map((block) => block.join('\n')).join('\n');
    if (!truth.text_layer || truth.order === false || truth.document !== undefined || text === undefined) continue;
    countFields(tallies, truth, parseResume(text, { referenceDate }), set.namesJobs);
  }
  return tallies;
}

/** By the readers of the library, or as an earlier reading of any reader left it in a folder: `NAME.pdf.json`. */
async function readFile(url: URL, extracted: string | undefined): Promise<ExtractedDocument> {
  const name = decodeURIComponent(url.pathname.split('/').at(-1)!);
  if (extracted !== undefined) {
    const known = `${extracted}/${name}.json`;
    if (existsSync(known)) return JSON.parse(readFileSync(known, 'utf8')) as ExtractedDocument;
  }
  const bytes = readFileSync(url);
  if (name.endsWith('.pdf')) return extractPdf(bytes, { timeoutMs });
  if (name.endsWith('.docx')) return extractDocx(bytes);
  return { text: bytes.toString('utf8'), mediaType: 'text/plain' };
}

/** F1 of every measure, one group of files a line; a dash where nothing is known. */
export function printTable(groups: ReadonlyMap<string, FieldTallies>): void {
  const share = (tally: Tally): string =>
    tally.wanted === 0
      ? '     –'
      : ((tally.name.endsWith('links') ? tally.recall : tally.f1) * 100).toFixed(1).padStart(6);
  console.log(`\nF1, of links recall; groups overlap`);
  for (const [at, name] of fieldMeasures.entries()) console.log(`${' '.repeat(24 + at * 7)} ${name}`);
  for (const [group, tallies] of groups)
    console.log(`${group.padEnd(24)}${fieldMeasures.map((name) => ` ${share(tallies[name])}`).join('')}`);
}
