/**
 * Learns models/static-embeddings.bin, the bundled embedder's table.
 *
 *   node models/build/embedding/train.ts [--steps 3500] [--seed 1]
 *
 * Needs ../shared/data and ../shared/models (or TRACKRUIT_DATA, TRACKRUIT_MODELS). The teacher's vectors are kept in
 * node_modules/.cache/trackruit-models and taken from there the next time. The same texts and the same seed give the same file.
 */
import { parseArgs } from 'node:util';
import { hasOpenCorpus, openCorpus } from './open-corpus.ts';
import { hasTeacher } from './teacher.ts';
import { trainTable } from './train-table.ts';
import { writeWeights } from './write-weights.ts';

const { values } = parseArgs({
  options: { steps: { type: 'string', default: '3500' }, seed: { type: 'string', default: '1' } },
});

if (!hasOpenCorpus() || !hasTeacher()) {
  console.log(
    'no texts or no teacher to learn from: put them beside the project or set TRACKRUIT_DATA and TRACKRUIT_MODELS',
  );
  process.exit(0);
}

const model = await trainTable(openCorpus(), {
  steps: Number(values.steps),
  seed: Number(values.seed),
  report: (line) => console.log(line),
});
writeWeights(model, new URL('../../static-embeddings.bin', import.meta.url));
