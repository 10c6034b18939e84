/** English names of the languages with a list of function words, for sentences about a text. */
import type { StopWordLanguage } from './stopwords.ts';

export const languageNames: Readonly<Record<StopWordLanguage, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
  ro: 'Romanian',
  pl: 'Polish',
  ru: 'Russian',
};
