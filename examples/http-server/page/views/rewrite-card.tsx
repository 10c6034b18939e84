/** One new wording beside the old one, to take or to leave. */
import { wordingDiff } from '@trackruit/ml';
import { useMemo } from 'preact/hooks';
import type { ShownRewrite } from '../tailoring/tailoring-run.ts';
import { gain } from './percent.ts';

export type Decision = 'accepted' | 'refused';

export interface RewriteCardProps {
  readonly rewrite: ShownRewrite;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
}

export function RewriteCard({ rewrite, decision, onDecide }: RewriteCardProps) {
  const { passage, span, original, rewritten, reason, delta } = rewrite;
  const changes = useMemo(() => wordingDiff(original, rewritten), [original, rewritten]);
  const title = `rewrite-${String(passage)}`;
  return (
    <article class={`rewrite ${decision ?? ''}`} aria-labelledby={title}>
      <h3 id={title}>
        Passage {passage} {delta !== undefined && <span class={delta >= 0 ? 'chip good' : 'chip'}>{gain(delta)}</span>}
      </h3>
      <p class="diff">
        {changes.map(({ kind, text }, at) => {
          if (kind === 'removed') return <del key={at}>{text}</del>;
          if (kind === 'added') return <ins key={at}>{text}</ins>;
          return <span key={at}>{text}</span>;
        })}
      </p>
      {span === undefined && (
        <p class="note">This passage stands more than once in the résumé: change it there yourself.</p>
      )}
      {reason !== undefined && reason !== '' && <p class="soft small">{reason}</p>}
      <p class="buttons">
        {(['accepted', 'refused'] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            disabled={span === undefined && choice === 'accepted'}
            aria-pressed={decision === choice}
            aria-label={`${choice === 'accepted' ? 'Accept' : 'Refuse'} the rewrite of passage ${String(passage)}`}
            onClick={() => {
              onDecide(choice);
            }}
          >
            {choice === 'accepted' ? 'Accept' : 'Refuse'}
          </button>
        ))}
      </p>
    </article>
  );
}
