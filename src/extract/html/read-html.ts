/** HTML → ExtractedDocument: the text that a browser shows, line by line as it shows it. */
import type { ExtractedDocument, ExtractionWarning } from '../../document/extracted-document.ts';
import { freezeDeep } from '../../document/freeze-deep.ts';
import type { Deadline, ExtractLimits } from '../extract-options.ts';
import { LayoutWriter } from '../layout-writer.ts';
import { blockElements, endedBy, headElements, spacedElements, voidElements } from './element-kinds.ts';
import { StyleSheet } from './element-style.ts';
import { htmlTokens, type HtmlToken } from './html-tokens.ts';
import { rootLook, RunStyles, seenLook, type Look } from './element-look.ts';

/** Elements inside each other; browsers stop at 512 as well. */
const maxDepth = 512;

/** A page as it was read, with what lies beside its text. */
export interface HtmlPage {
  readonly document: ExtractedDocument;
  /** Contents of its `application/ld+json` scripts, in order. */
  readonly linkedData: readonly string[];
  /** Words of the first heading of level 1. */
  readonly firstHeading: string | undefined;
}

interface OpenElement {
  readonly name: string;
  readonly look: Look;
  readonly isBlock: boolean;
  readonly hasArea: boolean;
  readonly link: { readonly target: string; readonly start: number } | undefined;
  /** Children of a flex or table row stand side by side. */
  readonly isRow: boolean;
  children: number;
}

export interface ReadHtmlOptions {
  /** Leaves out navigation, page header and footer, and asides, as far as they say what they are. */
  readonly mainOnly?: boolean;
  readonly byteLength?: number | undefined;
  readonly warnings?: readonly ExtractionWarning[] | undefined;
}

export function readHtml(
  html: string,
  limits: ExtractLimits,
  deadline: Deadline,
  options: ReadHtmlOptions = {},
): HtmlPage {
  return new HtmlReader(limits, deadline, options).read(html);
}

/** Elements and roles of a page that frame its content. */
const frames: ReadonlySet<string> = /* @__PURE__ */ new Set(['nav', 'header', 'footer', 'aside', 'dialog', 'menu']);
const frameRoles: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
]);

class HtmlReader {
  readonly #deadline: Deadline;
  readonly #options: ReadHtmlOptions;
  readonly #limits: ExtractLimits;
  readonly #writer: LayoutWriter;
  readonly #sheet = new StyleSheet();
  readonly #styles = new RunStyles();
  readonly #properties: Record<string, string> = {};
  readonly #linkedData: string[] = [];
  readonly #open: OpenElement[] = [];
  readonly #openCounts = new Map<string, number>();
  /** Numbers of the lists that are open; undefined for one with signs. */
  readonly #lists: (number | undefined)[] = [];
  #firstHeading: string[] | undefined;
  /** The raw element that the next text is the content of. */
  #raw: { readonly name: string; readonly type: string } | undefined;
  /** White space that will be written before the next word, if it comes on the same line. */
  #hasSpace = false;
  /** A sign or a tab with its own blank was just written. */
  #dropsSpace = false;

  constructor(limits: ExtractLimits, deadline: Deadline, options: ReadHtmlOptions) {
    this.#limits = limits;
    this.#deadline = deadline;
    this.#options = options;
    this.#writer = new LayoutWriter(limits.maxCharacters);
  }

  read(html: string): HtmlPage {
    let tokens = 0;
    for (const token of htmlTokens(html)) {
      if ((++tokens & 1023) === 0) this.#deadline.check();
      if (this.#writer.isFull) break;
      if (token.kind === 'text') this.#text(token.text);
      else if (token.kind === 'open') this.#openTag(token);
      else this.#closeTag(token.name);
    }
    this.#closeTo(0);
    const written = this.#writer.finish();
    const warnings = [...(this.#options.warnings ?? [])];
    if (written.isCut) {
      warnings.push({
        code: 'truncated',
        message: `the text is longer than ${this.#limits.maxCharacters} characters; its beginning was read`,
      });
    }
    const document: ExtractedDocument = freezeDeep({
      text: written.text,
      mediaType: 'text/html',
      ...(this.#options.byteLength === undefined ? undefined : { byteLength: this.#options.byteLength }),
      layout: written.layout,
      links: written.links,
      properties: this.#properties,
      hiddenText: written.hiddenText,
      warnings,
    });
    const firstHeading = this.#firstHeading?.join('').replace(/\s+/g, ' ').trim();
    return { document, linkedData: this.#linkedData, firstHeading: firstHeading === '' ? undefined : firstHeading };
  }

  #text(text: string): void {
    const raw = this.#raw;
    if (raw !== undefined) {
      if (raw.name === 'style') this.#sheet.add(text);
      else if (raw.name === 'script' && /^application\/ld\+json\b/i.test(raw.type)) this.#linkedData.push(text);
      else if (raw.name === 'title' && text.trim() !== '') {
        this.#properties['title'] ??= text.replace(/\s+/g, ' ').trim().slice(0, 1000);
      }
      return;
    }
    const look = this.#look();
    if (look.isUnseen) return;
    if (look.isPreformatted) {
      for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
        if (index > 0) this.#writer.endLine();
        this.#words(line, look);
      }
      return;
    }
    // White space but no-break spaces is one blank, and none at the ends of lines.
    const words = text.replace(/[ \t\n\r\f]+/g, ' ').replaceAll('\u00ad', '');
    if (words === '') return;
    if (words === ' ') {
      this.#hasSpace = true;
      return;
    }
    const starts = words.startsWith(' ');
    const ends = words.endsWith(' ');
    const isSpaced = (starts || this.#hasSpace) && !this.#dropsSpace && !this.#writer.isAtLineStart;
    this.#dropsSpace = false;
    this.#words((isSpaced ? ' ' : '') + words.slice(starts ? 1 : 0, ends ? -1 : undefined), look);
    this.#hasSpace = ends;
  }

  #words(text: string, look: Look): void {
    if (look.hidden !== undefined) {
      this.#writer.hide(text, look.hidden);
      return;
    }
    if (look.headingLevel === 1 && this.#openCounts.get('h1')) (this.#firstHeading ??= []).push(text);
    this.#writer.write(text, this.#styles.of(look));
  }

  #openTag({ name, attributes, isSelfClosing }: HtmlToken & { kind: 'open' }): void {
    this.#raw = undefined;
    if (name === 'html') this.#note('language', attributes.get('lang'));
    if (name === 'meta') this.#meta(attributes);
    if (name === 'script' || name === 'style' || name === 'title') {
      // A picture's own title is no page's.
      const isInPicture = name === 'title' && this.#isOpen('svg');
      this.#raw = isInPicture ? { name: 'none', type: '' } : { name, type: attributes.get('type') ?? '' };
    }
    if (!headElements.has(name)) this.#end('head');
    this.#endImplied(name);
    const declarations = this.#sheet.of(name, attributes);
    const parent = this.#open.at(-1);
    const look = seenLook(name, attributes, declarations, this.#look(), this.#isFrame(name, attributes));
    const display = declarations.get('display') ?? '';
    const isBlock = display === '' ? blockElements.has(name) : /^(?:block|flex|grid|list-item|table)/.test(display);
    if (!look.isUnseen && look.hidden === undefined)
      this.#startElement(name, attributes, declarations, isBlock, parent);
    if (voidElements.has(name) || this.#open.length >= maxDepth) return;
    if (isSelfClosing && this.#isOpen('svg')) return;
    const target = name === 'a' ? attributes.get('href')?.trim() : undefined;
    const hasArea = !look.isUnseen && look.hidden === undefined && this.#openArea(name, parent);
    this.#open.push({
      name,
      look,
      isBlock,
      hasArea,
      link:
        target === undefined || target === '' || target.startsWith('#') || /^javascript:/i.test(target)
          ? undefined
          : { target, start: this.#writer.length },
      isRow: (display.includes('flex') || display.includes('grid')) && declarations.get('flex-direction') !== 'column',
      children: 0,
    });
    this.#openCounts.set(name, (this.#openCounts.get(name) ?? 0) + 1);
  }

  /** Line ends, marks and separators that come before the element's own text. */
  #startElement(
    name: string,
    attributes: ReadonlyMap<string, string>,
    declarations: ReadonlyMap<string, string>,
    isBlock: boolean,
    parent: OpenElement | undefined,
  ): void {
    const writer = this.#writer;
    if (name === 'br') {
      writer.endLine();
      this.#hasSpace = false;
      return;
    }
    if (name === 'img' || (name === 'input' && attributes.get('type') === 'image')) {
      const alternativeText = attributes.get('alt')?.trim();
      writer.markBlock('image', alternativeText === undefined || alternativeText === '' ? {} : { alternativeText });
      return;
    }
    const isBeside = parent?.isRow === true || name === 'td' || name === 'th';
    if (isBeside) {
      if (parent !== undefined && parent.children++ > 0 && !writer.isAtLineStart) {
        this.#tab();
      }
    } else if (/^(?:left|right)$/.test(declarations.get('float') ?? '') && !writer.isAtLineStart) {
      this.#tab();
    } else if (isBlock) this.#line(spacedElements.has(name));
    if (name === 'ol') this.#lists.push(Number.parseInt(attributes.get('start') ?? '1', 10) || 1);
    else if (name === 'ul' || name === 'menu' || name === 'dir') this.#lists.push(undefined);
    else if (name === 'li') this.#startItem();
  }

  #startItem(): void {
    const writer = this.#writer;
    const number = this.#lists.at(-1);
    const indent = '  '.repeat(Math.max(0, Math.min(9, this.#lists.length - 1)));
    if (number !== undefined) this.#lists[this.#lists.length - 1] = number + 1;
    writer.openBlock('list-item');
    this.#dropsSpace = true;
    writer.write(`${indent}${number === undefined ? '•' : `${number}.`} `);
  }

  /** Between what stands side by side. */
  #tab(): void {
    this.#hasSpace = false;
    this.#dropsSpace = true;
    this.#writer.write('\t');
  }

  #line(isSpaced: boolean): void {
    this.#hasSpace = false;
    // Inside of items and cells browsers keep paragraphs apart too, but an empty line would tear the list or the row.
    if (isSpaced && !['li', 'td', 'th', 'dd'].some((name) => this.#isOpen(name))) this.#writer.skipLine();
    else this.#writer.endLine();
  }

  #openArea(name: string, parent: OpenElement | undefined): boolean {
    switch (name) {
      case 'table':
        this.#writer.openBlock('table');
        return true;
      case 'tr':
        this.#writer.openBlock('table-row');
        return true;
      case 'td':
      case 'th':
        this.#writer.openBlock('table-cell');
        return true;
      // Opened before its sign was written.
      case 'li':
        return true;
      case 'header':
      case 'footer':
        if (parent !== undefined && parent.name !== 'body' && parent.name !== 'html') return false;
        this.#writer.openBlock(name);
        return true;
      default:
        return false;
    }
  }

  #closeTag(name: string): void {
    this.#raw = undefined;
    if (name === 'br') {
      this.#writer.endLine();
      this.#hasSpace = false;
    }
    this.#end(name);
  }

  /** Closes the nearest element of this name and what is open in it; none is open: nothing. */
  #end(name: string): void {
    if (!this.#isOpen(name)) return;
    for (let at = this.#open.length - 1; at >= 0; at--) {
      if (this.#open[at]!.name !== name) continue;
      this.#closeTo(at);
      return;
    }
  }

  #endImplied(name: string): void {
    const { ends, within } = endedBy(name);
    if (!ends.some((one) => this.#isOpen(one))) return;
    let last: number | undefined;
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const { name: open } = this.#open[at]!;
      if (within.includes(open) && !ends.includes(open)) break;
      if (ends.includes(open)) last = at;
      if (open === name || within.includes(open)) break;
    }
    if (last !== undefined) this.#closeTo(last);
  }

  #closeTo(depth: number): void {
    while (this.#open.length > depth) {
      const element = this.#open.pop()!;
      const { name } = element;
      this.#openCounts.set(name, (this.#openCounts.get(name) ?? 1) - 1);
      if (element.link !== undefined && element.look.hidden === undefined && !element.look.isUnseen) {
        this.#writer.link(element.link.target, element.link.start);
      }
      if (element.hasArea) this.#writer.closeBlock();
      if (element.look.hidden !== undefined) this.#writer.endHidden();
      if (name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir') this.#lists.pop();
      if (
        element.isBlock &&
        element.look.hidden === undefined &&
        !element.look.isUnseen &&
        name !== 'td' &&
        name !== 'th'
      ) {
        if (this.#open.at(-1)?.isRow !== true) this.#line(spacedElements.has(name));
      }
    }
  }

  #isOpen(name: string): boolean {
    return (this.#openCounts.get(name) ?? 0) > 0;
  }

  #look(): Look {
    return this.#open.at(-1)?.look ?? rootLook;
  }

  #isFrame(name: string, attributes: ReadonlyMap<string, string>): boolean {
    if (this.#options.mainOnly !== true) return false;
    // A heading's own `header` inside the article is content.
    if ((name === 'header' || name === 'footer') && (this.#isOpen('main') || this.#isOpen('article'))) return false;
    return frames.has(name) || frameRoles.has(attributes.get('role') ?? '');
  }

  #meta(attributes: ReadonlyMap<string, string>): void {
    const name = (attributes.get('name') ?? attributes.get('property') ?? '').toLowerCase();
    const kept: Readonly<Record<string, string>> = {
      author: 'author',
      description: 'description',
      keywords: 'keywords',
      generator: 'creator',
      'og:title': 'title',
    };
    if (Object.hasOwn(kept, name)) this.#note(kept[name]!, attributes.get('content'));
  }

  #note(name: string, value: string | undefined): void {
    const words = value?.replace(/\s+/g, ' ').trim();
    if (words !== undefined && words !== '') this.#properties[name] ??= words.slice(0, 1000);
  }
}
