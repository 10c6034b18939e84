/**
 * What reading a PDF costs beside the bare text extraction of the engine underneath, file by file, in one process: engine and
 * library take turns, and the faster of the passes counts.
 *
 * node bench/speed/extract-pdf.ts [passes]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { parseResume } from '../../src/document/parse-resume.ts';
import { ExtractionError } from '../../src/errors.ts';
import { extractPdf } from '../../src/extract/pdf.ts';
import { dataFolder } from '../quality/labelled-data.ts';

const passes = Number(process.argv[2] ?? 5);
const folder = new URL('resume-files/files/', dataFolder());
const files = readdirSync(folder).filter((file) => file.endsWith('.pdf') && !file.includes('.scan'));

async function engineOnly(bytes: Uint8Array): Promise<number> {
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  for (let number = 1; number <= pdf.numPages; number++) await (await pdf.getPage(number)).getTextContent();
  const pages = pdf.numPages;
  await pdf.loadingTask.destroy();
  return pages;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const rows: { file: string; pages: number; engine: number; extract: number; parse: number }[] = [];
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
  const row = { file, pages: 0, engine: Infinity, extract: Infinity, parse: Infinity };
  try {
    for (let pass = 0; pass < passes; pass++) {
      row.engine = Math.min(row.engine, await timed(async () => (row.pages = await engineOnly(bytes))));
      let document = undefined as Awaited<ReturnType<typeof extractPdf>> | undefined;
      const extract = await timed(async () => (document = await extractPdf(bytes)));
      row.extract = Math.min(row.extract, extract);
      if (document !== undefined) {
        const read = document;
        row.parse = Math.min(
          row.parse,
          await timed(() => Promise.resolve(parseResume(read, { referenceDate: new Date(0) }))),
        );
      }
    }
    rows.push(row);
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
  }
}
const sum = (field: 'pages' | 'engine' | 'extract' | 'parse'): number =>
  rows.reduce((total, row) => total + row[field], 0);
const median =
  rows.map((row) => (row.extract + row.parse) / row.engine).sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 0;
console.log(`${rows.length} files, ${sum('pages')} pages; milliseconds a page`);
console.log(`engine's text   ${(sum('engine') / sum('pages')).toFixed(1)}`);
console.log(
  `extractPdf      ${(sum('extract') / sum('pages')).toFixed(1)}  (${(sum('extract') / sum('engine')).toFixed(2)} times)`,
);
console.log(
  `and parseResume ${(sum('parse') / sum('pages')).toFixed(1)}  (together ${((sum('extract') + sum('parse')) / sum('engine')).toFixed(2)} times; median file ${median.toFixed(2)})`,
);
console.log(`peak memory     ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
for (const row of rows.sort((a, b) => b.extract / b.engine - a.extract / a.engine).slice(0, 6)) {
  console.log(`  ${row.file.padEnd(44)} ${row.engine.toFixed(0)} ${row.extract.toFixed(0)} ${row.parse.toFixed(0)}`);
}
