/** A score as a ring around its number. */
import { points } from './percent.ts';

const RADIUS = 42;
const ROUND = 2 * Math.PI * RADIUS;

export function ScoreRing({ score, label }: { readonly score: number; readonly label: string }) {
  return (
    <div class="ring" role="img" aria-label={`${label}: ${points(score)} of 100`}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="ring-rest" cx="50" cy="50" r={RADIUS} />
        <circle
          class="ring-score"
          cx="50"
          cy="50"
          r={RADIUS}
          stroke-dasharray={`${String(ROUND * score)} ${String(ROUND)}`}
          transform="rotate(-90 50 50)"
        />
        <text x="50" y="50" dominant-baseline="central" text-anchor="middle">
          {points(score)}
        </text>
      </svg>
      <span class="soft small" aria-hidden="true">
        {label}
      </span>
    </div>
  );
}
