/**
 * Ceilings in bytes, gzip. `code` is an esbuild bundle of the root for browsers, minified, with every module of data left
 * out: the word lists of the lexicon, the taxonomy, the term statistics and the lists of the `stopword` package, which
 * have ceilings of their own. `parseResume` and its like are the code for who imports that name alone.
 *
 * A size above its ceiling fails, and so does one more than a quarter below it: then the ceiling has to come down, or it
 * guards nothing. The README quotes these figures.
 */
export const ceilings = {
  code: 252_000,
  parseResume: 42_500,
  parseJob: 20_000,
  extractSkills: 20_500,
  lexicon: 300_000,
  taxonomy: 149_000,
  termStatistics: 40_000,
  occupations: 52_000,
  stopWords: 7_000,
  staticEmbeddings: 2_600_000,
  match: 94_000,
  checkAts: 89_500,
  scoreFeedback: 93_500,
  predictInterview: 6_000,
  tailor: 161_500,
  errorsAlone: 250,
} as const;
