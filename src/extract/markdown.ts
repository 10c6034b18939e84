/**
 * Markdown → ExtractedDocument: the words without their marks, headings with their levels, list items, bold and links.
 *
 * Blocks are read line by line as CommonMark has them (headings of both kinds, lists, quotations, fences, rules, tables of
 * GitHub's kind), with one difference: a line end inside a paragraph stays one, since résumés are written that way.
 */
import { freezeDeep } from '../document/freeze-deep.ts';
import type { ExtractedDocument } from '../document/extracted-document.ts';
import { InvalidInputError, typeName } from '../errors.ts';
import { extractLimits, type ExtractOptions } from './extract-options.ts';
import { LayoutWriter, type RunStyle } from './layout-writer.ts';
import { markdownSpans, type MarkdownSpan } from './markdown-spans.ts';

const plain: RunStyle = {};
const strong: RunStyle = { bold: true };
const slanted: RunStyle = { italic: true };

/**
 * Reads any text; what is no mark stays as it is.
 *
 * @throws InvalidInputError for anything but a text
 */
export function extractMarkdown(source: string, options: ExtractOptions = {}): ExtractedDocument {
  if (typeof source !== 'string') throw new InvalidInputError('source', `expected a text, got ${typeName(source)}`);
  const { maxCharacters } = extractLimits(options);
  const writer = new LayoutWriter(maxCharacters);
  writeLines(writer, sourceLines(source));
  const { text, layout, links, isCut } = writer.finish();
  return freezeDeep({
    text,
    mediaType: 'text/markdown',
    layout,
    links,
    warnings: isCut
      ? [{ code: 'truncated' as const, message: `the text was cut after ${maxCharacters} characters` }]
      : [],
  });
}

/** A heading, two marks of other kinds, or a link: what plain text does not have by chance. */
export function isMarkdown(text: string): boolean {
  let marks = 0;
  for (const line of sourceLines(text.slice(0, 20_000))) {
    if (/^ {0,3}#{1,6} {1,3}\S/.test(line)) return true;
    const isMarked =
      /^ {0,3}(?:\*\*|__)\S/.test(line) || /\S\*\*(?:\W|$)/.test(line) || /\]\((?:https?:|mailto:)/.test(line);
    if (isMarked && ++marks === 2) return true;
  }
  return false;
}

function sourceLines(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
}

function writeLines(writer: LayoutWriter, lines: readonly string[]): void {
  const targets = definitions(lines);
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const fenced = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (fence !== undefined) {
      if (fenced === fence) fence = undefined;
      else {
        writer.write(line, plain);
        writer.endLine();
      }
      continue;
    }
    if (fenced !== undefined) {
      fence = fenced;
      continue;
    }
    if (isDefinition(line)) continue;
    const next = lines[at + 1] ?? '';
    const underline = /^ {0,3}(=+|-{2,}) *$/.exec(next)?.[1];
    const isParagraph = line.trim() !== '' && !/^ {0,3}(?:#{1,6} |[-*+>] |\d{1,9}[.)] |\|)/.test(line) && !isRule(line);
    if (underline !== undefined && isParagraph) {
      writeHeading(writer, line.trim(), underline.startsWith('=') ? 1 : 2, targets);
      at++;
    } else writeLine(writer, line, targets);
  }
}

function writeLine(writer: LayoutWriter, source: string, targets: ReadonlyMap<string, string>): void {
  // A backslash at the end is a hard break; every line end is one here.
  let line = source.replace(/(?<!\\)\\$/, '');
  for (let quote = quoteEnd(line); quote > 0; quote = quoteEnd(line)) line = line.slice(quote);
  if (line.trim() === '') {
    writer.skipLine();
    return;
  }
  if (isRule(line) || isTableRule(line)) {
    writer.endLine();
    return;
  }
  const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/.exec(line);
  if (heading !== null) {
    const words = line
      .slice(heading[0].length)
      .trim()
      .replace(/(?:^|[ \t])#+$/, '');
    writeHeading(writer, words.trim(), heading[1]?.length ?? 1, targets);
    return;
  }
  writer.endLine();
  const item = /^\s*([-*+]|\d{1,9}[.)])\s+/.exec(line);
  if (item !== null) {
    writer.openBlock('list-item');
    const sign = item[1] ?? '';
    writer.write(/\d/.test(sign) ? `${sign} ` : '• ');
    // "[x]" of a list of tasks.
    writeSpans(writer, line.slice(item[0].length).replace(/^\[[ xX]\] /, ''), targets, plain);
    writer.closeBlock();
  } else if (/^\s*\|.*\|\s*$/.test(line)) {
    writeSpans(writer, line.trim().slice(1, -1).trim(), targets, plain);
  } else writeSpans(writer, line.trim(), targets, plain);
  writer.endLine();
}

function writeHeading(writer: LayoutWriter, words: string, level: number, targets: ReadonlyMap<string, string>): void {
  writer.skipLine();
  writeSpans(writer, words, targets, { headingLevel: level, bold: true });
  writer.endLine();
}

function writeSpans(writer: LayoutWriter, words: string, targets: ReadonlyMap<string, string>, style: RunStyle): void {
  for (const span of markdownSpans(words, targets)) writeSpan(writer, span, style);
}

function writeSpan(writer: LayoutWriter, span: MarkdownSpan, style: RunStyle): void {
  if (span.kind === 'line-end') {
    writer.endLine();
    return;
  }
  if (span.kind === 'image') {
    writer.markBlock('image', span.text === '' ? {} : { alternativeText: span.text });
    return;
  }
  const start = writer.length;
  const isMarked = style === plain && (span.isBold || span.isItalic);
  writer.write(span.text, isMarked ? (span.isBold ? strong : slanted) : style);
  if (span.target !== undefined) writer.link(span.target, start);
}

function quoteEnd(line: string): number {
  return /^ {0,3}> ?/.exec(line)?.[0].length ?? 0;
}

function isRule(line: string): boolean {
  const signs = line.replace(/\s+/g, '');
  return signs.length >= 3 && (/^-+$/.test(signs) || /^\*+$/.test(signs) || /^_+$/.test(signs));
}

function isTableRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s|:-]+$/.test(line);
}

function isDefinition(line: string): boolean {
  return /^ {0,3}\[[^\]^]{1,99}\]:\s*\S/.test(line);
}

/** Targets of links by their lower-case label: "[home]: https://…". */
function definitions(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    if (!isDefinition(line)) continue;
    const close = line.indexOf(']:');
    const label = line.slice(line.indexOf('[') + 1, close).toLowerCase();
    const target =
      line
        .slice(close + 2)
        .trim()
        .split(/\s/, 1)[0] ?? '';
    if (!found.has(label)) found.set(label, target.replace(/^<|>$/g, ''));
  }
  return found;
}
