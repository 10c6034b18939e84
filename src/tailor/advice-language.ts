/** The language that advice is written in. */
import type { ResumeFeatures } from '../features/resume-features.ts';
import { hasForeignLetters } from '../text/foreign-letters.ts';
import type { StopWordLanguage } from '../text/stopwords.ts';

/** Letters of the beginning that are looked at; chosen, unmeasured. */
const SAMPLE = 8_000;

/** That of the résumé; English where it is none of ours, for a Danish résumé has more short words in common with German than with none. */
export function adviceLanguage({ document, terms }: ResumeFeatures): StopWordLanguage {
  const { language } = terms.language;
  if (language === 'pl' || language === 'ru') return language;
  return hasForeignLetters(document.text.slice(0, SAMPLE)) ? 'en' : language;
}
