/**
 * Vectors of the teacher, sentence-transformers' all-MiniLM-L6-v2 in int8, kept on disk so that a stopped run goes on where
 * it was: one file a block of texts, named by the hash of the texts.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const models = process.env['TRACKRUIT_MODELS'] ?? new URL('../../../../shared/models/', import.meta.url).pathname;
const cache = new URL('../../../node_modules/.cache/trackruit-models/', import.meta.url);
const MODEL = 'all-MiniLM-L6-v2';

export const TEACHER_DIMENSIONS = 384;

const BLOCK = 4096;
/** Texts of like length share a call, so that little is padded. */
const BATCH = 32;

export function hasTeacher(): boolean {
  return existsSync(`${models}/${MODEL}/onnx/model_quantized.onnx`);
}

/** One row of `TEACHER_DIMENSIONS` a text, unit length, in the order of the texts. */
export async function teacherVectors(texts: readonly string[], report: (line: string) => void): Promise<Float32Array> {
  mkdirSync(cache, { recursive: true });
  const result = new Float32Array(texts.length * TEACHER_DIMENSIONS);
  let extract: ((texts: string[]) => Promise<Float32Array>) | undefined;
  for (let from = 0; from < texts.length; from += BLOCK) {
    const block = texts.slice(from, from + BLOCK);
    const name = createHash('sha256')
      .update(JSON.stringify([MODEL, block]))
      .digest('hex')
      .slice(0, 24);
    const file = new URL(`${name}.f32`, cache);
    if (!existsSync(file)) {
      extract ??= await loadTeacher();
      writeFileSync(new URL(`${name}.part`, cache), await embedBlock(block, extract));
      renameSync(new URL(`${name}.part`, cache), file);
      report(`teacher: ${Math.min(texts.length, from + BLOCK)} of ${texts.length} passages`);
    }
    const bytes = readFileSync(file);
    result.set(new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4), from * TEACHER_DIMENSIONS);
  }
  return result;
}

async function embedBlock(
  block: readonly string[],
  extract: (texts: string[]) => Promise<Float32Array>,
): Promise<Float32Array> {
  const order = block.map((_, at) => at).sort((a, b) => block[a]!.length - block[b]!.length || a - b);
  const result = new Float32Array(block.length * TEACHER_DIMENSIONS);
  for (let from = 0; from < order.length; from += BATCH) {
    const part = order.slice(from, from + BATCH);
    const vectors = await extract(part.map((at) => block[at]!));
    part.forEach((at, row) => {
      result.set(vectors.subarray(row * TEACHER_DIMENSIONS, (row + 1) * TEACHER_DIMENSIONS), at * TEACHER_DIMENSIONS);
    });
  }
  return result;
}

async function loadTeacher(): Promise<(texts: string[]) => Promise<Float32Array>> {
  const { env, pipeline } = await import('@huggingface/transformers');
  env.allowRemoteModels = false;
  env.localModelPath = models;
  const extractor = await pipeline('feature-extraction', MODEL, {
    dtype: 'q8',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
  return async (texts) => (await extractor(texts, { pooling: 'mean', normalize: true })).data as Float32Array;
}
