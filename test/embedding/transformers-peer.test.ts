import { describe, expect, it, vi } from 'vitest';
import { transformersEmbedder } from '../../src/embedding/transformers.ts';

vi.mock('@huggingface/transformers', () => {
  throw new Error("Cannot find package '@huggingface/transformers'");
});

describe('transformersEmbedder without its peer', () => {
  it('names the package to install', async () => {
    await expect(transformersEmbedder()).rejects.toMatchObject({
      code: 'peer-missing',
      packageName: '@huggingface/transformers',
      message: '@huggingface/transformers could not be loaded; install it beside @trackruit/ml',
    });
  });
});
