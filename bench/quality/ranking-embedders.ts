/** MiniLM for the ranking table: whole documents as the documented stack reads them, passages as `Matcher` does; vectors kept on disk. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { transformersEmbedder } from '../../src/embedding/transformers.ts';

const models = process.env['TRACKRUIT_MODELS'] ?? new URL('../../../shared/models/', import.meta.url).pathname;
/** Half a million passages take an hour the first time; the folder may be deleted. */
const kept = process.env['TRACKRUIT_VECTORS'] ?? `${tmpdir()}/trackruit-ranking-vectors`;

export function hasMiniLm(): boolean {
  return existsSync(`${models}/all-MiniLM-L6-v2/config.json`);
}

/** `maxTokens`: 256 is what sentence-transformers lets MiniLM read of a text. */
export async function miniLm(maxTokens = 256): Promise<Embedder> {
  const embedder = await transformersEmbedder({ model: 'all-MiniLM-L6-v2', localModelPath: models, maxTokens });
  return keptOnDisk(embedder);
}

const KEY = 32;

function keptOnDisk(embedder: Embedder): Embedder {
  mkdirSync(kept, { recursive: true });
  const name = `${kept}/${createHash('sha256').update(embedder.id).digest('hex').slice(0, 16)}`;
  const bytes = embedder.dimensions * 4;
  const known = new Map<string, Float32Array>();
  if (existsSync(name)) {
    const file = readFileSync(name);
    for (let at = 0; at + KEY + bytes <= file.length; at += KEY + bytes) {
      const vector = new Float32Array(embedder.dimensions);
      new Uint8Array(vector.buffer).set(file.subarray(at + KEY, at + KEY + bytes));
      known.set(file.subarray(at, at + KEY).toString('latin1'), vector);
    }
  }
  return {
    id: embedder.id,
    dimensions: embedder.dimensions,
    ...(embedder.maxPassageWords === undefined ? {} : { maxPassageWords: embedder.maxPassageWords }),
    async embed(texts) {
      const keys = texts.map((text) => createHash('sha256').update(text).digest().toString('latin1'));
      const missing = [...new Map(keys.flatMap((key, at) => (known.has(key) ? [] : [[key, texts[at]!] as const])))];
      const vectors = missing.length === 0 ? [] : await embedder.embed(missing.map(([, text]) => text));
      missing.forEach(([key], at) => {
        const vector = vectors[at]!;
        known.set(key, vector);
        appendFileSync(
          name,
          Buffer.concat([Buffer.from(key, 'latin1'), Buffer.from(vector.buffer, vector.byteOffset, bytes)]),
        );
      });
      return keys.map((key) => known.get(key)!);
    },
  };
}
