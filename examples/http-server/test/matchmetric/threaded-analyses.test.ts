import type { TailorEvent } from '@trackruit/ml';
import { afterAll, expect, it } from 'vitest';
import { resultOf } from '../../src/matchmetric/analyses.ts';
import { openAnalyses } from '../../src/matchmetric/open-analyses.ts';
import { threadedAnalyses } from '../../src/matchmetric/threaded-analyses.ts';
import { readSettings } from '../../src/settings.ts';

const variables = { NODE_ENV: 'test', REFERENCE_DATE: '2026-11' };
const input = {
  resume:
    'Ada Example\nExperience\nData Engineer, Acme, Jan 2020 - Dec 2023\n- Worked on pipelines in Python\nSkills\nPython',
  job: 'Data Engineer\nRequirements\n- Python\n- Docker',
};
const threaded = await openAnalyses(readSettings({ ...variables, WORKERS: '1' }));
afterAll(() => threaded.close());
const { signal } = new AbortController();

async function all(events: AsyncIterable<TailorEvent>): Promise<TailorEvent[]> {
  const seen: TailorEvent[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}

it('gives the events that the process itself gives', async () => {
  const own = await openAnalyses(readSettings({ ...variables, WORKERS: '0' }));
  expect(await all(threaded.run(input, { signal }))).toEqual(await all(own.run(input, { signal })));
  await own.close();
});

it('does several at once', async () => {
  const jobs = ['Python', 'Docker', 'Kubernetes'];
  const results = await Promise.all(
    jobs.map((job) => resultOf(threaded.run({ ...input, job: `Engineer\n- ${job}` }, { signal }))),
  );
  expect(results.map(({ missingKeywords }) => missingKeywords)).toEqual([[], ['Docker'], ['Kubernetes']]);
});

it('says what is wrong with the texts', async () => {
  await expect(all(threaded.run({ ...input, resume: '- - -' }, { signal }))).rejects.toMatchObject({
    code: 'invalid-input',
    parameter: 'resume',
  });
});

it('ends with the reason of its signal, before it began and in the middle', async () => {
  const reason = new Error('enough');
  await expect(all(threaded.run(input, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
  const controller = new AbortController();
  const seen: TailorEvent[] = [];
  const read = async (): Promise<void> => {
    for await (const event of threaded.run(input, { signal: controller.signal })) {
      seen.push(event);
      controller.abort(reason);
    }
  };
  await expect(read()).rejects.toBe(reason);
  expect(seen).toHaveLength(1);
  // The thread is there for the next one.
  expect((await all(threaded.run(input, { signal }))).at(-1)).toMatchObject({ type: 'result-ready' });
});

it('goes on in a new thread when one died, which costs all that it was at', async () => {
  const program = new URL('./dying-tailor.ts', import.meta.url);
  const analyses = threadedAnalyses(readSettings(variables), program);
  const first = all(analyses.run(input, { signal }));
  const second = all(analyses.run(input, { signal }));
  for (const run of [first, second]) await expect(run).rejects.toMatchObject({ reason: 'worker-lost' });
  // A new one, in which this is the first again: it waits, and does not fail.
  const controller = new AbortController();
  const third = analyses.run(input, { signal: controller.signal })[Symbol.asyncIterator]();
  expect((await third.next()).value).toMatchObject({ type: 'writing-started' });
  controller.abort(new Error('enough'));
  await expect(third.next()).rejects.toThrow('enough');
  await analyses.close();
});

it('a model that is none keeps the server from starting', async () => {
  const bad = { ...variables, LLM_PROVIDER: 'openai', LLM_MODEL: 'a', LLM_BASE_URL: 'http://user:password@127.0.0.1' };
  await expect(openAnalyses(readSettings({ ...bad, WORKERS: '1' }))).rejects.toMatchObject({ code: 'invalid-input' });
});
