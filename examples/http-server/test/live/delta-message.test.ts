import type { TailorEvent } from '@trackruit/ml';
import { expect, it } from 'vitest';
import { deltaMessage } from '../../src/live/delta-message.ts';

type Told = Exclude<TailorEvent, { readonly type: 'result-ready' }>;

const match = {
  score: 0.415,
  matchedSkills: [{ label: 'Python' }],
  missingSkills: [{ label: 'Docker' }],
} as unknown as Extract<TailorEvent, { readonly type: 'match-ready' }>['match'];
const rewrite = {
  passage: 2,
  original: 'Did Python',
  rewritten: 'Built Python',
  reason: 'Says what',
} as unknown as Extract<TailorEvent, { readonly type: 'rewrite-ready' }>['rewrite'];

const cases: readonly (readonly [Told, object])[] = [
  [
    { id: 1, type: 'match-ready', match } as unknown as Told,
    { delta: '', match_score: 42, matched_skills: ['Python'], missing_keywords: ['Docker'] },
  ],
  [{ id: 2, type: 'writing-started' }, { delta: '' }],
  [
    { id: 8, type: 'writing-started', repairs: [2] },
    { delta: '', repairs: [2] },
  ],
  [
    { id: 3, type: 'text-delta', field: 'rewritten', passage: 2, delta: 'Built' },
    { delta: 'Built', field: 'rewritten', passage: 2 },
  ],
  [
    { id: 4, type: 'text-delta', field: 'reasoning', delta: 'Good' },
    { delta: 'Good', field: 'reasoning' },
  ],
  [
    { id: 5, type: 'text-withdrawn', passage: 2 },
    { delta: '', passage: 2 },
  ],
  [
    { id: 6, type: 'rewrite-ready', rewrite },
    { delta: '', passage: 2, original: 'Did Python', rewritten: 'Built Python', reason: 'Says what' },
  ],
  [
    { id: 7, type: 'warning-raised', warning: { code: 'input-shortened', message: 'Left out 2 passages' } },
    { delta: '', code: 'input-shortened', message: 'Left out 2 passages' },
  ],
];

it.each(cases)('%j is told as a delta', (event, fields) => {
  expect(deltaMessage(event)).toEqual({ type: 'delta', event: event.type, ...fields });
});
