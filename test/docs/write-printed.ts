/** `npm run printed`: puts what the README's programs and commands print today into the blocks below them, and writes CATALOGUE.md. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from './catalogue.ts';
import { fences, isOutputOf } from './code-blocks.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = `${root}README.md`;
const lines = readFileSync(page, 'utf8').split('\n');
const all = fences(lines, 'README.md');

// From the last to the first, so that the line numbers of those still to come stay right.
for (let at = all.length - 2; at >= 0; at--) {
  const [block, shown] = [all[at]!, all[at + 1]];
  if (isOutputOf(shown, block.to))
    lines.splice(shown.from + 1, shown.to - shown.from - 1, ...printed(block.language, block.lines));
}
writeFileSync(page, lines.join('\n'));
writeFileSync(`${root}CATALOGUE.md`, catalogue());

function printed(language: string, code: readonly string[]): readonly string[] {
  let words = [`${root}dist/cli.js`, ...(code[0] ?? '').split(' ').slice('npx trackruit'.split(' ').length)];
  if (language === 'ts') {
    mkdirSync(`${root}.test-output`, { recursive: true });
    words = [`${root}.test-output/readme-block.ts`];
    writeFileSync(words[0]!, code.join('\n'));
  }
  return execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' }).trimEnd().split('\n');
}
