/** Rewrites for one job, streamed; with a model of your own behind the same gate. */
import { readFileSync } from 'node:fs';
import { StreamingTailor, toMarkdown, wordingDiff, type LanguageModel } from '@trackruit/ml';

const job = readFileSync(new URL('samples/job.txt', import.meta.url), 'utf8');
const resume = `Ada Example

Experience
Data Engineer, Northwind Ltd, Jan 2020 - Dec 2023
- Was responsible for building the pipelines of the warehouse in Python and Airflow
- Helped with the move of 40 reports to dbt`;

/** Any source of text is a model; `@trackruit/ml/llm/openai` and its neighbours are the ready ones. */
const model: LanguageModel = {
  id: 'example:scripted',
  async *stream({ messages }) {
    // What was refused is asked for once more; this model then stays with the line.
    const rewrites = messages[0]?.content.includes('refused:')
      ? [{ passage: 2, rewritten: 'Helped to move 40 reports to dbt', reason: 'Shorter.' }]
      : [
          {
            passage: 1,
            rewritten: 'Built the pipelines of the warehouse in Python and Airflow',
            reason: 'Deed first.',
          },
          { passage: 2, rewritten: 'Led the move of 400 reports to dbt at Contoso', reason: 'Bigger.' },
        ];
    const answer = {
      rewrites,
      reasoning: 'The job asks for Kubernetes, and the résumé does not show it.',
    };
    yield { type: 'text-delta', delta: JSON.stringify(answer) };
    yield { type: 'response-end', reason: 'stop' };
  },
};

for (const writer of [undefined, model]) {
  const run = new StreamingTailor({ model: writer, referenceDate: new Date('2026-11-01') }).stream({ resume, job });
  for await (const event of run) {
    if (event.type === 'rewrite-ready') {
      const { original, rewritten, delta, repairedFrom } = event.rewrite;
      const marks = { kept: '', removed: '−', added: '+' };
      console.log(wordingDiff(original, rewritten).map(({ kind, text }) => `${marks[kind]}${text}`));
      console.log(`worth ${(delta * 100).toFixed(1)} points${repairedFrom === undefined ? '' : ', repaired'}`);
    }
    if (event.type === 'warning-raised')
      console.log(
        event.warning.message,
        event.warning.claims?.map(({ surface }) => surface),
      );
  }
  const { missingKeywords, tailoredResume } = await run.result();
  console.log(`Missing: ${missingKeywords.slice(0, 3).join(', ')}`);
  console.log(toMarkdown(tailoredResume).split('\n').slice(-3).join('\n'));
}
