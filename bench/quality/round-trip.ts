/**
 * Do exported résumés read back as they were? Real résumés are read, exported in each format, extracted and read again.
 *
 *   node bench/quality/round-trip.ts [--every N] [--formats txt,md,json,docx,pdf] [--show N]
 *
 * Counted are readings: each value of the head, and each entry with all its values, which is right only if all of them come back
 * and no other entry appears (precision and recall), documents of which everything came back, and words of the source that
 * the exported text lacks (headings that the export words anew among them).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseJsonResume } from '../../src/document/json-resume/parse-json-resume.ts';
import { toJsonResume } from '../../src/document/json-resume/to-json-resume.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import type { ResumeDocument } from '../../src/document/resume-document.ts';
import { exportDocx } from '../../src/export/docx.ts';
import { toMarkdown } from '../../src/export/markdown.ts';
import { MissingGlyphsError } from '../../src/export/missing-glyphs-error.ts';
import { exportPdf } from '../../src/export/pdf.ts';
import { toPlainText } from '../../src/export/plain-text.ts';
import { fieldReadings } from '../../src/export/same-fields.ts';
import { extractDocx } from '../../src/extract/docx.ts';
import { extractMarkdown } from '../../src/extract/markdown.ts';
import { extractPdf } from '../../src/extract/pdf.ts';
import { readDefaultFonts } from '../../src/node/default-fonts.ts';
import { dataFolder, percent, readJsonLines } from './labelled-data.ts';

const { values } = parseArgs({
  options: { every: { type: 'string' }, formats: { type: 'string' }, show: { type: 'string' } },
});
const folder = dataFolder();
const referenceDate = new Date('2026-11-01');
const fonts = await readDefaultFonts();
/** A busy machine must not end a reading. */
const timeoutMs = 60_000;

const readBack: Readonly<Record<string, (document: ResumeDocument) => Promise<ResumeDocument>>> = {
  txt: async (document) => parseResume(toPlainText(document), { referenceDate }),
  md: async (document) => parseResume(extractMarkdown(toMarkdown(document)), { referenceDate }),
  json: async (document) => parseJsonResume(toJsonResume(document), { referenceDate }),
  docx: async (document) => parseResume(await extractDocx(await exportDocx(document)), { referenceDate }),
  pdf: async (document) =>
    parseResume(await extractPdf(await exportPdf(document, { fonts }), { timeoutMs }), { referenceDate }),
};

interface FileTruth {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly text_layer: boolean;
}

/** Documents of both sets, read one at a time. */
async function* documents(): AsyncGenerator<readonly [set: string, id: string, document: ResumeDocument]> {
  for (const { id, file, format, text_layer: hasText } of readJsonLines<FileTruth>(
    folder,
    'resume-files/files.jsonl',
  )) {
    if (!hasText || !['pdf', 'docx', 'txt'].includes(format)) continue;
    const bytes = readFileSync(new URL(`resume-files/${file}`, folder));
    const source =
      format === 'pdf'
        ? await extractPdf(bytes, { timeoutMs })
        : format === 'docx'
          ? await extractDocx(bytes)
          : bytes.toString('utf8');
    yield ['resume-files', id, parseResume(source, { referenceDate })];
  }
  const every = Number(values.every ?? 10);
  const rows = readJsonLines<{ id: string; text: string }>(folder, 'resumes-livecareer/resumes.jsonl');
  for (const { id, text } of rows.filter((_, index) => index % every === 0)) {
    yield ['livecareer', id, parseResume(text, { referenceDate })];
  }
}

interface Tally {
  documents: number;
  whole: number;
  wanted: number;
  came: number;
  besides: number;
  words: number;
  lost: number;
  refused: number;
}

const formats = (values.formats ?? Object.keys(readBack).join(',')).split(',');
const tallies = new Map<string, Tally>();
const faults: string[] = [];

for await (const [set, id, document] of documents()) {
  for (const format of formats) {
    const key = `${set} ${format}`;
    const tally = tallies.get(key) ?? {
      documents: 0,
      whole: 0,
      wanted: 0,
      came: 0,
      besides: 0,
      words: 0,
      lost: 0,
      refused: 0,
    };
    tallies.set(key, tally);
    try {
      const again = await readBack[format]!(document);
      const isWhole = compare(tally, document, again, `${key} ${id}`);
      tally.documents++;
      if (isWhole) tally.whole++;
      const { words, lost } = lostWords(document.text, again.text);
      tally.words += words;
      tally.lost += lost;
    } catch (error) {
      if (!(error instanceof MissingGlyphsError)) throw error;
      tally.refused++;
    }
  }
}

console.log(
  '| set, format | documents | back whole, % | readings | came back, % | of those read, % | words lost, % | no glyph |',
);
console.log('|---|--:|--:|--:|--:|--:|--:|--:|');
for (const [key, { documents: count, whole, wanted, came, besides, words, lost, refused }] of tallies) {
  const cells = [
    key,
    count,
    percent(whole / count),
    wanted,
    percent(came / wanted),
    percent(came / (came + besides)),
    percent(lost / words),
    refused,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
for (const fault of faults.slice(0, Number(values.show ?? 0))) console.log(fault);

/** True when everything came back and nothing else. */
function compare(tally: Tally, wanted: ResumeDocument, given: ResumeDocument, name: string): boolean {
  const left = new Map<string, number>();
  for (const { part, key } of fieldReadings(given)) left.set(`${part} ${key}`, (left.get(`${part} ${key}`) ?? 0) + 1);
  let isWhole = true;
  for (const { part, key } of fieldReadings(wanted)) {
    tally.wanted++;
    const count = left.get(`${part} ${key}`) ?? 0;
    if (count > 0) {
      tally.came++;
      left.set(`${part} ${key}`, count - 1);
    } else {
      isWhole = false;
      faults.push(`− ${name}: ${part} ${key.slice(0, 300)}`);
    }
  }
  for (const [reading, count] of left) {
    if (count === 0) continue;
    tally.besides += count;
    isWhole = false;
    faults.push(`+ ${name}: ${reading.slice(0, 300)}`);
  }
  return isWhole;
}

function lostWords(source: string, exported: string): { readonly words: number; readonly lost: number } {
  const have = counted(exported);
  let words = 0;
  let lost = 0;
  for (const [word, count] of counted(source)) {
    words += count;
    lost += Math.max(0, count - (have.get(word) ?? 0));
  }
  return { words, lost };
}

function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
