/**
 * models/static-embeddings.bin → src/embedding/packed-static-embeddings.ts: the table as one string of base64, and its name
 * as a module of its own, which is known before the table is loaded.
 *
 *   node models/build/pack-static-embeddings.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readStaticWeights } from '../../src/embedding/static-weights.ts';

const source = readFileSync(new URL('../static-embeddings.bin', import.meta.url));
const { id, dimensions, entries } = readStaticWeights(source);
const made = '/** Made from models/static-embeddings.bin by models/build/pack-static-embeddings.ts. Do not edit. */\n';
if (source.length % 3 !== 0) throw new Error('the file is no whole groups of three bytes, which base64 would pad');
write('packed-static-embeddings', `export const packedStaticEmbeddings: string = '${source.toString('base64')}';\n`);
write(
  'packed-static-embeddings-id',
  `export const packedStaticEmbeddingsId: string = '${id}';\nexport const packedStaticEmbeddingsDimensions: number = ${dimensions};\n`,
);
console.log(`${entries.length} word vectors, ${source.length} bytes`);

function write(name: string, content: string): void {
  writeFileSync(new URL(`../../src/embedding/${name}.ts`, import.meta.url), made + content);
}
