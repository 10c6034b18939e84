/** The résumé as a text, with what could be better marked in its place. */
import { useState } from 'preact/hooks';
import type { FeedbackReport } from '@trackruit/ml';
import type { Workspace } from '../workspace.ts';
import { EmptyNote } from './empty-note.tsx';
import { FactorBars, factorName } from './factor-bars.tsx';
import { MarkedText, type TextMark } from './marked-text.tsx';
import { gain } from './percent.ts';
import { ScoreRing } from './score-ring.tsx';

export function FeedbackView({ workspace: { resume, judgement } }: { readonly workspace: Workspace }) {
  const [chosen, choose] = useState<string>();
  if (resume === undefined) return <EmptyNote>Add a résumé first.</EmptyNote>;
  if (judgement === undefined) return <EmptyNote>Reading…</EmptyNote>;
  const { feedback } = judgement;
  const toggle = (claim: string): void => {
    choose(chosen === claim ? undefined : claim);
  };
  return (
    <>
      <section class="card" aria-labelledby="places-title">
        <h2 id="places-title">In place</h2>
        <div class="columns texts wide-first">
          <MarkedText
            label="Résumé with the remarks marked"
            text={resume.document.text}
            marks={marksOf(feedback)}
            chosen={chosen}
            onChoose={toggle}
          />
          <ol class="remarks" aria-label="Remarks, most worth first">
            {feedback.findings.map(({ criterionId, span, reason, hint, delta }, at) => (
              <li key={`${criterionId} ${String(span.start)} ${String(at)}`}>
                <button
                  type="button"
                  class="remark"
                  aria-pressed={chosen === claimOf(at)}
                  onClick={() => {
                    toggle(claimOf(at));
                  }}
                >
                  <span class="remark-head">
                    <strong>{factorName(criterionId)}</strong>
                    {delta > 0 && <span class="chip good">{gain(delta)}</span>}
                  </span>
                  <span>{reason}</span>
                  <span class="soft">{hint}</span>
                </button>
              </li>
            ))}
            {feedback.findings.length === 0 && <li>Nothing to remark.</li>}
          </ol>
        </div>
      </section>
      <section class="card split" aria-labelledby="criteria-title">
        <div class="center">
          <h2 id="criteria-title" class="hidden">
            Criteria
          </h2>
          <ScoreRing score={feedback.score} label="Writing" />
        </div>
        <FactorBars factors={feedback.factors} />
      </section>
      {feedback.praise.length > 0 && (
        <section class="card" aria-labelledby="praise-title">
          <h2 id="praise-title">Done well</h2>
          <ul>
            {feedback.praise.map(({ criterionId, reason }) => (
              <li key={criterionId}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function claimOf(at: number): string {
  return `finding ${String(at)}`;
}

function marksOf({ findings }: FeedbackReport): readonly TextMark[] {
  return findings.map(({ span, reason }, at) => ({ ...span, claim: claimOf(at), kind: 'advice', title: reason }));
}
