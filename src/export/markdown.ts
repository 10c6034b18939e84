/** A résumé as Markdown (CommonMark): headings of three levels, lists, links. */
import type { ResumeDocument } from '../document/resume-document.ts';
import { composePage, type ComposePageOptions } from './compose-page.ts';
import type { PageLine } from './page-line.ts';

/** The whole résumé, as `toPlainText` has it, marked up; the same document gives the same text. */
export function toMarkdown(document: ResumeDocument, options: ComposePageOptions = {}): string {
  const { lines } = composePage(document, options);
  let text = '';
  let before: PageLine | undefined;
  for (const line of lines) {
    if (before !== undefined) text += gap(before, line);
    text += marked(line);
    before = line;
  }
  return text === '' ? '' : `${text}\n`;
}

/** Items of one list stand close, and so do lines of one paragraph, by a hard break; all else is a paragraph of its own. */
function gap(before: PageLine, line: PageLine): string {
  if (before.role !== line.role) return '\n\n';
  if (line.role === 'item') return '\n';
  return line.role === 'text' || line.role === 'contact' ? '\\\n' : '\n\n';
}

function marked(line: PageLine): string {
  const text = inline(line);
  switch (line.role) {
    case 'name':
      return `# ${text}`;
    case 'heading':
      return `## ${text}`;
    case 'entry':
      return `### ${text}`;
    case 'item':
      return `- ${text}`;
    case 'label':
      return `**${text}**`;
    case 'contact':
    case 'detail':
    case 'text':
      return withFreeStart(text);
  }
}

/** The words with their links and their bold beginning. */
function inline({ text, links = [], labelLength = 0 }: PageLine): string {
  if (labelLength > 0) return `**${escaped(text.slice(0, labelLength))}**${escaped(text.slice(labelLength))}`;
  let marked = '';
  let end = 0;
  for (const link of links) {
    const words = text.slice(link.start, link.end);
    // Addresses that show themselves need no second copy.
    const shown = link.target === words || link.target === `mailto:${words}` ? `<${words}>` : undefined;
    marked += escaped(text.slice(end, link.start));
    marked += shown ?? `[${escaped(words)}](${link.target.replace(/[\s<>()\\]/g, encodeURIComponent)})`;
    end = link.end;
  }
  return marked + escaped(text.slice(end));
}

/** Signs that Markdown would take for marks; an underscore or number sign inside a word is none. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/~~/g, '\\~\\~');
}

/** A line that begins like a heading, a list, a quotation or a rule, and is none. */
function withFreeStart(text: string): string {
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^(?:[-+=>]|#{1,6}(?=\s|$))/, '\\$&');
}
