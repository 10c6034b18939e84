/** Code blocks of the documentation: where they stand, what they say and what they say is printed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../package/installed-package.ts';

export interface CodeBlock {
  /** `README.md:12`, the line of the opening fence. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
  /** What the documentation shows as the output; absent when it shows none. */
  readonly printed?: string;
}

/** Blocks of the Markdown pages at the root. A `text` block that follows another block is the latter's output. */
export function markdownBlocks(): readonly CodeBlock[] {
  return readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => withOutputs(fences(readFileSync(join(root, name), 'utf8').split('\n'), name)));
}

/** Blocks of doc comments in src. */
export function sourceBlocks(): readonly CodeBlock[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.ts') && !name.includes('packed-taxonomy') && !name.includes('packed-term-statistics'),
    )
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(root, 'src', name), 'utf8');
      if (!text.includes('```')) return [];
      const lines = text.split('\n').map((line) => /^\s*\*(?: (.*))?$/.exec(line)?.[1] ?? '');
      return withOutputs(fences(lines, `src/${name}`));
    });
}

export interface Fence {
  readonly place: string;
  readonly language: string;
  readonly lines: readonly string[];
  /** Numbers of the lines with the opening and the closing fence. */
  readonly from: number;
  readonly to: number;
}

/** All fenced blocks of a page, in order. */
export function fences(lines: readonly string[], file: string): readonly Fence[] {
  const found: Fence[] = [];
  for (let from = 0; from < lines.length; from++) {
    const opening = lines[from]?.trim() ?? '';
    if (!opening.startsWith('```')) continue;
    const to = lines.findIndex((line, at) => at > from && line.trim() === '```');
    if (to < 0) throw new Error(`${file}:${from + 1}: the code block has no end`);
    found.push({
      place: `${file}:${from + 1}`,
      language: opening.slice(3),
      lines: lines.slice(from + 1, to),
      from,
      to,
    });
    from = to;
  }
  return found;
}

function withOutputs(all: readonly Fence[]): readonly CodeBlock[] {
  return all.map(({ place, language, lines, to }, at): CodeBlock => {
    const next = all[at + 1];
    const shown = isOutputOf(next, to) ? next.lines.join('\n') : commentedOutput(lines);
    return { place, language, code: lines.join('\n'), ...(shown === undefined ? {} : { printed: shown }) };
  });
}

/** A `text` block right below a block that ends at line `to`. */
export function isOutputOf(next: Fence | undefined, to: number): next is Fence {
  return next?.language === 'text' && next.from <= to + 2;
}

/** What stands in `//` after each `console.log(…);`, on its line and on lines of their own right below it. */
function commentedOutput(lines: readonly string[]): string | undefined {
  const shown: string[] = [];
  let reading = false;
  for (const line of lines) {
    const behind = /\);\s*\/\/ (.*)$/.exec(line)?.[1];
    const own = /^\s*\/\/ (.*)$/.exec(line)?.[1];
    if (own !== undefined && reading) shown.push(own);
    else if (line.includes('console.log(') || behind !== undefined) {
      if (behind !== undefined) shown.push(behind);
      reading = true;
    } else reading = false;
  }
  return shown.length > 0 ? shown.join('\n') : undefined;
}

/** Printed values compare by their words: line breaks and the blanks that Node puts inside brackets don't count. */
export function comparable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/([[{(]) | (?=[\]})])/g, '$1')
    .trim();
}
