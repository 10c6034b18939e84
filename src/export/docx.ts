/**
 * A résumé as a Word document: real headings, paragraphs and lists in one column, in the reading order.
 *
 * A door: brings the optional peer `docx` (23 MB installed, 66 kB gz in a bundle). Node and browsers.
 */
import type { ResumeDocument } from '../document/resume-document.ts';
import { checkObject, InvalidInputError, MissingPeerError, typeName } from '../errors.ts';
import { composePage, type ComposePageOptions } from './compose-page.ts';
import type { PageLine, ResumePage } from './page-line.ts';
import type { HeadingLanguage } from './standard-headings.ts';
import { withFixedTimes } from './zip-times.ts';

export type { ComposePageOptions } from './compose-page.ts';
export type { HeadingLanguage } from './standard-headings.ts';

export interface ExportDocxOptions extends ComposePageOptions {
  /** Default `a4`. */
  readonly pageSize?: 'a4' | 'letter' | undefined;
  /** Family of the text; the reader's machine must have it, Word documents rarely carry fonts. Default `Calibri`. */
  readonly fontName?: string | undefined;
  /** Day the document says it was made on. Default: it says none. */
  readonly createdAt?: Date | undefined;
}

type Docx = Awaited<ReturnType<typeof loadDocx>>;

/**
 * The bytes of a DOCX file. Equal input gives equal bytes.
 *
 * @throws MissingPeerError if `docx` is not installed
 * @throws InvalidInputError for an option out of range
 */
export async function exportDocx(document: ResumeDocument, options: ExportDocxOptions = {}): Promise<Uint8Array> {
  checkObject(options, 'options');
  const { createdAt, pageSize = 'a4', fontName = 'Calibri' } = options;
  if (createdAt !== undefined && !(createdAt instanceof Date && !Number.isNaN(createdAt.getTime()))) {
    throw new InvalidInputError('options.createdAt', `expected a valid Date, got ${typeName(createdAt)}`);
  }
  if (pageSize !== 'a4' && pageSize !== 'letter') {
    throw new InvalidInputError('options.pageSize', 'expected "a4" or "letter"');
  }
  const docx = await loadDocx();
  const page = composePage(document, options);
  const file = wordDocument(docx, page, pageSize, fontName);
  // The package stamps the moment it runs at on its properties and on each part.
  const zip = await docx.Packer.pack(file, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties(page, createdAt) },
  ]);
  return withFixedTimes(zip);
}

async function loadDocx() {
  try {
    return await import('docx');
  } catch (error) {
    throw new MissingPeerError('docx', { cause: error });
  }
}

/** Twentieths of a point. */
const pageSizes = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } } as const;
const margin = 1_134;

function wordDocument(
  docx: Docx,
  page: ResumePage,
  pageSize: keyof typeof pageSizes,
  fontName: string,
): InstanceType<Docx['Document']> {
  const { LevelFormat, AlignmentType, BorderStyle } = docx;
  return new docx.Document({
    styles: {
      default: {
        document: {
          run: { font: fontName, size: 21, language: { value: wordLanguages[page.language] } },
          paragraph: { spacing: { after: 40, line: 259 } },
        },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 40 } } },
        heading1: {
          run: { size: 26, bold: true, color: '1f3864' },
          paragraph: {
            spacing: { before: 240, after: 80 },
            keepNext: true,
            border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: '8496b0' } },
          },
        },
        heading2: {
          run: { size: 22, bold: true },
          paragraph: { spacing: { before: 120, after: 0 }, keepNext: true, keepLines: true },
        },
        hyperlink: { run: { color: '1f4e9e' } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: pageSizes[pageSize],
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        children: paragraphs(docx, page.lines),
      },
    ],
  });
}

const wordLanguages: Readonly<Record<HeadingLanguage, string>> = {
  en: 'en-US',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  pt: 'pt-PT',
  it: 'it-IT',
  nl: 'nl-NL',
};

type Paragraph = InstanceType<Docx['Paragraph']>;

function paragraphs(docx: Docx, lines: readonly PageLine[]): Paragraph[] {
  const { HeadingLevel } = docx;
  const LinkedParagraph = linkedParagraph(docx);
  let links = 0;
  return lines.map((line, order) => {
    const children = [];
    const relations: LinkRelation[] = [];
    let end = 0;
    for (const { start, end: linkEnd, target } of line.links ?? []) {
      if (start > end) children.push(new docx.TextRun(line.text.slice(end, start)));
      const id = `Link${++links}`;
      relations.push({ id, target });
      const words = new docx.TextRun({ text: line.text.slice(start, linkEnd), style: 'Hyperlink' });
      children.push(new docx.ConcreteHyperlink([words], id));
      end = linkEnd;
    }
    const { labelLength = 0 } = line;
    if (labelLength > 0) children.push(new docx.TextRun({ text: line.text.slice(0, labelLength), bold: true }));
    if (end < line.text.length) {
      const rest = line.text.slice(Math.max(end, labelLength));
      children.push(new docx.TextRun(line.role === 'label' ? { text: rest, bold: true } : rest));
    }
    // The head of an entry stays with what is told about it.
    const keepNext = line.role === 'detail' && /^(?:detail|item|text)$/.test(lines[order + 1]?.role ?? '');
    switch (line.role) {
      case 'name':
        return new LinkedParagraph({ heading: HeadingLevel.TITLE, children }, relations);
      case 'heading':
        return new LinkedParagraph({ heading: HeadingLevel.HEADING_1, children }, relations);
      case 'entry':
        return new LinkedParagraph({ heading: HeadingLevel.HEADING_2, children }, relations);
      case 'item':
        return new LinkedParagraph({ numbering: { reference: 'list', level: 0 }, children }, relations);
      case 'label':
      case 'contact':
      case 'detail':
      case 'text':
        return new LinkedParagraph({ keepNext, children }, relations);
    }
  });
}

interface LinkRelation {
  readonly id: string;
  readonly target: string;
}

type LinkedParagraph = new (
  options: ConstructorParameters<Docx['Paragraph']>[0],
  relations: readonly LinkRelation[],
) => Paragraph;

/** The package names its links by chance; these bring names of their own. */
function linkedParagraph(docx: Docx): LinkedParagraph {
  return class extends docx.Paragraph {
    readonly #relations: readonly LinkRelation[];

    constructor(options: ConstructorParameters<Docx['Paragraph']>[0], relations: readonly LinkRelation[]) {
      super(options);
      this.#relations = relations;
    }

    override prepForXml(...[context]: Parameters<Paragraph['prepForXml']>): ReturnType<Paragraph['prepForXml']> {
      for (const { id, target } of this.#relations) {
        context.viewWrapper.Relationships.addRelationship(
          id,
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
          target,
          'External',
        );
      }
      return super.prepForXml(context);
    }
  };
}

function coreProperties({ name, language }: ResumePage, createdAt: Date | undefined): string {
  const time = createdAt?.toISOString().replace(/\.\d+Z$/, 'Z');
  const stamp = (element: string): string =>
    time === undefined ? '' : `<dcterms:${element} xsi:type="dcterms:W3CDTF">${time}</dcterms:${element}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    (name === undefined ? '' : `<dc:title>${escapedXml(name)}</dc:title><dc:creator>${escapedXml(name)}</dc:creator>`) +
    `<dc:language>${wordLanguages[language]}</dc:language>${stamp('created')}${stamp('modified')}</cp:coreProperties>`
  );
}

function escapedXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
