/** As many postings as wanted, made of the real ones of ../shared/data. */
import { readRecords, type JobRecord } from '../quality/ranking-data.ts';

const SETS = [
  'jobs-google',
  'jobs-linkedin-india',
  'jobs-tech-domains',
  'jobs-dice',
  'jobs-glassdoor-data',
  'jobs-analytics-engineering',
];

export function realPostings(): readonly JobRecord[] {
  return SETS.flatMap((set) => readRecords<JobRecord>(`${set}/jobs.jsonl`)).map(({ id, title, description }) => ({
    id,
    title,
    description,
  }));
}

/**
 * The title and the first half of the lines of one, the second half of the lines of another, drawn by a generator with a fixed seed, under
 * a new id; the first of a larger number are those of a smaller.
 */
export function recombinedPostings(size: number): readonly JobRecord[] {
  const postings = realPostings();
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
