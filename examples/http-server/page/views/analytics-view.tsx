/** Scores over time, the skills that are missing most, and the way from posting to offer. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { funnel, mostMissing, scorePoints } from '../history/analytics.ts';
import type { KeptRecord, PageHistory } from '../history/page-history.ts';
import { EmptyNote } from './empty-note.tsx';
import { LineChart } from './line-chart.tsx';
import { counted } from './percent.ts';

const MOST_SKILLS = 10;

export function AnalyticsView({ history }: { readonly history: PageHistory }) {
  const [records, setRecords] = useState<readonly KeptRecord[] | 'failed'>();
  useEffect(() => {
    history.all().then(setRecords, () => {
      setRecords('failed');
    });
  }, []);
  const data = useMemo(() => (Array.isArray(records) ? scorePoints(records) : []), [records]);
  if (records === undefined) return <EmptyNote>Opening the history…</EmptyNote>;
  if (records === 'failed') return <EmptyNote>The history of this browser cannot be read.</EmptyNote>;
  if (records.length === 0) return <EmptyNote>There is nothing in the history to look at yet.</EmptyNote>;
  const missing = mostMissing(records, MOST_SKILLS);
  const steps = funnel(records);
  return (
    <>
      <section class="card" aria-labelledby="lines-title">
        <h2 id="lines-title">Scores over time</h2>
        <LineChart data={data} />
      </section>
      <div class="columns">
        <section class="card" aria-labelledby="missing-title">
          <h2 id="missing-title">Most often missing</h2>
          {missing.length === 0 ? (
            <p class="soft">No posting asks for a skill that is not there.</p>
          ) : (
            <Bars
              rows={missing.map(({ label, postings }) => ({
                name: label,
                count: postings,
                words: counted(postings, 'posting'),
              }))}
            />
          )}
        </section>
        <section class="card" aria-labelledby="funnel-title">
          <h2 id="funnel-title">From posting to offer</h2>
          <Bars
            rows={steps.map(({ name, count }, at) => ({ name, count, words: shareWords(count, steps[at - 1]?.count) }))}
          />
          <p class="soft small">Say in the history what became of each application.</p>
        </section>
      </div>
    </>
  );
}

function shareWords(count: number, before: number | undefined): string {
  if (before === undefined || before === 0) return String(count);
  return `${String(count)}, ${String(Math.round((count / before) * 100))} % of the step before`;
}

interface BarRow {
  readonly name: string;
  readonly count: number;
  readonly words: string;
}

function Bars({ rows }: { readonly rows: readonly BarRow[] }) {
  const most = Math.max(...rows.map(({ count }) => count), 1);
  return (
    <ul class="bars">
      {rows.map(({ name, count, words }) => (
        <li key={name}>
          <span>{name}</span>
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${String((count / most) * 100)}%` }} />
          </span>
          <span class="soft small">{words}</span>
        </li>
      ))}
    </ul>
  );
}
