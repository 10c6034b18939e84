import type { TailorEvent } from '@trackruit/ml';
import { expect, it } from 'vitest';
import { after, BEGUN, stepOf, type TailoringRun } from '../../page/tailoring/tailoring-run.ts';

type Told = TailorEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'id'> : never) : never;

const original = 'Was in charge of the nightly pipelines of 40 depots';
const rewrite = {
  passage: 1,
  span: { start: 0, end: original.length },
  original,
  rewritten: 'Ran the nightly pipelines of 40 depots',
  claims: [],
  delta: 0.03,
};

function words(delta: string): Told {
  return { type: 'text-delta', field: 'rewritten', passage: 1, delta };
}

function shown(...events: readonly Told[]): TailoringRun {
  return events.reduce((run, event, at) => {
    const step = stepOf({ id: at + 1, ...event });
    return step === undefined ? run : after(run, step);
  }, BEGUN);
}

it('shows a passage that a model is asked for again from its beginning, and its warning beside it', () => {
  const refused: readonly Told[] = [
    { type: 'writing-started' },
    words('Ran the nightly'),
    { type: 'text-delta', field: 'reasoning', delta: 'The job asks for Docker.' },
    { type: 'text-withdrawn', passage: 1 },
    {
      type: 'warning-raised',
      warning: { code: 'rewrite-refused', message: 'A rewrite of passage 1 was left out.', passage: 1 },
    },
    { type: 'writing-started', repairs: [1] },
  ];
  const writing = shown(...refused, words('Ran the '), words('nightly pipelines'));
  expect(writing.writing.get(1)).toBe('Ran the nightly pipelines');
  expect(writing.reasoning).toBe('The job asks for Docker.');
  const ready = shown(...refused, words(rewrite.rewritten), { type: 'rewrite-ready', rewrite });
  expect(ready.writing.size).toBe(0);
  expect(ready.rewrites.map(({ rewritten }) => rewritten)).toEqual([rewrite.rewritten]);
  expect(ready.warnings).toHaveLength(1);
});
