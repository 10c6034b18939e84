/** Contact data stand in the running text, not only in a header or footer. */
import { contains } from '../../text/span.ts';
import { broken, NEEDS_LAYOUT, type AtsRule } from '../ats-rule.ts';

export const contactInHeaderFooterRule: AtsRule = {
  id: 'contact-in-header-footer',
  class: 'B',
  label: 'Contact data in header or footer',
  weight: 10,
  // Chosen, unmeasured: what is lost in one reader is kept by another.
  cap: 0.75,
  fix: 'Write name, e-mail address and telephone number at the top of the page itself.',
  source: 'Greenhouse help; mammoth.js#9, docling#1394: readers of Word files drop headers and footers',
  judge: ({ extracted, resume }) => {
    if (extracted?.layout === undefined || resume === undefined) return NEEDS_LAYOUT;
    // A PDF draws its headers as any other text.
    if (extracted.layout.pages.length > 0) return 'the file has no headers apart from its text';
    const margins = extracted.layout.blocks.filter(({ kind }) => kind === 'header' || kind === 'footer');
    const { name, email, phone } = resume.basics;
    return broken(
      (
        [
          ['name', name],
          ['e-mail address', email],
          ['telephone number', phone],
        ] as const
      ).flatMap(([what, field]) =>
        field !== undefined && margins.some(({ span }) => contains(span, field.span))
          ? [{ span: field.span, message: `The ${what} stands in a header or footer, which many readers drop.` }]
          : [],
      ),
    );
  },
};
