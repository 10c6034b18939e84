import { describe, it } from 'vitest';
import { flatVectorIndex, flatVectorIndexFromBytes } from '../../src/vector/flat-index.ts';
import { hnswVectorIndex, hnswVectorIndexFromBytes } from '../../src/vector/hnsw.ts';
import { vectorIndexSuite } from '../../src/testing/vector-index-suite.ts';
import { hasPostgres, openTable, pgliteQuery, postgresQuery } from '../vector/pgvector-databases.ts';

describe('flatVectorIndex', () => {
  vectorIndexSuite(it, (dimensions) => flatVectorIndex({ dimensions }));
});

describe('flatVectorIndex without WebAssembly', () => {
  vectorIndexSuite(it, (dimensions) => flatVectorIndex({ dimensions, simd: false }));
});

describe('flatVectorIndexFromBytes', () => {
  vectorIndexSuite(it, (dimensions) => flatVectorIndexFromBytes(flatVectorIndex({ dimensions }).toBytes()));
});

describe('hnswVectorIndex', () => {
  vectorIndexSuite(it, (dimensions) => hnswVectorIndex({ dimensions }));
});

describe('hnswVectorIndex that always asks the graph', () => {
  vectorIndexSuite(it, (dimensions) => hnswVectorIndex({ dimensions, exactUpTo: 0 }));
});

describe('hnswVectorIndexFromBytes', () => {
  vectorIndexSuite(it, async (dimensions) =>
    hnswVectorIndexFromBytes((await hnswVectorIndex({ dimensions })).toBytes(), { exactUpTo: 0 }),
  );
});

describe('pgvectorIndex over PGlite', () => {
  const query = pgliteQuery();
  vectorIndexSuite(it, (dimensions) => openTable(query(), { dimensions }), { tolerance: 1e-6, leastRecall: 1 });
});

describe.skipIf(!hasPostgres)('pgvectorIndex over PostgreSQL by pg', () => {
  const query = postgresQuery();
  vectorIndexSuite(it, (dimensions) => openTable(query(), { dimensions }), { tolerance: 1e-6, leastRecall: 1 });
});
