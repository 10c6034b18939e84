import { expect, it, vi } from 'vitest';
import { hnswVectorIndex } from '../../src/vector/hnsw.ts';

vi.mock('usearch', () => {
  throw new Error('not installed');
});

it('names the package to install when usearch is missing', async () => {
  await expect(hnswVectorIndex({ dimensions: 3 })).rejects.toMatchObject({
    code: 'peer-missing',
    packageName: 'usearch',
  });
});
