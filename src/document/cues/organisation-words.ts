/** Words that say "this is an organisation": legal forms, and what firms, offices and schools call themselves. */
import { isLowerCase } from '../../text/letter-case.ts';
import { wordSet } from '../../text/word-set.ts';
import type { CueWords } from './cue-lexicon.ts';
import {
  knownFirms,
  legalForms,
  likelyOrganisationWords,
  organisationWords,
  schoolWords,
} from '../lexicon/organisations.ts';

const sure = /* @__PURE__ */ wordSet(organisationWords, knownFirms);
const likely = /* @__PURE__ */ wordSet(likelyOrganisationWords);
const schools = /* @__PURE__ */ wordSet(schoolWords);

/** How much the words look like an organisation: 0 not at all, 1 perhaps, 2 a word only organisations hold. */
export function organisationScore({ text: surface, words }: CueWords): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0;
  for (const word of words) {
    if (sure.has(word)) return 2;
    if (likely.has(word)) best = 1;
  }
  // Cue words are cut before a capital: "Gmb", "H".
  if (surface.includes('GmbH')) return 2;
  // "S.A.", "S.p.A.", "e.V.", "AG", "SE": short forms that are also words stand in their own spelling.
  if (
    surface.length > 4 &&
    /(?:^|\s)(?:S\.\s?A\.?|S\.p\.A\.?|S\.r\.l\.?|e\.\s?V\.?|B\.V\.?|N\.V\.?|A\.G\.?|AG|SE|SA|AS|KK)$/.test(surface)
  )
    return 2;
  return best;
}

const forms = /* @__PURE__ */ wordSet(legalForms);

/** "Neckar Ingenieure AG", "Acme Inc.": the last word is a legal form with a capital, and another stands before it. */
export function endsWithLegalForm(surface: string): boolean {
  const start = surface.lastIndexOf(' ') + 1;
  const length = surface.length - start;
  if (start === 0 || length < 2 || length > longestForm || isLowerCase(surface.charCodeAt(start))) return false;
  return forms.has(surface.slice(start).replaceAll('.', '').toLowerCase());
}

/** "Incorporated". */
const longestForm = 12;

/** True when the words name a place of learning. */
export function isSchoolName({ words }: CueWords): boolean {
  return words.some((word) => schools.has(word));
}
