/** `w:sectPr`: columns, and which headers and footers the pages of a section have. */
import type { Relationships } from './package-parts.ts';
import { isOn } from './run-format.ts';
import type { Section } from './story.ts';
import type { XmlReader } from './xml-reader.ts';

/** The reader stands on its opening and is left behind its end. */
export function readSection(reader: XmlReader, relationships: Relationships): Section {
  const depth = reader.depth;
  const section: Section = { columns: 1, hasTitlePage: false, headers: new Map(), footers: new Map() };
  for (let event = reader.next(); reader.depth >= depth; event = reader.next()) {
    if (event !== 'open') continue;
    switch (reader.name) {
      case 'w:cols':
        section.columns = columnCount(reader.attribute('w:num'));
        break;
      case 'w:titlePg':
        section.hasTitlePage = isOn(reader);
        break;
      case 'w:headerReference':
      case 'w:footerReference': {
        const part = relationships.get(reader.attribute('r:id') ?? '');
        const parts = reader.name === 'w:headerReference' ? section.headers : section.footers;
        if (part?.isExternal === false) parts.set(reader.attribute('w:type') ?? 'default', part.target);
        break;
      }
      case 'w:sectPrChange':
        reader.skip();
        break;
    }
  }
  return section;
}

/** Word allows 45. */
function columnCount(value: string | undefined): number {
  const count = value !== undefined && /^\d{1,2}$/.test(value) ? Number(value) : 1;
  return Math.min(45, Math.max(1, count));
}
