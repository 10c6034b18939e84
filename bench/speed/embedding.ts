/**
 * What does the bundled embedder cost?
 *
 *   node bench/speed/embedding.ts
 *
 * Warm: résumés of 600 words, one vector each, best and median of rounds, beside all-MiniLM-L6-v2 (int8, one thread, cut at its
 * 512 tokens) in the same run. Load: import of the table, reading it and the first vector in a fresh process. Memory: what a
 * fresh process holds more after loading, rubbish collected, against the size of the table's module. Load and memory are those
 * of the files as a bundler makes them of src.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { loadBundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { hasData, readRecords, type ResumeRecord } from '../quality/ranking-data.ts';

const ROUNDS = 15;
const WORDS = 600;
const models = process.env['TRACKRUIT_MODELS'] ?? new URL('../../../shared/models/', import.meta.url).pathname;

if (!hasData()) {
  console.log('no data to measure on: put it beside the project or set TRACKRUIT_DATA');
  process.exit(0);
}

const resumes = [
  ...readRecords<ResumeRecord>('resumes-updated/resumes.jsonl'),
  ...readRecords<ResumeRecord>('resumes-livecareer/resumes.jsonl').slice(0, 100),
]
  .map(({ text }) => text.split(/\s+/))
  .filter((words) => words.length >= WORDS)
  .map((words) => words.slice(0, WORDS).join(' '));

const embedder = await loadBundledEmbedder();
const rounds: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  for (const resume of resumes) embedder.embedSync([resume]);
  rounds.push((performance.now() - start) / resumes.length);
}
rounds.sort((a, b) => a - b);
const bundled = rounds[0]!;
console.log(`${resumes.length} résumés of ${WORDS} words`);
console.log(`bundled   best ${bundled.toFixed(3)} ms   median ${rounds[ROUNDS >> 1]!.toFixed(3)} ms each`);

if (existsSync(`${models}/all-MiniLM-L6-v2`)) {
  const miniLm = await miniLmTime(resumes.slice(0, 8));
  console.log(`MiniLM    best ${miniLm.toFixed(1)} ms each: ${Math.round(miniLm / bundled)} times as long`);
} else console.log('no MiniLM to compare with: put it beside the project or set TRACKRUIT_MODELS');

await measureLoad();

/** The best of the texts' times, after one to warm up. */
async function miniLmTime(texts: readonly string[]): Promise<number> {
  const { env, pipeline } = await import('@huggingface/transformers');
  env.allowRemoteModels = false;
  env.localModelPath = models;
  const extract = await pipeline('feature-extraction', 'all-MiniLM-L6-v2', {
    dtype: 'q8',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
  await extract([texts[0]!], { pooling: 'mean', normalize: true });
  let best = Infinity;
  for (const text of texts) {
    const start = performance.now();
    await extract([text], { pooling: 'mean', normalize: true });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Bundles the embedder with its table as a chunk, and loads it in fresh processes. */
async function measureLoad(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'trackruit-embedding-'));
  try {
    await build({
      entryPoints: [new URL('../../src/embedding/bundled-embedder.ts', import.meta.url).pathname],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: folder,
      outExtension: { '.js': '.mjs' },
    });
    const probe = join(folder, 'probe.mjs');
    writeFileSync(
      probe,
      `import { loadBundledEmbedder } from './bundled-embedder.mjs';
      gc();
      const held = () => { gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers; };
      const before = held();
      const start = performance.now();
      (await loadBundledEmbedder()).embedSync(['registered nurse']);
      const time = performance.now() - start;
      console.log(JSON.stringify([time, held() - before]));`,
    );
    const runs = Array.from({ length: 7 }, () => {
      const printed = execFileSync(process.execPath, ['--expose-gc', probe], { encoding: 'utf8' });
      return JSON.parse(printed) as [number, number];
    }).sort((a, b) => a[0] - b[0]);
    const chunk = readdirSync(folder).find((file) => file.startsWith('packed-static-embeddings'))!;
    const { size } = statSync(join(folder, chunk));
    const zipped = gzipSync(readFileSync(join(folder, chunk))).length;
    const [best, median] = [runs[0]!, runs[3]!];
    console.log(`load      best ${best[0].toFixed(1)} ms   median ${median[0].toFixed(1)} ms, import and first vector`);
    console.log(`table     ${size} bytes as a module, ${zipped} gzipped`);
    console.log(`memory    ${median[1]} bytes: ${(median[1] / size).toFixed(2)} times the module`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
