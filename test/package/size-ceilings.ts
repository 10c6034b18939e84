/**
 * Ceilings in bytes, gzip. `code` is an esbuild bundle of the root for browsers, minified, with every module of data left
 * out: the word lists of the lexicon, the taxonomy, the term statistics and the lists of the `stopword` package, which
 * have ceilings of their own. `parseResume` and its like are the code for who imports that name alone.
 *
 * A size above its ceiling fails, and so does one more than a quarter below it: then the ceiling has to come down, or it
 * guards nothing. The README quotes these figures.
 */
export const ceilings = {
  code: 233_000,
  parseResume: 41_000,
  parseJob: 20_000,
  extractSkills: 17_000,
  lexicon: 123_000,
  taxonomy: 145_000,
  termStatistics: 40_000,
  occupations: 52_000,
  stopWords: 7_000,
  staticEmbeddings: 2_600_000,
  match: 88_000,
  checkAts: 84_000,
  scoreFeedback: 88_000,
  predictInterview: 6_000,
  tailor: 142_000,
  errorsAlone: 250,
} as const;
