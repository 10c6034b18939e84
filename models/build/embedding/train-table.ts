/** From open texts to a table: vocabulary, teacher, first rows, steps of learning. */
import { lookupForm, StaticVocabulary, type VocabularyAlias } from '../../../src/embedding/static-vocabulary.ts';
import type { Group, OpenCorpus } from './open-corpus.ts';
import { principalAxes, project } from './principal-axes.ts';
import { randomFrom } from './random.ts';
import { PairSource } from './pair-source.ts';
import { Student, type Side } from './student.ts';
import { TEACHER_DIMENSIONS, teacherVectors } from './teacher.ts';
import { rareAliases } from './rare-words.ts';
import { translatedAliases } from './translations.ts';
import { chooseVocabulary, type VocabularyLimits } from './vocabulary.ts';

export interface TrainingOptions {
  readonly steps: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}

export interface TrainedTable {
  /** As `lookupForm` spells them. */
  readonly entries: readonly string[];
  readonly aliases: readonly VocabularyAlias[];
  readonly dimensions: number;
  /** Rows × dimensions; the length of a row is the word's weight. */
  readonly table: Float32Array;
}

/** As many rows as 3,000,000 bytes hold; phrases are told apart from chance by how often they occur. Chosen, hardly varied. */
const LIMITS: VocabularyLimits = {
  leastFrequency: 5,
  leastPhraseFrequency: 120,
  leastSkillPhraseFrequency: 6,
  mostEntries: 20_000,
};

/** Of the teacher's 384; at 4 bits a number they cost what 128 would at 8. Chosen, unmeasured. */
const DIMENSIONS = 256;
/** Pairs a step. 384 with half as many steps was 2 to 9 points behind on résumés. */
const BATCH = 256;
const RATE = 0.004;

export async function trainTable(corpus: OpenCorpus, options: TrainingOptions): Promise<TrainedTable> {
  const { steps, seed, report } = options;
  const dimensions = DIMENSIONS;
  const random = randomFrom(seed);
  const { entries: vocabularyEntries, rare } = chooseVocabulary(corpus, LIMITS);
  const entries = vocabularyEntries.map(({ form }) => form);
  report(
    `${entries.length} words and phrases, ${entries.filter((entry) => entry.includes(' ')).length} of them phrases`,
  );

  const texts = textsOf(corpus);
  const full = await teacherVectors(texts, report);
  const axes = principalAxes(full, TEACHER_DIMENSIONS, dimensions, 5);
  const teacher = project(full, TEACHER_DIMENSIONS, axes);
  const single = project(await teacherVectors(entries, report), TEACHER_DIMENSIONS, axes);

  const table = firstRows(
    single,
    vocabularyEntries.map(({ frequency }) => frequency / texts.length),
    dimensions,
  );
  const student = new Student(table, { dimensions, temperature: 0.06, teacherTemperature: 0.06, teacherWeight: 4 });

  const forms = entries.map(lookupForm);
  const vocabulary = new StaticVocabulary(forms);
  const sides = new Map<string, Side>();
  texts.forEach((text, at) => {
    const rows = Int32Array.from(vocabulary.rowsOf(text));
    if (rows.length > 0) sides.set(text, { rows, teacher: teacher.subarray(at * dimensions, (at + 1) * dimensions) });
  });
  const draw = new PairSource(corpus, sides, random);

  let pairLoss = 0;
  let teacherLoss = 0;
  for (let step = 1; step <= steps; step++) {
    // A short warm-up, then down to a twentieth along a cosine.
    const progress = step / steps;
    const scale = Math.min(1, step / 50) * (0.05 + 0.475 * (1 + Math.cos(Math.PI * progress)));
    const loss = student.learn(draw.batch(BATCH), RATE * scale);
    pairLoss += loss.pairs;
    teacherLoss += loss.teacher;
    if (step % 250 === 0 || step === steps) {
      const count = step % 250 || 250;
      report(`step ${step}: pairs ${(pairLoss / count).toFixed(3)}, teacher ${(teacherLoss / count).toFixed(4)}`);
      pairLoss = 0;
      teacherLoss = 0;
    }
  }
  const aliases = uniqueAliases([...translatedAliases(forms), ...(await rareAliases(entries, rare, report))]);
  return { entries: forms, aliases, dimensions, table };
}

/** All texts once; the package's own skills, which change most often, last, so that the teacher's blocks before them stay. */
function textsOf({ groups, passages }: OpenCorpus): readonly string[] {
  const own = groups.filter(({ id }) => id.startsWith('skill '));
  const others = groups.filter(({ id }) => !id.startsWith('skill '));
  const all = (list: readonly Group[]): readonly string[] => list.flatMap(({ names, texts }) => [...names, ...texts]);
  return [...new Set([...all(others), ...passages, ...all(own)])];
}

/** The teacher's vector of the word alone, as long as the word is rare: a ÷ (a + p), Arora et al. 2017. */
function firstRows(single: Float32Array, shares: readonly number[], dimensions: number): Float32Array {
  const table = new Float32Array(single.length);
  shares.forEach((share, row) => {
    const weight = 0.002 / (0.002 + share);
    for (let at = row * dimensions; at < (row + 1) * dimensions; at++) table[at] = single[at]! * (0.3 + 0.7 * weight);
  });
  return table;
}

/** In the order of their forms, which packs best; the first of a form has it. */
function uniqueAliases(aliases: readonly VocabularyAlias[]): readonly VocabularyAlias[] {
  const byForm = new Map<string, VocabularyAlias>();
  for (const alias of aliases) if (!byForm.has(alias.form)) byForm.set(alias.form, alias);
  return [...byForm.values()].sort((a, b) => (a.form < b.form ? -1 : 1));
}
