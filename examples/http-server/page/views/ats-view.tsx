/** What a tracking system gets out of the file, and what stands in its way. */
import type { AtsIssue, WhatWasRead } from '@trackruit/ml';
import type { Workspace } from '../workspace.ts';
import { EmptyNote } from './empty-note.tsx';
import { PageOutlines } from './page-outlines.tsx';
import { gain, points } from './percent.ts';
import { ScoreRing } from './score-ring.tsx';

export function AtsView({ workspace: { resume, judgement } }: { readonly workspace: Workspace }) {
  if (resume === undefined) return <EmptyNote>Add a résumé first.</EmptyNote>;
  if (judgement === undefined) return <EmptyNote>Checking…</EmptyNote>;
  const { ats } = judgement;
  return (
    <>
      <section class="card split" aria-labelledby="ats-score">
        <div class="center">
          <h2 id="ats-score" class="hidden">
            Score
          </h2>
          <ScoreRing score={ats.score} label="Readable by machines" />
          {ats.keywordCoverage !== undefined && (
            <p class="soft small">{points(ats.keywordCoverage.share)} % of the posting’s skills are named</p>
          )}
        </div>
        <Issues issues={ats.issues} text={resume.document.text} />
      </section>
      {resume.warnings.length > 0 && (
        <section class="card" aria-labelledby="warnings-title">
          <h2 id="warnings-title">While the file was read</h2>
          <ul>
            {resume.warnings.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      {ats.whatWasRead !== undefined && <Read read={ats.whatWasRead} />}
      {resume.layout !== undefined && resume.layout.pages.length > 0 && (
        <PageOutlines document={resume.document} layout={resume.layout} />
      )}
      <section class="card" aria-labelledby="limits-title">
        <h2 id="limits-title">Limits that vendors document</h2>
        <ul>
          {ats.vendorLimits.map(({ vendor, limit, isKept }) => (
            <li key={`${vendor} ${limit}`}>
              <strong>{vendor}</strong>: {limit} <span class="soft">({kept(isKept)})</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function kept(isKept: boolean | null): string {
  return isKept === null ? 'not known for this file' : isKept ? 'kept' : 'not kept';
}

function Issues({ issues, text }: { readonly issues: readonly AtsIssue[]; readonly text: string }) {
  if (issues.length === 0) return <p>Nothing stands in the way of a parser.</p>;
  return (
    <ol class="issues">
      {issues.map(({ ruleId, severity, message, fix, span, page, delta }, at) => (
        <li key={`${ruleId} ${String(at)}`}>
          <span class={`chip ${severity}`}>{severity}</span> <strong>{message}</strong>
          {page !== undefined && <span class="soft"> Page {page + 1}.</span>}
          {span !== undefined && span.end > span.start && (
            <q class="soft">{text.slice(span.start, span.end).slice(0, 120)}</q>
          )}
          <p>
            {fix} {delta > 0 && <span class="chip good">{gain(delta)}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Read({ read }: { readonly read: WhatWasRead }) {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Name', read.name],
    ['E-mail', read.email],
    ['Phone', read.phone],
    ['Place', read.location],
    ['Links', read.links.length === 0 ? null : read.links.join(', ')],
    ['Sections', read.sections.map(({ title, kind }) => title ?? kind).join(', ')],
    ['Skills', read.skills.length === 0 ? null : read.skills.join(', ')],
    ['Words', String(read.words)],
  ];
  return (
    <section class="card" aria-labelledby="read-title">
      <h2 id="read-title">What was read</h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class={value === null ? 'soft' : undefined}>{value ?? 'not found'}</dd>
          </div>
        ))}
      </dl>
      <div class="scroll" tabIndex={0} role="region" aria-label="Positions and degrees">
        <table>
          <caption class="hidden">Positions and degrees as they were read</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Where</th>
              <th scope="col">When</th>
            </tr>
          </thead>
          <tbody>
            {read.work.map(({ employer, position, dates }, at) => (
              <tr key={`work ${String(at)}`}>
                <td>{position ?? 'no position read'}</td>
                <td>{employer ?? 'no employer read'}</td>
                <td>{dates ?? 'no dates read'}</td>
              </tr>
            ))}
            {read.education.map(({ institution, studyType, dates }, at) => (
              <tr key={`education ${String(at)}`}>
                <td>{studyType ?? 'no degree read'}</td>
                <td>{institution ?? 'no school read'}</td>
                <td>{dates ?? 'no dates read'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
