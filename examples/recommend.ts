/** Postings for a résumé: one call, then a pool that is filtered, re-weighted and turned page by page. */
import { readFileSync } from 'node:fs';
import { recommend, Recommender, skillGap, type JobPosting } from '@trackruit/ml';

const sample = (name: string): string => readFileSync(new URL(`samples/${name}.txt`, import.meta.url), 'utf8');
const resume = sample('resume');
const referenceDate = new Date('2026-11-01');

const jobs: readonly JobPosting[] = [
  { id: 'health-data', description: sample('job'), datePosted: '2026-10-20' },
  {
    id: 'ward',
    title: 'Registered Nurse',
    description: 'Requirements\n- Wound care\n- Night shifts',
    datePosted: '2026-10-28',
  },
  {
    id: 'analytics',
    title: 'Analytics Engineer',
    location: 'Lyon, France',
    description: 'Requirements\n- SQL and dbt\n- Airflow or Dagster\nNice to have\n- Looker',
    salary: { minimum: 52_000, maximum: 60_000, currency: 'EUR', unit: 'YEAR' },
    datePosted: '2026-06-01',
  },
  {
    id: 'platform',
    title: 'Platform Engineer',
    description: 'Requirements\n- Kubernetes\n- Terraform\n- Python',
    workplace: 'remote',
  },
];

const page = await recommend({ resume, jobs, limit: 3 }, { referenceDate });
for (const { rank, id, score, match } of page.results) {
  const [best] = [...match.factors].sort((a, b) => b.contribution - a.contribution);
  console.log(`${rank}. ${id} ${score.toFixed(2)}: ${best?.reason ?? 'nothing in common'}`);
}

const recommender = new Recommender({ referenceDate });
await recommender.add(jobs);
const call = { freshness: { halfLifeDays: 60 }, feedback: { dismissed: ['ward'] } };
let cursor: string | undefined;
do {
  const { results, nextCursor } = await recommender.recommend({ resume, limit: 2, cursor }, call);
  for (const { id, adjustments } of results)
    console.log(`${id}: ${adjustments.map(({ reason }) => reason).join(' ') || 'as the match says'}`);
  cursor = nextCursor;
} while (cursor !== undefined);

const { learningOrder } = skillGap({ resume, jobs });
for (const { label, opens, openAfter } of learningOrder.slice(0, 3))
  console.log(`learn ${label}: opens ${opens.length}, ${openAfter} open then`);
