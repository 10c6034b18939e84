/** The tailoring while it is written: words as they come, each finished rewrite as a difference to take or leave, then a file. */
import type { TailorEvent, TextEdit } from '@trackruit/ml';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../engine/engine-messages.ts';
import { hasServer, tailorOnServer } from '../tailoring/server-writer.ts';
import { after, BEGUN, stepOf, type TailoringRun, type TailoringStep } from '../tailoring/tailoring-run.ts';
import { wordsOf, type Workspace } from '../workspace.ts';
import { EmptyNote } from './empty-note.tsx';
import { counted, gain, points } from './percent.ts';
import { RewriteCard, type Decision } from './rewrite-card.tsx';
import { saveFile } from './save-file.ts';
import { ScoreRing } from './score-ring.tsx';
import { ServerAccount } from './server-account.tsx';

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['docx', 'Word'],
  ['markdown', 'Markdown'],
  ['text', 'Plain text'],
  ['json', 'JSON Resume'],
];

export function TailorView({ workspace }: { readonly workspace: Workspace }) {
  const { engine, resume, job, judgement, say, complain, keep } = workspace;
  const [run, setRun] = useState<TailoringRun>();
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Decision>>(new Map());
  const [score, setScore] = useState<number>();
  const [writer, setWriter] = useState<'page' | 'server'>('page');
  const [isSignedIn, setSignedIn] = useState(false);
  const going = useRef<AbortController>(undefined);

  useEffect(
    () => () => {
      going.current?.abort();
    },
    [],
  );

  const accepted = (run?.rewrites ?? []).filter(({ passage }) => decisions.get(passage) === 'accepted');
  const edits: readonly TextEdit[] = accepted.flatMap(({ span, rewritten }) =>
    span === undefined ? [] : [{ span, text: rewritten }],
  );
  const takes = accepted.map(({ passage }) => passage).join();

  useEffect(() => {
    if (resume === undefined || job === undefined || run === undefined) return undefined;
    const controller = new AbortController();
    engine
      .call('rescore', { resumeId: resume.id, jobId: job.id, edits }, { signal: controller.signal })
      .then(setScore)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) complain(wordsOf(error));
      });
    return () => {
      controller.abort();
    };
    // The edits follow from what was taken.
  }, [takes, run?.state]);

  if (resume === undefined || job === undefined) {
    return <EmptyNote>Choose a résumé and a posting; the rewriting is done here, without a server.</EmptyNote>;
  }

  const start = async (): Promise<void> => {
    const controller = new AbortController();
    going.current?.abort();
    going.current = controller;
    setRun(BEGUN);
    setDecisions(new Map());
    say('Tailoring begins…');
    let last = BEGUN;
    const onStep = (step: TailoringStep): void => {
      last = after(last, step);
      setRun(last);
      const words = announced(step);
      if (words !== undefined) say(words);
    };
    const { signal } = controller;
    try {
      if (writer === 'server') {
        await tailorOnServer({ resumeText: resume.document.text, jobText: job.text, onStep, signal });
      } else {
        const onEvent = (event: TailorEvent): void => {
          const step = stepOf(event);
          if (step !== undefined) onStep(step);
        };
        await engine.call('tailor', { resumeId: resume.id, jobId: job.id }, { signal, onEvent });
      }
      setRun({ ...last, state: 'done', writing: new Map() });
      if (judgement !== undefined && last.summary !== undefined) {
        await keep({ kind: 'tailoring', tailoredScore: last.summary.tailoredScore }, judgement);
      }
    } catch (error) {
      setRun({ ...last, state: 'failed', writing: new Map() });
      if (controller.signal.aborted) say('Stopped. What was finished stays.');
      else complain(wordsOf(error));
    }
  };

  const decide = (passage: number, decision: Decision): void => {
    setDecisions((all) => new Map(all).set(passage, decision));
  };

  const save = async (format: ExportFormat): Promise<void> => {
    try {
      saveFile(await engine.call('exportResume', { resumeId: resume.id, edits, format }));
      say(`Saved with ${String(edits.length)} of ${counted(run?.rewrites.length ?? 0, 'rewrite')}.`);
    } catch (error) {
      complain(wordsOf(error));
    }
  };

  const isRunning = run?.state === 'running';
  return (
    <>
      <section class="card" aria-labelledby="tailor-start">
        <h2 id="tailor-start">
          {resume.name} for {job.name}
        </h2>
        <p class="soft">
          Passages are reworded from what the résumé itself says; nothing is made up. Each new wording is scored before
          it is shown.
        </p>
        {hasServer() && (
          <fieldset class="choices">
            <legend class="soft small">Who writes</legend>
            <label class="check">
              <input
                type="radio"
                name="writer"
                checked={writer === 'page'}
                onChange={() => {
                  setWriter('page');
                }}
              />
              The rules of this page: nothing leaves the browser
            </label>
            <label class="check">
              <input
                type="radio"
                name="writer"
                checked={writer === 'server'}
                onChange={() => {
                  setWriter('server');
                }}
              />
              The server: it gets the text of the résumé and of the posting
            </label>
          </fieldset>
        )}
        {writer === 'server' && !isSignedIn && (
          <ServerAccount
            onProblem={complain}
            onSignedIn={() => {
              setSignedIn(true);
              say('Signed in.');
            }}
          />
        )}
        <p class="buttons">
          <button
            type="button"
            class="main"
            disabled={isRunning || (writer === 'server' && !isSignedIn)}
            onClick={() => {
              void start();
            }}
          >
            {run === undefined ? 'Tailor this résumé' : 'Tailor again'}
          </button>
          <button
            type="button"
            disabled={!isRunning}
            onClick={() => {
              going.current?.abort();
            }}
          >
            Stop
          </button>
        </p>
      </section>

      {run !== undefined && (
        <>
          <section class="card split" aria-labelledby="tailor-scores">
            <div class="center pair">
              <h2 id="tailor-scores" class="hidden">
                Scores
              </h2>
              {run.score !== undefined && <ScoreRing score={run.score} label="Before" />}
              {score !== undefined && <ScoreRing score={score} label="As accepted" />}
            </div>
            <div>
              {run.reasoning !== '' && <p class="reasoning">{run.reasoning}</p>}
              {run.summary !== undefined && run.summary.missing.length > 0 && (
                <p>
                  <strong>Not in the résumé:</strong> {run.summary.missing.join(', ')}
                </p>
              )}
              {run.summary !== undefined && run.summary.questions.length > 0 && (
                <>
                  <h3>Only you know</h3>
                  <ul>
                    {run.summary.questions.map((question) => (
                      <li key={question}>{question}</li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          </section>

          <section class="card" aria-labelledby="rewrites-title" aria-busy={isRunning}>
            <h2 id="rewrites-title">Rewrites</h2>
            <p class="buttons">
              <button
                type="button"
                disabled={run.rewrites.length === 0}
                onClick={() => {
                  setDecisions(
                    new Map(
                      run.rewrites.map(({ passage, span }) => [passage, span === undefined ? 'refused' : 'accepted']),
                    ),
                  );
                }}
              >
                Accept all
              </button>
              <button
                type="button"
                disabled={run.rewrites.length === 0}
                onClick={() => {
                  setDecisions(new Map(run.rewrites.map(({ passage }) => [passage, 'refused'])));
                }}
              >
                Refuse all
              </button>
            </p>
            {run.rewrites.map((rewrite) => (
              <RewriteCard
                key={rewrite.passage}
                rewrite={rewrite}
                decision={decisions.get(rewrite.passage)}
                onDecide={(decision) => {
                  decide(rewrite.passage, decision);
                }}
              />
            ))}
            {[...run.writing].map(([passage, words]) => (
              <p key={passage} class="writing">
                {words}
                <span class="caret" aria-hidden="true" />
              </p>
            ))}
            {run.state === 'done' && run.rewrites.length === 0 && (
              <p>No passage could be made better without making things up.</p>
            )}
          </section>

          {run.warnings.length > 0 && (
            <section class="card" aria-labelledby="tailor-warnings">
              <h2 id="tailor-warnings">Left out, and why</h2>
              <ul>
                {run.warnings.map((words, at) => (
                  <li key={at}>{words}</li>
                ))}
              </ul>
            </section>
          )}

          <section class="card" aria-labelledby="export-title">
            <h2 id="export-title">Export</h2>
            <p class="soft">
              The résumé with the {counted(edits.length, 'rewrite')} you accepted
              {score !== undefined &&
                run.score !== undefined &&
                edits.length > 0 &&
                ` (${gain(score - run.score)} points, ${points(score)} of 100)`}
              .
            </p>
            <p class="buttons">
              {FORMATS.map(([format, name]) => (
                <button
                  key={format}
                  type="button"
                  onClick={() => {
                    void save(format);
                  }}
                >
                  {name}
                </button>
              ))}
            </p>
          </section>
        </>
      )}
    </>
  );
}

/** Whole steps only: a live region that reads every word aloud is of no use. */
function announced(step: TailoringStep): string | undefined {
  switch (step.type) {
    case 'matched':
      return `The match is ${points(step.score)} of 100. Writing…`;
    case 'rewritten':
      return `A rewrite is ready${step.rewrite.delta === undefined ? '' : `, worth ${gain(step.rewrite.delta)} points`}.`;
    case 'finished':
      return `Finished with ${counted(step.rewrites.length, 'rewrite')}. All together reach ${points(step.summary.tailoredScore)} of 100.`;
    default:
      return undefined;
  }
}
