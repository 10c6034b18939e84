/** Which language a résumé's headings should be in. */
import { foldedWords } from '../document/cues/cue-lexicon.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import { hasForeignLetters } from '../text/foreign-letters.ts';
import { textLanguage } from '../text/text-language.ts';
import { tokenize } from '../text/tokenize.ts';
import { standardHeadings, type HeadingLanguage } from './standard-headings.ts';

/**
 * Fewest function words among the tokens that tell a language; a page of bare lists has fewer, in any language, and is told by
 * the headings it has. Chosen, unmeasured.
 */
const minShare = 0.06;
/** The language the text is written in; undefined for one without standard headings here, whose headings stay as they are. */
export function headingLanguage({ text, sections }: ResumeDocument): HeadingLanguage | undefined {
  if (hasForeignLetters(text.slice(0, 8_000))) return undefined;
  const { language, share } = textLanguage(tokenize(text));
  if (share >= minShare) return isHeadingLanguage(language) ? language : undefined;
  return languageOfTitles(sections.flatMap(({ title }) => (title === undefined ? [] : [title.value])));
}

/** The language that most titles have a word of; English where it is one of several, undefined where there is none. */
function languageOfTitles(titles: readonly string[]): HeadingLanguage | undefined {
  let best: HeadingLanguage | undefined;
  let most = 0;
  for (const language of Object.keys(standardHeadings).filter(isHeadingLanguage)) {
    const words = new Set(Object.values(standardHeadings[language]).flatMap((heading) => foldedWords(heading)));
    const votes = titles.filter((title) =>
      foldedWords(title).some((word) => word.length > 2 && words.has(word)),
    ).length;
    if (votes > most) {
      most = votes;
      best = language;
    }
  }
  return best ?? (titles.length === 0 ? 'en' : undefined);
}

function isHeadingLanguage(language: string): language is HeadingLanguage {
  return Object.hasOwn(standardHeadings, language);
}
