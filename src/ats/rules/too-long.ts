/** A résumé is a few pages. */
import { counted } from '../../explanation/counted.ts';
import { broken, NEEDS_TEXT, type AtsRule } from '../ats-rule.ts';

/** Academic CVs have more; a page of text has about 500 words. Chosen, unmeasured. */
const MOST_PAGES = 5;
const MOST_WORDS = 3000;

export const tooLongRule: AtsRule = {
  id: 'too-long',
  class: 'D',
  label: 'Length',
  weight: 0,
  fix: 'Keep the last ten to fifteen years in full and the rest in a line each.',
  source: 'advice, not a limit of any system; the bounds are chosen, unmeasured',
  judge: ({ resume, extracted }) => {
    if (resume === undefined) return NEEDS_TEXT;
    const pages = extracted?.layout?.pages.length ?? 0;
    const words = resume.text.match(/\S+/g)?.length ?? 0;
    return broken(
      pages > MOST_PAGES || words > MOST_WORDS
        ? [
            {
              message: `${pages > 0 ? `${counted(pages, 'page')} with ` : ''}${words} words are more than anybody reads at first.`,
            },
          ]
        : [],
    );
  },
};
