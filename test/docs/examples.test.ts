import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../package/installed-package.ts';

const node = join(root, 'node_modules/node/bin/node');
const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts'));

describe('examples', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('%s runs and prints', (name) => {
    const { status, stdout, stderr } = spawnSync(node, [join(root, 'examples', name)], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  });

  it('npm start explains the match of the samples', () => {
    const { status, stdout } = spawnSync('npm', ['start', '--silent'], { encoding: 'utf8', cwd: root });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Match \d+%/);
  });
});
