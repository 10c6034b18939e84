/** Word files for tests, made of the parts that a test is about. */
import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface DocxParts {
  /** Content of `w:body`. */
  readonly body: string;
  /** Of `w:styles`, `w:numbering`; `w:footnotes`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly settings?: string;
  /** By id: content of `w:hdr` and `w:ftr`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** By id: external addresses. */
  readonly links?: Readonly<Record<string, string>>;
  /** Whole files by name, over all others. */
  readonly files?: Readonly<Record<string, string>>;
}

export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export function docxFile(parts: DocxParts): Uint8Array {
  const root = (name: string, content: string): string =>
    `<?xml version="1.0"?><w:${name} ${spaces}>${content}</w:${name}>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'word/document.xml', false],
      ['rId2', 'core-properties', 'docProps/core.xml', false],
    ]),
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Résumé</dc:title><dc:creator>Nia Okafor</dc:creator></cp:coreProperties>',
    'word/document.xml': root('document', `<w:body>${parts.body}</w:body>`),
  };
  const targets: [string, string, string, boolean][] = [];
  const add = (name: 'styles' | 'numbering' | 'footnotes' | 'settings', content: string | undefined): void => {
    if (content === undefined) return;
    files[`word/${name}.xml`] = root(name, content);
    targets.push([name, name, `${name}.xml`, false]);
  };
  add('styles', parts.styles);
  add('numbering', parts.numbering);
  add('footnotes', parts.footnotes);
  add('settings', parts.settings);
  for (const [id, content] of Object.entries(parts.headers ?? {})) {
    files[`word/${id}.xml`] = root('hdr', content);
    targets.push([id, 'header', `${id}.xml`, false]);
  }
  for (const [id, content] of Object.entries(parts.footers ?? {})) {
    files[`word/${id}.xml`] = root('ftr', content);
    targets.push([id, 'footer', `${id}.xml`, false]);
  }
  for (const [id, target] of Object.entries(parts.links ?? {})) targets.push([id, 'hyperlink', target, true]);
  files['word/_rels/document.xml.rels'] = relationships(targets);
  return zipSync(
    Object.fromEntries(Object.entries({ ...files, ...parts.files }).map(([name, text]) => [name, strToU8(text)])),
  );
}

function relationships(
  targets: readonly (readonly [id: string, type: string, target: string, isExternal: boolean])[],
): string {
  const each = targets.map(
    ([id, type, target, isExternal]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}
