/** Which language a résumé's headings should be in. */
import { foldedWords } from '../document/cues/cue-lexicon.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import { textLanguage } from '../text/text-language.ts';
import { tokenize } from '../text/tokenize.ts';
import { standardHeadings, type HeadingLanguage } from './standard-headings.ts';

/**
 * Fewest function words among the tokens that tell a language; a page of bare lists has fewer, in any language, and is told by
 * the headings it has. Chosen, unmeasured.
 */
const minShare = 0.06;
/** Most letters of other scripts than Latin, and most words with a letter that none of the languages here has. */
const maxForeignLetters = 0.3;
const maxForeignWords = 0.03;

/** The language the text is written in; undefined for one without standard headings here, whose headings stay as they are. */
export function headingLanguage({ text, sections }: ResumeDocument): HeadingLanguage | undefined {
  if (isForeign(text.slice(0, 8_000))) return undefined;
  const { language, share } = textLanguage(tokenize(text));
  if (share >= minShare) return isHeadingLanguage(language) ? language : undefined;
  return languageOfTitles(sections.flatMap(({ title }) => (title === undefined ? [] : [title.value])));
}

/** Polish, Turkish or Czech share short words with the languages here, and not their letters. */
function isForeign(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && (letters - latin) / letters > maxForeignLetters) return true;
  const words = sample.match(/\p{L}+/gu) ?? [];
  const foreign = words.filter((word) =>
    /[^a-zàâäáãéèêëíìîïóòôöõúùûüçñßœæÿ]/u.test(word.normalize('NFC').toLowerCase()),
  );
  return words.length > 0 && foreign.length / words.length > maxForeignWords;
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
