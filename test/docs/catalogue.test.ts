import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../package/installed-package.ts';
import { catalogue } from './catalogue.ts';

describe('the catalogue', () => {
  it('is what the code says today', () => {
    expect(readFileSync(join(root, 'CATALOGUE.md'), 'utf8')).toBe(catalogue());
  });
});
