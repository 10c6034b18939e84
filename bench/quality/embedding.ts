/**
 * Do like texts get like vectors? Retrieval by cosine alone, one vector a text, in one table.
 *
 *   node bench/quality/embedding.ts [--full] [--scorer bundled,lexical] [--task "titles en MAP"] [--weight 0.3]
 *
 * lexical: TF-IDF with logarithmic counts, fitted on each pool. bundled: the shipped table, which knows no pool. Their sum with
 * a weight for the vectors. minilm and its sum: all-MiniLM-L6-v2 in int8, where ../shared/models or TRACKRUIT_MODELS has it; it reads
 * the first 512 tokens of a text, as its model does. Without --full, samples, always the same ones.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadBundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { termsOf } from '../../src/lexical/terms.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { embeddingTask, embeddingTaskIds, type TextScorer } from './embedding-tasks.ts';
import { hasData } from './ranking-data.ts';
import { meanOf } from './ranking-measures.ts';

const SAMPLE = 100;
const models = process.env['TRACKRUIT_MODELS'] ?? new URL('../../../shared/models/', import.meta.url).pathname;

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    scorer: { type: 'string' },
    task: { type: 'string' },
    weight: { type: 'string', default: '0.7' },
  },
});

/** Weight of the cosine of vectors beside that of TF-IDF, 1. Long texts want less of it (0.3), titles more (1). */
const vectorWeight = Number(values.weight);

if (!hasData()) {
  console.log('no data to measure on: put it beside the project or set TRACKRUIT_DATA');
  process.exit(0);
}

/** Cosine of (1 + ln tf) · (ln((1 + n) ÷ (1 + df)) + 1), terms as in src/lexical. */
const lexical: TextScorer = {
  id: 'lexical',
  prepare: async (pool) => {
    const documents = pool.map(counts);
    const frequency = new Map<string, number>();
    for (const terms of documents) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    const vector = (terms: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
      const result = new Map<string, number>();
      let square = 0;
      for (const [term, count] of terms) {
        const documentsWith = frequency.get(term);
        if (documentsWith === undefined) continue;
        const weight = (1 + Math.log(count)) * (Math.log((1 + pool.length) / (1 + documentsWith)) + 1);
        result.set(term, weight);
        square += weight * weight;
      }
      for (const [term, weight] of result) result.set(term, weight / Math.sqrt(square));
      return result;
    };
    const vectors = documents.map(vector);
    return async (query) => {
      const own = vector(counts(query));
      return vectors.map((other) => {
        let dot = 0;
        for (const [term, weight] of own) dot += weight * (other.get(term) ?? 0);
        return dot;
      });
    };
  },
};

function counts(text: string): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const term of termsOf(tokenize(text))) result.set(term, (result.get(term) ?? 0) + 1);
  return result;
}

/** Cosine of whole-text vectors; `embed` may be slow, so a text is embedded once. */
function vectorScorer(id: string, embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>): TextScorer {
  const known = new Map<string, Float32Array>();
  const vectors = async (texts: readonly string[]): Promise<readonly Float32Array[]> => {
    const missing = [...new Set(texts)].filter((text) => !known.has(text)).sort((a, b) => a.length - b.length);
    for (let from = 0; from < missing.length; from += 8) {
      const batch = missing.slice(from, from + 8);
      (await embed(batch)).forEach((vector, at) => known.set(batch[at]!, vector));
    }
    return texts.map((text) => known.get(text)!);
  };
  return {
    id,
    prepare: async (pool) => {
      const rows = await vectors(pool);
      return async (query) => {
        const [own] = await vectors([query]);
        return rows.map((row) => row.reduce((sum, value, at) => sum + value * own![at]!, 0));
      };
    },
  };
}

function sum(id: string, left: TextScorer, right: TextScorer): TextScorer {
  return {
    id,
    prepare: async (pool) => {
      const [scoreLeft, scoreRight] = [await left.prepare(pool), await right.prepare(pool)];
      return async (query) => {
        const other = await scoreRight(query);
        return Array.from(await scoreLeft(query), (score, at) => vectorWeight * score + other[at]!);
      };
    },
  };
}

const embedder = await loadBundledEmbedder();
const bundled = vectorScorer('bundled', async (texts) => embedder.embedSync(texts));
const scorers = [lexical, bundled, sum('bundled+lex', bundled, lexical)];
if (existsSync(`${models}/all-MiniLM-L6-v2`)) {
  const minilm = vectorScorer('minilm', await loadMiniLm());
  scorers.push(minilm, sum('minilm+lex', minilm, lexical));
} else console.log('no MiniLM to compare with: put it beside the project or set TRACKRUIT_MODELS');

const chosen = scorers.filter(({ id }) => values.scorer === undefined || values.scorer.split(',').includes(id));
const tasks = embeddingTaskIds.filter((id) => values.task === undefined || values.task.split(',').includes(id));
console.log(
  `×100 ± standard error; ${values.full ? 'all queries' : `at most ${SAMPLE} queries a task, livecareer ${2 * SAMPLE}`}\n`,
);
console.log('task'.padEnd(26) + chosen.map(({ id }) => id.padStart(14)).join(''));
for (const id of tasks) {
  const cells: string[] = [];
  for (const scorer of chosen) {
    const { mean, standardError } = meanOf(await embeddingTask(id, scorer, values.full ? Infinity : SAMPLE));
    cells.push(`${(mean * 100).toFixed(1)}±${(standardError * 100).toFixed(1)}`.padStart(14));
  }
  console.log(id.padEnd(26) + cells.join(''));
}

async function loadMiniLm(): Promise<(texts: readonly string[]) => Promise<readonly Float32Array[]>> {
  const { env, pipeline } = await import('@huggingface/transformers');
  env.allowRemoteModels = false;
  env.localModelPath = models;
  const extract = await pipeline('feature-extraction', 'all-MiniLM-L6-v2', {
    dtype: 'q8',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
  return async (texts) => {
    const { data, dims } = await extract([...texts], { pooling: 'mean', normalize: true });
    const width = dims.at(-1)!;
    return texts.map((_, at) => (data as Float32Array).slice(at * width, (at + 1) * width));
  };
}
