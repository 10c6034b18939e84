import { expect, it } from 'vitest';
import { loadBundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { goldenChecksum, vectorsChecksum } from '../embedding/golden-vectors.ts';

it('embeds in a browser to the bits that Node gives', async () => {
  expect(navigator.userAgent).toContain('Chrome/');
  expect(vectorsChecksum(await loadBundledEmbedder())).toBe(goldenChecksum);
});
