/** What a Word file says of itself, in the words of `ExtractedDocument.properties`. */
import type { DocxPackage } from './package-parts.ts';

/** Elements of the two parts, and what they are called here; `creator` is the program, as in a PDF. */
const names: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'dc:subject': 'subject',
  'dc:description': 'description',
  'dc:language': 'language',
  'cp:keywords': 'keywords',
  'cp:category': 'category',
  'cp:lastModifiedBy': 'lastModifiedBy',
  'dcterms:created': 'created',
  'dcterms:modified': 'modified',
  'ep:Application': 'creator',
  'ep:AppVersion': 'creatorVersion',
  'ep:Pages': 'pages',
  'ep:Template': 'template',
};

export function readProperties(file: DocxPackage, parts: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of parts) {
    file.readPart(part, (reader) => {
      let name: string | undefined;
      for (let event = reader.next(); event !== 'end'; event = reader.next()) {
        if (event === 'text') {
          const value = reader.text.trim();
          if (name !== undefined && value !== '' && value.length <= 1000) found[name] ??= value;
        } else name = event === 'open' && Object.hasOwn(names, reader.name) ? names[reader.name] : undefined;
      }
    });
  }
  return found;
}
