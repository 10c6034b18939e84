import { describe, it } from 'vitest';
import { memoryCache } from '../../src/cache/memory.ts';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { withEmbeddingCache } from '../../src/embedding/cached-embedder.ts';
import { transformersEmbedder } from '../../src/embedding/transformers.ts';
import { brokenCache } from '../../src/testing/broken-cache.ts';
import { embedderSuite } from '../../src/testing/embedder-suite.ts';
import { hashingEmbedder } from '../../src/testing/hashing-embedder.ts';
import { miniLm, miniLmFolder } from '../embedding/mini-lm.ts';

describe('bundledEmbedder', () => {
  embedderSuite(it, () => bundledEmbedder());
});

describe('hashingEmbedder', () => {
  embedderSuite(it, () => hashingEmbedder());
});

describe('withEmbeddingCache', () => {
  embedderSuite(it, () => withEmbeddingCache(hashingEmbedder(), memoryCache()));
});

describe('withEmbeddingCache over a cache that holds a few vectors', () => {
  embedderSuite(it, () => withEmbeddingCache(hashingEmbedder(), memoryCache({ maxEntries: 2 })));
});

describe('withEmbeddingCache over a broken cache', () => {
  embedderSuite(it, () => withEmbeddingCache(hashingEmbedder(), brokenCache()));
});

describe('withEmbeddingCache over an embedder that takes two texts at a time', () => {
  embedderSuite(it, () => withEmbeddingCache({ ...hashingEmbedder(), maxBatchSize: 2 }, memoryCache()));
});

describe.skipIf(miniLmFolder === undefined)('transformersEmbedder with MiniLM', () => {
  embedderSuite(it, () => transformersEmbedder(miniLm));
});

describe.skipIf(miniLmFolder === undefined)('withEmbeddingCache over MiniLM', () => {
  embedderSuite(it, async () => withEmbeddingCache(await transformersEmbedder(miniLm), memoryCache()));
});
