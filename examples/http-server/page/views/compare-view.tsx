/** One résumé against several postings, and several résumés against one posting. */
import type { ComparedAnswer, RankedMatch, ResumeComparison } from '@trackruit/ml';
import { useEffect, useState } from 'preact/hooks';
import { wordsOf, type Workspace } from '../workspace.ts';
import { EmptyNote } from './empty-note.tsx';
import { factorName } from './factor-bars.tsx';
import { counted, points } from './percent.ts';

export function CompareView({ workspace }: { readonly workspace: Workspace }) {
  const { resume, job, resumes, jobs } = workspace;
  if (resume === undefined || job === undefined) {
    return <EmptyNote>Add a résumé and several postings to rank them, or several résumés to compare them.</EmptyNote>;
  }
  return (
    <>
      <section class="card" aria-labelledby="ranked-title">
        <h2 id="ranked-title">Postings for {resume.name}</h2>
        {jobs.length < 2 ? (
          <p class="soft">Add a second posting to rank them.</p>
        ) : (
          <RankedJobs workspace={workspace} />
        )}
      </section>
      <section class="card" aria-labelledby="compared-title">
        <h2 id="compared-title">Résumés for {job.name}</h2>
        {resumes.length < 2 ? (
          <p class="soft">Add a second résumé to compare them.</p>
        ) : (
          <ComparedResumes workspace={workspace} />
        )}
      </section>
    </>
  );
}

function RankedJobs({ workspace: { engine, resume, jobs, complain, selectJob } }: { readonly workspace: Workspace }) {
  const [ranked, setRanked] = useState<readonly RankedMatch[]>();
  const ids = jobs.map(({ id }) => id);
  useEffect(() => {
    const controller = new AbortController();
    engine
      .call('rankJobs', { resumeId: resume!.id, jobIds: ids }, { signal: controller.signal })
      .then(setRanked)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) complain(wordsOf(error));
      });
    return () => {
      controller.abort();
    };
  }, [resume!.id, ids.join()]);
  if (ranked === undefined) return <p class="soft">Ranking…</p>;
  return (
    <ol class="ranked">
      {ranked.map(({ id, score, match }) => (
        <li key={id}>
          <button
            type="button"
            class="plain row"
            onClick={() => {
              selectJob(id);
            }}
          >
            <span class="score">{points(score)}</span>
            <span>
              <strong>{jobs.find((one) => one.id === id)?.name ?? id}</strong>
              <span class="bar thin" aria-hidden="true">
                <span style={{ width: `${points(score)}%` }} />
              </span>
              <span class="soft small">
                {counted(match.matchedSkills.length, 'skill')} answered
                {match.missingSkills.length > 0 &&
                  `, missing: ${match.missingSkills
                    .slice(0, 4)
                    .map(({ label }) => label)
                    .join(', ')}`}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

const ANSWERS: Readonly<Record<ComparedAnswer['state'], readonly [sign: string, words: string]>> = {
  exact: ['●', 'named'],
  implied: ['●', 'implied'],
  narrower: ['◕', 'by a narrower skill'],
  related: ['◑', 'by a neighbour'],
  supported: ['◔', 'likely there, not named'],
  missing: ['○', 'missing'],
  'other-of-group': ['–', 'not needed: another of the group is there'],
};

function ComparedResumes({ workspace: { engine, resumes, job, complain } }: { readonly workspace: Workspace }) {
  const [compared, setCompared] = useState<ResumeComparison>();
  const ids = resumes.map(({ id }) => id);
  useEffect(() => {
    const controller = new AbortController();
    engine
      .call('compareResumes', { resumeIds: ids, jobId: job!.id }, { signal: controller.signal })
      .then(setCompared)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) complain(wordsOf(error));
      });
    return () => {
      controller.abort();
    };
  }, [job!.id, ids.join()]);
  if (compared === undefined) return <p class="soft">Comparing…</p>;
  const nameOf = (id: string): string => resumes.find((one) => one.id === id)?.name ?? id;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Résumés side by side">
      <table class="compared">
        <thead>
          <tr>
            <th scope="col">Best first</th>
            {compared.resumes.map(({ id }) => (
              <th scope="col" key={id}>
                {nameOf(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Match</th>
            {compared.resumes.map(({ id, score }) => (
              <td key={id}>
                <strong>{points(score)}</strong>
              </td>
            ))}
          </tr>
          {compared.factors.map(({ id, cells }) => (
            <tr key={id}>
              <th scope="row">{factorName(id)}</th>
              {cells.map((cell, at) => (
                <td key={compared.resumes[at]!.id}>{cell === null ? '–' : `${points(cell.value)} %`}</td>
              ))}
            </tr>
          ))}
          {compared.skills.map(({ skillId, label, necessity, answers }) => (
            <tr key={`${necessity} ${skillId}`}>
              <th scope="row" class="skill-name">
                {label} {necessity === 'preferred' && <span class="soft small">preferred</span>}
              </th>
              {answers.map(({ state }, at) => (
                <td key={compared.resumes[at]!.id} class={`answer ${state}`}>
                  <span aria-hidden="true">{ANSWERS[state][0]}</span> <span class="small">{ANSWERS[state][1]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
