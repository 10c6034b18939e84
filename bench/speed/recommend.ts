/**
 * How long do recommendations take?
 *
 *   node --expose-gc bench/speed/recommend.ts [--pool 100000] [--calls 40] [--pairs 40]
 *
 * One call: raw postings in, explained recommendations out, everything read anew, for pools of 10, 100 and 1,000; beside it the loop of
 * the original's formula (a number a posting, nothing explained) and, where TRACKRUIT_RIVALS names a node_modules folder that has
 * them, MiniSearch and Orama: index the same postings, search with the words of the résumé.
 *
 * Many: a pool of --pool postings made of real ones: the title and the first half of the lines of one, the second half of the lines of
 * another, drawn by a generator with a fixed seed, under a new id. Build time and memory (heap and buffers after a collection, the texts
 * themselves not counted); then recommendations, each with another résumé: found alone (words, meaning, fusion), whole with
 * postings parsed for the first time, and whole with postings that were parsed before.
 *
 * Wall time and the processor's time of this process: on a machine that others use the second is what the work costs.
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { Recommender } from '../../src/recommend/recommender.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';
import { originalFormula } from '../quality/ranking-baselines.ts';
import { hasData, readRecords, type JobRecord, type ResumeRecord } from '../quality/ranking-data.ts';

const { values } = parseArgs({
  options: {
    pool: { type: 'string', default: '0' },
    calls: { type: 'string', default: '40' },
    pairs: { type: 'string', default: '12' },
  },
});
if (!hasData()) {
  console.log('no data to measure on: put it beside the project or set TRACKRUIT_DATA');
  process.exit(0);
}

const SETS = [
  'jobs-google',
  'jobs-linkedin-india',
  'jobs-tech-domains',
  'jobs-dice',
  'jobs-glassdoor-data',
  'jobs-analytics-engineering',
];
const referenceDate = new Date('2025-06-15');
const postings = SETS.flatMap((set) => readRecords<JobRecord>(`${set}/jobs.jsonl`)).map(
  ({ id, title, description }) => ({
    id,
    title,
    description,
  }),
);
const resumes = readRecords<ResumeRecord>('resumes-livecareer/resumes.jsonl')
  .filter((_, at) => at % 6 === 0)
  .map(({ text }) => text);
const meanLength = postings.reduce((sum, { description }) => sum + description.length, 0) / postings.length;
console.log(
  `${postings.length} real postings of ${Math.round(meanLength)} characters on average, ${resumes.length} résumés\n`,
);

interface Times {
  readonly wall: readonly number[];
  readonly processor: readonly number[];
}

async function timed(count: number, call: (at: number) => unknown): Promise<Times> {
  const wall: number[] = [];
  const processor: number[] = [];
  for (let at = 0; at < count; at++) {
    const before = process.cpuUsage();
    const start = performance.now();
    await call(at);
    wall.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
  }
  return { wall: wall.sort((a, b) => a - b), processor: processor.sort((a, b) => a - b) };
}

function report(name: string, { wall, processor }: Times): void {
  const at = (times: readonly number[], share: number): string =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))]!.toFixed(1).padStart(8);
  console.log(
    `${name.padEnd(46)} wall p50 ${at(wall, 0.5)} p99 ${at(wall, 0.99)}   processor p50 ${at(processor, 0.5)} p99 ${at(processor, 0.99)} ms`,
  );
}

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;
const rivals = await loadRivals();

if (Number(values.pairs) > 0) console.log('one call');
for (const size of Number(values.pairs) > 0 ? [10, 100, 1000] : []) {
  const pairs = size === 1000 ? Number(values.pairs) : 3 * Number(values.pairs);
  const poolAt = (at: number): typeof postings =>
    Array.from({ length: size }, (_, place) => pick(postings, place + at * 37));
  await recommend({ resume: resumes[0]!, jobs: poolAt(0) }, { referenceDate });
  report(
    `recommend, ${size} raw postings`,
    await timed(pairs, (at) => recommend({ resume: pick(resumes, at + 1), jobs: poolAt(at) }, { referenceDate })),
  );
  report(
    `original's formula, ${size} raw postings`,
    await timed(pairs, (at) => originalFormula.prepare(poolAt(at))(pick(resumes, at + 1))),
  );
  for (const { name, search } of rivals)
    report(`${name}, ${size} raw postings`, await timed(pairs, (at) => search(poolAt(at), pick(resumes, at + 1))));
}

const poolSize = Number(values.pool);
if (poolSize > 0) await measurePool(poolSize, Number(values.calls));

async function measurePool(size: number, calls: number): Promise<void> {
  console.log(`\n${size} postings made of real ones`);
  const jobs = recombined(size);
  const collect = (globalThis as { readonly gc?: () => void }).gc;
  const used = (): number => {
    collect?.();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const embedder = bundledEmbedder();
  await embedder.embed(['warm']);
  bundledTaxonomy();
  const textBytes = jobs.reduce((sum, { description }) => sum + description.length, 0);
  const before = used();
  const recommender = new Recommender({ referenceDate, keepParsed: 50_000 });
  const building = await timed(1, () => recommender.add(jobs));
  report('build', building);
  if (collect !== undefined) {
    const bytes = (used() - before) / size;
    console.log(
      `memory per posting ${Math.round(bytes)} bytes beside its text of ${Math.round(textBytes / size)} characters`,
    );
  }
  const ask = async (at: number, isWhole: boolean): Promise<void> => {
    const until = isWhole ? 'page-ready' : 'candidates-ready';
    for await (const { type } of recommender.stream({ resume: pick(resumes, at + 1) })) if (type === until) return;
  };
  await ask(-1, true);
  report('found alone: résumé read, words, meaning, fused', await timed(calls, async (at) => ask(at, false)));
  report('recommend, postings parsed anew', await timed(calls, async (at) => ask(at, true)));
  report('recommend, postings parsed before', await timed(calls, async (at) => ask(at, true)));
}

function recombined(size: number): typeof postings {
  const lines = postings.map(({ description }) => description.split('\n'));
  let state = 20_250_615;
  const draw = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % postings.length;
  };
  return Array.from({ length: size }, (_, at) => {
    const [one, two] = [draw(), draw()];
    const [first, second] = [lines[one]!, lines[two]!];
    const description = [
      ...first.slice(0, Math.ceil(first.length / 2)),
      ...second.slice(Math.floor(second.length / 2)),
    ].join('\n');
    return { id: `made-${String(at).padStart(7, '0')}`, title: postings[one]!.title, description };
  });
}

interface Rival {
  readonly name: string;
  readonly search: (jobs: typeof postings, resume: string) => unknown;
}

async function loadRivals(): Promise<readonly Rival[]> {
  const folder = process.env['TRACKRUIT_RIVALS'];
  if (folder === undefined) return [];
  const from = createRequire(`${folder}/`);
  const { default: MiniSearch } = (await import(from.resolve('minisearch'))) as {
    readonly default: new (options: object) => {
      addAll(documents: readonly object[]): void;
      search(query: string): readonly unknown[];
    };
  };
  const orama = (await import(from.resolve('@orama/orama'))) as {
    create(options: object): object;
    insertMultiple(database: object, documents: readonly object[], batch: number): Promise<unknown>;
    search(database: object, options: object): Promise<unknown>;
  };
  return [
    {
      name: 'MiniSearch',
      search: (jobs, resume) => {
        const index = new MiniSearch({ fields: ['title', 'description'] });
        index.addAll(jobs.map((job, at) => ({ ...job, id: at })));
        return index.search(resume);
      },
    },
    {
      name: 'Orama',
      search: async (jobs, resume) => {
        const database = orama.create({ schema: { title: 'string', description: 'string' } });
        await orama.insertMultiple(
          database,
          jobs.map(({ title, description }) => ({ title, description })),
          1000,
        );
        return orama.search(database, { term: resume, limit: 10, threshold: 1 });
      },
    },
  ];
}
