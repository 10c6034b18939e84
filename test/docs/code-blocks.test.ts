import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from '../package/installed-package.ts';
import { comparable, markdownBlocks, sourceBlocks, type CodeBlock } from './code-blocks.ts';

const blocks = [...markdownBlocks(), ...sourceBlocks()];
const programs = blocks.filter(({ language }) => language === 'ts');
const commands = blocks.filter(({ language, code }) => language === 'sh' && code.startsWith('npx trackruit '));
const node = join(root, 'node_modules/node/bin/node');

function fileName({ place }: CodeBlock): string {
  return `${place.replace(/[^A-Za-z0-9]+/g, '-')}.ts`;
}

describe('programs in the documentation', () => {
  let problems = '';

  beforeAll(() => {
    const folder = join(inject('consumer'), 'docs');
    mkdirSync(folder, { recursive: true });
    for (const block of programs) writeFileSync(join(folder, fileName(block)), `${block.code}\nexport {};\n`);
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2023', 'DOM'],
      module: 'NodeNext',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    problems = spawnSync(node, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
      cwd: folder,
    }).stdout;
  });

  it('exist in the README and in the sources', () => {
    expect(programs.some(({ place }) => place.startsWith('README.md:'))).toBe(true);
    expect(programs.some(({ place }) => place.startsWith('src/'))).toBe(true);
  });

  it.each(programs)('$place compiles, runs and prints what it shows', (block) => {
    expect(problems.split('\n').filter((line) => line.startsWith(fileName(block)))).toEqual([]);
    const { status, stdout, stderr } = spawnSync(node, [join(inject('consumer'), 'docs', fileName(block))], {
      encoding: 'utf8',
      cwd: root,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    if (block.printed !== undefined) expect(comparable(stdout)).toBe(comparable(block.printed));
  });

  it('have no type error outside the blocks', () => {
    const known = new Set(programs.map(fileName));
    expect(
      problems
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith(' ') && !known.has(line.split('(')[0] ?? '')),
    ).toEqual([]);
  });
});

describe.runIf(commands.length > 0)('commands in the documentation', () => {
  it.each(commands)('$place prints what it shows', ({ code, printed }) => {
    const words = code.trim().split(/\s+/).slice('npx trackruit'.split(' ').length);
    const { status, stdout, stderr } = spawnSync(join(inject('consumer'), 'node_modules/.bin/trackruit'), words, {
      encoding: 'utf8',
      cwd: root,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    if (printed !== undefined) expect(stdout.trim()).toBe(printed.trim());
  });
});
