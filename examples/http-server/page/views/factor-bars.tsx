/** What a score is made of: a bar for each factor, as long as its weight and filled as far as it is met, with the reason in words. */
import type { Factor } from '@trackruit/ml';
import { points } from './percent.ts';

const NAMES: Readonly<Record<string, string>> = {
  'required-skills': 'Required skills',
  'preferred-skills': 'Preferred skills',
  experience: 'Experience',
  title: 'Title',
  education: 'Education',
  'lexical-similarity': 'Wording',
  'semantic-similarity': 'Meaning',
};

export function factorName(id: string): string {
  const words = id.replaceAll('-', ' ');
  return NAMES[id] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

export function FactorBars({ factors }: { readonly factors: readonly Factor[] }) {
  const widest = Math.max(...factors.map(({ weight }) => weight), 0.01);
  return (
    <ul class="factors">
      {factors.map(({ id, value, weight, contribution, reason }) => (
        <li key={id}>
          <div class="factor-head">
            <strong>{factorName(id)}</strong>
            <span class="number">
              {(contribution * 100).toFixed(1)} <span class="soft">of {(weight * 100).toFixed(1)} points</span>
            </span>
          </div>
          <div
            class="bar"
            role="img"
            aria-label={`met to ${points(value)} percent`}
            style={{ width: `${String((weight / widest) * 100)}%` }}
          >
            <span style={{ width: `${String(value * 100)}%` }} />
          </div>
          <p class="soft small">{reason}</p>
        </li>
      ))}
    </ul>
  );
}
